// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "checkpoint/checkpoint.h"
#include "text/tokenizer.h"

#include <memory>
#include <string>

namespace qs {

/// A checkpoint with its tokenizer, as opened by the compute thread; never changed afterwards.
struct OpenedModel {
    std::shared_ptr<const Checkpoint> checkpoint;
    std::shared_ptr<const Tokenizer> tokenizer; ///< null when there is none
    std::string tokenizerProblem;               ///< why; empty otherwise

    bool canRun() const { return checkpoint->config.has_value() && tokenizer != nullptr; }
    /// Why there are no activations and evaluations; empty when canRun().
    const std::string& problem() const {
        return checkpoint->config ? tokenizerProblem : checkpoint->weightsOnlyReason;
    }
};
using OpenedModelPtr = std::shared_ptr<const OpenedModel>;

} // namespace qs
