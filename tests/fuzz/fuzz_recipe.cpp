// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a recipe: an Error, or a recipe whose canonical text reads back as the same recipe.
#include "base/error.h"
#include "quant/recipe.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    try {
        const qs::Recipe recipe =
            qs::Recipe::fromYaml(std::string(reinterpret_cast<const char*>(data), size), "fuzz.yaml");
        const qs::Recipe back = qs::Recipe::fromYaml(recipe.toYaml(), "canonical.yaml");
        if (!(back == recipe) || back.toYaml() != recipe.toYaml()) std::abort();
        recipe.forSite({0, qs::Role::Down});
    } catch (const qs::Error& e) {
        // What toYaml wrote must be accepted.
        if (std::string(e.what()).find("canonical.yaml") == 0) std::abort();
    }
    return 0;
}
