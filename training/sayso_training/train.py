"""Trains the network.

    python -m sayso_training.train --data DATA --run runs/NAME --minutes 60 [--open-data-only] [--from CHECKPOINT]

Resumes RUN where it stopped. The rate warms up, stays, and falls to nothing over the last `--anneal` share of the time,
so that a run of unknown speed still ends annealed. Everything random comes from `--seed`.
"""
import argparse
import json
import random
import time
from pathlib import Path

import torch
from torch import nn

from . import corpora, dropout
from .network import APART, Network, base_folder
from .score import development, measure
from .windows import UNKNOWN, Prepared, batch, capitals, fit, lower, windows
from .words import Pieces

# Share of the wordpieces of training that each set gets: in the trunk, and when annealing from one (`--from`), where
# CoNLL comes in late and the parse is short of passes still.
SHARES = {
    "trunk": {"ewt": 25, "gum": 12, "polnear": 28, "conll": 11, "wikigold": 3, "crossner": 3, "re3d": 4,
              "cameo_ner": 3.5, "cameo_class": 2.5, "muc4": 8, "lgl": 2, "geovirus": 1.5},
    "anneal": {"ewt": 28, "gum": 13, "polnear": 26, "conll": 15, "wikigold": 2.5, "crossner": 2.5, "re3d": 4,
               "cameo_ner": 3, "cameo_class": 2, "muc4": 6, "lgl": 1.5, "geovirus": 1.5},
}
HEADS = ["upos", "lemma", "head", "rel", "names", "attribution", "descriptions", "roles", "attack", "toponyms", "happened", "quad"]
WEIGHTS = {"upos": 1, "lemma": 0.5, "head": 1, "rel": 1, "names": 2, "attribution": 1.3, "descriptions": 1, "roles": 0.7,
           "attack": 0.7, "toponyms": 1, "happened": 0.5, "quad": 0.5}


# What a word at the edge of a stretch weighs more than one inside: where a quotation ends decides whether it is exact.
EDGE = 1.0
ATTACK_PART = 6.0


def edges(tags):
    """1 where a stretch begins or ends, or the words around it do; 0 elsewhere."""
    changes = (tags[:, 1:] != tags[:, :-1]).float()
    return torch.clamp(nn.functional.pad(changes, (1, 0)) + nn.functional.pad(changes, (0, 1)), max=1.0)


def losses(network, inputs, labels):
    out = network(**inputs)
    result = {}

    def add(head, logits, gold, weight=None):
        known = (gold != UNKNOWN)
        count = int(known.sum())
        if count:
            each = nn.functional.cross_entropy(logits[known], gold[known], reduction="none")
            # A handful of labels must not weigh like a batch of them.
            result[head] = (each if weight is None else each * weight[known]).sum() / max(count, 60)

    for head in ("upos", "lemma", "names", "descriptions", "roles"):
        add(head, out[head], labels[head])
    add("attribution", out["attribution"], labels["attribution"], 1 + EDGE * edges(labels["attribution"]))
    # One word in seventy has a part in an attack: unweighted, saying nothing is always right.
    add("attack", out["attack"], labels["attack"], torch.where(labels["attack"] > 0, ATTACK_PART, 1.0))
    add("head", out["arc"], labels["head"])
    heads = labels["head"].clamp(min=0)
    known = (labels["head"] != UNKNOWN)
    if known.any():
        add("rel", network.relations(out, heads), torch.where(known, labels["rel"], torch.full_like(labels["rel"], UNKNOWN)))
    # A toponym is known to be a location, anything else only not to be one.
    spread = torch.log_softmax(out["names"], -1)
    begin, inside = 1 + 2 * 2, 2 + 2 * 2
    rest = torch.logsumexp(torch.cat([spread[..., :begin], spread[..., inside + 1:]], -1), -1)
    three = torch.stack([rest, spread[..., begin], spread[..., inside]], -1)
    gold = labels["toponyms"]
    add("toponyms", three, torch.where(gold == begin, 1, torch.where(gold == inside, 2, gold)))
    known = labels["happened"] >= 0
    if known.any():
        result["happened"] = nn.functional.binary_cross_entropy_with_logits(
            out["event"][..., 0][known], labels["happened"][known], reduction="sum") / max(int(known.sum()), 30)
    if labels["quad"]:
        pooled, gold = [], []
        for row, sentence, quad in labels["quad"]:
            here = inputs["word_sentence"][row] == sentence
            marks = out["event"][row, here]
            pooled.append((torch.softmax(marks[:, -1], 0)[:, None] * marks[:, 1:-1]).sum(0))
            gold.append(quad)
        result["quad"] = nn.functional.cross_entropy(torch.stack(pooled), torch.tensor(gold), reduction="sum") / max(len(gold), 4)
    return result


