# SPDX-License-Identifier: GPL-3.0-or-later
"""A byte-fallback BPE tokenizer in the layout of Llama 2's tokenizer.json: training, encoding, decoding, files.

Text is normalized by writing U+2581 before it and in place of every space. Merges are learned
inside units (U+2581 with a run of letters, or with a run of anything else), so no piece spans a
word boundary and applying the merges to units gives the same result as to the whole text.
Characters without a piece become UTF-8 bytes, <0x00> to <0xFF>.
Algorithm: byte pair encoding, Sennrich et al. 2016 (arXiv:1508.07909); ties go to the smaller pair.
"""

import collections
import json
import re

SPACE = "\u2581"
SPECIALS = ["<unk>", "<s>", "</s>"]
UNK, BOS, EOS = 0, 1, 2
_UNIT = re.compile(SPACE + r"?[A-Za-z]+|" + SPACE + r"?[^A-Za-z" + SPACE + r"]+|" + SPACE)


def normalize(text):
    return SPACE + text.replace(" ", SPACE)


def byte_piece(byte):
    return "<0x%02X>" % byte


def _merge(symbols, pair):
    out, i = [], 0
    while i < len(symbols):
        if i + 1 < len(symbols) and (symbols[i], symbols[i + 1]) == pair:
            out.append(symbols[i] + symbols[i + 1])
            i += 2
        else:
            out.append(symbols[i])
            i += 1
    return out


def train(texts, vocab_size):
    """Learns a Tokenizer with exactly vocab_size pieces from an iterable of texts."""
    units = collections.Counter()
    for text in texts:
        units.update(_UNIT.findall(normalize(text)))
    chars = sorted({c for unit in units for c in unit if c.isprintable()})
    pieces = SPECIALS + [byte_piece(b) for b in range(256)] + chars
    words = [(list(unit), n) for unit, n in sorted(units.items()) if unit.isprintable()]
    merges = []
    while len(pieces) < vocab_size:
        pairs = collections.Counter()
        for symbols, n in words:
            for pair in zip(symbols, symbols[1:]):
                pairs[pair] += n
        if not pairs:
            raise ValueError("the text has too few different words for %d pieces" % vocab_size)
        best = min(pairs, key=lambda p: (-pairs[p], p))
        merges.append(best)
        if best[0] + best[1] not in pieces:
            pieces.append(best[0] + best[1])
        words = [(_merge(s, best) if best[0] in s else s, n) for s, n in words]
    return Tokenizer(pieces, merges)


class Tokenizer:
    """pieces: list of strings, the index is the id; merges: list of pairs, the index is the rank."""

    def __init__(self, pieces, merges):
        self.pieces = list(pieces)
        self.ids = {p: i for i, p in enumerate(self.pieces)}
        self.merges = [tuple(m) for m in merges]
        self.ranks = {m: r for r, m in enumerate(self.merges)}
        self.cache = {}

    def _encode_unit(self, unit):
        symbols = list(unit)
        while len(symbols) > 1:
            best = min(zip(symbols, symbols[1:]), key=lambda p: self.ranks.get(p, len(self.ranks)))
            if best not in self.ranks:
                break
            symbols = _merge(symbols, best)
        ids = []
        for s in symbols:
            ids += [self.ids[s]] if s in self.ids else [self.ids[byte_piece(b)] for b in s.encode("utf-8")]
        return ids

    def encode(self, text, bos=True):
        """Token ids of a text, with <s> in front unless bos is False."""
        ids = [BOS] if bos else []
        for unit in _UNIT.findall(normalize(text)) if text else []:
            if unit not in self.cache:
                self.cache[unit] = self._encode_unit(unit)
            ids += self.cache[unit]
        return ids

    def decode(self, ids):
        """The text of token ids; special tokens are left out."""
        data = bytearray()
        for i in ids:
            piece = self.pieces[i]
            if i < len(SPECIALS):
                continue
            if i < len(SPECIALS) + 256:
                data.append(i - len(SPECIALS))
            else:
                data += piece.replace(SPACE, " ").encode("utf-8")
        text = data.decode("utf-8", errors="replace")
        return text[1:] if text.startswith(" ") else text

    def save(self, folder, max_length):
        """Writes tokenizer.json and tokenizer_config.json."""
        added = [{"id": i, "content": t, "single_word": False, "lstrip": False, "rstrip": False, "normalized": False,
                  "special": True} for i, t in enumerate(SPECIALS)]
        bos = {"SpecialToken": {"id": "<s>", "type_id": 0}}
        first = {"Sequence": {"id": "A", "type_id": 0}}
        second = [{"SpecialToken": {"id": "<s>", "type_id": 1}}, {"Sequence": {"id": "B", "type_id": 1}}]
        tokenizer = {
            "version": "1.0", "truncation": None, "padding": None, "added_tokens": added,
            "normalizer": {"type": "Sequence", "normalizers": [
                {"type": "Prepend", "prepend": SPACE},
                {"type": "Replace", "pattern": {"String": " "}, "content": SPACE}]},
            "pre_tokenizer": None,
            "post_processor": {"type": "TemplateProcessing", "single": [bos, first], "pair": [bos, first] + second,
                               "special_tokens": {"<s>": {"id": "<s>", "ids": [BOS], "tokens": ["<s>"]}}},
            "decoder": {"type": "Sequence", "decoders": [
                {"type": "Replace", "pattern": {"String": SPACE}, "content": " "},
                {"type": "ByteFallback"}, {"type": "Fuse"},
                {"type": "Strip", "content": " ", "start": 1, "stop": 0}]},
            "model": {"type": "BPE", "dropout": None, "unk_token": "<unk>", "continuing_subword_prefix": None,
                      "end_of_word_suffix": None, "fuse_unk": True, "byte_fallback": True, "vocab": self.ids,
                      "merges": [" ".join(m) for m in self.merges]},
        }
        config = {"add_bos_token": True, "add_eos_token": False, "bos_token": "<s>", "eos_token": "</s>",
                  "unk_token": "<unk>", "clean_up_tokenization_spaces": False, "model_max_length": max_length,
                  "tokenizer_class": "PreTrainedTokenizerFast"}
        for name, value in (("tokenizer.json", tokenizer), ("tokenizer_config.json", config)):
            with open(folder / name, "w", encoding="utf-8") as f:
                json.dump(value, f, ensure_ascii=False, indent=1)
                f.write("\n")


def load(folder):
    """The Tokenizer of a folder that save() wrote."""
    with open(folder / "tokenizer.json", encoding="utf-8") as f:
        model = json.load(f)["model"]
    pieces = sorted(model["vocab"], key=model["vocab"].get)
    return Tokenizer(pieces, [m.split(" ") for m in model["merges"]])
