// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFont>
#include <QImage>
#include <QPalette>
#include <QString>

namespace qs {

class Paintable;

/// How a picture leaves the screen: its size in points, and the widget's font and background.
struct ExportSettings {
    QSizeF size{1000, 600};
    QFont font;
    QColor background = Qt::white;
    double scale = 2; ///< pixels per point in images
};

QImage renderImage(const Paintable& picture, const ExportSettings& settings);

/// Writes SVG when the name ends in .svg, PNG otherwise, with the same painting code. False and a sentence in
/// `error` (may be null) when the file cannot be written.
bool savePicture(const Paintable& picture, const ExportSettings& settings, const QString& fileName,
                 const QString& title, QString* error);

bool saveBytes(const QByteArray& bytes, const QString& fileName, QString* error);

} // namespace qs
