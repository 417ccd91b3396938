// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/comparison_model.h"
#include "models/tables.h"
#include "synthetic.h"

#include <QAbstractItemModelTester>
#include <QFont>
#include <cmath>
#include <gtest/gtest.h>

namespace qs {
namespace {

using Mode = QAbstractItemModelTester::FailureReportingMode;

/// Qt's tester reports by qCritical: count what it says.
class ModelWatch {
public:
    ModelWatch() {
        failures_ = 0;
        previous_ =
            qInstallMessageHandler([](QtMsgType type, const QMessageLogContext&, const QString& text) {
                if (type != QtWarningMsg && type != QtCriticalMsg) return;
                ++failures_;
                ADD_FAILURE() << text.toStdString();
            });
    }
    ~ModelWatch() { qInstallMessageHandler(previous_); }

private:
    static inline int failures_ = 0;
    QtMessageHandler previous_;
};

QString cell(const QAbstractItemModel& model, int row, int column) {
    return model.index(row, column).data().toString();
}

TEST(TableModel, IsAValidModelWhenEmptyLargeAndReset) {
    const ModelWatch watch;
    TableModel model;
    const QAbstractItemModelTester tester(&model, Mode::Warning);
    EXPECT_EQ(model.rowCount(), 0);
    showChannels(model, synthetic::tensor(4, 100000));
    EXPECT_EQ(model.rowCount(), 100000);
    EXPECT_GE(model.columnCount(), 9);
    showChannels(model, synthetic::tensor(1, 1));
    EXPECT_EQ(model.rowCount(), 1);
    showChannels(model, nullptr);
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(TableModel, SortingGoesByNumbersWithNanLast) {
    const ModelWatch watch;
    TableModel model;
    const std::vector<double> values{10, std::nan(""), 9, -100, 2};
    TableColumn column;
    column.header = QStringLiteral("x");
    column.raw = [values](int row) { return QVariant(values[static_cast<std::size_t>(row)]); };
    model.setTable(5, {column});
    SortFilterProxy proxy;
    proxy.setSourceModel(&model);
    const QAbstractItemModelTester tester(&proxy, Mode::Warning);
    const auto order = [&] {
        QStringList out;
        for (int r = 0; r < 5; ++r) out << proxy.index(r, 0).data().toString();
        return out.join(u' ');
    };
    proxy.sort(0, Qt::AscendingOrder);
    EXPECT_EQ(order(), QStringLiteral("-100 2 9 10 nan"));
    proxy.sort(0, Qt::DescendingOrder);
    EXPECT_EQ(order(), QStringLiteral("10 9 2 -100 nan"));
}

TEST(TableModel, FilterNeedsAllWords) {
    TableModel model;
    showOverview(model, synthetic::overview(4));
    SortFilterProxy proxy;
    proxy.setSourceModel(&model);
    proxy.setWords(QStringLiteral("blocks.2 DOWN"));
    ASSERT_EQ(proxy.rowCount(), 1);
    EXPECT_EQ(cell(proxy, 0, 0), QStringLiteral("blocks.2.down"));
    proxy.setWords({});
    EXPECT_EQ(proxy.rowCount(), model.rowCount());
}

TEST(TableModel, CsvHasRawNumbersAndQuotesWhatNeedsIt) {
    TableModel model;
    TableColumn name;
    name.header = QStringLiteral("Name, quoted");
    name.raw = [](int) { return QVariant(QStringLiteral("a \"b\", c")); };
    TableColumn value;
    value.header = QStringLiteral("Value");
    value.raw = [](int row) { return row == 0 ? QVariant(0.1) : QVariant(std::nan("")); };
    value.text = [](int) { return QStringLiteral("rounded"); };
    model.setTable(2, {name, value});
    EXPECT_EQ(toCsv(model),
              QStringLiteral("\"Name, quoted\",Value\r\n\"a \"\"b\"\", c\",0.1\r\n\"a \"\"b\"\", c\",\r\n"));
    EXPECT_TRUE(toTabSeparated(model).startsWith(QStringLiteral("Name, quoted\tValue\n")));
}

TEST(OverviewTable, HasASitePerRowAndUnitsInItsHeaders) {
    const ModelWatch watch;
    TableModel model;
    const QAbstractItemModelTester tester(&model, Mode::Warning);
    showOverview(model, synthetic::overview(3));
    EXPECT_EQ(model.rowCount(), 3 * 7 + 2);
    EXPECT_EQ(model.headerData(1, Qt::Horizontal).toString(), QStringLiteral("Channel spread (octaves)"));
    EXPECT_EQ(model.index(1, 0).data(SiteRole).value<SiteId>(), (SiteId{0, Role::Q}));
    EXPECT_EQ(cell(model, 0, 1), QStringLiteral("–")); // the embedding has no input
    EXPECT_EQ(model.index(0, 1).data(Qt::TextAlignmentRole).value<Qt::Alignment>(),
              Qt::AlignRight | Qt::AlignVCenter);
}

TEST(CodeTable, ListsEveryBitPatternOfE2M1) {
    const CodeTable table = codeTable(Format::floating(2, 1), 0, {});
    ASSERT_EQ(table.rows.size(), 16u);
    EXPECT_EQ(table.rows[0b0111].value, 12); // LLM-FP4's grid at bias 0: 0 1 2 3 4 6 8 12
    EXPECT_EQ(table.rows[0b0001].value, 1);
    EXPECT_EQ(table.rows[0b1111].value, -12);
    EXPECT_EQ(bitString(0b0101, table.format), QStringLiteral("0 10 1"));
    EXPECT_EQ(bitString(0b1000, Format::integer(4)), QStringLiteral("1000"));
    EXPECT_EQ(codeTable(Format::integer(4), 0, {}).rows[0b1000].value, -4);
    EXPECT_TRUE(codeTable(Format::none(), 0, {}).rows.empty());
}

TEST(CodeTable, CountsAreSharesOfAll) {
    const ModelWatch watch;
    TableModel model;
    const QAbstractItemModelTester tester(&model, Mode::Warning);
    std::vector<std::int64_t> counts(16, 0);
    counts[3] = 30;
    counts[7] = 10;
    showCodes(model, codeTable(Format::floating(2, 1), 0, counts));
    EXPECT_EQ(model.columnCount(), 5);
    EXPECT_DOUBLE_EQ(model.index(3, 3).data(SortRole).toDouble(), 75);
    EXPECT_DOUBLE_EQ(model.index(3, 4).data(SortRole).toDouble(), 100); // the bars: of the commonest code
    EXPECT_DOUBLE_EQ(model.index(7, 4).data(SortRole).toDouble(), 100.0 / 3);
    EXPECT_EQ(toCsv(model).section(u'\n', 0, 0).trimmed(),
              QStringLiteral("Bits (s e m),Value,Used,Share (%)"));
    EXPECT_EQ(cell(model, 3, 2), QStringLiteral("30"));
    EXPECT_EQ(cell(model, 3, 3), QStringLiteral("75.0"));
    showCodes(model, codeTable(Format::floating(4, 3), 0, {}));
    EXPECT_EQ(model.rowCount(), 256);
    EXPECT_EQ(model.columnCount(), 2);
}

TEST(LargestCells, AreSortedByMagnitude) {
    const ModelWatch watch;
    TableModel model;
    const QAbstractItemModelTester tester(&model, Mode::Warning);
    std::vector<float> x(12, 0.5f);
    x[7] = -9; // row 1, channel 3
    x[2] = 4;
    showLargestCells(model, synthetic::tensor(x, 3, 4), 5);
    ASSERT_EQ(model.rowCount(), 5);
    EXPECT_EQ(model.index(0, 0).data(SortRole).toInt(), 1);
    EXPECT_EQ(cell(model, 0, 1), QStringLiteral("▁cat"));
    EXPECT_EQ(model.index(0, 2).data(SortRole).toInt(), 3);
    EXPECT_EQ(model.index(0, 3).data(SortRole).toDouble(), -9);
    EXPECT_EQ(model.index(1, 3).data(SortRole).toDouble(), 4);
}

ComparisonTable comparison() {
    ComparisonTable table;
    table.runNames = {"full precision", "minmax-w4a4"};
    table.rows.push_back({"piqa", "acc", true, {Metric{0.742, 0.012}, Metric{0.61, 0.013}}});
    table.rows.push_back(
        {"wikitext", "word_perplexity", false, {Metric{8.1, std::nullopt}, Metric{9.5, std::nullopt}}});
    table.rows.push_back({"arc", "acc", true, {std::nullopt, Metric{0.3, 0.01}}});
    return table;
}

TEST(ComparisonModel, MarksTheBestOfARow) {
    const ModelWatch watch;
    ComparisonModel model;
    const QAbstractItemModelTester tester(&model, Mode::Warning);
    model.setComparison({});
    EXPECT_EQ(model.rowCount(), 0);
    model.setComparison(comparison());
    EXPECT_EQ(cell(model, 0, 2), QStringLiteral("0.742 ± 0.012"));
    EXPECT_EQ(cell(model, 0, 1), QStringLiteral("acc ↑"));
    EXPECT_EQ(cell(model, 1, 1), QStringLiteral("word_perplexity ↓"));
    EXPECT_EQ(cell(model, 2, 2), QStringLiteral("–"));
    EXPECT_TRUE(model.index(0, 2).data(BestRole).toBool());
    EXPECT_TRUE(model.index(0, 2).data(Qt::FontRole).value<QFont>().bold());
    EXPECT_FALSE(model.index(0, 3).data(BestRole).toBool());
    EXPECT_TRUE(model.index(1, 2).data(BestRole).toBool());  // lower perplexity
    EXPECT_FALSE(model.index(2, 3).data(BestRole).toBool()); // alone in its row
}

TEST(PairedComparisonModel, ShowsOneRowPerComparison) {
    const ModelWatch watch;
    PairedComparisonModel model;
    const QAbstractItemModelTester tester(&model, Mode::Warning);
    PairedComparison c{"piqa", "acc", 1838, 0.742, 0.61, -0.132, -0.15, -0.114, 1e-30, 300, 57};
    model.setComparisons(QStringLiteral("full precision"), {QStringLiteral("minmax-w4a4")}, {{c}});
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(cell(model, 0, 0), QStringLiteral("minmax-w4a4"));
    EXPECT_EQ(model.headerData(8, Qt::Horizontal).toString(), QStringLiteral("full precision"));
    EXPECT_EQ(cell(model, 0, 6), QStringLiteral("< 0.0001"));
    model.setComparisons({}, {}, {});
    EXPECT_EQ(model.rowCount(), 0);
}

} // namespace
} // namespace qs
