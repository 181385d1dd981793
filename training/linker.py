"""Learns the weights by which contents are linked to cues and cues to sources: packages/reader/lexicon/link-weights.tsv.

    node --import tsx --conditions=sayso-source packages/reader/scripts/link-choices.ts [--gold] < train.jsonl > choices.jsonl
    python training/linker.py choices.jsonl… packages/reader/lexicon/link-weights.tsv

A choice is a softmax over its options; where several are right, their likelihoods add up. A sixth of the documents is kept back to
print how many choices are right; the weights are then fitted on all.
"""

import json
import random
import sys
from collections import Counter

import torch

EPOCHS, RATE, SPARSE, SEEN, BATCH = 25, 0.03, 2e-5, 4, 512
HEAD = """# How much each sign speaks for a content belonging to a cue, a cue to a source, or for there being none; learned by training/linker.py.
feature\tweight\texample
"""


def batches(choices, vocabulary):
    out = []
    for start in range(0, len(choices), BATCH):
        part = choices[start:start + BATCH]
        index, offsets, group, right = [], [], [], []
        for number, choice in enumerate(part):
            for features, is_right in zip(choice["o"], choice["r"]):
                offsets.append(len(index))
                index += [vocabulary[name] for name in features if name in vocabulary]
                group.append(number)
                right.append(is_right)
        out.append((torch.tensor(index), torch.tensor(offsets), torch.tensor(group), torch.tensor(right, dtype=torch.bool), len(part)))
    return out


def scores(batch, weights):
    return torch.nn.functional.embedding_bag(batch[0], weights, batch[1], mode="sum").squeeze(1)


def loss(batch, weights):
    _, _, group, right, count = batch
    score = scores(batch, weights)
    most = torch.full((count,), -1e9).scatter_reduce(0, group, score.detach(), "amax")
    power = torch.exp(score - most[group])
    total = torch.zeros(count).index_add(0, group, power)
    good = torch.zeros(count).index_add(0, group, power * right)
    return (torch.log(total) - torch.log(good + 1e-12)).mean() + SPARSE * weights.abs().sum()


def fit(choices, vocabulary):
    weights = torch.zeros(len(vocabulary), 1, requires_grad=True)
    parts = batches(choices, vocabulary)
    optimizer = torch.optim.Adam([weights], lr=RATE)
    for epoch in range(EPOCHS):
        random.shuffle(parts)
        for group in optimizer.param_groups:
            group["lr"] = RATE * (1 - epoch / EPOCHS) + 0.001
        for batch in parts:
            optimizer.zero_grad()
            loss(batch, weights).backward()
            optimizer.step()
    return weights.detach()


def accuracy(choices, weights, vocabulary):
    right, of, at = Counter(), Counter(), 0
    for batch in batches(choices, vocabulary):
        score = scores(batch, weights).tolist()
        start = 0
        for choice in choices[at:at + batch[4]]:
            options = range(len(choice["o"]))
            best = max(options, key=lambda option: score[start + option])
            right[choice["t"]] += choice["r"][best]
            of[choice["t"]] += 1
            start += len(options)
        at += batch[4]
    return {kind: round(right[kind] / count, 4) for kind, count in of.items()}


def main(paths, out):
    torch.set_num_threads(1)
    random.seed(0)
    choices = [json.loads(line) for path in paths for line in open(path, encoding="utf-8") if line.strip()]
    seen = Counter(name for choice in choices for features in choice["o"] for name in features)
    vocabulary = {name: at for at, name in enumerate(sorted(name for name, count in seen.items() if count >= SEEN))}
    documents = sorted({choice["doc"] for choice in choices})
    random.shuffle(documents)
    kept = set(documents[:len(documents) // 6])
    weights = fit([choice for choice in choices if choice["doc"] not in kept], vocabulary)
    print("right on documents kept back: contents, sources", accuracy([choice for choice in choices if choice["doc"] in kept], weights, vocabulary))
    weights = fit(choices, vocabulary)
    with open(out, "w", encoding="utf-8") as file:
        file.write(HEAD)
        for name, at in vocabulary.items():
            if abs(weights[at].item()) >= 0.05:
                file.write(f"{name}\t{weights[at].item():.2f}\tlearned\n")


if __name__ == "__main__":
    main(sys.argv[1:-1], sys.argv[-1])
