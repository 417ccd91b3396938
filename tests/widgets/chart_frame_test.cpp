// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_frame.h"
#include "charts/flow_layout.h"
#include "charts/histogram_view.h"
#include "models/tables.h"
#include "synthetic.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QXmlStreamReader>
#include <gtest/gtest.h>

namespace qs {
namespace {

struct Fixture {
    TensorSnapshotPtr tensor = synthetic::tensor(32, 48);
    TableModel table;
    ChartFrame frame;
    HistogramView* view = new HistogramView;
    Fixture() {
        frame.setTitle(QStringLiteral("Where do the values lie?"));
        frame.setChart(view, view);
        frame.setTable(&table);
        view->setHistogram({tensor, &tensor->histogram});
        showBins(table, view->bins(), {}, tensor->histogram.total);
        synthetic::grab(frame, {700, 400});
    }
    QToolButton* button(const QString& name) const {
        for (QToolButton* b : frame.findChildren<QToolButton*>())
            if (b->accessibleName().startsWith(name)) return b;
        return nullptr;
    }
};

QByteArray contents(const QString& name) {
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

TEST(ChartFrame, TheTableButtonShowsTheNumbersBehindThePicture) {
    Fixture f;
    EXPECT_TRUE(f.view->isVisible());
    QTest::mouseClick(f.button(QStringLiteral("Show as table")), Qt::LeftButton);
    EXPECT_FALSE(f.view->isVisible());
    EXPECT_TRUE(f.frame.tableView()->isVisible());
    EXPECT_EQ(f.frame.tableView()->model()->rowCount(), static_cast<int>(f.view->bins().counts.size()));
    f.frame.setTableShown(false);
    EXPECT_TRUE(f.view->isVisible());
}

TEST(ChartFrame, SavesSvgWithShapesAndText) {
    Fixture f;
    const QTemporaryDir directory;
    const QString name = directory.filePath(QStringLiteral("picture.svg"));
    QString error;
    ASSERT_TRUE(f.frame.savePicture(name, &error)) << error.toStdString();
    const QByteArray bytes = contents(name);
    QXmlStreamReader xml(bytes);
    int texts = 0, shapes = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        texts += xml.name() == QLatin1String("text") ? 1 : 0;
        shapes += xml.name() == QLatin1String("rect") || xml.name() == QLatin1String("path") ? 1 : 0;
    }
    EXPECT_FALSE(xml.hasError());
    EXPECT_GT(texts, 5);
    EXPECT_GT(shapes, 40);
}

TEST(ChartFrame, SavesPngAtTwiceTheSize) {
    Fixture f;
    const QTemporaryDir directory;
    const QString name = directory.filePath(QStringLiteral("picture.png"));
    ASSERT_TRUE(f.frame.savePicture(name, nullptr));
    const QImage image(name);
    EXPECT_EQ(image.width(), 2 * f.view->width());
    EXPECT_GT(synthetic::countPixels(image, chartColors(f.view->palette()).fill), 1000);
}

TEST(ChartFrame, SavesCsvInTheTablesOrder) {
    Fixture f;
    const QTemporaryDir directory;
    const QString name = directory.filePath(QStringLiteral("table.csv"));
    f.frame.tableView()->sortByColumn(2, Qt::DescendingOrder);
    ASSERT_TRUE(f.frame.saveTable(name, nullptr));
    const QList<QByteArray> lines = contents(name).split('\n');
    EXPECT_EQ(lines.size(), static_cast<qsizetype>(f.view->bins().counts.size()) + 2);
    EXPECT_EQ(lines[0].trimmed(), QByteArray("From,To,Values,Share (%)"));
    EXPECT_GE(lines[1].split(',')[2].toDouble(), lines[2].split(',')[2].toDouble());
}

TEST(ChartFrame, SaysWhyAFileCannotBeWritten) {
    Fixture f;
    QString error;
    EXPECT_FALSE(f.frame.savePicture(QStringLiteral("/no/such/directory/picture.png"), &error));
    EXPECT_TRUE(error.contains(QStringLiteral("/no/such/directory/picture.png")));
    EXPECT_FALSE(f.frame.saveTable(QStringLiteral("/no/such/directory/table.csv"), nullptr));
}

TEST(ChartFrame, CopiesPictureAndTable) {
    Fixture f;
    f.frame.copyTable();
    EXPECT_TRUE(QApplication::clipboard()->text().startsWith(QStringLiteral("From\tTo\t")));
    f.frame.copyPicture();
    EXPECT_EQ(QApplication::clipboard()->image().width(), 2 * f.view->width());
}

TEST(ChartFrame, EmptySaysWhatToDoAndOffersNoExport) {
    Fixture f;
    f.frame.setEmptyText(QStringLiteral("Open a model."));
    f.frame.setEmpty(true);
    EXPECT_FALSE(f.view->isVisible());
    EXPECT_FALSE(f.button(QStringLiteral("Export"))->isEnabled());
    EXPECT_FALSE(f.button(QStringLiteral("Show as table"))->isEnabled());
    f.frame.setEmpty(false);
    EXPECT_TRUE(f.view->isVisible());
}

TEST(ChartFrame, AClickInTheTableActivatesItsRow) {
    Fixture f;
    f.frame.setTableShown(true);
    QSignalSpy spy(&f.frame, &ChartFrame::rowActivated);
    QTableView* view = f.frame.tableView();
    view->sortByColumn(0, Qt::DescendingOrder);
    const QModelIndex first = view->model()->index(0, 0);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(first).center());
    ASSERT_EQ(spy.count(), 1);
    EXPECT_EQ(spy[0][0].toInt(), f.table.rowCount() - 1); // the row of the model, not of the sorted view
}

TEST(FlowLayout, BreaksIntoRowsAndCutsNothingOff) {
    QWidget box;
    box.setLayout(new FlowLayout(4));
    std::vector<QPushButton*> buttons;
    for (int i = 0; i < 6; ++i) {
        buttons.push_back(new QPushButton(QStringLiteral("a longer label %1").arg(i)));
        box.layout()->addWidget(buttons.back());
    }
    const int widest = buttons[0]->sizeHint().width(), high = buttons[0]->sizeHint().height();
    EXPECT_EQ(box.layout()->minimumSize().width(), widest);
    EXPECT_EQ(box.layout()->heightForWidth(10000), high);
    EXPECT_EQ(box.layout()->heightForWidth(2 * widest + 4), 3 * high + 2 * 4);
    box.resize(2 * widest + 10, 300);
    box.show();
    QApplication::processEvents();
    for (std::size_t i = 0; i < buttons.size(); ++i) {
        EXPECT_TRUE(box.rect().contains(buttons[i]->geometry()));
        for (std::size_t j = 0; j < i; ++j)
            EXPECT_FALSE(buttons[i]->geometry().intersects(buttons[j]->geometry()));
    }
    buttons[0]->hide(); // leaves no hole
    EXPECT_EQ(box.layout()->heightForWidth(5 * widest + 4 * 4), high);
    delete box.layout()->takeAt(0);
    EXPECT_EQ(box.layout()->count(), 5);
    EXPECT_EQ(box.layout()->takeAt(99), nullptr);
    EXPECT_EQ(box.layout()->itemAt(-1), nullptr);
}

} // namespace
} // namespace qs
