// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/style.h"
#include "support/event_watchdog.h"

#include <gtest/gtest.h>

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    qs::test::WatchedApplication app(argc, argv);
    QApplication::setStyle(new qs::Style);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
