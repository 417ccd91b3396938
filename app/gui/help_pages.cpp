// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/help_pages.h"

#include "gui/number_help.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <algorithm>

// Outside of the namespace, as Qt asks for resources that are linked in from a library.
static void useHelpFiles() {
    Q_INIT_RESOURCE(help);
}

namespace qs {
namespace {

QString readText(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString titleOf(const QString& markdown) {
    static const QRegularExpression heading(QStringLiteral("^#\\s+(.+)$"),
                                            QRegularExpression::MultilineOption);
    return heading.match(markdown).captured(1).trimmed();
}

/// File names in the order of the links in a text.
QStringList linkedPages(const QString& markdown) {
    static const QRegularExpression link(QStringLiteral("\\]\\(([a-z0-9-]+)\\.md"));
    QStringList names;
    for (auto it = link.globalMatch(markdown); it.hasNext();) names << it.next().captured(1);
    names.removeDuplicates();
    return names;
}

} // namespace

std::vector<HelpPage> helpPages(const QString& language) {
    useHelpFiles();
    const QString root = QStringLiteral(":/help/");
    std::vector<HelpPage> pages;
    for (const QString& file : QDir(root).entryList({QStringLiteral("*.md")}, QDir::Files)) {
        QString text = readText(root + language + QLatin1Char('/') + file);
        if (text.isEmpty()) text = readText(root + file);
        pages.push_back({file.chopped(3), titleOf(text), text});
    }
    const auto index = std::find_if(pages.begin(), pages.end(),
                                    [](const HelpPage& p) { return p.name == QLatin1String("index"); });
    const QStringList order = QStringList{QStringLiteral("index")} +
                              (index == pages.end() ? QStringList() : linkedPages(index->text));
    const auto place = [&order](const HelpPage& page) {
        const auto at = order.indexOf(page.name);
        return at < 0 ? order.size() : at;
    };
    std::sort(pages.begin(), pages.end(), [&](const HelpPage& a, const HelpPage& b) {
        return place(a) != place(b) ? place(a) < place(b) : QString::localeAwareCompare(a.title, b.title) < 0;
    });
    pages.push_back(numbersPage());
    return pages;
}

HelpPage numbersPage() {
    const QString title = QCoreApplication::translate("qs::HelpPages", "What the numbers mean");
    QString text = QStringLiteral("<h1>%1</h1>").arg(title.toHtmlEscaped());
    for (const NumberHelp& help : numberHelp())
        text += QStringLiteral("<a name=\"%1\"></a>").arg(QLatin1String(help.id)) + helpText(help);
    return {QStringLiteral("numbers"), title, text, false};
}

} // namespace qs
