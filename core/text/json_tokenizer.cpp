// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/json_tokenizer.h"

#include "base/error.h"
#include "base/mapped_file.h"
#include "base/resources.h"
#include "text/bpe.h"
#include "text/pipeline.h"
#include "text/unigram.h"
#include "text/wordpiece.h"

#include <algorithm>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace qs {
namespace {

nlohmann::json parseJson(std::string_view text, const std::string& name) {
    try {
        return nlohmann::json::parse(text);
    } catch (const nlohmann::json::exception& e) {
        throw Error(ErrorCode::BadTokenizer, fmt::format("{}: not valid JSON ({})", name, e.what()));
    }
}

std::vector<AddedToken> parseAddedTokens(const JsonNode& root, Vocab& vocab) {
    std::vector<AddedToken> tokens;
    const auto list = root.find("added_tokens");
    if (!list) return tokens;
    const auto nodes = list->items();
    vocab.reserve(nodes.size());
    for (const JsonNode& node : nodes) {
        AddedToken token;
        token.content = node.text("content");
        if (token.content.empty()) continue;
        // A piece of the model keeps its id there, whatever the list says.
        if (const auto known = vocab.find(token.content))
            token.id = *known;
        else {
            const std::int64_t id = node.at("id").integer();
            vocab.insertAdded(token.content, id);
            token.id = static_cast<TokenId>(id);
        }
        token.special = node.flag("special", false);
        token.normalized = node.flag("normalized", !token.special);
        token.singleWord = node.flag("single_word", false);
        token.leftStrip = node.flag("lstrip", false);
        token.rightStrip = node.flag("rstrip", false);
        tokens.push_back(std::move(token));
    }
    return tokens;
}

std::shared_ptr<const WordModel> parseBpe(const JsonNode& node, std::shared_ptr<const Vocab> vocab) {
    BpeOptions options;
    if (const auto unknown = node.find("unk_token")) {
        options.unknownToken = unknown->text();
        if (!vocab->find(*options.unknownToken)) unknown->fail("is not in the vocabulary");
    }
    options.continuingPrefix = node.affix("continuing_subword_prefix", "");
    options.wordSuffix = node.affix("end_of_word_suffix", "");
    options.fuseUnknown = node.flag("fuse_unk", false);
    options.byteFallback = node.flag("byte_fallback", false);
    options.ignoreMerges = node.flag("ignore_merges", false);
    const JsonNode merges = node.at("merges");
    return std::make_shared<BpeModel>(std::move(vocab), merges.textPairs(), options, merges.where());
}

/// Older files leave the type out: then the fields tell.
std::string modelType(const JsonNode& model) {
    if (const auto type = model.find("type")) return type->text();
    if (model.find("merges")) return "BPE";
    model.fail("'type' is missing");
}

Vocab parseVocab(const JsonNode& model, const std::string& type) {
    if (type == "BPE" || type == "WordPiece") return model.at("vocab").vocab();
    if (type == "Unigram") return UnigramModel::parseVocab(model);
    model.fail(fmt::format("the model '{}' is not supported", type));
}

std::shared_ptr<const WordModel> parseModel(const JsonNode& node, const std::string& type,
                                            std::shared_ptr<const Vocab> vocab) {
    if (type == "BPE") return parseBpe(node, std::move(vocab));
    if (type == "Unigram") return std::make_shared<UnigramModel>(node, std::move(vocab));
    return std::make_shared<WordPieceModel>(std::move(vocab), node.text("unk_token", "[UNK]"),
                                            node.affix("continuing_subword_prefix", "##"),
                                            node.integer("max_input_chars_per_word", 100), node.where());
}

/// A token of tokenizer_config.json: a string, or an object with "content".
std::optional<TokenId> configToken(const JsonNode& config, const char* key, const Vocab& vocab) {
    const auto node = config.find(key);
    if (!node) return std::nullopt;
    return vocab.findWithAdded(node->isObject() ? node->text("content") : node->text());
}

std::optional<TokenId> firstKnown(const Vocab& vocab, std::initializer_list<const char*> names) {
    for (const char* name : names)
        if (const auto id = vocab.findWithAdded(name)) return id;
    return std::nullopt;
}

std::optional<TokenId> inRange(std::optional<std::int64_t> id, const Vocab& vocab) {
    if (!id || *id < 0 || *id >= vocab.size()) return std::nullopt;
    return static_cast<TokenId>(*id);
}

/// Without tokenizer_config.json: the model's configuration, else the usual names.
void guessSpecialIds(Pipeline& p, const ConfigIds& ids) {
    p.bos = inRange(ids.bos, *p.vocab);
    p.eos = inRange(ids.eos, *p.vocab);
    if (!p.bos) p.bos = firstKnown(*p.vocab, {"<s>", "<|begin_of_text|>", "<|endoftext|>"});
    if (!p.eos) p.eos = firstKnown(*p.vocab, {"</s>", "<|end_of_text|>", "<|endoftext|>"});
}

/// The classes whose own code puts BOS and EOS according to add_bos_token and add_eos_token, in place of what
/// tokenizer.json says.
bool placesBosItself(const std::string& tokenizerClass) {
    for (const char* name : {"LlamaTokenizer", "CodeLlamaTokenizer", "GemmaTokenizer"})
        if (tokenizerClass == name || tokenizerClass == std::string(name) + "Fast") return true;
    return false;
}

void applyConfig(Pipeline& p, const JsonNode& config) {
    p.bos = configToken(config, "bos_token", *p.vocab);
    p.eos = configToken(config, "eos_token", *p.vocab);
    const auto addBos = config.find("add_bos_token");
    if (!addBos || !placesBosItself(config.text("tokenizer_class", ""))) return;
    std::vector<TokenId> before, after;
    if (p.bos && config.flag("add_bos_token", true)) before.push_back(*p.bos);
    if (p.eos && config.flag("add_eos_token", false)) after.push_back(*p.eos);
    p.postProcessor = PostProcessor::around(std::move(before), std::move(after));
}

void placeAddedTokens(Pipeline& p, const std::vector<AddedToken>& tokens) {
    for (const AddedToken& token : tokens) {
        const bool rewritten = token.normalized && p.normalizer;
        const std::string text = rewritten ? p.normalizer(token.content) : token.content;
        if (!text.empty()) (token.normalized ? p.normalizedTokens : p.rawTokens).add(text, token);
        if (token.special) p.special.insert(token.id);
        p.added.insert(token.id);
    }
}

bool mentions(const std::optional<JsonNode>& node, const std::string& type, int depth = 0) {
    if (!node || depth > kMaxNesting) return false;
    if (node->text("type") == type) return true;
    for (const char* list : {"decoders", "pretokenizers"})
        if (const auto parts = node->find(list))
            for (const JsonNode& part : parts->items())
                if (mentions(part, type, depth + 1)) return true;
    return false;
}

Pipeline parsePipeline(const JsonNode& root) {
    Pipeline p;
    const JsonNode model = root.at("model");
    const std::string type = modelType(model);
    auto vocab = std::make_shared<Vocab>(parseVocab(model, type));
    const auto added = parseAddedTokens(root, *vocab);
    p.vocab = vocab;
    p.model = parseModel(model, type, vocab);
    p.kind = p.model->kind();
    if (const auto node = root.find("normalizer")) p.normalizer = parseNormalizer(*node);
    if (const auto node = root.find("pre_tokenizer")) p.preTokenizer = parsePreTokenizer(*node);
    if (const auto node = root.find("post_processor")) p.postProcessor = parsePostProcessor(*node, *vocab);
    if (const auto node = root.find("decoder")) p.decoder = parseDecoder(*node);
    p.byteLevel =
        mentions(root.find("pre_tokenizer"), "ByteLevel") || mentions(root.find("decoder"), "ByteLevel");
    placeAddedTokens(p, added);
    return p;
}

} // namespace

