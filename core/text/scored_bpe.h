// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "text/pair_merge.h"
#include "text/vocab.h"

namespace qs {

/// Byte-pair merging by score, as SentencePiece BPE and llama2.c have it: the neighbours whose concatenation
/// is the piece with the highest score become that piece, the leftmost of equals first.
class ScoredBpe {
public:
    /// scores[id] orders the merges; pieces with mergeable[id] == false never come out of a merge.
    ScoredBpe(std::shared_ptr<const Vocab> vocab, std::vector<float> scores, std::vector<bool> mergeable);
    std::vector<TokenId> merge(std::vector<TokenId> symbols) const;

private:
    std::shared_ptr<const Vocab> vocab_;
    std::vector<float> scores_;
    std::vector<bool> mergeable_;
};

} // namespace qs
