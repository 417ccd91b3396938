# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks of the demo's files that need only Python's standard library: python3 check.py

The tokenizer (round trip, byte fallback, units against whole-text merging), the tasks and texts (as the
generator writes them again, balanced, none of it in the training text), the weights' header.
"""

import collections
import json
import pathlib
import struct
import unittest

import tokenizer as bpe
from corpus import story, training_stories

DEMO = pathlib.Path(__file__).resolve().parent.parent
FABLE = DEMO / "fable"


def merge_whole_text(tok, text):
    """Pieces of the normalized text merged as one sequence, without units: the definition in tokenizer.json."""
    symbols = list(bpe.normalize(text))
    while len(symbols) > 1:
        rank, at = min((tok.ranks.get(pair, len(tok.ranks)), i) for i, pair in enumerate(zip(symbols, symbols[1:])))
        if rank == len(tok.ranks):
            return symbols
        symbols[at:at + 2] = [symbols[at] + symbols[at + 1]]
    return symbols


class TokenizerTest(unittest.TestCase):
    def setUp(self):
        self.tok = bpe.load(FABLE)

    def test_text_comes_back(self):
        texts = [story("heldout", i).text for i in range(50)]
        texts += ["", " ", "  two  spaces ", "line\n\nline\ttab", "Zoë paid 3 €.", "\u4e16\u754c \U0001f600", "a\u2047b", "<s> is text here"]
        for text in texts:
            self.assertEqual(self.tok.decode(self.tok.encode(text)), text)

    def test_unknown_characters_become_bytes(self):
        first = len(bpe.SPECIALS)
        self.assertEqual(self.tok.encode("\u00eb\n", bos=False)[-3:], [first + 0xC3, first + 0xAB, first + 0x0A])
        self.assertNotIn(bpe.UNK, self.tok.encode("\u4e16 \x00 \x7f"))

    def test_units_and_whole_text_agree(self):
        for i in range(20):
            text = story("heldout", i).text
            pieces = [self.tok.pieces[t] for t in self.tok.encode(text, bos=False)]
            self.assertEqual(pieces, merge_whole_text(self.tok, text))

    def test_pieces_are_complete(self):
        config = json.loads((FABLE / "config.json").read_text())
        self.assertEqual(len(self.tok.pieces), config["vocab_size"])
        for a, b in self.tok.merges:
            self.assertTrue({a, b, a + b} <= self.tok.ids.keys())

    def test_training_gives_the_stored_merges(self):
        again = bpe.train((s.text for s in training_stories(20000)), len(self.tok.pieces))
        self.assertEqual((again.pieces, again.merges), (self.tok.pieces, self.tok.merges))


class TextTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        arguments = json.loads((FABLE / "train_log.json").read_text())["arguments"]
        stories = training_stories(arguments["stories"]) + training_stories(arguments["drills"], split="drill")
        cls.training = "\n\n".join(s.text for s in stories)

    def test_no_item_occurs_in_the_training_text(self):
        for path in sorted((DEMO / "tasks").glob("*.jsonl")):
            rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
            golds = collections.Counter(row["gold"] for row in rows)
            self.assertLessEqual(max(golds.values()) - min(golds.values()), 1, path)
            self.assertEqual(len({row["context"] + row["choices"][row["gold"]] for row in rows}), len(rows))
            for row in rows:
                self.assertEqual(len(set(row["choices"])), 4)
                self.assertFalse(row["context"].endswith(" ") or any(c.startswith(" ") for c in row["choices"]))
                self.assertNotIn(row["context"] + " " + row["choices"][row["gold"]], self.training)

    def test_no_held_out_story_occurs_in_the_training_text(self):
        for path in (DEMO / "tasks" / "heldout.txt", DEMO / "calibration.txt"):
            for text in path.read_text(encoding="utf-8").strip().split("\n\n"):
                self.assertNotIn(text, self.training)


class WeightsTest(unittest.TestCase):
    def test_header_covers_the_file(self):
        data = (FABLE / "model.safetensors").read_bytes()
        size = struct.unpack("<Q", data[:8])[0]
        header = json.loads(data[8:8 + size])
        ends = 0
        for name in sorted(k for k in header if k != "__metadata__"):
            begin, end = header[name]["data_offsets"]
            count = 2
            for n in header[name]["shape"]:
                count *= n
            self.assertEqual((begin, end - begin, header[name]["dtype"]), (ends, count, "BF16"))
            ends = end
        self.assertEqual(8 + size + ends, len(data))


if __name__ == "__main__":
    unittest.main()
