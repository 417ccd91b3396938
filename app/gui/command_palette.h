// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractListModel>
#include <QFrame>
#include <QPointer>
#include <functional>
#include <vector>

class QLineEdit;
class QListView;

namespace qs {

/// Something that can be done, as the palette lists it.
struct Command {
    QString group;  ///< "Site", "Recipe", "View"
    QString title;  ///< what is matched, with the group
    QString detail; ///< at the right: a shortcut, a sentence
    std::function<void()> run;
};

/// The commands that fit what is typed, the best first.
class CommandModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    static constexpr int DetailRole = Qt::UserRole + 1;

    void setCommands(std::vector<Command> commands);
    void setQuery(const QString& query);
    const Command& at(int row) const { return commands_[shown_[static_cast<std::size_t>(row)]]; }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<Command> commands_;
    std::vector<std::size_t> shown_; ///< indices into commands_, the best fit first
};

/// A line to type in over the window, and what fits: Up and Down choose, Enter does it, Escape closes.
class CommandPalette : public QFrame {
    Q_OBJECT
public:
    explicit CommandPalette(QWidget* window);
    void open(std::vector<Command> commands);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool takeKey(int key);
    void runCurrent();
    void leave();
    void place();

    QLineEdit* query_;
    QListView* list_;
    CommandModel* model_;
    QPointer<QWidget> before_; ///< what had the focus
};

} // namespace qs
