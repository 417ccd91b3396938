// SPDX-License-Identifier: GPL-3.0-or-later
#include "quant/yaml_tree.h"

#include "checkpoint/messages.h"

#include <algorithm>
#include <fmt/format.h>
#include <optional>
#include <sstream>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

namespace qs {
namespace {

constexpr std::size_t kMaxBytes = 1 << 20, kMaxDepth = 8;

/// Builds the tree from the parser's events. yaml-cpp recurses once per level and reports each level before
/// it goes deeper, so refusing deep levels here bounds its stack too.
class TreeBuilder : public YAML::EventHandler {
public:
    TreeBuilder(const std::string& fileName, ErrorCode code) : fileName_(fileName), code_(code) {}

    YamlNode take() { return std::move(root_); }

    void OnDocumentStart(const YAML::Mark&) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
        refuseExtras(mark, "", anchor);
        add(nodeAt(mark, YamlNode::Kind::Null));
    }
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override { fail(mark, "aliases are not allowed"); }
    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  const std::string& value) override {
        refuseExtras(mark, tag, anchor);
        if (inMap() && !open_.back().key) {
            const auto& entries = open_.back().node.entries;
            if (std::any_of(entries.begin(), entries.end(), [&](const auto& e) { return e.key == value; }))
                fail(mark, "the key " + inQuotes(value) + " comes twice");
            open_.back().key = value;
            return;
        }
        YamlNode node = nodeAt(mark, YamlNode::Kind::Scalar);
        node.text = value;
        add(std::move(node));
    }
    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override {
        enter(mark, tag, anchor, YamlNode::Kind::List);
    }
    void OnSequenceEnd() override { leave(); }
    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override {
        enter(mark, tag, anchor, YamlNode::Kind::Map);
    }
    void OnMapEnd() override { leave(); }

private:
    struct Open {
        YamlNode node;
        std::optional<std::string> key; ///< of the entry whose value comes next
    };

    [[noreturn]] void fail(const YAML::Mark& mark, const std::string& message) const {
        throw yamlError(fileName_, mark.line + 1, code_, message);
    }
    bool inMap() const { return !open_.empty() && open_.back().node.kind == YamlNode::Kind::Map; }
    static YamlNode nodeAt(const YAML::Mark& mark, YamlNode::Kind kind) {
        YamlNode node;
        node.kind = kind;
        node.line = mark.line + 1;
        return node;
    }
    /// "?" is a plain value and "!" a quoted one; everything else is a tag that somebody wrote.
    void refuseExtras(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor) const {
        if (anchor != YAML::NullAnchor) fail(mark, "anchors are not allowed");
        if (!tag.empty() && tag != "?" && tag != "!") fail(mark, "tags are not allowed");
    }
    void enter(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, YamlNode::Kind kind) {
        refuseExtras(mark, tag, anchor);
        if (inMap() && !open_.back().key) fail(mark, "a key must be a word");
        if (open_.size() >= kMaxDepth) fail(mark, "nested too deeply");
        open_.push_back({nodeAt(mark, kind), std::nullopt});
    }
    void leave() {
        YamlNode node = std::move(open_.back().node);
        open_.pop_back();
        add(std::move(node));
    }
    void add(YamlNode node) {
        if (open_.empty()) {
            root_ = std::move(node);
            return;
        }
        Open& parent = open_.back();
        if (parent.node.kind == YamlNode::Kind::List) {
            parent.node.items.push_back(std::move(node));
        } else if (parent.key) {
            parent.node.entries.push_back({std::move(*parent.key), std::move(node)});
            parent.key.reset();
        } else {
            throw yamlError(fileName_, node.line, code_, "a key must be a word");
        }
    }

    const std::string& fileName_;
    ErrorCode code_;
    std::vector<Open> open_;
    YamlNode root_;
};

} // namespace

Error yamlError(const std::string& fileName, int line, ErrorCode code, const std::string& message) {
    return Error(code, fmt::format("{}:{}: {}", fileName, line, message));
}

YamlNode parseYamlTree(const std::string& text, const std::string& fileName, ErrorCode code) {
    if (text.size() > kMaxBytes) throw Error(code, fileName + ": larger than 1 MiB");
    if (text.find('\0') != std::string::npos) throw Error(code, fileName + ": holds a zero byte");
    TreeBuilder builder(fileName, code);
    try {
        std::istringstream stream(text);
        YAML::Parser parser(stream);
        if (!parser.HandleNextDocument(builder)) throw Error(code, fileName + ": the file is empty");
        YamlNode root = builder.take();
        if (parser.HandleNextDocument(builder)) throw Error(code, fileName + ": more than one document");
        return root;
    } catch (const YAML::Exception& e) {
        throw yamlError(fileName, e.mark.line + 1, code, e.msg);
    }
}

} // namespace qs
