// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>

/// The alphabet of byte-level BPE (GPT-2): each of the 256 bytes is one printable character. Printable
/// Latin-1 stands for itself, the others take U+0100 and up in order.
namespace qs::bytelevel {

std::string fromBytes(std::string_view bytes);
/// The bytes again; the text unchanged when it holds a character outside of the alphabet.
std::string toBytes(std::string_view text);

/// GPT-2's pattern that cuts text into words.
extern const char* const kPattern;

} // namespace qs::bytelevel
