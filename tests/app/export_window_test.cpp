// SPDX-License-Identifier: GPL-3.0-or-later
// Every picture of the window leaves it as PNG, SVG and CSV that others can read, through its menu.
#include "app/window_fixture.h"
#include "charts/chart_frame.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QImage>
#include <QMenu>
#include <QTabWidget>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QXmlStreamReader>
#include <set>

namespace qs {
namespace {

using test::waitFor;

struct ExportTest : test::WindowFixture {
    static QAction* menuAction(const ChartFrame& frame, const QString& word) {
        for (QAction* action : frame.findChildren<QAction*>())
            if (action->text().contains(word)) return action;
        return nullptr;
    }
    /// Chooses an entry of the frame's menu and answers the dialog that it opens.
    /// Returns what was written.
    QByteArray save(ChartFrame& frame, const QString& word, const QString& suffix) {
        const QString name = QStringLiteral("%1.%2").arg(++files_).arg(suffix); // none is written over
        QAction* action = menuAction(frame, word);
        EXPECT_NE(action, nullptr);
        bool answered = false;
        QTimer::singleShot(0, &window, [&] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            ASSERT_NE(dialog, nullptr);
            dialog->setDirectory(QString::fromStdString(scratch.path().string()));
            dialog->selectFile(name);
            answered = true;
            static_cast<QDialog*>(dialog)->accept();
        });
        action->trigger();
        EXPECT_TRUE(answered);
        QFile file(QDir(QString::fromStdString(scratch.path().string())).filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void expectPicture(const QByteArray& png, const QString& what) {
        const QImage image = QImage::fromData(png, "PNG");
        ASSERT_FALSE(image.isNull()) << qPrintable(what);
        std::set<QRgb> colours;
        for (int y = 0; y < image.height(); y += 2)
            for (int x = 0; x < image.width(); x += 2) colours.insert(image.pixel(x, y));
        EXPECT_GT(colours.size(), 3u) << qPrintable(what);
    }
    void expectDrawing(const QByteArray& svg, const QString& what) {
        QXmlStreamReader xml(svg);
        int shapes = 0, texts = 0;
        while (!xml.atEnd())
            if (xml.readNext() == QXmlStreamReader::StartElement) {
                shapes += xml.name() == u"path" || xml.name() == u"polyline" || xml.name() == u"rect" ||
                          xml.name() == u"image" || xml.name() == u"line";
                texts += xml.name() == u"text";
            }
        EXPECT_FALSE(xml.hasError()) << qPrintable(what + ": " + xml.errorString());
        EXPECT_GT(shapes, 2) << qPrintable(what);
        EXPECT_GT(texts, 2) << qPrintable(what);
    }
    void expectTable(const QByteArray& csv, const ChartFrame& frame, const QString& what) {
        const QString text = QString::fromUtf8(csv);
        const QAbstractItemModel* model = frame.tableView()->model();
        ASSERT_NE(model, nullptr) << qPrintable(what);
        ASSERT_GT(model->rowCount(), 0) << qPrintable(what);
        EXPECT_GE(text.count('\n'), model->rowCount() + 1) << qPrintable(what);
        const QString first = text.section('\n', 0, 0);
        EXPECT_GE(first.count(','), 1) << qPrintable(what);
    }
    void expectExports(ChartFrame& frame) {
        const QString what = frame.accessibleName();
        const bool hasPicture = menuAction(frame, "PNG")->isVisible() && !frame.isTableShown();
        if (frame.tableView()->model() != nullptr) expectTable(save(frame, "CSV", "csv"), frame, what);
        if (!hasPicture) return;
        expectPicture(save(frame, "PNG", "png"), what);
        expectDrawing(save(frame, "SVG", "svg"), what);
        QApplication::clipboard()->clear();
        menuAction(frame, "Copy picture")->trigger();
        EXPECT_FALSE(QApplication::clipboard()->image().isNull()) << qPrintable(what);
        ++pictures_;
    }
    /// All pictures that are on the screen and hold something.
    void expectShownFramesExport() {
        for (ChartFrame* frame : window.findChildren<ChartFrame*>()) {
            if (!frame->isVisible() || frame->isEmpty() || seen_.count(frame) > 0) continue;
            seen_.insert(frame);
            auto* button = frame->findChild<QToolButton*>("export");
            ASSERT_NE(button, nullptr);
            emit button->menu()->aboutToShow(); // as a press on it does: it decides what can be had
            expectExports(*frame);
        }
    }

    std::set<ChartFrame*> seen_;
    int pictures_ = 0, files_ = 0;
};

TEST_F(ExportTest, EveryPictureIsReadableOutside) {
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    openDemo();
    run(3);
    ASSERT_TRUE(waitFor([&] { return !session.evaluation().isRunning() && window.isSettled(); }));
    QTest::mouseClick(child<QPushButton>("compare"), Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return window.isSettled(); }));
    for (int i = 0; i < window.pages().count(); ++i) {
        window.pages().setCurrentIndex(i);
        QWidget* page = window.pages().widget(i);
        const auto look = [&] {
            ASSERT_TRUE(waitFor([&] { return window.isSettled(); }));
            QCoreApplication::processEvents();
            expectShownFramesExport();
        };
        look();
        for (QTabWidget* tabs : page->findChildren<QTabWidget*>())
            for (int part = 0; part < tabs->count(); ++part) {
                tabs->setCurrentIndex(part);
                look();
            }
        for (QToolButton* button : page->findChildren<QToolButton*>()) // views within a page
            if (button->isCheckable() && button->isVisible() && button->menu() == nullptr &&
                button->objectName().startsWith("view")) {
                button->click();
                look();
            }
    }
    QTest::mouseClick(child<QToolButton>("meterHistory"), Qt::LeftButton);
    expectShownFramesExport();
    EXPECT_GE(pictures_, 12);
}

} // namespace
} // namespace qs
