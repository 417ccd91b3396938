// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>
#include <QWidget>

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace qs {

/// The first thing a newcomer sees: what the program is for, and where to begin. Its links are buttons.
class WelcomePage : public QWidget {
    Q_OBJECT
public:
    explicit WelcomePage(QWidget* parent = nullptr);
    void setRecent(const QStringList& paths);
    void setModel(const QString& name); ///< that is open already; empty: none
    void setShownAtStart(bool shown);

signals:
    void closeRequested();
    void demoRequested();
    void fileRequested();
    void folderRequested();
    void tutorialRequested();
    void guideRequested();
    void recentRequested(const QString& path);
    void shownAtStartChanged(bool shown);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeBeginning();
    QWidget* makeRecent();
    void colour();

    QLabel *intro_ = nullptr, *open_ = nullptr;
    QVBoxLayout* recent_ = nullptr;
    QLabel* noRecent_ = nullptr;
    QCheckBox* atStart_ = nullptr;
};

} // namespace qs
