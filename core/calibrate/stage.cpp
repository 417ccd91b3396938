// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibrate/stage.h"

#include "base/error.h"
#include "base/parallel.h"

#include <algorithm>

namespace qs {
namespace {

/// The last step that a transform has: 0 none, 1 gain, 2 gather, 3 rotation, 4 offset.
int lastStep(const InputTransform& t) {
    return !t.offset.empty() ? 4 : t.rotation > 0 ? 3 : !t.gather.empty() ? 2 : !t.gain.empty() ? 1 : 0;
}

int firstStep(const InputTransform& t) {
    return !t.gain.empty() ? 1 : !t.gather.empty() ? 2 : t.rotation > 0 ? 3 : !t.offset.empty() ? 4 : 5;
}

InputTransform joined(InputTransform a, const InputTransform& b) {
    if (lastStep(a) >= firstStep(b))
        throw Error(ErrorCode::BadRecipe,
                    "two transforms of one input cannot follow each other in this order: scaling comes "
                    "before reconstruction, and rotation after both, once each");
    if (!b.gain.empty()) a.gain = b.gain;
    if (!b.gather.empty()) a.gather = b.gather;
    if (b.rotation > 0) a.rotation = b.rotation, a.rotationSeed = b.rotationSeed;
    if (!b.offset.empty()) a.offset = b.offset;
    return a;
}

} // namespace

void TapWork::change(const InputTransform& t) {
    t.check(width, tap.name());
    InputTransform basis = t;
    basis.offset.clear();
    const std::int64_t wide = t.width(width);
    if (rows > 0) {
        std::vector<float> v(static_cast<std::size_t>(rows * wide));
        basis.apply(x.data(), rows, width, v.data());
        x.swap(v);
    }
    for (SiteWork& site : sites) {
        const InputTransform before = site.prepared.transform ? *site.prepared.transform : InputTransform{};
        site.prepared.transform = std::make_shared<const InputTransform>(joined(before, t));
        std::vector<float> w(static_cast<std::size_t>(site.outputs * wide));
        parallelFor(site.outputs, 16, [&](std::int64_t begin, std::int64_t end) {
            basis.applyToWeights(site.weight.data() + begin * width, end - begin, width,
                                 w.data() + begin * wide);
        });
        site.weight.swap(w);
    }
    if (!t.gather.empty() || t.rotation > 0) normGain.clear();
    width = wide;
}

} // namespace qs
