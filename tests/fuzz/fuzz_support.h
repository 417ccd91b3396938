// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"
#include "base/mapped_file.h"
#include "checkpoint/checkpoint.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace qs::fuzz {

inline std::shared_ptr<const MappedFile> mapped(const std::uint8_t* data, std::size_t size) {
    return MappedFile::fromMemory("fuzz", std::as_bytes(std::span(data, size)));
}
inline std::string_view text(const std::uint8_t* data, std::size_t size) {
    return {reinterpret_cast<const char*>(data), size};
}

/// Decodes every tensor, so that a view that reaches outside of the input is caught.
inline void readAll(const std::vector<TensorView>& tensors) {
    for (const TensorView& t : tensors)
        if (isDecodable(t.dtype)) t.readAll();
}

/// Reads every site of a model in its logical order; that is what the engine relies on after opening.
inline void readSites(const Checkpoint& checkpoint) {
    for (const SiteId& site : checkpoint.sites()) {
        checkpoint.weight(site).readAll();
        if (const auto bias = checkpoint.bias(site)) bias->readAll();
    }
}

/// Runs a parser; qs::Error is its proper answer to bad input, anything else ends the process.
template <typename Body> int run(Body&& body) {
    try {
        body();
    } catch (const Error&) {
    }
    return 0;
}

} // namespace qs::fuzz
