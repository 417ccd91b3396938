// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

namespace qs {

std::string_view errorSentence(ErrorCode code) {
    switch (code) {
    case ErrorCode::FileNotFound:
        return "The file or folder was not found.";
    case ErrorCode::FileUnreadable:
        return "The file could not be read.";
    case ErrorCode::FileUnwritable:
        return "The file could not be written.";
    case ErrorCode::CorruptFile:
        return "The file is damaged.";
    case ErrorCode::UnsupportedFile:
        return "This kind of file is not supported.";
    case ErrorCode::UnsupportedModel:
        return "This model architecture has no forward pass here.";
    case ErrorCode::BadShape:
        return "A tensor does not have the shape the configuration asks for.";
    case ErrorCode::BadRecipe:
        return "The recipe is not valid.";
    case ErrorCode::BadTask:
        return "The task or its data are not valid.";
    case ErrorCode::BadTokenizer:
        return "The tokenizer is not valid.";
    case ErrorCode::BadArgument:
        return "A setting is not valid.";
    case ErrorCode::StoreRefused:
        return "The run store could not be used.";
    case ErrorCode::NotANumber:
        return "The data contain NaN or infinity.";
    case ErrorCode::OutOfMemory:
        return "There is not enough memory.";
    case ErrorCode::Cancelled:
        return "Cancelled.";
    case ErrorCode::Internal:
        return "Internal error.";
    }
    return "Unknown error.";
}

} // namespace qs
