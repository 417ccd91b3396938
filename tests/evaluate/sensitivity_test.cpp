// SPDX-License-Identifier: GPL-3.0-or-later
// Sensitivity and bit budgets on the embedded model, against direct computation and by hand.
#include "base/error.h"
#include "base/mapped_file.h"
#include "base/resources.h"
#include "calibrate/calibrate.h"
#include "evaluate/bit_budget.h"
#include "support/shared_data.h"

#include <cmath>
#include <fstream>
#include <set>
#include <string>

namespace {

using namespace qs;

class SensitivityTest : public testing::Test {
protected:
    SensitivityTest()
        : checkpoint(openCheckpoint(resolveModelArgument("demo:fable"))),
          tokenizer(openTokenizer(*checkpoint)), engine(checkpoint) {
        ids = tokenizer->encode(readTextFile(":/demo/tasks/heldout.txt"), true);
        ids.resize(96);
    }

    PreparedModel prepare(const Recipe& recipe) {
        CalibrationRequest request;
        request.recipe = recipe;
        request.ids = ids;
        return calibrate(engine, request);
    }
    Probe probe(ProbeCache cache = {}) {
        const auto run = [this](std::span<const SequenceTree> trees, std::span<const Variant> variants,
                                const RunHooks& hooks, const Task& t) {
            ++runs;
            engine.run(trees, variants, hooks, t);
        };
        return Probe(run, evalModel(engine), ids, std::move(cache));
    }
    /// Mean divergence from full precision, from the logits of one sequence each.
    double directKl(std::shared_ptr<const PreparedModel> prepared) {
        const std::vector<float> a = engine.logits(ids), b = engine.logits(ids, {"x", std::move(prepared)});
        const std::size_t vocab = a.size() / ids.size();
        double sum = 0;
        for (std::size_t i = 0; i < ids.size(); ++i)
            sum +=
                klDivergence(std::span(a).subspan(i * vocab, vocab), std::span(b).subspan(i * vocab, vocab));
        return sum / static_cast<double>(ids.size());
    }

