// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/site_tree_model.h"
#include "session/session.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTreeView;
class QTreeWidget;

namespace qs {

/// The left side: the model as a tree of sites (of tensors, when its architecture is unknown) with a filter,
/// and the text that is run through it.
class ModelDock : public QWidget {
    Q_OBJECT
public:
    explicit ModelDock(Session& session, QWidget* parent = nullptr);
    void focusFilter();
    QTreeView* siteView() const { return sites_; }

private:
    void buildProbe();
    void connectSession();
    void showModel();
    void showTensors();
    void rebuildTree();
    void selectInTree();
    void selectBlock(int block);

    Session& session_;
    bool following_ = false;
    QLabel* summary_;
    QLineEdit* filter_;
    QStackedWidget* stack_;
    QTreeView* sites_;
    SiteTreeModel* model_;
    SiteTreeFilter* proxy_;
    QTreeWidget* tensors_;
    QWidget* probe_;
    QPlainTextEdit* text_;
    QPushButton* runText_;
};

} // namespace qs
