// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>
#include <memory>

namespace qs {

/// A column of labelled numbers beside a picture: label with its unit left, tabular number right. Numbers
/// can be selected and copied.
class FactList : public QWidget {
    Q_OBJECT
public:
    explicit FactList(QWidget* parent = nullptr);
    ~FactList() override;

    void addHeading(const QString& text);
    /// Returns the row to give to setValue. `help` is the tool tip and the accessible description.
    int addFact(const QString& label, const QString& unit = {}, const QString& help = {});
    void setValue(int row, const QString& value,
                  bool exact = true); ///< empty: an en dash; not exact: marked with "≈"
    QString value(int row) const;
    void clearValues();
    void addExplanation(const QString& text); ///< a muted, wrapped paragraph

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Ui;
    std::unique_ptr<Ui> ui_;
};

} // namespace qs
