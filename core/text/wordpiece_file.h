// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "text/vocab.h"

namespace qs {

/// BERT-uncased rules round a vocabulary whose inside-of-word pieces begin with "##". [CLS] and the like in
/// the text are plain text.
std::shared_ptr<const Tokenizer> makeBertTokenizer(std::shared_ptr<const Vocab> vocab, std::string kind,
                                                   const std::string& name);

} // namespace qs
