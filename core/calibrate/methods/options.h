// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "calibrate/stage.h"

#include <initializer_list>
#include <string_view>

/// A method's options as values. All throw Error(BadRecipe) that names the option and what it may be.
namespace qs {

double numberOption(const Options& options, const std::string& key, double otherwise, double low,
                    double high);
bool flagOption(const Options& options, const std::string& key, bool otherwise); ///< "true" or "false"
/// The first of `words` when the option is not given.
std::string wordOption(const Options& options, const std::string& key,
                       std::initializer_list<std::string_view> words);

} // namespace qs
