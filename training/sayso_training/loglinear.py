"""Learns packages/reader/lexicon/attack-weights.tsv: who attacks and who is hit, in reports that are in capitals.

    node --import tsx --conditions=sayso-source packages/reader/scripts/attack-phrases.ts < DATA/muc4/train.jsonl > phrases.jsonl
    python -m sayso_training.loglinear phrases.jsonl packages/reader/lexicon/attack-weights.tsv

A multinomial model over the signs of each phrase; the label "none" has no weights of its own. With --check it learns on four
fifths of the documents and labels the rest, five times over, and prints precision and recall for each threshold. Needs no GPU, takes a minute.
"""
import collections
import hashlib
import json
import sys

import torch

SMALLEST = 0.05    # weights below are left out
STEPS = 200

LEAST = 6          # phrases that a sign must stand in
PENALTY = 2.5      # on the squares of the weights
EXAMPLE = "Rebels bombed the bank."

HEAD = """# How much each sign speaks for a phrase beside an attack being one who attacks ("acts") or who is hit, against its being neither.
# Learned from reports in capitals by training/sayso_training/loglinear.py; the signs are made in events/attack-signs.ts, "always" counts
# for every phrase.
"""


def learn(rows, labels, least=LEAST, penalty=PENALTY):
    counts = collections.Counter(sign for row in rows for sign in row["signs"])
    index = {sign: at for at, sign in enumerate(["always", *sorted(s for s, n in counts.items() if n >= least)])}
    where = [[], []]
    for at, row in enumerate(rows):
        for sign in ["always", *row["signs"]]:
            if sign in index:
                where[0].append(at)
                where[1].append(index[sign])
    signs = torch.sparse_coo_tensor(torch.tensor(where), torch.ones(len(where[0])), (len(rows), len(index))).coalesce()
    gold = torch.tensor([labels.index(row["label"]) + 1 if row["label"] in labels else 0 for row in rows])
    weights = torch.zeros(len(index), len(labels), requires_grad=True)
    optimiser = torch.optim.Adam([weights], lr=0.05)
    for _ in range(STEPS):
        values = torch.cat([torch.zeros(len(rows), 1), torch.sparse.mm(signs, weights)], 1)
        loss = torch.nn.functional.cross_entropy(values, gold, reduction="sum") + penalty * (weights[1:] ** 2).sum()
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
    return {sign: weights[at].tolist() for sign, at in index.items()}


def likelihoods(weights, row, labels):
    values = torch.zeros(len(labels) + 1)
    for sign in ["always", *row["signs"]]:
        if sign in weights:
            values[1:] += torch.tensor(weights[sign])
    return torch.softmax(values, 0)


def check(rows, labels):
    """Counts what is right at each threshold, over five parts of the documents."""
    fold = lambda row: int(hashlib.sha256(row["doc"].encode()).hexdigest(), 16) % 5
    found = []
    for held in range(5):
        weights = learn([row for row in rows if fold(row) != held], labels)
        for row in (row for row in rows if fold(row) == held):
            best = likelihoods(weights, row, labels)[1:].max(0)
            found.append((best.values.item(), labels[best.indices.item()], row["label"]))
    print_thresholds(found)


def print_thresholds(found):
    gold = sum(label != "none" for _, _, label in found)
    for least in (0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5):
        told = [(guess, label) for p, guess, label in found if p >= least]
        right = sum(guess == label for guess, label in told)
        print(f"{least:.2f}  P {right / max(1, len(told)):.3f}  R {right / gold:.3f}  F1 {2 * right / (len(told) + gold):.3f}")


def main(source, target, *options):
    torch.manual_seed(0)
    torch.set_num_threads(1)
    with open(source) as lines:
        rows = [json.loads(line) for line in lines]
    labels = sorted({row["label"] for row in rows} - {"none"})
    if "--check" in options:
        return check(rows, labels)
    weights = learn(rows, labels)
    with open(target, "w") as out:
        out.write(HEAD)
        out.write("\t".join(["sign", *labels, "example"]) + "\n")
        for sign in sorted(weights):
            if max(map(abs, weights[sign])) >= SMALLEST:
                out.write("\t".join([sign, *(f"{w:.2f}" for w in weights[sign]), EXAMPLE]) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
