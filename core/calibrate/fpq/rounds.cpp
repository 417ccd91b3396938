// SPDX-License-Identifier: GPL-3.0-or-later
// The order of steps (LLM-FP4 Algorithm 1, and that of the released source).
#include "calibrate/fpq/losses.h"

#include <optional>

namespace qs {
namespace {

struct Setting {
    QuantParams weights, activations;
};
bool operator==(const Setting& a, const Setting& b) {
    return a.weights == b.weights && a.activations == b.activations;
}

class Rounds {
public:
    Rounds(const FpqProblem& p, FpqLosses& losses, const Task& task)
        : p_(p), losses_(losses), task_(task), now_{p.weights.start, p.activations.start} {}

    void paperRound() {
        activationStep();
        weightStep();
    }
    void baselineCodeRound() {
        weightStep();
        activationStep();
    }
    /// Both biases before both formats. A bias found for the present format holds at once, rho and shifts
    /// together.
    void preShiftCodeRound() {
        std::vector<QuantParams> weights, activations;
        for (const Format& f : p_.weights.candidates) {
            weights.push_back(losses_.bestWeights(f, now_.activations).params);
        }
        takePresent(now_.weights, weights);
        for (const Format& f : p_.activations.candidates)
            activations.push_back(losses_.bestActivations({f}, now_.weights));
        takePresent(now_.activations, activations);
        choose(now_.weights, weights,
               [&](const QuantParams& w) { return outputLoss(p_, w, now_.activations, task_); });
        choose(now_.activations, activations,
               [&](const QuantParams& a) { return outputLoss(p_, now_.weights, a, task_); });
    }
    const Setting& now() const { return now_; }

private:
    static void takePresent(QuantParams& present, const std::vector<QuantParams>& found) {
        for (const QuantParams& p : found)
            if (p.format == present.format) present = p;
    }
    template <class Loss>
    static void choose(QuantParams& present, const std::vector<QuantParams>& found, const Loss& loss) {
        double best = kNoBound;
        for (const QuantParams& p : found)
            if (const double l = loss(p); l < best) {
                best = l;
                present = p;
            }
    }
    void weightStep() {
        double best = kNoBound;
        QuantParams params = now_.weights;
        for (const Format& f : p_.weights.candidates)
            if (WeightChoice c = losses_.bestWeights(f, now_.activations); c.loss < best) {
                best = c.loss;
                params = std::move(c.params);
            }
        now_.weights = std::move(params);
    }
    /// Not repeated for weights whose best activations are already there.
    void activationStep() {
        if (p_.activations.candidates.empty() || (solvedFor_ && *solvedFor_ == now_.weights)) return;
        now_.activations = losses_.bestActivations(p_.activations.candidates, now_.weights);
        solvedFor_ = now_.weights;
    }

    const FpqProblem& p_;
    FpqLosses& losses_;
    Task task_;
    Setting now_;
    std::optional<QuantParams> solvedFor_;
};

} // namespace

FpqResult fpqSearch(const FpqProblem& p, const FpqOptions& o, const Task& task) {
    const auto losses =
        o.search == FpqOptions::Search::Direct ? directLosses(p, o, task) : fastLosses(p, o, task);
    Rounds rounds(p, *losses, task);
    for (int r = 0; r < o.rounds; ++r) {
        const Setting before = rounds.now();
        if (o.order == FpqOptions::Order::Paper)
            rounds.paperRound();
        else if (p.preShift)
            rounds.preShiftCodeRound();
        else
            rounds.baselineCodeRound();
        if (rounds.now() == before) break; // every later round would repeat this one
    }
    FpqResult result{rounds.now().weights, rounds.now().activations, 0, 0};
    result.loss = outputLoss(p, result.weights, result.activations, task);
    result.startLoss = outputLoss(p, p.weights.start, p.activations.start, task);
    return result;
}

} // namespace qs