    std::shared_ptr<const Checkpoint> checkpoint;
    std::shared_ptr<const Tokenizer> tokenizer;
    Engine engine;
    std::vector<TokenId> ids;
    int runs = 0;
};

TEST_F(SensitivityTest, aloneAndWithoutAreWhatTheySay) {
    const auto model = std::make_shared<const PreparedModel>(prepare(openRecipe("minmax-w4a4")));
    Probe p = probe();
    const Sensitivity result = measureSensitivity(p, model, Grouping::Input);
    EXPECT_NEAR(result.all.kl, directKl(model), 1e-12);
    ASSERT_EQ(result.groups.size(), static_cast<std::size_t>(4 * checkpoint->config->layers));
    for (const std::size_t g : {std::size_t(0), result.groups.size() - 1}) {
        auto alone = std::make_shared<PreparedModel>(*model),
             without = std::make_shared<PreparedModel>(*model);
        alone->sites.clear();
        for (const SiteId& site : result.groups[g].group.sites) {
            alone->sites[site] = model->sites.at(site);
            without->sites.erase(site);
        }
        EXPECT_NEAR(result.groups[g].alone.kl, directKl(alone), 1e-12);
        EXPECT_NEAR(result.groups[g].without.kl, directKl(without), 1e-12);
        EXPECT_GT(result.groups[g].alone.kl, 0);
    }
}

TEST_F(SensitivityTest, onlyBlocksBehindTheFirstDifferenceAreComputed) {
    const auto model = std::make_shared<const PreparedModel>(prepare(openRecipe("minmax-w4a4")));
    std::size_t computed = 0;
    const auto counting = [&](std::span<const SequenceTree> trees, std::span<const Variant> variants,
                              RunHooks hooks, const Task& t) {
        hooks.onBlockDone = [&](std::size_t, int) { ++computed; };
        engine.run(trees, variants, hooks, t);
    };
    const auto alone = [&](std::span<const SequenceTree> trees, std::span<const Variant> variants,
                           const RunHooks& hooks, const Task& t) {
        // every variant in an engine and a run of its own: nothing can be shared
        std::vector<std::vector<std::vector<float>>> rows(variants.size());
        for (std::size_t v = 0; v < variants.size(); ++v) {
            rows[v].resize(trees[0].wanted.size());
            RunHooks own;
            own.onLogits = [&](std::size_t, std::size_t wanted, std::span<const float* const> logits) {
                rows[v][wanted].assign(logits[0], logits[0] + checkpoint->config->vocabSize);
            };
            Engine(checkpoint).run(trees, variants.subspan(v, 1), own, t);
        }
        for (std::size_t w = 0; w < trees[0].wanted.size(); ++w) {
            std::vector<const float*> logits;
            for (const auto& variant : rows) logits.push_back(variant[w].data());
            hooks.onLogits(0, w, logits);
        }
    };
    Probe shared(counting, evalModel(engine), ids), apart(alone, evalModel(engine), ids);
    const Sensitivity a = measureSensitivity(shared, model, Grouping::Block);
    const Sensitivity b = measureSensitivity(apart, model, Grouping::Block);
    EXPECT_EQ(a.all.kl, b.all.kl);
    for (std::size_t g = 0; g < a.groups.size(); ++g) {
        EXPECT_EQ(a.groups[g].alone.kl, b.groups[g].alone.kl);
        EXPECT_EQ(a.groups[g].alone.top1, b.groups[g].alone.top1);
        EXPECT_EQ(a.groups[g].without.kl, b.groups[g].without.kl);
        EXPECT_EQ(a.groups[g].without.top1, b.groups[g].without.top1);
    }
    // Blocks of a variant written as letters: every different beginning is computed once.
    const auto layers = static_cast<std::size_t>(checkpoint->config->layers);
    ASSERT_LE(2 * layers + 1, 15u); // one run
    std::set<std::string> beginnings;
    const auto add = [&](const std::string& blocks) {
        for (std::size_t n = 1; n <= layers; ++n) beginnings.insert(blocks.substr(0, n));
    };
    const std::string full(layers, 'f'), all(layers, 'q');
    add(full);
    add(all);
    for (std::size_t k = 0; k < layers; ++k) {
        add(std::string(full).replace(k, 1, "q"));
        add(std::string(all).replace(k, 1, "f"));
    }
    EXPECT_EQ(computed, beginnings.size());
    EXPECT_LT(beginnings.size(), 2 * layers + layers * (layers + 1));
}

TEST_F(SensitivityTest, aSingleGroupIsEverything) {
    Recipe recipe = openRecipe("minmax-w4");
    recipe.rules[0].match = "blocks.1.down";
    Probe p = probe();
    const Sensitivity result =
        measureSensitivity(p, std::make_shared<const PreparedModel>(prepare(recipe)), Grouping::Site);
    ASSERT_EQ(result.groups.size(), 1u);
    EXPECT_EQ(result.groups[0].alone.kl, result.all.kl);
    EXPECT_NEAR(result.groups[0].without.kl, 0, 1e-12);
    EXPECT_EQ(result.groups[0].without.top1, 1);
    recipe.rules[0].match = "blocks.999.down";
    EXPECT_THROW(
        measureSensitivity(p, std::make_shared<const PreparedModel>(prepare(recipe)), Grouping::Site), Error);
}

TEST(Groups, namesAndMembers) {
    std::vector<SiteId> sites = {{-1, Role::Embed}, {-1, Role::Head}};
    for (int b = 0; b < 2; ++b)
        for (const Role role : kBlockRoles) sites.push_back({b, role});
    const auto names = [&](Grouping by) {
        std::string out;
        for (const SiteGroup& g : groupSites(sites, by))
            out += g.name + ":" + std::to_string(g.sites.size()) + " ";
        return out;
    };
    EXPECT_EQ(groupSites(sites, Grouping::Site).size(), 16u);
    EXPECT_EQ(names(Grouping::Block), "embed:1 head:1 blocks.0:7 blocks.1:7 ");
    EXPECT_EQ(names(Grouping::Role), "embed:1 head:1 q:2 k:2 v:2 o:2 gate:2 up:2 down:2 ");
    EXPECT_EQ(names(Grouping::Input), "embed:1 head:1 blocks.0.qkv_in:3 blocks.0.o_in:1 blocks.0.gateup_in:2 "
                                      "blocks.0.down_in:1 blocks.1.qkv_in:3 blocks.1.o_in:1 "
                                      "blocks.1.gateup_in:2 blocks.1.down_in:1 ");
    EXPECT_THROW(groupingFromName("layer"), Error);
}

TEST_F(SensitivityTest, measurementsAreKept) {
    const test::ScratchDir dir;
    const std::filesystem::path file = dir.path() / "kept";
    const auto model = std::make_shared<const PreparedModel>(prepare(openRecipe("minmax-w4")));
    const std::string identity = Probe::identity(evalModel(engine), ids);
    Probe first = probe({file, identity});
    const Sensitivity expected = measureSensitivity(first, model, Grouping::Role);
    const int runsBefore = runs;
    std::string content = readTextFile(file);
    content.resize(content.size() - 20); // the last line was cut off by the end of the process
    writeFileAtomically(file, content);
    Probe second = probe({file, identity});
    const Sensitivity again = measureSensitivity(second, model, Grouping::Role);
    EXPECT_EQ(runs, runsBefore + 1); // the one that was lost
    EXPECT_EQ(again.all.kl, expected.all.kl);
    for (std::size_t g = 0; g < expected.groups.size(); ++g) {
        EXPECT_EQ(again.groups[g].alone.kl, expected.groups[g].alone.kl);
        EXPECT_EQ(again.groups[g].without.kl, expected.groups[g].without.kl);
    }
    Probe third = probe({file, identity});
    measureSensitivity(third, model, Grouping::Role);
    EXPECT_EQ(runs, runsBefore + 1);
    Probe other = probe({file, "another text"});
    measureSensitivity(other, model, Grouping::Role);
    EXPECT_GT(runs, runsBefore + 1);
    EXPECT_THROW(ProbeCache(dir.path() / "none" / "kept", identity), Error);
}

BudgetGroup group(const std::string& name, double weights, std::vector<double> kl) {
    return {{name, {}}, weights, {4, 6, 8}, std::move(kl)};
}

TEST(Budget, pathByHand) {
    // The middle candidate of b lies above the line from 4 to 8 bits: its hull skips it.
    const std::vector<BudgetGroup> groups = {group("a", 1, {1.0, 0.2, 0.1}), group("b", 1, {0.5, 0.45, 0.0}),
                                             group("c", 2, {0.3, 0.3, 0.3})};
    const auto path = budgetPath(groups);
    ASSERT_EQ(path.size(), 4u);
    using Choice = std::vector<std::size_t>;
    EXPECT_EQ(path[0].choice, (Choice{0, 0, 0}));
    EXPECT_EQ(path[1].choice, (Choice{1, 0, 0})); // 0.8 saved for 2 bits
    EXPECT_EQ(path[2].choice, (Choice{1, 2, 0})); // 0.5 for 4
    EXPECT_EQ(path[3].choice, (Choice{2, 2, 0})); // 0.1 for 2; c saves nothing
    EXPECT_DOUBLE_EQ(path[1].bits, 4.5);
    EXPECT_DOUBLE_EQ(path[3].bits, 6);
    EXPECT_NEAR(path[2].predictedKl, 0.2 + 0 + 0.3, 1e-12);
    EXPECT_EQ(budgetPoint(groups, 4).choice, (Choice{0, 0, 0}));
    EXPECT_EQ(budgetPoint(groups, 5).choice, (Choice{2, 0, 0})); // room for a's small step, not for b's
    EXPECT_EQ(budgetPoint(groups, 16).choice, (Choice{2, 2, 0}));
    EXPECT_THROW(budgetPoint(groups, 3.9), Error);
}

/// Every point of the path is the best of all choices that take no more bits (additive model).
TEST(Budget, pathIsOptimalAtItsPoints) {
    std::vector<BudgetGroup> groups;
    for (int g = 0; g < 6; ++g) {
        const double a = 1 + (g * 7) % 5, b = a * (0.2 + 0.13 * ((g * 3) % 6)), c = b * 0.1 * ((g * 5) % 9);
        groups.push_back(group(std::to_string(g), 1 + g % 3, {a, b, c}));
    }
    for (const BudgetPoint& point : budgetPath(groups)) {
        double best = 1e9;
        for (int code = 0; code < 729; ++code) {
            double kl = 0, bits = 0, weights = 0;
            for (int g = 0, rest = code; g < 6; ++g, rest /= 3) {
                const auto at = static_cast<std::size_t>(g), c = static_cast<std::size_t>(rest % 3);
                kl += groups[at].kl[c];
                bits += groups[at].bits[c] * groups[at].weights;
                weights += groups[at].weights;
            }
            if (bits / weights <= point.bits + 1e-12) best = std::min(best, kl);
        }
        EXPECT_NEAR(point.predictedKl, best, 1e-9);
    }
}

TEST(Budget, bitsOfOperands) {
    OperandRecipe o;
    o.format = Format::parse("e2m1");
    EXPECT_EQ(bitsPerWeight(o, 16), 4);
    o.granularity = Granularity::Group;
    o.groupSize = 32;
    EXPECT_EQ(bitsPerWeight(o, 16), 4.5); // one 16-bit scale
    o.scaling.type = ScaleType::E8M0;
    EXPECT_EQ(bitsPerWeight(o, 16), 4.25);
    o.format = Format::none();
    EXPECT_EQ(bitsPerWeight(o, 16), 16);
}

TEST_F(SensitivityTest, theBudgetsRecipeIsWhatWasMeasured) {
    BudgetRequest request;
    request.base = openRecipe("minmax-w4a4");
    for (const char* name : {"e2m1", "e2m3", "e4m3"}) request.formats.push_back(Format::parse(name));
    request.bits = 5;
    request.points = 4;
    request.calibrate = [&](const Recipe& recipe) { return prepare(recipe); };
    Probe p = probe();
    const BudgetResult result = searchBudget(p, *checkpoint, request);
    const BudgetPoint& best = result.points[result.chosen];
    EXPECT_LE(best.bits, 5);
    EXPECT_GT(best.bits, 4);
    EXPECT_LT(best.kl, result.points[0].kl);
    const Recipe reread = Recipe::fromYaml(result.recipe.toYaml(), "r.yaml");
    EXPECT_EQ(reread.hash(), result.recipe.hash());
    EXPECT_NEAR(directKl(std::make_shared<const PreparedModel>(prepare(reread))), best.kl, 1e-12);
    double bits = 0, weights = 0;
    for (const SiteId& site : checkpoint->sites()) {
        const SiteRecipe r = reread.forSite(site);
        if (r.weights.format.isNone()) continue;
        EXPECT_EQ(r.weights.format, r.activations.format);
        const double count = static_cast<double>(checkpoint->weight(site).view.elements());
        bits += count * r.weights.format.bits();
        weights += count;
    }
    EXPECT_NEAR(bits / weights, best.bits, 1e-9);
    for (std::size_t i = 1; i < result.points.size(); ++i)
        EXPECT_GE(result.points[i].bits, result.points[i - 1].bits);
    request.bits = 3;
    EXPECT_THROW(searchBudget(p, *checkpoint, request), Error);
    request.formats.clear();
    EXPECT_THROW(searchBudget(p, *checkpoint, request), Error);
}

} // namespace
