// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/prepared_shelf.h"

#include "base/error.h"
#include "support/shared_data.h"

#include <fstream>
#include <stop_token>

namespace {

using namespace qs;
namespace fs = std::filesystem;

class PreparedShelfTest : public testing::Test {
protected:
    PreparedShelfTest()
        : checkpoint(openCheckpoint(resolveModelArgument("demo:fable"))),
          tokenizer(openTokenizer(*checkpoint)), engine(checkpoint) {
        for (TokenId id = 5; id < 70; ++id) ids.push_back(id);
    }
    std::shared_ptr<const PreparedModel> prepare(const PreparedShelf& on, const Recipe& recipe,
                                                 int* computed = nullptr) {
        CalibrationRequest request{recipe, ids};
        if (computed) request.onSite = [computed](const SiteId&, const PreparedSite&) { ++*computed; };
        return on.prepare(engine, std::move(request));
    }
    /// The only entry's directory.
    fs::path entry() const {
        std::vector<fs::path> found;
        for (const auto& e : fs::directory_iterator(dir.path())) found.push_back(e.path());
        EXPECT_EQ(found.size(), 1u);
        return found.front();
    }

    std::shared_ptr<const Checkpoint> checkpoint;
    std::shared_ptr<const Tokenizer> tokenizer;
    Engine engine;
    std::vector<TokenId> ids;
    const test::ScratchDir dir;
    const PreparedShelf shelf{dir.path()};
};

TEST_F(PreparedShelfTest, WhatWasWorkedOutIsNotWorkedOutAgain) {
    for (const char* name :
         {"minmax-w4a4", "preshift-w4a4", "smoothquant-w4a4", "quarot-w4a4", "mxfp4", "gptq-w4"}) {
        const Recipe recipe = openRecipe(name);
        EXPECT_EQ(shelf.find(*checkpoint, recipe, ids), nullptr) << name;
        int first = 0, second = 0;
        const auto made = prepare(shelf, recipe, &first);
        const auto kept = prepare(PreparedShelf(dir.path()), recipe, &second); // as another process would
        EXPECT_GT(first, 0) << name;
        EXPECT_EQ(second, 0) << name;
        EXPECT_EQ(kept->hash(), made->hash()) << name;
        EXPECT_EQ(kept->calibrationHash, made->calibrationHash) << name;
        EXPECT_EQ(kept->recipe.name, recipe.name);
    }
    const Recipe recipe = openRecipe("preshift-w4a4");
    std::vector<TokenId> others = ids;
    others[7] = 3;
    EXPECT_EQ(shelf.find(*checkpoint, recipe, others), nullptr) << "another calibration text";
    EXPECT_EQ(shelf.find(*openCheckpoint(resolveModelArgument("demo:fable-outliers")), recipe, ids), nullptr)
        << "another model";
    Recipe renamed = recipe;
    renamed.name = "mine";
    ASSERT_NE(shelf.find(*checkpoint, renamed, ids), nullptr) << "a name is no difference";
    EXPECT_EQ(shelf.find(*checkpoint, renamed, ids)->recipe.name, "mine");
}

TEST_F(PreparedShelfTest, DamagedAndForeignEntriesAreWorkedOutAgain) {
    const Recipe recipe = openRecipe("preshift-w4a4");
    const std::string hash = prepare(shelf, recipe)->hash();
    const fs::path place = entry(), arrays = place / "prepared.safetensors";
    const std::string whole = readTextFile(arrays);
    const test::ScratchDir other;
    prepare(PreparedShelf(other.path()), openRecipe("minmax-w4a4"));
    const auto mustRebuild = [&](const std::string& what) {
        EXPECT_EQ(shelf.find(*checkpoint, recipe, ids), nullptr) << what;
        int computed = 0;
        EXPECT_EQ(prepare(shelf, recipe, &computed)->hash(), hash) << what;
        EXPECT_GT(computed, 0) << what;
        EXPECT_NE(shelf.find(*checkpoint, recipe, ids), nullptr) << what;
    };
    for (const std::size_t at : {std::size_t(0), whole.size() / 2, whole.size() - 3}) {
        std::string flipped = whole;
        flipped[at] = static_cast<char>(flipped[at] ^ 0x10);
        writeFileAtomically(arrays, flipped);
        mustRebuild("a flipped bit at " + std::to_string(at));
    }
    writeFileAtomically(arrays, whole.substr(0, whole.size() / 3));
    mustRebuild("cut off");
    fs::remove(place / "hash");
    mustRebuild("interrupted before its end");
    writeFileAtomically(place / "recipe.yaml", std::string("no recipe"));
    mustRebuild("another text in place of the recipe");
    fs::remove_all(place);
    for (const auto& e : fs::directory_iterator(other.path()))
        fs::copy(e.path(), place, fs::copy_options::recursive);
    mustRebuild("another recipe's numbers in its place");
}

TEST_F(PreparedShelfTest, AnInterruptedCalibrationGoesOn) {
    const Recipe recipe = openRecipe("preshift-w4a4");
    const PreparedShelf eager(dir.path(), std::uint64_t(1) << 30, 0);
    const std::string expected = PreparedModel(calibrate(engine, {recipe, ids})).hash();
    std::stop_source stop;
    int before = 0, after = 0;
    CalibrationRequest request{recipe, ids};
    request.onSite = [&](const SiteId&, const PreparedSite&) {
        if (++before == 5) stop.request_stop();
    };
    EXPECT_THROW(eager.prepare(engine, std::move(request), Task(stop.get_token(), {})), Error);
    // One of the kept sites was damaged meanwhile.
    const fs::path sites = entry() / "sites";
    const fs::path damaged = fs::directory_iterator(sites)->path() / "prepared.safetensors";
    const std::string content = readTextFile(damaged);
    writeFileAtomically(damaged, content.substr(0, content.size() - 1));
    EXPECT_EQ(prepare(eager, recipe, &after)->hash(), expected);
    EXPECT_EQ(after, static_cast<int>(calibrate(engine, {recipe, ids}).sites.size()) - 4);
    EXPECT_FALSE(fs::exists(sites));
}

TEST_F(PreparedShelfTest, WhatWasNotUsedForLongestGoesFirst) {
    prepare(shelf, openRecipe("minmax-w4a4"));
    const fs::path oldest = entry();
    const auto longAgo = fs::file_time_type::clock::now() - std::chrono::hours(100);
    fs::last_write_time(oldest / "hash", longAgo);
    prepare(shelf, openRecipe("preshift-w4a4"));
    prepare(PreparedShelf(dir.path(), 1), openRecipe("rtn-w8a8"));
    EXPECT_FALSE(fs::exists(oldest));
    EXPECT_EQ(shelf.find(*checkpoint, openRecipe("preshift-w4a4"), ids), nullptr);
}

TEST_F(PreparedShelfTest, AFolderThatCannotBeWrittenCostsNothingButTime) {
    const fs::path file = dir.path() / "a file";
    writeFileAtomically(file, std::string("x"));
    EXPECT_FALSE(prepare(PreparedShelf(file), openRecipe("minmax-w4a4"))->sites.empty());
    EXPECT_EQ(readTextFile(file), "x");
    EXPECT_FALSE(prepare(PreparedShelf(), openRecipe("minmax-w4a4"))->sites.empty());
}

} // namespace
