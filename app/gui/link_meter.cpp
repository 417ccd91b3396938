// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/error_text.h"
#include "gui/main_window.h"
#include "panels/meter_panel.h"

// The live quality meter under the pages.
namespace qs {

QWidget* MainWindow::buildMeter() {
    auto* panel = new MeterPanel(this);
    panel->setObjectName(QStringLiteral("meter"));
    const auto show = [this, panel] {
        const LiveMeter& meter = session_.meter();
        panel->setData(meter.data());
        panel->setBusy(meter.isBusy());
        if (!meter.problem().isEmpty())
            panel->setStatus(errorText(meter.problemCode(), meter.problem()), true);
        else if (meter.data())
            panel->setStatus({}, false);
        else if (!session_.model())
            panel->setStatus(tr("Open a model to see what the recipe does to its predictions."), false);
        else if (!session_.model()->canRun())
            panel->setStatus(tr("This model cannot be run: there are no predictions to compare."), false);
        else
            panel->setStatus(tr("Measuring full precision…"), false);
    };
    connect(&session_.meter(), &LiveMeter::changed, panel, show);
    connect(&session_, &Session::modelChanged, panel, show);
    show();
    return panel;
}

} // namespace qs
