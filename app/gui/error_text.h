// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"

#include <QString>

namespace qs {

/// A translated sentence for the code, and what the reader can do about it (may be empty).
QString errorTitle(ErrorCode code);
QString errorAdvice(ErrorCode code);
/// "The file is damaged. model.gguf: tensor 3: ... Try to download it again."
QString errorText(ErrorCode code, const QString& details);

/// What core says about a file or a field, in the window's language where the sentence is known to it.
QString detailText(const QString& english);

} // namespace qs
