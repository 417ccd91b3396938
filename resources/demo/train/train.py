# SPDX-License-Identifier: GPL-3.0-or-later
"""Trains the demo language model and writes it in the Hugging Face layout; also evaluates it.

Usage: python3 train.py [--steps N] ...      trains, evaluates, writes ../fable/
       python3 train.py --state FILE ...     keeps the state of the training in FILE, and goes on from it when it is there
       python3 train.py --evaluate           evaluates ../fable/ as it is stored, writes the results into its log
"""

import argparse
import json
import math
import pathlib
import platform
import time

import numpy
import torch
from torch.nn import functional as F

import tokenizer as bpe
from corpus import SEED, training_stories
from model import Llama, load_safetensors, save_safetensors
from muon import Muon

DEMO = pathlib.Path(__file__).resolve().parent.parent


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=pathlib.Path, default=DEMO / "fable")
    parser.add_argument("--hidden", type=int, default=256)
    parser.add_argument("--layers", type=int, default=4)
    parser.add_argument("--heads", type=int, default=8)
    parser.add_argument("--kv-heads", type=int, default=4)
    parser.add_argument("--intermediate", type=int, default=768)
    parser.add_argument("--vocab", type=int, default=1152)
    parser.add_argument("--context", type=int, default=256)
    parser.add_argument("--stories", type=int, default=120000)
    parser.add_argument("--steps", type=int, default=9000)
    parser.add_argument("--drills", type=int, default=60000, help="stories that ask much")
    parser.add_argument("--drill-until", type=int, default=7500, help="up to this step every second one has rows of those")
    parser.add_argument("--stop", type=int, default=0, help="end after this step of the same schedule (0: at the end)")
    parser.add_argument("--batch", type=int, default=2048, help="tokens in a step")
    parser.add_argument("--rate", type=float, default=2e-3, help="peak learning rate")
    parser.add_argument("--emphasis", type=float, default=6, help="weight of the tokens that the story determines")
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--precision", choices=["bf16", "f32"], default="bf16", help="of the matrix products in training")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--state", type=pathlib.Path, help="file that keeps the state of the training, so that it can be interrupted")
    parser.add_argument("--evaluate", action="store_true")
    return parser.parse_args()


def make_config(args):
    return {
        "architectures": ["LlamaForCausalLM"], "attention_bias": False, "attention_dropout": 0.0,
        "bos_token_id": bpe.BOS, "eos_token_id": bpe.EOS, "head_dim": args.hidden // args.heads, "hidden_act": "silu",
        "hidden_size": args.hidden, "initializer_range": 0.02, "intermediate_size": args.intermediate,
        "max_position_embeddings": args.context, "mlp_bias": False, "model_type": "llama",
        "num_attention_heads": args.heads, "num_hidden_layers": args.layers, "num_key_value_heads": args.kv_heads,
        "rms_norm_eps": 1e-5, "rope_scaling": None, "rope_theta": 10000.0, "tie_word_embeddings": True,
        "torch_dtype": "bfloat16", "use_cache": True, "vocab_size": args.vocab,
    }


class Rows:
    """Training rows of length + 1 tokens out of documents of one to three stories, <s> before and </s> after.

    Seven rows in eight begin at the next document, as task contexts do; one in eight begins anywhere,
    as the windows of a long text do. `told` marks the tokens that the story before them determines.
    """

    def __init__(self, stories, tok, longest, seed):
        self.rng = numpy.random.RandomState(seed)
        ids, told, self.starts, i = [], [], [], 0
        while i < len(stories):
            n = self.rng.randint(1, 4)
            self.starts.append(len(ids))
            text, marks = "", []
            for s in stories[i:i + n]:
                text += "\n\n" if text else ""
                marks += [(len(text) + begin, len(text) + end) for begin, end in (p.span() for p in s.probes)]
                text += s.text
            ids += tok.encode(text) + [bpe.EOS]
            told += [False] * (len(ids) - len(told))
            for begin, end in marks:
                first, last = (self.starts[-1] + len(tok.encode(text[:k])) for k in (begin, end))
                told[first:last] = [True] * (last - first)
            i += n
        self.ids, self.told = numpy.array(ids, dtype=numpy.int64), numpy.array(told)
        self.starts = [s for s in self.starts if s + longest < len(ids)]
        self.next = 0

    def draw(self, count, length):
        """ids [count, length + 1] and told, of the same shape."""
        begins = []
        for _ in range(count):
            if self.rng.randint(8) == 0:
                begins.append(self.rng.randint(len(self.ids) - length))
            else:
                begins.append(self.starts[self.next % len(self.starts)])
                self.next += 1
        index = numpy.array(begins)[:, None] + numpy.arange(length + 1)
        return torch.from_numpy(self.ids[index]), torch.from_numpy(self.told[index])

    def state(self):
        return {"rng": self.rng.get_state(), "next": self.next}

    def restore(self, state):
        self.rng.set_state(state["rng"])
        self.next = state["next"]


