"""How ready each head should be to label: a shift of its "outside" logit, chosen for the best F1 on development data.

A head that saw few labels among many bare words is too shy; the shift mends that without more training.

    python -m sayso_training.calibrate --data DATA --checkpoint runs/NAME/anneal/checkpoint.pt
writes shifts.json beside the checkpoint; `export` takes it from there.
"""
import argparse
import json
from pathlib import Path

import torch

from .network import SEQUENCES, Network, base_folder
from .score import development, stretches
from .windows import UNKNOWN, batch, windows
from .words import Pieces

STEPS = [x / 2 for x in range(-2, 9)]
# The set that a head is judged on.
JUDGE = {"names": ("conll", "uner"), "attribution": ("polnear",), "descriptions": ("re3d",), "roles": ("cameo_ner",), "attack": ("muc4",)}


@torch.no_grad()
def shifts(network, gold, pieces, most=16):
    """{head: {shift: F1}} over the steps."""
    network.eval()
    counts = {(h, s): [0, 0, 0] for h in SEQUENCES for s in STEPS}
    pool = [(name, w) for name, d in gold for w in ([[s] for s in d] if len(d) == 1 else windows(d))]
    pool = sorted((x for x in pool if any(x[0] in sets for sets in JUDGE.values())), key=lambda x: sum(s.length for s in x[1]))
    for i in range(0, len(pool), most):
        names, items = zip(*pool[i:i + most])
        inputs, labels = batch(items, list(SEQUENCES), pieces.begin, pieces.end)
        out = network(**inputs)
        for row, name in enumerate(names):
            for head, sets in JUDGE.items():
                marks = labels[head][row]
                known = marks != UNKNOWN
                if name not in sets or not known.any():
                    continue
                wanted = stretches(marks[known].tolist())
                logits = out[head][row][known]
                for step in STEPS:
                    shifted = logits.clone()
                    shifted[:, 0] -= step
                    given = stretches(shifted.argmax(-1).tolist())
                    count = counts[head, step]
                    count[0] += len(wanted & given)
                    count[1] += len(wanted)
                    count[2] += len(given)
    return {h: {s: round(200 * counts[h, s][0] / max(1, counts[h, s][1] + counts[h, s][2]), 2) for s in STEPS} for h in SEQUENCES}


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--checkpoint", type=Path, required=True)
    args = parser.parse_args()
    torch.set_num_threads(1)
    saved = torch.load(args.checkpoint, weights_only=False)
    network = Network(saved["inventory"], saved["config"])
    network.take(saved["network"])
    pieces = Pieces(base_folder() / "vocab.txt")
    index = {head: {label: i for i, label in enumerate(labels)} for head, labels in saved["inventory"].items()}
    table = shifts(network, development(args.data, pieces, index), pieces)
    best = {h: max(STEPS, key=lambda s: (table[h][s], -abs(s))) for h in table}
    for head, row in table.items():
        print(head, best[head], row)
    args.checkpoint.with_name("shifts.json").write_text(json.dumps(best, indent=1) + "\n")


if __name__ == "__main__":
    main()
