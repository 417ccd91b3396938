// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkpoint/assemble.h"
#include "fuzz_support.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    return qs::fuzz::run([&] {
        qs::Checkpoint checkpoint;
        qs::assembleLlama2c(checkpoint, qs::fuzz::mapped(data, size));
        qs::fuzz::readAll(checkpoint.tensors);
        qs::fuzz::readSites(checkpoint);
    });
}