def learning_rate(step, args):
    """Warm-up over 100 steps, then a line to zero at the last one."""
    return args.rate * min((step + 1) / 100, (args.steps - step) / args.steps)


def training_step(model, sources, step, optimizers, args, device):
    """One step in place; returns [loss, tokens, loss over told tokens, told tokens], sums.

    Every fourth step has rows of the whole context, the others, which cost less, rows of half of it. Tokens that the story
    determines count args.emphasis times, because they are what the context is for and only a few in a hundred.
    """
    rows = sources[step % 2 == 1 and step < args.drill_until]
    length = args.context if step % 8 in (3, 6) else args.context // 2
    ids, told = (t.to(device) for t in rows.draw(args.batch // length, length))
    told = told[:, 1:].reshape(-1).float()
    with torch.autocast(device.type, torch.bfloat16, enabled=args.precision == "bf16"):
        logits = model(ids[:, :-1]).float()
    losses = F.cross_entropy(logits.reshape(-1, logits.shape[-1]), ids[:, 1:].reshape(-1), reduction="none")
    weights = 1 + (args.emphasis - 1) * told
    model.zero_grad(set_to_none=True)
    ((losses * weights).sum() / weights.sum()).backward()
    torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
    for optimizer in optimizers:
        for group in optimizer.param_groups:
            group["lr"] = learning_rate(step, args)
        optimizer.step()
    with torch.no_grad():
        return [losses.sum().item(), losses.numel(), (losses * told).sum().item(), told.sum().item()]


def fit(model, sources, args, device):
    """Trains in place on sources, [Rows of stories, Rows of drills]; returns the log: [{step, loss, told_loss, seconds}], averaged since the last entry, in nats per token.

    loss is over all tokens, told_loss over those that the story determines. seconds: processor time of this process.
    """
    matrices = [p for n, p in model.named_parameters() if p.dim() == 2 and "embed" not in n]
    others = [p for n, p in model.named_parameters() if p.dim() == 1 or "embed" in n]
    optimizers = [Muon(matrices, args.rate), torch.optim.AdamW(others, lr=args.rate, betas=(0.9, 0.95), weight_decay=0.0)]
    log, first = [], 0
    if args.state and args.state.exists():
        state = torch.load(args.state)
        model.load_state_dict(state["model"])
        for optimizer, saved in zip(optimizers, state["optimizers"]):
            optimizer.load_state_dict(saved)
        for rows, saved in zip(sources, state["rows"]):
            rows.restore(saved)
        log, first = state["log"], state["step"]
    before = log[-1]["seconds"] if log else 0
    sums, begin, last = numpy.zeros(4), time.process_time(), args.stop if args.stop else args.steps
    for step in range(first, last):
        sums += training_step(model, sources, step, optimizers, args, device)
        if (step + 1) % 50 == 0 or step + 1 == last:
            log.append({"step": step + 1, "loss": round(sums[0] / sums[1], 5), "told_loss": round(sums[2] / sums[3], 5),
                        "seconds": round(before + time.process_time() - begin, 1)})
            sums[:] = 0
            print("step %(step)d loss %(loss).4f told %(told_loss).4f seconds %(seconds).0f" % log[-1], flush=True)
        if args.state and (step + 1) % 250 == 0:
            torch.save({"model": model.state_dict(), "optimizers": [o.state_dict() for o in optimizers], "rows": [r.state() for r in sources],
                        "log": log, "step": step + 1}, str(args.state) + ".new")
            pathlib.Path(str(args.state) + ".new").replace(args.state)
    return log


@torch.no_grad()
def score(model, pairs, device):
    """Sum of log-probabilities of the continuation, for (context ids, continuation ids) pairs."""
    out = [0.0] * len(pairs)
    order = sorted(range(len(pairs)), key=lambda i: len(pairs[i][0]) + len(pairs[i][1]))
    for begin in range(0, len(order), 32):
        part = order[begin:begin + 32]
        width = max(len(pairs[i][0]) + len(pairs[i][1]) for i in part)
        ids = torch.zeros(len(part), width, dtype=torch.long)
        for row, i in enumerate(part):
            whole = pairs[i][0] + pairs[i][1]
            ids[row, :len(whole)] = torch.tensor(whole)
        logs = torch.log_softmax(model(ids.to(device)), dim=-1).cpu()
        for row, i in enumerate(part):
            context, tail = pairs[i]
            out[i] = sum(logs[row, len(context) + k - 1, t].item() for k, t in enumerate(tail))
    return out


def evaluate_task(model, tok, path, device):
    """acc and acc_norm (log-likelihood per code point of the choice), of all items and of the first 100; the first maximum wins."""
    items = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    pairs = []
    for item in items:
        context = tok.encode(item["context"])
        for choice in item["choices"]:
            pairs.append((context, tok.encode(item["context"] + " " + choice)[len(context):]))
    logs = iter(score(model, pairs, device))
    right, right_norm, chance = [], [], 0.0
    for item in items:
        ll = [next(logs) for _ in item["choices"]]
        norm = [v / len(c) for v, c in zip(ll, item["choices"])]
        right.append(ll.index(max(ll)) == item["gold"])
        right_norm.append(norm.index(max(norm)) == item["gold"])
        chance += 1 / len(item["choices"])
    n = len(items)
    return {"n": n, "acc": sum(right) / n, "acc_norm": sum(right_norm) / n, "chance": chance / n,
            "acc_100": sum(right[:100]) / 100, "acc_norm_100": sum(right_norm[:100]) / 100}


def evaluate(model, tok, device):
    """All tasks, and the held-out stories, each with <s> before it: nats per token, and its exponential."""
    model.eval()
    results = {p.stem: evaluate_task(model, tok, p, device) for p in sorted((DEMO / "tasks").glob("*.jsonl"))}
    stories = (DEMO / "tasks" / "heldout.txt").read_text(encoding="utf-8").strip().split("\n\n")
    pairs = [([bpe.BOS], tok.encode(s)[1:]) for s in stories]
    nats = -sum(score(model, pairs, device)) / sum(len(tail) for _, tail in pairs)
    results["heldout"] = {"stories": len(stories), "tokens": sum(len(tail) for _, tail in pairs), "nats_per_token": nats,
                          "perplexity": math.exp(nats)}
    return results


def write_json(path, value):
    path.write_text(json.dumps(value, indent=1) + "\n", encoding="utf-8")


def main():
    args = parse_arguments()
    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    if args.evaluate:
        model = Llama(json.loads((args.out / "config.json").read_text()))
        model.load_state_dict(load_safetensors(args.out / "model.safetensors"))
        log = json.loads((args.out / "train_log.json").read_text())
        log["results"] = evaluate(model.to(device), bpe.load(args.out), device)
        print(json.dumps(log["results"], indent=1))
        write_json(args.out / "train_log.json", log)
        return
    stories = training_stories(args.stories, args.seed)
    tok = bpe.train((s.text for s in stories[:20000]), args.vocab)
    sources = [Rows(s, tok, args.context, args.seed) for s in (stories, training_stories(args.drills, args.seed, "drill"))]
    model = Llama(make_config(args)).to(device)
    print("%d parameters, %d tokens of text, %s" % (sum(p.numel() for p in model.parameters()), sum(len(r.ids) for r in sources), device), flush=True)
    log = fit(model, sources, args, device)
    model.round_to_bf16()
    args.out.mkdir(parents=True, exist_ok=True)
    tok.save(args.out, args.context)
    write_json(args.out / "config.json", model.config)
    write_json(args.out / "generation_config.json", {"bos_token_id": bpe.BOS, "eos_token_id": bpe.EOS})
    save_safetensors(args.out / "model.safetensors", model.state_dict())
    results = evaluate(model, tok, device)
    print(json.dumps(results, indent=1))
    write_json(args.out / "train_log.json", {
        "arguments": {k: v for k, v in vars(args).items() if k not in ("out", "evaluate", "state")},
        "parameters": sum(p.numel() for p in model.parameters()), "text_tokens": sum(len(r.ids) for r in sources),
        "seconds": log[-1]["seconds"], "device": str(device),
        "versions": {"python": platform.python_version(), "torch": torch.__version__, "numpy": numpy.__version__},
        "results": results, "log": log})


if __name__ == "__main__":
    main()