class Supply:
    """Draws windows from the sets by their shares, each set in passes of its own."""

    def __init__(self, documents, shares, seed):
        self.random = random.Random(seed)
        self.sets = {}
        for name, sentences in documents:
            self.sets.setdefault(name, []).append(sentences)
        self.names = sorted(self.sets)
        self.shares = shares
        self.queues = {n: [] for n in self.names}
        self.drawn = {n: 0 for n in self.names}

    def window(self):
        # Windows of single sentences are short: the shares are of wordpieces, so draw the set that is furthest behind.
        name = min(self.names, key=lambda n: self.drawn[n] / self.shares[n])
        if not self.queues[name]:
            documents = self.sets[name]
            if len(documents[0]) == 1:
                queue = [[s] for d in documents for s in d]
            else:
                queue = [w for d in documents for w in windows(d, random=self.random)]
            self.random.shuffle(queue)
            self.queues[name] = queue
        window = self.queues[name].pop()
        self.drawn[name] += sum(s.length for s in window)
        return window

    def batch(self, pieces):
        """Windows of about the same length, `pieces` in all."""
        while True:
            pool = sorted((self.window() for _ in range(96)), key=lambda w: sum(s.length for s in w))
            batches, current, longest = [], [], 0
            for window in pool:
                size = 2 + sum(s.length for s in window)
                if current and max(longest, size) * (len(current) + 1) > pieces:
                    batches.append(current)
                    current, longest = [], 0
                current.append(window)
                longest = max(longest, size)
            batches.append(current)
            self.random.shuffle(batches)
            yield from batches


