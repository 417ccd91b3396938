# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes ../fable-outliers/rescale.json: which channels of fable are made larger, by which powers of two.

The programs apply the list when they open demo:fable-outliers; what the model computes keeps its bits. Channels are drawn
so that most stay and few grow a hundredfold, as LLM-FP4 (arXiv 2310.16836) finds in LLaMA. The inputs of attention and MLP
have the same outlier channels in every block, because they read the same residual stream; the product of gate and up has its own.
Usage: python3 outliers.py
"""

import json
import pathlib
import random

from corpus import SEED

DEMO = pathlib.Path(__file__).resolve().parent.parent
SHARES = [50, 22, 12, 7, 4, 2.5, 1.5, 1]  # percent of the channels that grow by 2^0 ... 2^7
ABOUT = ("This is demo:fable with some channels made larger by exact powers of two, 2^0 to 2^7, and the weights that read them made "
         "smaller. Full precision computes the same bits; quantization meets a channel profile like LLaMA's. The outliers "
         "are put in, not learned.")


def exponents(rng, channels):
    """One digit per channel; every exponent at least once."""
    counts = [max(1, round(share * channels / 100)) for share in SHARES]
    counts[0] += channels - sum(counts)
    digits = [str(k) for k, n in enumerate(counts) for _ in range(n)]
    rng.shuffle(digits)
    return "".join(digits)


def main():
    config = json.loads((DEMO / "fable" / "config.json").read_text())
    rng = random.Random("outliers/%d" % SEED)
    stream = exponents(rng, config["hidden_size"])
    blocks = [{"attention": stream, "mlp": stream, "product": exponents(rng, config["intermediate_size"])}
              for _ in range(config["num_hidden_layers"])]
    folder = DEMO / "fable-outliers"
    folder.mkdir(exist_ok=True)
    (folder / "rescale.json").write_text(json.dumps({"base": "fable", "about": ABOUT, "blocks": blocks}, indent=1) + "\n")


if __name__ == "__main__":
    main()
