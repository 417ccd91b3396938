// SPDX-License-Identifier: GPL-3.0-or-later
// The live quality meter's numbers against whole runs of the same variants.
#include "base/error.h"
#include "base/mapped_file.h"
#include "calibrate/calibrate.h"
#include "evaluate/live_probe.h"
#include "support/shared_data.h"
#include "text/tokenizer.h"

#include <cmath>
#include <thread>

namespace {

using namespace qs;

class LiveProbes : public testing::Test {
protected:
    LiveProbes()
        : checkpoint(openCheckpoint(resolveModelArgument("demo:fable"))),
          tokenizer(openTokenizer(*checkpoint)), engine(checkpoint) {
        ids = tokenizer->encode(readTextFile(":/demo/tasks/heldout.txt"), true);
        ids.resize(300);
    }
    std::shared_ptr<PreparedModel> prepare(const char* recipe) {
        CalibrationRequest request;
        request.recipe = openRecipe(recipe);
        request.ids = {ids.begin(), ids.begin() + 100};
        return std::make_shared<PreparedModel>(calibrate(engine, request));
    }
    LiveProbe probe(std::uint64_t boundaries, Backend backend = Backend::Packed) {
        LiveProbeOptions options;
        options.tokens = 64;
        options.boundaryMemory = boundaries;
        options.backend = backend;
        LiveProbe p(checkpoint, ids, options);
        p.measureReference(engine);
        return p;
    }
    /// Everything from whole passes and the definitions.
    LiveReading direct(const Variant& reference, const Variant& variant, std::size_t tokens) {
        const std::vector<TokenId> text(ids.begin(), ids.begin() + static_cast<std::ptrdiff_t>(tokens));
        const std::vector<float> a = Engine(checkpoint).logits(text, reference),
                                 b = Engine(checkpoint).logits(text, variant);
        const std::size_t vocab = a.size() / tokens;
        LiveReading r;
        double full = 0, own = 0, agreed = 0;
        for (std::size_t i = 0; i < tokens; ++i) {
            const std::span<const float> p(a.data() + i * vocab, vocab), q(b.data() + i * vocab, vocab);
            r.kl += std::max(0.0, klDivergence(p, q));
            agreed += std::max_element(p.begin(), p.end()) - p.begin() ==
                      std::max_element(q.begin(), q.end()) - q.begin();
            if (i + 1 == tokens) break;
            full += scoreTarget(p, text[i + 1]).logProbability;
            own += scoreTarget(q, text[i + 1]).logProbability;
        }
        const auto n = static_cast<double>(tokens);
        r.kl /= n;
        r.top1 = agreed / n;
        r.perplexity = std::exp(-own / (n - 1));
        r.referencePerplexity = std::exp(-full / (n - 1));
        r.positions = static_cast<std::int64_t>(tokens);
        return r;
    }

    std::shared_ptr<const Checkpoint> checkpoint;
    std::shared_ptr<const Tokenizer> tokenizer;
    Engine engine;
    std::vector<TokenId> ids;
};

TEST_F(LiveProbes, EveryMethodHasTheNumbersOfAWholeRunUnderAnyBudget) {
    const std::uint64_t boundary = 64 * static_cast<std::uint64_t>(checkpoint->config->hiddenSize) * 4;
    const auto base = prepare("minmax-w4a4");
    for (const char* name :
         {"minmax-w4a4", "preshift-w4a4", "mxfp4", "nf4-w4", "gptq-w4", "smoothquant-w4a4"}) {
        const auto other = prepare(name);
        for (const Backend backend : {Backend::Packed, Backend::Simulate}) {
            LiveProbe p = probe(name[0] == 'm' ? boundary : 100 * boundary, backend);
            p.measure(base);
            // one site after the other, from the back to the front and the head in between
            auto mixed = std::make_shared<PreparedModel>(*base);
            int step = 0;
            for (auto site = other->sites.rbegin(); site != other->sites.rend(); ++site, ++step) {
                mixed = std::make_shared<PreparedModel>(*mixed);
                mixed->sites[site->first] = site->second;
                const LiveReading reading = p.measure(mixed);
                if (step % 9 == 0) {
                    EXPECT_EQ(reading, direct(p.variantOf(nullptr), p.variantOf(mixed), 64))
                        << name << ' ' << site->first.name();
                }
            }
            EXPECT_EQ(p.measure(other), direct(p.variantOf(nullptr), p.variantOf(other), 64)) << name;
        }
    }
}

TEST_F(LiveProbes, FullPrecisionIsNoDistanceFromItself) {
    LiveProbe p = probe(1 << 20);
    p.measure(prepare("minmax-w4a4"));
    const LiveReading reading = p.measure(nullptr);
    EXPECT_LT(reading.kl, 1e-14);
    EXPECT_EQ(reading.top1, 1);
    EXPECT_EQ(reading.perplexity, reading.referencePerplexity);
}

TEST_F(LiveProbes, CancelledMeasurementsLeaveNothingWrong) {
    LiveProbe p = probe(1 << 20), undisturbed = probe(1 << 20);
    const auto a = prepare("minmax-w4a4"), b = prepare("mxfp4");
    const LiveReading expectedA = undisturbed.measure(a), expectedB = undisturbed.measure(b);
    for (int stopAt = 1; stopAt < 200; stopAt += 23) {
        int checkpoints = 0;
        const Task task({}, {}, [&] {
            if (++checkpoints == stopAt) throw Error(ErrorCode::Cancelled, "enough");
        });
        try {
            p.measure(stopAt % 2 == 0 ? a : b, task);
        } catch (const Error& e) {
            EXPECT_EQ(e.code(), ErrorCode::Cancelled);
        }
        EXPECT_EQ(p.measure(a), expectedA);
        EXPECT_EQ(p.measure(b), expectedB);
    }
}

TEST_F(LiveProbes, TheTextIsCutToWhatFitsAndNeedsTwoTokens) {
    LiveProbeOptions options;
    EXPECT_EQ(LiveProbe(checkpoint, ids, options).ids().size(), 256u);
    options.referenceMemory = 10 * 4 * static_cast<std::uint64_t>(checkpoint->config->vocabSize);
    EXPECT_EQ(LiveProbe(checkpoint, ids, options).ids().size(), 10u);
    EXPECT_THROW(LiveProbe(checkpoint, {ids[0]}, options), Error);
    LiveProbe unmeasured(checkpoint, ids, options);
    EXPECT_THROW(unmeasured.measure(nullptr), Error);
}

} // namespace
