// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site_tree_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <gtest/gtest.h>

namespace qs {
namespace {

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

SiteTreeDataPtr tree(int blocks, const QString& formats = QStringLiteral("e2m1 · e2m1")) {
    auto data = std::make_shared<SiteTreeData>();
    data->modelName = QStringLiteral("demo");
    data->rows.push_back({{-1, Role::Embed}, {}, std::nan(""), QStringLiteral("512 × 64"), {}});
    for (int b = 0; b < blocks; ++b)
        for (const Role role : kBlockRoles) {
            const bool bad = b == 1 && role == Role::Down;
            data->rows.push_back({{b, role},
                                  formats,
                                  bad ? 9.0 : 20.0 + b,
                                  QStringLiteral("64 × 64"),
                                  bad ? QStringLiteral("Outlier channels") : QString()});
        }
    data->rows.push_back({{-1, Role::Head}, {}, std::nan(""), QStringLiteral("512 × 64"), {}});
    return data;
}

TEST(SiteTreeModel, IsAValidModelWhenEmptyLargeAndReset) {
    SiteTreeModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    EXPECT_EQ(model.rowCount(), 0);
    model.setTree(tree(100));
    EXPECT_EQ(model.rowCount(), 102);
    model.setTree(tree(2));
    EXPECT_EQ(model.rowCount(), 4);
    model.setTree(nullptr);
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(SiteTreeModel, BlocksHoldTheirSites) {
    SiteTreeModel model;
    model.setTree(tree(3));
    const QModelIndex embed = model.index(0, 0), block1 = model.index(2, 0);
    EXPECT_EQ(embed.data().toString(), QStringLiteral("embed"));
    EXPECT_EQ(model.siteAt(embed), (SiteId{-1, Role::Embed}));
    EXPECT_EQ(model.blockAt(embed), std::nullopt);
    EXPECT_EQ(block1.data().toString(), QStringLiteral("blocks.1"));
    EXPECT_EQ(model.siteAt(block1), std::nullopt);
    EXPECT_EQ(model.blockAt(block1), 1);
    ASSERT_EQ(model.rowCount(block1), 7);
    const QModelIndex down = model.indexOf({1, Role::Down});
    EXPECT_EQ(down.parent(), block1);
    EXPECT_EQ(down.data().toString(), QStringLiteral("down"));
    EXPECT_EQ(model.siteAt(down), (SiteId{1, Role::Down}));
    EXPECT_FALSE(model.indexOf({7, Role::Q}).isValid());
}

TEST(SiteTreeModel, ABlockShowsItsWorstSite) {
    SiteTreeModel model;
    model.setTree(tree(3));
    const QModelIndex block1 = model.index(2, SiteTreeModel::SqnrColumn);
    EXPECT_EQ(block1.data().toString(), QStringLiteral("9.0 ⚠"));
    EXPECT_TRUE(block1.data(WarningRole).toBool());
    EXPECT_EQ(model.index(1, SiteTreeModel::SqnrColumn).data().toString(), QStringLiteral("20.0"));
    EXPECT_EQ(model.index(2, SiteTreeModel::FormatColumn).data().toString(), QStringLiteral("e2m1 · e2m1"));
}

TEST(SiteTreeModel, NewNumbersForTheSameSitesDoNotReset) {
    SiteTreeModel model;
    model.setTree(tree(2));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset),
        changes(&model, &QAbstractItemModel::dataChanged);
    const QPersistentModelIndex down = model.indexOf({1, Role::Down});
    model.setTree(tree(2, QStringLiteral("int4 · none")));
    EXPECT_EQ(resets.count(), 0);
    EXPECT_GT(changes.count(), 0);
    ASSERT_TRUE(down.isValid());
    EXPECT_EQ(down.sibling(down.row(), SiteTreeModel::FormatColumn).data().toString(),
              QStringLiteral("int4 · none"));
    model.setTree(tree(3));
    EXPECT_EQ(resets.count(), 1);
}

TEST(SiteTreeFilter, KeepsBlocksWithAMatch) {
    SiteTreeModel model;
    model.setTree(tree(12));
    SiteTreeFilter filter;
    filter.setSourceModel(&model);
    const QAbstractItemModelTester tester(&filter, kFatal);
    filter.setWords(QStringLiteral("down"));
    EXPECT_EQ(filter.rowCount(), 12);
    EXPECT_EQ(filter.rowCount(filter.index(0, 0)), 1);
    filter.setWords(QStringLiteral("blocks.11 gate"));
    ASSERT_EQ(filter.rowCount(), 1);
    EXPECT_EQ(filter.index(0, 0, filter.index(0, 0)).data().toString(), QStringLiteral("gate"));
    filter.setWords(QStringLiteral("outlier"));
    EXPECT_EQ(filter.rowCount(), 1);
    filter.setWords({});
    EXPECT_EQ(filter.rowCount(), 14);
}

} // namespace
} // namespace qs
