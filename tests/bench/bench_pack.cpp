// SPDX-License-Identifier: GPL-3.0-or-later
// From the file to operands of a product: how many weights per second are decoded from bf16, quantized and
// packed, by scheme. What a model that streams from disk pays for every variant in every chunk.
//   bench_pack [rounds] [part of a scheme's name]
#include "base/parallel.h"
#include "bench/rates.h"
#include "bench/schemes.h"
#include "engine/variant_plan.h"
#include "engine/weight_cache.h"

#include <cstdlib>
#include <fmt/format.h>
#include <string>

namespace {

using namespace qs;
using bench::Rate;

/// Two blocks of the 1.1B shape, packed once.
double packAll(const Checkpoint& checkpoint, const VariantPlan& plan) {
    WeightCache cache(checkpoint, 0);
    cache.beginRun();
    double weights = 0;
    for (const SiteId& site : checkpoint.sites()) {
        if (site.block < 0) continue;
        const PreparedSite* prepared = plan.at(site);
        const auto form = plan.formAt(site);
        const Precision precision = prepared ? Precision::F32 : plan.precisionOf(site);
        cache.get({site, prepared, form.get(), plan.backend(), precision}, {});
        cache.releaseTransient();
        weights += static_cast<double>(checkpoint.weight(site).view.elements());
    }
    return weights;
}

} // namespace

int main(int argc, char** argv) try {
    const int rounds = argc > 1 ? std::max(1, std::atoi(argv[1])) : 5;
    const std::string only = argc > 2 ? argv[2] : "";
    bench::Shape shape = bench::shape1B();
    shape.layers = 2;
    shape.vocab = 1000;
    const bench::ScratchModel model(shape);
    const auto checkpoint = openCheckpoint(model.path());
    std::vector<Variant> variants = {{"f32", nullptr}};
    if (PackedMatrix::supportsBf16()) variants.push_back({"bf16", nullptr, Backend::Packed, Precision::Bf16});
    for (const auto& scheme : bench::kSchemes) variants.push_back(bench::variantOf(scheme, *checkpoint));
    fmt::print("Decode, quantize and pack, G weights/s, {} threads; best of {}\n", threadCount(), rounds);
    for (const Variant& v : variants) {
        if (v.name.find(only) == std::string::npos) continue;
        const VariantPlan plan(v, *checkpoint);
        const double amount = packAll(*checkpoint, plan);
        Rate best;
        for (int r = 0; r < rounds; ++r)
            best.keepBest(bench::rateOf(amount, [&] { packAll(*checkpoint, plan); }));
        fmt::print("{:24} {:6.2f} by the clock, {:6.2f} per second of processor time\n", v.name,
                   best.perSecond / 1e9, best.perCpuSecond / 1e9);
    }
    return 0;
} catch (const std::exception& e) {
    fmt::print(stderr, "bench_pack: {}\n", e.what());
    return 2;
}
