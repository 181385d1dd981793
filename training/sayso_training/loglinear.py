"""Learns attack-told-weights.tsv and attack-weights.tsv in packages/reader/lexicon: which attacks are told of, in reports that are in capitals,
and who attacks and who is hit.

    node --import tsx --conditions=sayso-source packages/reader/scripts/attack-phrases.ts < DATA/muc4/train.jsonl > phrases.jsonl
    python -m sayso_training.loglinear phrases.jsonl packages/reader/lexicon

Multinomial models over the signs of each attack, and of each phrase; the label "none" has no weights of its own. How likely an attack is counts
as a sign of the phrases beside it: while learning, as a model says that has not seen the document. With --check it learns on four
fifths of the documents and labels the rest, five times over, and prints precision and recall for each threshold. Needs no GPU, takes three
minutes.
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
TOLD_PENALTY = 10. # the same for attacks
EXAMPLE = "Rebels bombed the bank."
FOLDS = 5
TOLD, PARTS = ["told"], ["acts", "hit"]

HEADS = {
    "attack-told-weights.tsv": """# How much each sign speaks for an attack that a report in capitals seems to tell of having been made by or on somebody it names.
# Learned by training/sayso_training/loglinear.py; the signs are made in events/attack-signs.ts, "always" counts for every attack.
""",
    "attack-weights.tsv": """# How much each sign speaks for a phrase beside an attack being one who attacks ("acts") or who is hit, against its being neither.
# Learned from reports in capitals by training/sayso_training/loglinear.py; the signs are made in events/attack-signs.ts, "always" counts
# for every phrase.
""",
}


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


def fold(row):
    return int(hashlib.sha256(row["doc"].encode()).hexdigest(), 16) % FOLDS


def unseen(rows, labels, penalty):
    """The likelihoods of each row, by models that have not seen its document."""
    out = [None] * len(rows)
    for held in range(FOLDS):
        weights = learn([row for row in rows if fold(row) != held], labels, penalty=penalty)
        for at, row in enumerate(rows):
            if fold(row) == held:
                out[at] = likelihoods(weights, row, labels)[1:].tolist()
    return out


def with_told(phrases, attacks):
    """The phrases, with how likely the likeliest attack of their sentence is as a sign."""
    most = collections.defaultdict(float)
    for row, (told,) in zip(attacks, unseen(attacks, TOLD, TOLD_PENALTY)):
        key = (row["doc"], row["sentence"])
        most[key] = max(most[key], told)
    return [
        {**row, "signs": [sign for sign in row["signs"] if not sign.startswith("told=")]
            + [f"told={min(9, int(most[row['doc'], row['sentence']] * 10))}"]}
        for row in phrases
    ]


def print_thresholds(rows, found, labels):
    gold = sum(row["label"] != "none" for row in rows)
    for least in (0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5):
        told = [(labels[p.index(max(p))], row["label"]) for row, p in zip(rows, found) if max(p) >= least]
        right = sum(guess == label for guess, label in told)
        print(f"{least:.2f}  P {right / max(1, len(told)):.3f}  R {right / gold:.3f}  F1 {2 * right / (len(told) + gold):.3f}")


def write(folder, name, weights, labels):
    with open(f"{folder}/{name}", "w") as out:
        out.write(HEADS[name])
        out.write("\t".join(["sign", *labels, "example"]) + "\n")
        for sign in sorted(weights):
            if max(map(abs, weights[sign])) >= SMALLEST:
                out.write("\t".join([sign, *(f"{w:.2f}" for w in weights[sign]), EXAMPLE]) + "\n")


def main(source, folder, *options):
    torch.manual_seed(0)
    torch.set_num_threads(1)
    with open(source) as lines:
        rows = [json.loads(line) for line in lines]
    attacks = [row for row in rows if "words" not in row]
    phrases = with_told([row for row in rows if "words" in row], attacks)
    if "--check" in options:
        print_thresholds(attacks, unseen(attacks, TOLD, TOLD_PENALTY), TOLD)
        return print_thresholds(phrases, unseen(phrases, PARTS, PENALTY), PARTS)
    write(folder, "attack-told-weights.tsv", learn(attacks, TOLD, penalty=TOLD_PENALTY), TOLD)
    write(folder, "attack-weights.tsv", learn(phrases, PARTS), PARTS)


if __name__ == "__main__":
    main(*sys.argv[1:])
