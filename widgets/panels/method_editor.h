// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "quant/recipe.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QTreeWidget;
class QTreeWidgetItem;

namespace qs {

/// What an option of a method does, with its default; empty for an unknown one.
QString optionSentence(const QString& option);
QString optionDefault(const QString& option);

/// The method of a recipe, one or several joined by +, its options with what each does, and the calibration
/// text.
class MethodEditor : public QWidget {
    Q_OBJECT
public:
    explicit MethodEditor(QWidget* parent = nullptr);
    void setRecipe(const Recipe& recipe);

signals:
    void edited(const qs::Recipe& next, const QString& what);

private:
    void changeMethod();
    void changeOption(QTreeWidgetItem* item);
    void changeCalibration();
    bool accept(const Recipe& next, const QString& what);

    Recipe recipe_;
    QComboBox* method_;
    QLabel* sentence_;
    QTreeWidget* options_;
    QLabel* noOptions_;
    QLineEdit* text_;
    QSpinBox* tokens_;
    QLabel* problem_;
};

} // namespace qs
