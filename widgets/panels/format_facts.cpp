// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/format_facts.h"

#include "number_format.h"

#include <cmath>

namespace qs {

FormatFacts::FormatFacts(QWidget* parent) : FactList(parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred); // as wide as the controls above
    addHeading(tr("Format"));
    bits_ = addFact(tr("Bits"));
    values_ = addFact(tr("Distinct values"));
    largest_ = addFact(tr("Largest value"));
    smallest_ = addFact(tr("Smallest positive"));
    range_ = addFact(tr("Range"), tr("octaves"),
                     tr("From the smallest positive value to the largest, as powers of two"));
    addHeading(tr("On this tensor"));
    mse_ = addFact(tr("MSE"), {}, tr("Mean squared difference between a value and what it becomes"));
    sqnr_ = addFact(tr("SQNR"), tr("dB"), tr("10 log10 of signal power over error power: 6 dB are one bit"));
    clipped_ = addFact(tr("Clipped"), {}, tr("Values beyond the grid's end"));
    underflow_ = addFact(tr("Underflow"), {}, tr("Values other than zero that become zero"));
    used_ = addFact(tr("Codes used"), {}, tr("How many of the format's bit patterns occur"));
}

void FormatFacts::show(const Format& format, double bias, const Distortion* distortion) {
    clearValues();
    setValue(bits_, formatCount(format.bits()));
    if (format.isNone()) return;
    const double scale = scaleOfBias(-bias);
    setValue(values_, formatCount(static_cast<std::int64_t>(format.values().size())));
    setValue(largest_, formatNumber(format.maxPositive() * scale));
    setValue(smallest_, formatNumber(format.smallest() * scale));
    setValue(range_, formatFixed(std::log2(format.maxPositive() / format.smallest()), 1));
    if (!distortion) return;
    setValue(mse_, formatNumber(distortion->mse(), 3), distortion->exact);
    setValue(sqnr_, formatDecibel(distortion->sqnrDb()), distortion->exact);
    setValue(clipped_, formatPercent(distortion->clippedShare()), distortion->exact);
    setValue(underflow_, formatPercent(distortion->underflowShare()), distortion->exact);
    setValue(used_, tr("%1 of %2").arg(distortion->codesUsed()).arg(1 << format.bits()), distortion->exact);
}

} // namespace qs
