# SPDX-License-Identifier: GPL-3.0-or-later
"""The splits of the story world. A story is named by split, seed and number, so splits never share a random state."""

from drills import MIXED
from plots import PLOTS
from world import write_story

SEED = 20


def story(split, number, seed=SEED):
    """The Story with that number in a split ("train", "drill", "heldout", "calibration" or "task-NAME")."""
    return write_story("%s/%d/%d" % (split, seed, number), MIXED if split == "drill" else PLOTS)


def training_stories(count, seed=SEED, split="train"):
    return [story(split, i, seed) for i in range(count)]
