// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/icons.h"

#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

// Outside of the namespace, as Qt asks for resources that are linked in from a library.
static void useIconFiles() {
    Q_INIT_RESOURCE(icons);
}

namespace qs {
namespace {

QPixmap tinted(QSvgRenderer& renderer, int size, const QColor& colour) {
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    return pixmap;
}

} // namespace

QIcon themedIcon(const QString& name, const QPalette& palette) {
    useIconFiles();
    QSvgRenderer renderer(QStringLiteral(":/icons/%1.svg").arg(name));
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64}) {
        icon.addPixmap(tinted(renderer, size, palette.color(QPalette::Active, QPalette::WindowText)),
                       QIcon::Normal);
        icon.addPixmap(tinted(renderer, size, palette.color(QPalette::Disabled, QPalette::WindowText)),
                       QIcon::Disabled);
    }
    return icon;
}

QIcon programIcon() {
    useIconFiles();
    return QIcon(QStringLiteral(":/icons/quantoscope.svg"));
}

} // namespace qs
