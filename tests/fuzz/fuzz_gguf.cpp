// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkpoint/assemble.h"
#include "checkpoint/gguf.h"
#include "fuzz_support.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    return qs::fuzz::run([&] {
        const qs::GgufFile file = qs::parseGguf(qs::fuzz::mapped(data, size));
        qs::fuzz::readAll(file.tensors);
        qs::fuzz::run([&] { qs::ggufTokenizer(file); });
        qs::Checkpoint checkpoint;
        qs::assembleGguf(checkpoint, qs::fuzz::mapped(data, size));
        qs::fuzz::readSites(checkpoint);
    });
}
