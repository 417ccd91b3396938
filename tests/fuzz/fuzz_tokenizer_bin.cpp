// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "text/llama2c_tokenizer.h"

#include <cstdint>

/// Input: one byte for the vocabulary size that the model asks for (0: until the file ends), then a
/// tokenizer.bin.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const auto file = qs::MappedFile::fromMemory("fuzz", std::as_bytes(std::span(data + 1, size - 1)));
    try {
        const auto tokenizer = qs::parseLlama2cTokenizer(*file, data[0]);
        const auto ids = tokenizer->encode("One day, aaaaaaaa caf\u00e9\n\xff\xe2\x82 \xf0", true);
        tokenizer->decode(ids);
        for (const qs::TokenId id : ids) tokenizer->piece(id);
    } catch (const qs::Error&) {
    }
    return 0;
}
