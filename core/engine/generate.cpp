// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/generate.h"

#include "base/error.h"
#include "engine/cached_pass.h"

#include <algorithm>
#include <fmt/format.h>
#include <new>

namespace qs {
namespace {

/// One run: the variants' texts, and which of them are still the same sequence of the pass.
class Continuation {
public:
    Continuation(const Checkpoint& checkpoint, PassMemory& memory, const GenerationRequest& request,
                 const Task& task)
        : request_(request), task_(task), room_(roomFor(checkpoint, request)),
          pass_(checkpoint, memory, request.variants,
                static_cast<std::int64_t>(request.prompt.size()) + room_),
          texts_(request.variants.size()), sequence_(request.variants.size(), 0) {}

    std::vector<GeneratedText> run(const std::function<void(std::span<const GeneratedText>)>& onStep) {
        pass_.extend({request_.prompt}, task_);
        for (std::int64_t step = 0;; ++step) {
            chooseTokens(step);
            task_.report({"generate", static_cast<double>(step + 1), static_cast<double>(room_)});
            if (onStep) onStep(texts_);
            task_.checkpoint();
            if (!advance()) return std::move(texts_);
        }
    }

private:
    /// Tokens that may be generated.
    static std::int64_t roomFor(const Checkpoint& checkpoint, const GenerationRequest& request) {
        const auto prompt = static_cast<std::int64_t>(request.prompt.size());
        const std::int64_t context = checkpoint.config->maxLength;
        if (prompt == 0) throw Error(ErrorCode::BadArgument, "the prompt has no tokens to continue");
        if (prompt >= context)
            throw Error(ErrorCode::BadArgument,
                        fmt::format("the prompt has {} tokens, and the model's context holds {}: there is no "
                                    "room to continue it",
                                    prompt, context));
        return std::min(request.maxTokens, context - prompt);
    }

    bool active(std::size_t variant) const { return texts_[variant].end == GenerationEnd::Unfinished; }

    void chooseTokens(std::int64_t step) {
        for (std::size_t v = 0; v < texts_.size(); ++v) {
            if (!active(v)) continue;
            GeneratedToken token;
            naming(v, step,
                   [&] { token.id = chooseToken(pass_.logits(v, sequence_[v]), request_.sampling, step); });
            for (std::size_t w = 0; w < texts_.size(); ++w) {
                naming(w, step, [&] {
                    token.views.push_back(
                        viewToken(pass_.logits(w, sequence_[v]), token.id, request_.alternatives));
                });
                task_.checkpoint();
            }
            append(texts_[v], std::move(token));
        }
    }

    /// Says whose logits they were, and where.
    template <typename F> void naming(std::size_t variant, std::int64_t step, const F& f) const {
        try {
            f();
        } catch (const Error& e) {
            throw Error(e.code(), fmt::format("{}: {} at token {} of the continuation",
                                              request_.variants[variant].name, e.what(), step + 1));
        }
    }

    void append(GeneratedText& text, GeneratedToken token) const {
        const auto& stops = request_.stopTokens;
        const bool stop = std::find(stops.begin(), stops.end(), token.id) != stops.end();
        text.tokens.push_back(std::move(token));
        const auto length = static_cast<std::int64_t>(text.tokens.size());
        if (stop)
            text.end = GenerationEnd::StopToken;
        else if (length == request_.maxTokens)
            text.end = GenerationEnd::MaxTokens;
        else if (length == room_)
            text.end = GenerationEnd::ContextFull;
    }

    /// Feeds the new tokens; variants that chose different ones part. False: all texts have ended.
    bool advance() {
        std::vector<std::size_t> from;
        std::vector<std::vector<TokenId>> tokens;
        std::vector<std::size_t> next(texts_.size(), 0);
        for (std::size_t v = 0; v < texts_.size(); ++v) {
            if (!active(v)) continue;
            const TokenId id = texts_[v].tokens.back().id;
            std::size_t s = 0;
            while (s < from.size() && (from[s] != sequence_[v] || tokens[s][0] != id)) ++s;
            if (s == from.size()) {
                from.push_back(sequence_[v]);
                tokens.push_back({id});
            }
            next[v] = s;
        }
        if (from.empty()) return false;
        pass_.keep(from);
        sequence_ = std::move(next);
        pass_.extend(tokens, task_);
        return true;
    }

    const GenerationRequest& request_;
    const Task& task_;
    std::int64_t room_;
    CachedPass pass_;
    std::vector<GeneratedText> texts_;
    std::vector<std::size_t> sequence_; ///< of the pass, by variant
};

} // namespace

struct Generator::Impl {
    std::shared_ptr<const Checkpoint> checkpoint;
    PassMemory memory;
};

Generator::Generator(std::shared_ptr<const Checkpoint> checkpoint, std::uint64_t weightBytes) {
    if (!checkpoint->config)
        throw Error(ErrorCode::UnsupportedModel,
                    checkpoint->displayName + ": no forward pass: " + checkpoint->weightsOnlyReason);
    const Checkpoint& model = *checkpoint;
    impl_ = std::make_unique<Impl>(Impl{std::move(checkpoint), PassMemory(model, weightBytes)});
}

Generator::~Generator() = default;

std::vector<GeneratedText> Generator::run(const GenerationRequest& request,
                                          const std::function<void(std::span<const GeneratedText>)>& onStep,
                                          const Task& task) {
    checkSampling(request.sampling);
    if (request.variants.empty()) throw Error(ErrorCode::BadArgument, "a run needs at least one variant");
    if (request.maxTokens < 1)
        throw Error(ErrorCode::BadArgument, "the number of tokens to generate must be positive");
    try {
        return Continuation(*impl_->checkpoint, impl_->memory, request, task).run(onStep);
    } catch (const std::bad_alloc&) {
        throw Error(ErrorCode::OutOfMemory, "not enough memory to continue the prompt");
    }
}

std::string_view generationEndName(GenerationEnd end) {
    switch (end) {
    case GenerationEnd::StopToken:
        return "eos";
    case GenerationEnd::MaxTokens:
        return "max_tokens";
    case GenerationEnd::ContextFull:
        return "context";
    case GenerationEnd::Unfinished:
        break;
    }
    return "unfinished";
}

std::vector<TokenId> GeneratedText::ids() const {
    std::vector<TokenId> out;
    for (const GeneratedToken& t : tokens) out.push_back(t.id);
    return out;
}

std::optional<std::size_t> firstDifference(const GeneratedText& a, const GeneratedText& b) {
    const auto [x, y] = std::mismatch(a.tokens.begin(), a.tokens.end(), b.tokens.begin(), b.tokens.end(),
                                      [](const auto& s, const auto& t) { return s.id == t.id; });
    if (x == a.tokens.end() && y == b.tokens.end()) return std::nullopt;
    return static_cast<std::size_t>(x - a.tokens.begin());
}

} // namespace qs
