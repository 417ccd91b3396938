# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the demo's multiple-choice tasks and its held-out and calibration texts.

Every item is a story of its own split, cut at one of its probes. An item whose context with the
true continuation stands in the training text, or which was written before, is left out and counted.
Usage: python3 tasks.py [--items 500] [--stories N] [--drills N]
"""

import argparse
import json
import pathlib
import random

from corpus import SEED, story, training_stories

DEMO = pathlib.Path(__file__).resolve().parent.parent
TASKS = ["where", "who", "feel", "next", "word"]


def write_task(name, count, training):
    """Writes tasks/<name>.jsonl with gold positions in equal numbers; returns how many items were left out."""
    rng = random.Random("order-%s/%d" % (name, SEED))
    golds = [i % 4 for i in range(count)]
    rng.shuffle(golds)
    rows, seen, left_out, number = [], set(), 0, 0
    while len(rows) < count:
        probes = [p for p in story("task-" + name, number).probes if p.kind == name and len(p.wrong) == 3]
        number += 1
        if not probes:
            continue
        probe = rng.choice(probes)
        item = probe.context + " " + probe.gold
        if item in seen or item in training:
            left_out += 1
            continue
        seen.add(item)
        choices = rng.sample(probe.wrong, 3)
        gold = golds[len(rows)]
        choices.insert(gold, probe.gold)
        if len(set(choices)) != 4:
            raise ValueError("an item of %s has equal choices: %s" % (name, choices))
        rows.append({"context": probe.context, "choices": choices, "gold": gold})
    with open(DEMO / "tasks" / (name + ".jsonl"), "w", encoding="utf-8") as f:
        f.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    return left_out


def write_text(path, split, size, training):
    """Writes stories of a split, a blank line between them, until size bytes are reached."""
    texts, number = [], 0
    while sum(len(t) + 2 for t in texts) < size:
        text = story(split, number).text
        number += 1
        if text not in training:
            texts.append(text)
    path.write_text("\n\n".join(texts) + "\n", encoding="utf-8")
    return len(texts), number - len(texts)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--items", type=int, default=500)
    parser.add_argument("--stories", type=int, default=120000, help="training stories to check against")
    parser.add_argument("--drills", type=int, default=60000, help="drills to check against")
    args = parser.parse_args()
    training = "\n\n".join(s.text for s in training_stories(args.stories) + training_stories(args.drills, split="drill"))
    (DEMO / "tasks").mkdir(exist_ok=True)
    for name in TASKS:
        print("%s: %d items, %d left out" % (name, args.items, write_task(name, args.items, training)))
    print("heldout.txt: %d stories, %d left out" % write_text(DEMO / "tasks" / "heldout.txt", "heldout", 30000, training))
    print("calibration.txt: %d stories, %d left out" % write_text(DEMO / "calibration.txt", "calibration", 24000, training))


if __name__ == "__main__":
    main()
