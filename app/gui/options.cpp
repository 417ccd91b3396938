// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/options.h"

#include "gui/language.h"

#include <QRegularExpression>
#include <iterator>
#include <utility>

namespace qs {
namespace {

constexpr const char* kPages[] = {"overview", "distribution", "channels", "formats",
                                  "recipe",   "try",          "evaluate", "compare"};
static_assert(std::size(kPages) == kPageCount);

bool parsePage(const QString& value, Options& options) {
    options.page = pageFromName(value);
    return options.page.has_value();
}

bool parseTheme(const QString& value, Options& options) {
    if (value == QLatin1String("light")) options.theme = Theme::Light;
    if (value == QLatin1String("dark")) options.theme = Theme::Dark;
    if (value == QLatin1String("system")) options.theme = Theme::System;
    return options.theme.has_value();
}

bool parseLanguage(const QString& value, Options& options) {
    for (const Language& language : languages())
        if (value == language.code) options.language = value;
    return !options.language.isEmpty();
}

bool parseSize(const QString& value, Options& options) {
    static const QRegularExpression pattern(QStringLiteral("^(\\d{2,5})x(\\d{2,5})$"));
    const auto match = pattern.match(value);
    if (!match.hasMatch()) return false;
    options.size = QSize(match.captured(1).toInt(), match.captured(2).toInt());
    return options.size->width() <= 16384 && options.size->height() <= 16384;
}

template <QString Options::*Member> bool parseText(const QString& value, Options& options) {
    options.*Member = value;
    return !value.isEmpty();
}

struct Option {
    const char* name;
    const char* value;
    const char* help;
    bool (*parse)(const QString&, Options&);
};

constexpr Option kOptions[] = {
    {"--model", "M", "the same as MODEL", parseText<&Options::model>},
    {"--recipe", "R", "a recipe file, or the name of a shipped recipe", parseText<&Options::recipe>},
    {"--page", "NAME", "overview, distribution, channels, formats, recipe, try, evaluate or compare",
     parsePage},
    {"--theme", "light|dark|system", "colours", parseTheme},
    {"--language", "CODE", "the code of a language that the window speaks: en, de ...", parseLanguage},
    {"--size", "WxH", "size of the window in pixels", parseSize},
    {"--grab", "FILE.png", "write a picture of the page once its data are drawn, and exit",
     parseText<&Options::grab>},
    {"--store", "DB", "the file that runs are kept in", parseText<&Options::store>},
};

const Option* findOption(const QString& name) {
    for (const Option& option : kOptions)
        if (name == QLatin1String(option.name)) return &option;
    return nullptr;
}

} // namespace

QString pageName(Page page) {
    return QString::fromLatin1(kPages[static_cast<int>(page)]);
}

std::optional<Page> pageFromName(const QString& name) {
    for (int i = 0; i < kPageCount; ++i)
        if (name == QLatin1String(kPages[i])) return static_cast<Page>(i);
    return std::nullopt;
}

Options parseOptions(const QStringList& arguments, QString* error) {
    Options options;
    for (qsizetype i = 0; i < arguments.size() && error->isEmpty(); ++i) {
        const QString& argument = arguments[i];
        const QString name = argument.section(QLatin1Char('='), 0, 0);
        if (name == QLatin1String("--help") || name == QLatin1String("-h")) {
            options.showHelp = true;
        } else if (name == QLatin1String("--version")) {
            options.showVersion = true;
        } else if (argument == QLatin1String("--resume")) {
            options.resume = true;
        } else if (!argument.startsWith(QLatin1Char('-'))) {
            if (!options.model.isEmpty())
                *error = QStringLiteral("%1: only one model can be opened").arg(argument);
            options.model = argument;
        } else if (const Option* option = findOption(name); option == nullptr) {
            *error = QStringLiteral("%1: unknown option").arg(name);
        } else {
            const bool inPlace = argument.size() > name.size();
            if (!inPlace && i + 1 == arguments.size()) {
                *error = QStringLiteral("%1: needs a value").arg(name);
                break;
            }
            const QString value = inPlace ? argument.mid(name.size() + 1) : arguments[++i];
            if (!option->parse(value, options))
                *error =
                    QStringLiteral("%1: '%2' is not %3").arg(name, value, QString::fromLatin1(option->help));
        }
    }
    // A recipe is opened as a file from a file manager.
    if (isRecipeFile(options.model) && options.recipe.isEmpty()) {
        options.recipe = std::exchange(options.model, QString());
        if (!options.page) options.page = Page::Recipe;
    }
    return options;
}

bool isRecipeFile(const QString& path) {
    return path.endsWith(QLatin1String(".yaml"), Qt::CaseInsensitive) ||
           path.endsWith(QLatin1String(".yml"), Qt::CaseInsensitive);
}

QString helpText() {
    QString text = QStringLiteral(
        "usage: quantoscope [MODEL] [options]\n"
        "MODEL: a Hugging Face directory, a .gguf file, a llama2.c .bin, demo:NAME; or a recipe's .yaml\n");
    for (const Option& option : kOptions) {
        const QString head =
            QStringLiteral("  %1 %2").arg(QLatin1String(option.name), QLatin1String(option.value));
        text += head.leftJustified(28) + QString::fromLatin1(option.help) + QLatin1Char('\n');
    }
    text += QStringLiteral("  --resume").leftJustified(28) +
            QStringLiteral("go on with evaluations that an earlier start left unfinished\n");
    return text;
}

} // namespace qs
