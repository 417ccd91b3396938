// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>
#include <algorithm>

// Outside of the namespace, as Qt asks for resources that are linked in from a library.
static void useTranslationFiles() {
    Q_INIT_RESOURCE(translations);
}

namespace qs {
namespace {

const QString& ownDirectory() {
    useTranslationFiles();
    static const QString directory = QStringLiteral(":/i18n");
    return directory;
}

const QString& prefix() {
    static const QString name = QStringLiteral("quantoscope_");
    return name;
}

/// "Deutsch", "français" -> "Français".
QString nameOf(const QString& code) {
    const QLocale locale(code);
    QString name = locale.nativeLanguageName();
    if (code == QLatin1String("zh_CN")) return QStringLiteral("简体中文");
    if (!name.isEmpty()) name[0] = name[0].toUpper();
    return name;
}

} // namespace

std::vector<Language> languages() {
    static const std::vector<Language> all = [] {
        std::vector<Language> found;
        const QStringList files =
            QDir(ownDirectory()).entryList({prefix() + QStringLiteral("*.qm")}, QDir::Files);
        for (const QString& file : files) {
            const QString code = file.mid(prefix().size()).chopped(3);
            if (code != QLatin1String("en")) found.push_back({code, nameOf(code)});
        }
        std::sort(found.begin(), found.end(), [](const Language& a, const Language& b) {
            return QString::localeAwareCompare(a.name, b.name) < 0;
        });
        found.insert(found.begin(), {QStringLiteral("en"), QStringLiteral("English")});
        return found;
    }();
    return all;
}

Translations::Translations(QObject* parent) : QObject(parent) {}

Translations::~Translations() {
    removeAll();
}

void Translations::use(const QString& code) {
    removeAll();
    code_ = code;
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    QLocale::setDefault(locale);
    // English first: what it holds are plurals, for every language that lacks its own.
    install(QLocale(QStringLiteral("en")), QStringLiteral("quantoscope"), ownDirectory());
    install(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(locale, QStringLiteral("quantoscope"), ownDirectory());
}

void Translations::install(const QLocale& locale, const QString& file, const QString& directory) {
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(locale, file, QStringLiteral("_"), directory)) return;
    QCoreApplication::installTranslator(translator.get());
    installed_.push_back(std::move(translator));
}

void Translations::removeAll() {
    for (const auto& translator : installed_) QCoreApplication::removeTranslator(translator.get());
    installed_.clear();
}

} // namespace qs
