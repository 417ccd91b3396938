// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/error_text.h"

#include <QCoreApplication>

namespace qs {
namespace {

struct Wording {
    const char* title;
    const char* advice;
};

Wording wordingOf(ErrorCode code) {
    switch (code) {
    case ErrorCode::FileNotFound:
        return {QT_TRANSLATE_NOOP("qs::Errors", "The file was not found."),
                QT_TRANSLATE_NOOP("qs::Errors", "Check the name, or choose it with File, Open.")};
    case ErrorCode::FileUnreadable:
        return {QT_TRANSLATE_NOOP("qs::Errors", "The file cannot be read."),
                QT_TRANSLATE_NOOP("qs::Errors", "Check its permissions.")};
    case ErrorCode::FileUnwritable:
        return {
            QT_TRANSLATE_NOOP("qs::Errors", "The file cannot be written."),
            QT_TRANSLATE_NOOP("qs::Errors",
                              "Check the folder's permissions and the free space, or choose another place.")};
    case ErrorCode::CorruptFile:
        return {QT_TRANSLATE_NOOP("qs::Errors", "The file is damaged."),
                QT_TRANSLATE_NOOP("qs::Errors", "Download or copy it again.")};
    case ErrorCode::UnsupportedFile:
        return {
            QT_TRANSLATE_NOOP("qs::Errors", "This kind of file is not supported."),
            QT_TRANSLATE_NOOP(
                "qs::Errors",
                "Supported are Hugging Face directories (safetensors), GGUF files and llama2.c .bin files.")};
    case ErrorCode::UnsupportedModel:
        return {QT_TRANSLATE_NOOP("qs::Errors", "This architecture cannot be run."),
                QT_TRANSLATE_NOOP("qs::Errors", "Its weights can be looked at.")};
    case ErrorCode::BadShape:
        return {
            QT_TRANSLATE_NOOP("qs::Errors", "A tensor does not have the shape that the configuration says."),
            QT_TRANSLATE_NOOP("qs::Errors",
                              "The configuration and the weights may belong to different models.")};
    case ErrorCode::BadRecipe:
        return {QT_TRANSLATE_NOOP("qs::Errors", "The recipe cannot be used."),
                QT_TRANSLATE_NOOP("qs::Errors", "Change what the message names, or take a shipped recipe.")};
    case ErrorCode::BadTask:
        return {QT_TRANSLATE_NOOP("qs::Errors", "The task cannot be loaded."),
                QT_TRANSLATE_NOOP(
                    "qs::Errors",
                    "Check the data directory: it holds the published files, one folder per task.")};
    case ErrorCode::BadTokenizer:
        return {QT_TRANSLATE_NOOP("qs::Errors", "The tokenizer cannot be used."),
                QT_TRANSLATE_NOOP(
                    "qs::Errors",
                    "The weights can be looked at. Put the model's tokenizer files beside it to run text.")};
    case ErrorCode::BadArgument:
        return {QT_TRANSLATE_NOOP("qs::Errors", "A value is out of range or unknown."), ""};
    case ErrorCode::StoreRefused:
        return {
            QT_TRANSLATE_NOOP("qs::Errors", "The run store cannot be used."),
            QT_TRANSLATE_NOOP("qs::Errors",
                              "It was left untouched. Start with --store and another file to keep working.")};
    case ErrorCode::NotANumber:
        return {QT_TRANSLATE_NOOP("qs::Errors", "The data hold NaN or infinity where a number is needed."),
                ""};
    case ErrorCode::OutOfMemory:
        return {QT_TRANSLATE_NOOP("qs::Errors", "There is not enough memory."),
                QT_TRANSLATE_NOOP("qs::Errors",
                                  "Close other programs, or take a smaller model or a shorter text.")};
    case ErrorCode::Cancelled:
        return {QT_TRANSLATE_NOOP("qs::Errors", "Cancelled."), ""};
    case ErrorCode::Internal:
        break;
    }
    return {QT_TRANSLATE_NOOP("qs::Errors", "Something went wrong inside the program."),
            QT_TRANSLATE_NOOP("qs::Errors", "Please report it with the details.")};
}

QString translated(const char* text) {
    return *text ? QCoreApplication::translate("qs::Errors", text) : QString();
}

} // namespace

QString errorTitle(ErrorCode code) {
    return translated(wordingOf(code).title);
}
QString errorAdvice(ErrorCode code) {
    return translated(wordingOf(code).advice);
}

QString errorText(ErrorCode code, const QString& details) {
    QStringList parts{errorTitle(code)};
    if (const QString detail = detailText(details); !detail.isEmpty())
        parts << detail + (detail.endsWith(QLatin1Char('.')) ? QString() : QStringLiteral("."));
    if (const QString advice = errorAdvice(code); !advice.isEmpty()) parts << advice;
    return parts.join(QLatin1Char(' '));
}

} // namespace qs
