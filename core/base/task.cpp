// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/task.h"

#include "base/error.h"

namespace qs {

void Task::checkpoint() const {
    if (stop_.stop_requested()) throw Error(ErrorCode::Cancelled, "cancelled");
    if (yield_) yield_();
}

} // namespace qs
