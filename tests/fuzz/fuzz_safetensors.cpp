// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkpoint/safetensors.h"
#include "fuzz_support.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    return qs::fuzz::run([&] {
        const auto file = qs::SafetensorsFile::parse(qs::fuzz::mapped(data, size));
        qs::fuzz::readAll(file.tensors);
    });
}
