"""Learns packages/reader/lexicon/edge-weights.tsv: where what somebody says begins and ends, around the words that the model labels.

    node --import tsx --conditions=sayso-source packages/reader/scripts/edge-choices.ts < DATA/attribution/train.jsonl > choices.jsonl
    python -m sayso_training.edges choices.jsonl packages/reader/lexicon/edge-weights.tsv

A choice is a softmax over the places where a content may begin, or end. With --check it learns on five sixths of the documents and prints how
many edges of the rest are right, by the model's own labels and by the weights. Needs no GPU, takes two minutes.
"""
import collections
import hashlib
import json
import sys

import torch

SMALLEST = 0.04    # weights below are left out
LEAST = 8          # choices that a sign must stand in
PENALTY = 8.0      # on the squares of the weights
EPOCHS, RATE, BATCH = 12, 0.03, 256

HEAD = """# How much each sign speaks for a content beginning ("first") or ending ("end") at a place. Learned by training/sayso_training/edges.py; the
# signs are made in statements/edge-signs.ts.
"""
EXAMPLE = "The port was shut, he said."


def batches(choices, index):
    out = []
    for start in range(0, len(choices), BATCH):
        signs, offsets, group, right = [], [], [], []
        for number, choice in enumerate(choices[start:start + BATCH]):
            for place, names in enumerate(choice["o"]):
                offsets.append(len(signs))
                signs += [index[name] for name in names if name in index]
                group.append(number)
                right.append(place == choice["r"])
        out.append((torch.tensor(signs, dtype=torch.long), torch.tensor(offsets), torch.tensor(group), torch.tensor(right)))
    return out


def values(batch, weights):
    return torch.nn.functional.embedding_bag(batch[0], weights, batch[1], mode="sum").squeeze(1)


def loss(batch, weights):
    _, _, group, right = batch
    scores = values(batch, weights)
    count = int(group[-1]) + 1
    most = torch.full((count,), -1e9).scatter_reduce(0, group, scores.detach(), "amax")
    total = torch.zeros(count).index_add(0, group, torch.exp(scores - most[group]))
    return (torch.log(total) - (scores[right] - most)).sum()


def learn(choices, penalty=PENALTY, least=LEAST, epochs=EPOCHS):
    torch.manual_seed(0)
    seen = collections.Counter(name for choice in choices for name in {name for names in choice["o"] for name in names})
    index = {name: at for at, name in enumerate(sorted(name for name, count in seen.items() if count >= least))}
    weights = torch.zeros(len(index), 1, requires_grad=True)
    parts = batches(choices, index)
    optimiser = torch.optim.Adam([weights], lr=RATE)
    for epoch in range(epochs):
        for group in optimiser.param_groups:
            group["lr"] = RATE * (1 - epoch / epochs) + 0.001
        for at in torch.randperm(len(parts)).tolist():
            optimiser.zero_grad()
            (loss(parts[at], weights) + penalty * (weights ** 2).sum() / len(parts)).backward()
            optimiser.step()
    return index, weights.detach()


def check(choices, known=None):
    held = lambda choice: int(hashlib.sha256(choice["doc"].encode()).hexdigest(), 16) % 6 == 0
    rest = [choice for choice in choices if held(choice)] if known is None else choices
    index, weights = known or learn([choice for choice in choices if not held(choice)])
    for side in ("first", "end"):
        mine = [choice for choice in rest if choice["t"] == side]
        own = sum(any(name.startswith(f"{side} moved=0") for name in choice["o"][choice["r"]]) for choice in mine)
        right = 0
        for batch in batches(mine, index):
            scores, group = values(batch, weights).tolist(), batch[2].tolist()
            best = {}
            for at, number in enumerate(group):
                if number not in best or scores[at] > scores[best[number]]:
                    best[number] = at
            right += sum(bool(batch[3][at]) for at in best.values())
        print(f"{side}: labels {own / len(mine):.4f}, weighed {right / len(mine):.4f}, of {len(mine)}")


def main(source, target, *options):
    torch.set_num_threads(1)
    with open(source, encoding="utf-8") as lines:
        choices = [json.loads(line) for line in lines]
    if "--check" in options:
        return check(choices)
    index, weights = learn(choices)
    with open(target, "w", encoding="utf-8") as out:
        out.write(HEAD + "sign\tweight\texample\n")
        for name, at in index.items():
            if abs(weights[at].item()) >= SMALLEST:
                out.write(f"{name}\t{weights[at].item():.2f}\t{EXAMPLE}\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
