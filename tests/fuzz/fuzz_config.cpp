// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkpoint/config_json.h"
#include "fuzz_support.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    return qs::fuzz::run([&] { qs::parseModelConfig(qs::fuzz::text(data, size), "config.json"); });
}
