// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/mapped_file.h"
#include "text/tokenizer.h"

namespace qs {

/// A llama2.c tokenizer.bin in memory; vocabSize 0: until the file ends.
std::shared_ptr<const Tokenizer> parseLlama2cTokenizer(const MappedFile& file, std::int64_t vocabSize);

} // namespace qs
