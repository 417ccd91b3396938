// SPDX-License-Identifier: GPL-3.0-or-later
#include "menu_text.h"

#include <QRegularExpression>

namespace qs {

QString withoutMnemonic(QString text) {
    static const QRegularExpression inParentheses(QStringLiteral("\\(&\\w\\)"));
    return text.remove(inParentheses).remove(QLatin1Char('&'));
}

} // namespace qs
