// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace qs {

class Inspection;

/// "blocks.0.down", "down in every block (4 sites)", "block 2 (7 sites)" ...
QString selectionName(const Inspection& inspection);
/// What pages say that show one site's values while more is selected; empty for one site.
QString selectionRemark(const Inspection& inspection);

} // namespace qs
