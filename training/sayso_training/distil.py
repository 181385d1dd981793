"""Teaches a narrowed network (narrow.py) to give what the network it came from gives: every likelihood, and what each layer makes of every word.

    python -m sayso_training.distil --data DATA --teacher runs/NAME/checkpoint.pt --from runs/NAME/narrow.pt --run runs/NAME/distil --minutes 35

No label of the data is asked, only its texts, and no mask is drawn: the one network is to compute what the other does. Only the layers of the encoder learn.
Resumes RUN where it stopped; the rate falls to nothing over the time given.
"""
import argparse
import json
import random
import time
from pathlib import Path

import torch
from torch import nn

from . import corpora
from .narrow import LABELS, load
from .network import base_folder
from .train import SHARES, Supply, recasing
from .windows import Prepared, batch, fit
from .words import Pieces

# How much what a layer makes of a word weighs beside the likelihoods: both fall together.
LAYERS = 0.3
WARM = 30


def looked_at(network, inputs):
    """(what each layer makes of every word [L, B * W, width], all tables)."""
    seen = {}
    hook = network.encoder.register_forward_hook(lambda *given: seen.update(layers=torch.stack(given[2])))
    out = network(**inputs)
    hook.remove()
    return seen["layers"], out


def loss_of(student, teacher, inputs):
    known = inputs["word_sentence"] >= 0
    with torch.no_grad():
        layers, wanted = looked_at(teacher, inputs)
        heads = wanted["arc"].argmax(-1)
        relations = teacher.relations(wanted, heads)
    own, given = looked_at(student, inputs)
    pairs = [(wanted[head], given[head]) for head in [*LABELS, "arc"]] + [(relations, student.relations(given, heads))]
    told = 0
    for right, guess in pairs:
        right, guess = (torch.log_softmax(table, -1)[known] for table in (right, guess))
        told = told + (right.exp() * (right - guess)).sum(-1).mean()
    rows = known.view(-1)
    apart = (own[1:, rows] - layers[1:, rows]).pow(2).mean((1, 2)) / layers[1:, rows].var((1, 2))
    return told, apart.sum()


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--teacher", type=Path, required=True)
    parser.add_argument("--from", dest="start", type=Path, required=True)
    parser.add_argument("--run", type=Path, required=True)
    parser.add_argument("--minutes", type=float, default=35)
    parser.add_argument("--rate", type=float, default=1.5e-4)
    parser.add_argument("--pieces", type=int, default=1150, help="wordpieces a batch")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--keep-minutes", type=float, default=4, help="minutes between checkpoints")
    args = parser.parse_args()
    args.run.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(args.threads)
    teacher, _ = load(args.teacher)
    student, saved = load(args.start)
    learned = [p for name, p in student.named_parameters() if name.startswith("encoder.layers.")]
    optimizer = torch.optim.Adam(learned, lr=args.rate, betas=(0.9, 0.98))
    checkpoint, state = args.run / "checkpoint.pt", {"step": 0, "seconds": 0.0, "pieces": 0}
    if checkpoint.exists():
        before = torch.load(checkpoint, weights_only=False)
        student.take(before["network"])
        optimizer.load_state_dict(before["optimizer"])
        state = before["state"]
    pieces = Pieces(base_folder() / "vocab.txt")
    index = {head: {label: i for i, label in enumerate(labels)} for head, labels in saved["inventory"].items()}
    prepared = [(d.set, [p for s in d.sentences for p in fit(Prepared(s, pieces, index))]) for d in corpora.load(args.data)]
    supply = Supply(prepared, SHARES["anneal"], args.seed + state["step"])
    recase = recasing(random.Random(args.seed + 1 + state["step"]))
    log = open(args.run / "log.jsonl", "a", encoding="utf-8")
    kept = began = time.time()
    spent, sums = state["seconds"], []

    def save():
        partial = checkpoint.with_suffix(".partial")
        torch.save({"network": student.state_dict(), "inventory": saved["inventory"], "config": student.config,
                    "optimizer": optimizer.state_dict(), "state": state}, partial)
        partial.replace(checkpoint)

    for items in supply.batch(args.pieces):
        state["seconds"] = spent + time.time() - began
        share = state["seconds"] / (args.minutes * 60)
        if share >= 1:
            break
        optimizer.param_groups[0]["lr"] = args.rate * min(1.0, (state["step"] + 1) / WARM) * (1 - share)
        inputs, _ = batch(items, [], pieces.begin, pieces.end, recase)
        told, apart = loss_of(student, teacher, inputs)
        optimizer.zero_grad(set_to_none=True)
        (told + LAYERS * apart).backward()
        nn.utils.clip_grad_norm_(learned, 1.0)
        optimizer.step()
        state["step"] += 1
        state["pieces"] += int(inputs["piece_mask"].sum())
        sums.append((float(told.detach()), float(apart.detach())))
        if state["step"] % 50 == 0:
            told, apart = (round(sum(column) / len(sums), 4) for column in zip(*sums))
            line = {**state, "told": told, "apart": apart}
            print(json.dumps(line), flush=True)
            log.write(json.dumps(line) + "\n")
            log.flush()
            sums = []
        if time.time() - kept > args.keep_minutes * 60:
            save()
            kept = time.time()
    save()


if __name__ == "__main__":
    main()
