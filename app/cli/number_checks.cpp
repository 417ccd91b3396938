// SPDX-License-Identifier: GPL-3.0-or-later
#include "number_checks.h"

#include <charconv>
#include <cmath>
#include <fmt/format.h>

namespace qs::cli {
namespace {

template <class Number> bool parsed(const std::string& text, Number& value) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size();
}

} // namespace

CLI::Validator wholeNumber(std::int64_t low, std::int64_t high) {
    const bool open = high >= kMost;
    const std::string wanted = open ? fmt::format("{} or more", low) : fmt::format("{} to {}", low, high);
    const auto check = [=](std::string& text) {
        std::int64_t value = 0;
        if (parsed(text, value) && value >= low && value <= high) return std::string();
        return fmt::format("wants a whole number, {}, not '{}'", wanted, text);
    };
    return CLI::Validator(check, wanted);
}

CLI::Validator numberAbove(double low) {
    const std::string wanted = fmt::format("more than {}", low);
    const auto check = [=](std::string& text) {
        double value = 0;
        if (parsed(text, value) && std::isfinite(value) && value > low) return std::string();
        return fmt::format("wants a number, {}, not '{}'", wanted, text);
    };
    return CLI::Validator(check, wanted);
}

CLI::Validator numberBetween(double low, double high) {
    const std::string wanted = fmt::format("{} to {}", low, high);
    const auto check = [=](std::string& text) {
        double value = 0;
        if (parsed(text, value) && value >= low && value <= high) return std::string();
        return fmt::format("wants a number, {}, not '{}'", wanted, text);
    };
    return CLI::Validator(check, wanted);
}

} // namespace qs::cli
