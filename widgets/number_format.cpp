// SPDX-License-Identifier: GPL-3.0-or-later
#include "number_format.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace qs {
namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("qs::NumberFormat", text);
}

/// Non-finite values in words; empty for finite ones.
QString notFinite(double value) {
    if (std::isnan(value)) return QStringLiteral("–");
    if (std::isinf(value)) return value > 0 ? QStringLiteral("∞") : QStringLiteral("−∞");
    return {};
}

/// The true minus sign, as wide as the plus sign and the digits.
QString withMinus(QString text) {
    if (text.startsWith(u'-')) text[0] = QChar(0x2212);
    return text;
}

QString superscript(int n) {
    static const QString kDigits = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
    QString out = n < 0 ? QStringLiteral("⁻") : QString();
    const QString digits = QString::number(std::abs(n));
    for (const QChar digit : digits) out += kDigits[digit.digitValue()];
    return out;
}

int exponentOf(double value) {
    return static_cast<int>(std::floor(std::log10(std::abs(value))));
}

QString scientific(double value, int digits) {
    int exponent = exponentOf(value);
    double mantissa = value / std::pow(10.0, exponent);
    const double unit = std::pow(10.0, digits - 1);
    if (std::abs(std::round(mantissa * unit) / unit) >= 10) { // 9.9996 rounds to 10.00
        mantissa /= 10;
        ++exponent;
    }
    return withMinus(QLocale().toString(mantissa, 'f', std::max(0, digits - 1))) + QStringLiteral("·10") +
           superscript(exponent);
}

} // namespace

QString formatNumber(double value, int digits) {
    if (!std::isfinite(value)) return notFinite(value);
    if (value == 0) return QLocale().toString(0);
    const double magnitude = std::abs(value);
    if (magnitude < 1e-4 || magnitude >= 1e6) return scientific(value, digits);
    const int decimals = std::clamp(digits - 1 - exponentOf(value), 0, 12);
    return formatFixed(value, decimals);
}

QString formatFixed(double value, int decimals) {
    if (!std::isfinite(value)) return notFinite(value);
    if (std::abs(value) < 0.5 * std::pow(10.0, -decimals)) value = 0; // no "−0.00"
    return withMinus(QLocale().toString(value, 'f', decimals));
}

QString formatCount(std::int64_t value) {
    QLocale locale;
    const QString separator = locale.groupSeparator();
    QString text = locale.toString(static_cast<qlonglong>(value));
    // Where four digits stand together (Spanish), Qt also leaves out the first separator of seven.
    const qsizetype first = text.indexOf(separator);
    if (!separator.isEmpty() && first > 3 && text.at(first - 4).isDigit()) text.insert(first - 3, separator);
    return withMinus(text);
}

QString formatPercent(double share, int digits) {
    if (!std::isfinite(share)) return notFinite(share);
    const double percent = 100 * share;
    if (percent == 0) return QLocale().toString(0) + QStringLiteral(" %");
    if (std::abs(percent) < 1e-3)
        return QStringLiteral("< ") + QLocale().toString(0.001, 'f', 3) + QStringLiteral(" %");
    const int decimals = std::clamp(digits - 1 - exponentOf(percent), 0, 4);
    return formatFixed(percent, decimals) + QStringLiteral(" %");
}

QString formatDecibel(double db) {
    if (std::isinf(db) && db > 0) return translated(QT_TRANSLATE_NOOP("qs::NumberFormat", "exact"));
    return formatFixed(db, 1);
}

QString formatMetric(const Metric& metric) {
    if (!std::isfinite(metric.value)) return notFinite(metric.value);
    const double error = metric.stderror.value_or(0);
    if (!std::isfinite(error) || error <= 0) return formatNumber(metric.value);
    const int decimals = std::clamp(1 - exponentOf(error), 0, 6); // two digits of the error
    return formatFixed(metric.value, decimals) + QStringLiteral(" ± ") + formatFixed(error, decimals);
}

QString formatBytes(double bytes) {
    if (!std::isfinite(bytes) || bytes < 0) return QStringLiteral("–");
    return QLocale().formattedDataSize(static_cast<qint64>(bytes), bytes < 1e6 ? 0 : 1,
                                       QLocale::DataSizeSIFormat);
}

QString formatDuration(double seconds) {
    if (!std::isfinite(seconds) || seconds < 0) return QStringLiteral("–");
    const auto s = static_cast<qlonglong>(std::llround(seconds));
    if (s < 60) return translated(QT_TRANSLATE_NOOP("qs::NumberFormat", "%1 s")).arg(s);
    if (s < 3600)
        return translated(QT_TRANSLATE_NOOP("qs::NumberFormat", "%1 min %2 s")).arg(s / 60).arg(s % 60);
    return translated(QT_TRANSLATE_NOOP("qs::NumberFormat", "%1 h %2 min")).arg(s / 3600).arg(s % 3600 / 60);
}

QString formatApproximate(const QString& number, bool exact) {
    return exact ? number : QStringLiteral("≈ ") + number;
}

QString formatTick(double value, double step) {
    if (!std::isfinite(value)) return notFinite(value);
    if (std::abs(value) < 1e-9 * std::abs(step)) return QLocale().toString(0);
    if (std::abs(value) >= 1e6 || std::abs(step) < 1e-5) return scientific(value, 2);
    const int decimals =
        step > 0 && std::isfinite(step) ? std::clamp(-exponentOf(step * 1.0000001), 0, 8) : 0;
    return formatFixed(value, decimals);
}

QString formatLogTick(double value) {
    if (!std::isfinite(value) || value <= 0) return notFinite(value);
    if (value >= 1e-3 && value < 1e5) return formatNumber(value, 1);
    const int exponent = static_cast<int>(std::lround(std::floor(std::log10(value) + 1e-9)));
    const double mantissa = value / std::pow(10.0, exponent);
    const QString power = QStringLiteral("10") + superscript(exponent);
    return std::abs(mantissa - 1) < 1e-6 ? power : QLocale().toString(std::lround(mantissa)) + u'·' + power;
}

} // namespace qs
