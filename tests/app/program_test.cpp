// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/options.h"
#include "support/shared_data.h"

#include <QFile>
#include <QImage>
#include <QProcess>
#include <gtest/gtest.h>

namespace {

using namespace qs;

struct Ended {
    int code = -1;
    QString errors;
};

/// The program itself, as a user starts it on a machine without a display.
Ended quantoscope(const QStringList& arguments) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QLatin1String(name));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(QS_PROGRAM), arguments);
    if (!process.waitForFinished(120'000)) process.kill();
    Ended ended;
    if (process.exitStatus() == QProcess::NormalExit) ended.code = process.exitCode();
    ended.errors = QString::fromLocal8Bit(process.readAllStandardError()).trimmed();
    return ended;
}

TEST(Program, GrabsEveryPage) {
    test::ScratchDir scratch;
    const QString store = QString::fromStdString((scratch.path() / "runs.db").string());
    for (int i = 0; i < kPageCount; ++i) {
        const QString file = QString::fromStdString((scratch.path() / "page.png").string());
        const Ended ended =
            quantoscope({"--page", pageName(static_cast<Page>(i)), "--theme", i % 2 ? "dark" : "light",
                         "--size", "1280x800", "--grab", file, "--store", store});
        EXPECT_EQ(ended.code, 0) << qPrintable(ended.errors);
        const QImage image(file);
        EXPECT_EQ(image.size(), QSize(1280, 800));
        EXPECT_TRUE(QFile::remove(file));
    }
}

TEST(Program, SaysInOneLineWhyThereIsNoPicture) {
    test::ScratchDir scratch;
    const QString file = QString::fromStdString((scratch.path() / "page.png").string());
    const QString store = QString::fromStdString((scratch.path() / "runs.db").string());
    const QString missing = QString::fromStdString((scratch.path() / "missing.gguf").string());
    for (const QStringList& wrong :
         {QStringList{missing}, {"--recipe", missing}, {"--page", "nowhere"}, {"demo:nothing"}}) {
        const Ended ended = quantoscope(QStringList{"--grab", file, "--store", store} + wrong);
        EXPECT_EQ(ended.code, 2) << qPrintable(wrong.join(' '));
        EXPECT_EQ(ended.errors.count('\n'), 0) << qPrintable(ended.errors);
        EXPECT_TRUE(ended.errors.contains(wrong.last().section(':', -1))) << qPrintable(ended.errors);
        EXPECT_FALSE(QFile::exists(file));
    }
}

} // namespace
