// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QStyle>
#include <QStyleFactory>
#include <QToolTip>
#include <array>

namespace qs {
namespace {

struct PaletteColors {
    QRgb window, base, alternate, button, text, disabled, accent, accentText, toolTip, toolTipText;
};

constexpr PaletteColors kLight{0xfff3f4f6, 0xffffffff, 0xfff7f8fa, 0xffe9ebee, 0xff1b1e23,
                               0xff8d939c, 0xff0f6cbd, 0xffffffff, 0xff23272e, 0xfff2f3f5};
constexpr PaletteColors kDark{0xff1f2226, 0xff17191c, 0xff1b1e21, 0xff2b2f34, 0xffe3e5e8,
                              0xff757c85, 0xff4aa8ea, 0xff0b0d0f, 0xffe3e5e8, 0xff1b1e23};

QPalette paletteOf(const PaletteColors& c) {
    QPalette p(QColor(c.button), QColor(c.window));
    p.setColor(QPalette::Base, QColor(c.base));
    p.setColor(QPalette::AlternateBase, QColor(c.alternate));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        p.setColor(role, QColor(c.text));
        p.setColor(QPalette::Disabled, role, QColor(c.disabled));
    }
    p.setColor(QPalette::PlaceholderText, mutedText(p)); // also of sentences that explain: to be read
    p.setColor(QPalette::Highlight, QColor(c.accent));
    p.setColor(QPalette::Disabled, QPalette::Highlight, QColor(c.disabled));
    p.setColor(QPalette::HighlightedText, QColor(c.accentText));
    p.setColor(QPalette::Link, QColor(c.accent));
    p.setColor(QPalette::BrightText, QColor(c.accentText));
    p.setColor(QPalette::ToolTipBase, QColor(c.toolTip));
    p.setColor(QPalette::ToolTipText, QColor(c.toolTipText));
    return p;
}

QColor mix(const QColor& a, const QColor& b, double shareOfB) {
    const auto blend = [shareOfB](int x, int y) { return qRound(x + (y - x) * shareOfB); };
    return {blend(a.red(), b.red()), blend(a.green(), b.green()), blend(a.blue(), b.blue())};
}

bool digitsShareOneWidth(const QFont& font) {
    const QFontMetricsF metrics(font);
    const double width = metrics.horizontalAdvance(u'0');
    for (char16_t digit = u'1'; digit <= u'9'; ++digit)
        if (qAbs(metrics.horizontalAdvance(QChar(digit)) - width) > 0.01) return false;
    return true;
}

} // namespace

QPalette lightPalette(Accent accent) {
    static constexpr QRgb kAccents[] = {0xff0f6cbd, 0xff00704a, 0xff7a3db8, 0xffb04f00};
    PaletteColors colours = kLight;
    colours.accent = kAccents[static_cast<int>(accent)];
    return paletteOf(colours);
}

QPalette darkPalette(Accent accent) {
    static constexpr QRgb kAccents[] = {0xff4aa8ea, 0xff3ec795, 0xffc58af0, 0xffff9f4a};
    PaletteColors colours = kDark;
    colours.accent = kAccents[static_cast<int>(accent)];
    return paletteOf(colours);
}

bool isDark(const QPalette& palette) {
    return palette.color(QPalette::Window).lightnessF() < palette.color(QPalette::WindowText).lightnessF();
}

void applyTheme(QApplication& app, Theme theme, Accent accent) {
    static const bool desktopIsDark = isDark(QGuiApplication::palette());
    const bool dark = theme == Theme::Dark || (theme == Theme::System && desktopIsDark);
    if (app.style()->objectName().compare(QLatin1String("fusion"), Qt::CaseInsensitive) != 0)
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    const QPalette palette = dark ? darkPalette(accent) : lightPalette(accent);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

ChartColors chartColors(const QPalette& palette) {
    const bool dark = isDark(palette);
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    ChartColors c;
    c.background = base;
    c.text = text;
    c.muted = mutedText(palette);
    c.line = mix(base, text, 0.45);
    c.grid = mix(base, text, dark ? 0.13 : 0.10);
    c.fill = dark ? QColor(0xff7f8fa3) : QColor(0xff8b9aad);
    c.accent = palette.color(QPalette::Highlight);
    c.warning = warningText(palette);
    c.unknown = mix(base, text, 0.12);
    c.tooltip = palette.color(QPalette::ToolTipBase);
    c.tooltipText = palette.color(QPalette::ToolTipText);
    return c;
}

QColor categoryColor(int index) {
    static constexpr std::array<QRgb, 8> kOkabeIto{0xff0072b2, 0xffe69f00, 0xff009e73, 0xffd55e00,
                                                   0xff56b4e9, 0xffcc79a7, 0xfff0e442, 0xff8a8a8a};
    const int n = static_cast<int>(kOkabeIto.size());
    return QColor(kOkabeIto[static_cast<std::size_t>(((index % n) + n) % n)]);
}

QColor mutedText(const QPalette& palette) {
    return mix(palette.color(QPalette::Base), palette.color(QPalette::Text), isDark(palette) ? 0.66 : 0.64);
}

QColor warningText(const QPalette& palette) {
    return isDark(palette) ? QColor(0xffff8f57) : QColor(0xffb84a00);
}

QFont tabularFont(const QFont& base) {
    if (digitsShareOneWidth(base)) return base;
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (base.pointSizeF() > 0)
        fixed.setPointSizeF(base.pointSizeF());
    else
        fixed.setPixelSize(base.pixelSize());
    return fixed;
}

} // namespace qs