def recasing(rng):
    def draw():
        x = rng.random()
        return capitals if x < 0.06 else lower if x < 0.09 else None
    return draw


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--run", type=Path, required=True)
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--anneal", type=float, default=0.5, help="share of the time over which the rate falls to nothing")
    parser.add_argument("--open-data-only", action="store_true", help="leave out the sets that are for research only")
    parser.add_argument("--from", dest="start", type=Path, help="begin with the weights of this checkpoint")
    parser.add_argument("--pieces", type=int, default=1150, help="wordpieces a batch")
    parser.add_argument("--rate", type=float, default=2e-4)
    parser.add_argument("--head-rate", type=float, default=1.5e-3)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--seed", type=int, default=11)
    parser.add_argument("--keep-minutes", type=float, default=4, help="minutes between checkpoints")
    args = parser.parse_args()
    args.run.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)
    documents = corpora.load(args.data, open_only=args.open_data_only)
    inventory = corpora.inventory([d for d in documents if d.set in ("ewt", "gum")])
    index = {head: {label: i for i, label in enumerate(labels)} for head, labels in inventory.items()}
    pieces = Pieces(base_folder() / "vocab.txt")
    prepared = [(d.set, [p for s in d.sentences for p in fit(Prepared(s, pieces, index))]) for d in documents]
    start = torch.load(args.start, weights_only=False) if args.start else None
    network = Network(inventory, start["config"] if start else None)
    if not start:
        network.encoder.load_base(base_folder())
    network.encoder.words.weight.requires_grad = False
    encoder = [p for n, p in network.named_parameters() if n.startswith("encoder.") and p.requires_grad and "casing" not in n]
    own = {id(p) for p in encoder}
    heads = [p for n, p in network.named_parameters() if p.requires_grad and id(p) not in own and not n.startswith(APART)]
    optimizer = torch.optim.AdamW([{"params": encoder, "lr": args.rate, "weight_decay": 0.01},
                                   {"params": heads, "lr": args.head_rate, "weight_decay": 0.01}], betas=(0.9, 0.98))
    peaks = [g["lr"] for g in optimizer.param_groups]
    state = {"step": 0, "seconds": 0.0, "pieces": 0}
    checkpoint = args.run / "checkpoint.pt"
    if checkpoint.exists():
        saved = torch.load(checkpoint, weights_only=False)
        network.take(saved["network"])
        optimizer.load_state_dict(saved["optimizer"])
        state = saved["state"]
    elif start:
        network.take(start["network"])
    supply = Supply(prepared, SHARES["anneal" if start else "trunk"], args.seed + state["step"])
    recase = recasing(random.Random(args.seed + 1 + state["step"]))
    dropout.seed(args.seed + 3 + state["step"])
    log = open(args.run / "log.jsonl", "a", encoding="utf-8")
    gold = development(args.data, pieces, index)
    total = args.minutes * 60
    warm = 30 if start else 100
    mask_rng = random.Random(args.seed + 2 + state["step"])
    kept = began = time.time()
    before = state["seconds"]
    sums, counted, since = {}, 0, time.time()

    def save():
        partial = checkpoint.with_suffix(".partial")
        torch.save({"network": network.state_dict(), "optimizer": optimizer.state_dict(), "state": state,
                    "inventory": inventory, "config": network.config, "open": args.open_data_only,
                    "drawn": supply.drawn}, partial)
        partial.replace(checkpoint)

    network.train()
    for items in supply.batch(args.pieces):
        state["seconds"] = before + time.time() - began
        share = state["seconds"] / total
        if share >= 1:
            break
        factor = min(1.0, (state["step"] + 1) / warm, (1 - share) / args.anneal)
        for group, peak in zip(optimizer.param_groups, peaks):
            group["lr"] = peak * factor
        inputs, labels = batch(items, HEADS, pieces.begin, pieces.end, recase)
        # A masked word now and then: what a name is must show from what stands around it, too.
        rows, columns = torch.where(inputs["piece_casing"] > 0)
        hidden = torch.tensor([mask_rng.random() < 0.03 for _ in range(len(rows))], dtype=torch.bool)
        inputs["pieces"][rows[hidden], columns[hidden]] = pieces.mask
        result = losses(network, inputs, labels)
        loss = sum(WEIGHTS[h] * v for h, v in result.items())
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(encoder + heads, 2.0)
        optimizer.step()
        state["step"] += 1
        size = int(inputs["piece_mask"].sum())
        state["pieces"] += size
        counted += size
        for head, value in result.items():
            a, b = sums.get(head, (0.0, 0))
            sums[head] = (a + float(value.detach()), b + 1)
        if state["step"] % 50 == 0:
            line = {**state, "rate": factor, "speed": round(counted / (time.time() - since)),
                    "loss": {h: round(a / b, 3) for h, (a, b) in sums.items()}}
            print(json.dumps(line), flush=True)
            log.write(json.dumps(line) + "\n")
            log.flush()
            sums, counted, since = {}, 0, time.time()
        if time.time() - kept > args.keep_minutes * 60:
            save()
            kept = time.time()
    save()
    scores = measure(network, gold, pieces)
    print(json.dumps({"scores": scores}), flush=True)
    (args.run / "scores.json").write_text(json.dumps(scores, indent=1) + "\n")


if __name__ == "__main__":
    main()
