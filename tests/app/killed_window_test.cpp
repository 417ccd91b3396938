// SPDX-License-Identifier: GPL-3.0-or-later
// The program itself is killed in the middle of its queue of evaluations, started again, and goes on.
#include "app/wait_for.h"
#include "base/resources.h"
#include "results/process_mark.h"
#include "results/record_json.h"
#include "results/store.h"
#include "session/queue_file.h"
#include "support/shared_data.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <csignal>

namespace {

using namespace qs;
using nlohmann::json;

class KilledWindow : public testing::Test {
protected:
    std::filesystem::path store(const char* name) const { return scratch.path() / name; }
    /// Three minutes: a whole program is started, on a machine that may be busy.
    static bool patiently(const std::function<bool()>& condition) {
        return test::waitFor(condition) || test::waitFor(condition) || test::waitFor(condition);
    }
    static QDir queueOf(const std::filesystem::path& store) {
        return QDir(QString::fromStdString(store.string()) + ".queue");
    }
    /// What pressing Run leaves in the queue of a process that is gone now.
    static void queueUp(const std::filesystem::path& store, const EvaluateSettings& settings,
                        const std::vector<Recipe>& recipes, const QString& model = "demo:fable") {
        QueueFolder folder(queueOf(store).path().toStdString());
        const QString name = folder.add({settings, recipes, model, model});
        QFile file(queueOf(store).filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        QByteArray text = file.readAll();
        file.close();
        const QByteArray mark = QByteArray::fromStdString(processMark());
        ASSERT_TRUE(text.contains(mark));
        text.replace(mark, "gone/1/1");
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    static void queueUpTwo(const std::filesystem::path& store) {
        EvaluateSettings settings;
        settings.currentRecipe = false;
        settings.tasks = {"demo_next", "demo_who"};
        settings.limit = 120;
        queueUp(store, settings, {openRecipe("minmax-w4a4")});
        settings.tasks = {"ppl::/demo/tasks/heldout.txt", "demo_next"};
        settings.limit = 60;
        settings.protocol = "paper";
        settings.stopWidth = 0.5;
        settings.orderSeed = 7;
        queueUp(store, settings, {openRecipe("preshift-w4a4"), openRecipe("rtn-w8a8")});
    }
    /// As a user starts it, without a display and with settings of its own.
    void start(QProcess& process, const std::filesystem::path& store) const {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("QT_QPA_PLATFORM", "offscreen");
        for (const char* place : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
            environment.insert(place, QString::fromStdString((scratch.path() / place).string()));
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QStringLiteral(QS_PROGRAM),
                      {"--resume", "--store", QString::fromStdString(store.string())});
        ASSERT_TRUE(process.waitForStarted());
    }
    static void kill(QProcess& process) {
        ASSERT_EQ(::kill(static_cast<pid_t>(process.processId()), SIGKILL), 0);
        ASSERT_TRUE(process.waitForFinished());
        EXPECT_EQ(process.exitStatus(), QProcess::CrashExit);
    }
    static std::int64_t samplesIn(const std::filesystem::path& store) {
        std::int64_t samples = 0;
        if (!std::filesystem::exists(store)) return 0;
        for (const RunRecord& run : RunStore(store).list())
            for (const auto& [task, result] : run.results) samples += result.n;
        return samples;
    }
    static bool isQueueEmpty(const std::filesystem::path& store) {
        QDir queue = queueOf(store);
        queue.refresh();
        return queue.entryList({"*.json"}).isEmpty();
    }
    /// All that must be the same however often the program was killed, with every sample, by configuration.
    static std::map<std::string, json> lasting(const std::filesystem::path& file) {
        std::map<std::string, json> out;
        const RunStore store(file);
        for (const RunRecord& listed : store.list()) {
            const RunRecord run = store.load(listed.id);
            json j = headerToJson(run);
            for (const char* key : {"id", "group", "created", "reference", "owner"}) j.erase(key);
            for (const auto& [task, result] : run.results) {
                json r = resultToJson(result);
                r.erase("seconds");
                for (const SampleRecord& sample : result.samples)
                    r["samples"].push_back(sampleToJson(sample));
                j["results"][task] = std::move(r);
            }
            out[run.identity + run.name] = std::move(j);
        }
        return out;
    }

    test::ScratchDir scratch;
};

TEST_F(KilledWindow, TheQueueGoesOnToTheSameResults) {
    const auto undisturbed = store("whole.db"), disturbed = store("killed.db");
    queueUpTwo(undisturbed);
    {
        QProcess whole;
        start(whole, undisturbed);
        ASSERT_TRUE(patiently([&] { return isQueueEmpty(undisturbed); }));
        kill(whole);
    }
    const auto expected = lasting(undisturbed);
    ASSERT_EQ(expected.size(), 5u); // two configurations, then three

    queueUpTwo(disturbed);
    int kills = 0;
    for (std::int64_t saved = 0; kills < 4; ++kills) {
        QProcess process;
        start(process, disturbed);
        const std::int64_t enough = saved + 1;
        ASSERT_TRUE(patiently([&] { return isQueueEmpty(disturbed) || samplesIn(disturbed) >= enough; }));
        const bool over = isQueueEmpty(disturbed);
        kill(process);
        if (over) break;
        const std::int64_t now = samplesIn(disturbed);
        EXPECT_GE(now, enough) << "nothing that was saved is lost";
        saved = now;
    }
    EXPECT_GE(kills, 2) << "too fast to be killed in the middle";
    QProcess last;
    start(last, disturbed);
    ASSERT_TRUE(patiently([&] { return isQueueEmpty(disturbed); }));
    kill(last);
    const auto found = lasting(disturbed);
    ASSERT_EQ(found.size(), expected.size());
    EXPECT_EQ(RunStore(disturbed).list().size(), 5u) << "two evaluations, not one for every start";
    for (const auto& [key, run] : expected) {
        ASSERT_TRUE(found.contains(key)) << run["name"];
        EXPECT_EQ(found.at(key), run);
    }
}

/// A model that is gone fails its own evaluation; the next one goes on.
TEST_F(KilledWindow, AMissingModelDoesNotHoldTheQueueUp) {
    const auto file = store("runs.db");
    EvaluateSettings settings;
    settings.currentRecipe = false;
    settings.tasks = QStringList{"demo_next"};
    settings.limit = 4;
    queueUp(file, settings, {}, "/no/such/model.gguf");
    queueUp(file, settings, {openRecipe("minmax-w4a4")});
    QProcess process;
    start(process, file);
    ASSERT_TRUE(patiently([&] { return samplesIn(file) == 8 && isQueueEmpty(file); }));
    kill(process);
}

} // namespace
