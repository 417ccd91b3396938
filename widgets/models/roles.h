// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <qnamespace.h>

namespace qs {

/// Item roles that all models of this program share.
enum ItemRole : int {
    SortRole =
        Qt::UserRole + 1, ///< the raw number or text to sort by and to write into files; NaN sorts last
    SiteRole,             ///< qs::SiteId of the row, where there is one
    BestRole,             ///< bool: the best value of its row
    WarningRole,          ///< bool: worth a look (also said in words by the tool tip)
};

} // namespace qs
