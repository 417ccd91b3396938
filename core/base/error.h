// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <stdexcept>
#include <string>
#include <string_view>

namespace qs {

/// What went wrong, as a closed list: front ends choose their wording and advice by code.
enum class ErrorCode {
    FileNotFound,     ///< the path does not exist or is no file of the expected kind
    FileUnreadable,   ///< the operating system refused to read or map it
    FileUnwritable,   ///< the operating system refused to write it (permissions, full disk)
    CorruptFile,      ///< truncated, inconsistent or hostile content
    UnsupportedFile,  ///< well-formed, but a kind, version or dtype that is not handled
    UnsupportedModel, ///< no forward pass for this architecture (weights-only mode remains)
    BadShape,         ///< a tensor's shape contradicts the configuration
    BadRecipe,        ///< a recipe does not parse, or asks for something impossible
    BadTask,          ///< a task definition or its data does not parse
    BadTokenizer,     ///< a tokenizer file is damaged or uses an unknown component
    BadArgument,      ///< a value from the user is out of range or misspelled
    StoreRefused,     ///< the run store is corrupt, locked or of a newer version
    NotANumber,       ///< NaN or infinity where a finite number is needed
    OutOfMemory,
    Cancelled,
    Internal,
};

/// One short English sentence for the code ("The file is damaged.").
std::string_view errorSentence(ErrorCode code);

/// The only exception that core throws at its boundaries. `what()` is one line that names the file and the
/// field: "model.safetensors: tensor 'lm_head.weight': data_offsets end past the file".
class Error : public std::runtime_error {
public:
    Error(ErrorCode code, const std::string& message) : std::runtime_error(message), code_(code) {}
    ErrorCode code() const noexcept { return code_; }

private:
    ErrorCode code_;
};

} // namespace qs
