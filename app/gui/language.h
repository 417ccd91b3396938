// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLocale>
#include <QObject>
#include <QString>
#include <memory>
#include <vector>

class QTranslator;

namespace qs {

struct Language {
    QString code; ///< "de", "zh_CN"
    QString name; ///< in the language itself: "Deutsch"
};

/// The languages that the window speaks: English, then the others by name.
std::vector<Language> languages();

/// The language of the window and the locale of its numbers (for display only; files keep the C locale).
/// Lives as long as the application.
class Translations : public QObject {
    Q_OBJECT
public:
    explicit Translations(QObject* parent = nullptr);
    ~Translations() override;

    /// Empty: as the system says. A language without a translation falls back to English, with its own
    /// numbers.
    void use(const QString& code);
    const QString& code() const { return code_; }

private:
    void install(const QLocale& locale, const QString& file, const QString& directory);
    void removeAll();

    QString code_;
    std::vector<std::unique_ptr<QTranslator>> installed_;
};

} // namespace qs