std::shared_ptr<const Tokenizer> parseTokenizerJson(std::string_view json, std::string_view config,
                                                    const std::string& name, const ConfigIds& ids) {
    const nlohmann::json document = parseJson(json, name);
    Pipeline pipeline = parsePipeline(JsonNode(document, name));
    if (config.empty())
        guessSpecialIds(pipeline, ids);
    else {
        const std::string configName = name + " (tokenizer_config.json)";
        const nlohmann::json settings = parseJson(config, configName);
        applyConfig(pipeline, JsonNode(settings, configName));
    }
    return makeTokenizer(std::move(pipeline));
}

std::shared_ptr<const Tokenizer> parseTokenizerJson(std::string_view json, std::string_view config,
                                                    const std::string& name) {
    return parseTokenizerJson(json, config, name, {});
}

std::shared_ptr<const Tokenizer> openTokenizerJson(const std::filesystem::path& file, const ConfigIds& ids) {
    const std::filesystem::path config = file.parent_path() / "tokenizer_config.json";
    return parseTokenizerJson(readTextFile(file), fileExists(config) ? readTextFile(config) : std::string(),
                              file.string(), ids);
}

std::shared_ptr<const Tokenizer> openTokenizerJson(const std::filesystem::path& file) {
    return openTokenizerJson(file, {});
}

} // namespace qs
