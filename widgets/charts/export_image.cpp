// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/export_image.h"

#include "charts/chart_view.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace qs {
namespace {

QByteArray renderSvg(const Paintable& picture, const ExportSettings& settings, const QString& title) {
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(settings.size.toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), settings.size));
    generator.setResolution(96);
    generator.setTitle(title);
    QPainter painter(&generator);
    painter.setFont(settings.font);
    painter.fillRect(QRectF(QPointF(0, 0), settings.size), settings.background);
    picture.paintPicture(painter, settings.size);
    painter.end();
    return buffer.data();
}

QByteArray renderPng(const Paintable& picture, const ExportSettings& settings) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    renderImage(picture, settings).save(&buffer, "PNG");
    return buffer.data();
}

} // namespace

QImage renderImage(const Paintable& picture, const ExportSettings& settings) {
    QImage image((settings.size * settings.scale).toSize().expandedTo({1, 1}), QImage::Format_RGB32);
    image.setDevicePixelRatio(settings.scale);
    image.fill(settings.background);
    QPainter painter(&image);
    painter.setFont(settings.font);
    picture.paintPicture(painter, settings.size);
    return image;
}

bool savePicture(const Paintable& picture, const ExportSettings& settings, const QString& fileName,
                 const QString& title, QString* error) {
    const bool svg = fileName.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive);
    const QByteArray bytes = svg ? renderSvg(picture, settings, title) : renderPng(picture, settings);
    return saveBytes(bytes, fileName, error);
}

bool saveBytes(const QByteArray& bytes, const QString& fileName, QString* error) {
    QSaveFile file(fileName); // replaces the file only when everything was written
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) return true;
    if (error)
        *error = QCoreApplication::translate("qs::Export", "“%1” could not be written: %2")
                     .arg(fileName, file.errorString());
    return false;
}

} // namespace qs
