// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkpoint/llama2c.h"
#include "fuzz_support.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    return qs::fuzz::run([&] {
        const qs::Llama2cFile file = qs::parseLlama2c(qs::fuzz::mapped(data, size));
        qs::fuzz::readAll(file.tensors);
    });
}
