// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/wordpiece_file.h"

#include "base/error.h"
#include "base/mapped_file.h"
#include "text/pipeline.h"
#include "text/unicode.h"
#include "text/wordpiece.h"

#include <fmt/format.h>

namespace qs {
namespace {

/// Lower case before decomposition and with context: what BERT's own BasicTokenizer does.
std::string uncased(std::string text) {
    return stripAccents(unicode::lowerInContext(bertSpaceIdeographs(bertClean(text))));
}

} // namespace

std::shared_ptr<const Tokenizer> makeBertTokenizer(std::shared_ptr<const Vocab> vocab, std::string kind,
                                                   const std::string& name) {
    Pipeline p;
    p.kind = std::move(kind);
    p.model = std::make_shared<WordPieceModel>(vocab, "[UNK]", "##", 100, name);
    p.normalizer = uncased;
    p.preTokenizer = bertPreTokenizer();
    p.decoder = wordPieceDecoder("##", true);
    const auto begin = vocab->find("[CLS]"), end = vocab->find("[SEP]");
    if (!begin || !end) throw Error(ErrorCode::BadTokenizer, name + ": [CLS] or [SEP] is missing");
    p.postProcessor = PostProcessor::around({*begin}, {*end});
    for (const char* special : {"[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"})
        if (const auto id = vocab->find(special)) p.special.insert(*id);
    p.vocab = std::move(vocab);
    return makeTokenizer(std::move(p));
}

std::shared_ptr<const Tokenizer> openWordPiece(const std::filesystem::path& vocabFile) {
    const std::string text = readTextFile(vocabFile);
    auto vocab = std::make_shared<Vocab>(vocabFile.string());
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        std::string piece = text.substr(begin, end - begin);
        if (piece.ends_with('\r')) piece.pop_back();
        if (unicode::toValid(piece) != piece)
            throw Error(ErrorCode::BadTokenizer,
                        fmt::format("{}: line {} is not UTF-8", vocabFile.string(), vocab->size() + 1));
        vocab->append(piece, true);
        begin = end + 1;
    }
    return makeBertTokenizer(std::move(vocab), "wordpiece", vocabFile.string());
}

} // namespace qs
