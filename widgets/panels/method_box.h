// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QComboBox;
class QLabel;

namespace qs {

/// How the whole recipe finds its numbers: the method by name, what it does in a sentence, and what the
/// pages show of it. Emits the wanted method; never changes a recipe itself.
class MethodBox : public QWidget {
    Q_OBJECT
public:
    explicit MethodBox(QWidget* parent = nullptr);
    void setMethod(const QString& method); ///< as a recipe names it, "hadamard+gptq" too; without emitting

signals:
    void methodChosen(const QString& method);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showSentence();

    QComboBox* methods_;
    QLabel* sentence_;
    QLabel* note_;
};

} // namespace qs
