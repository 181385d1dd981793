"""Learns packages/reader/lexicon/antecedent-weights.tsv: which candidate a pronoun or description means.

    node --import tsx --conditions=sayso-source packages/reader/scripts/antecedent-choices.ts < DATA/coreference/train.jsonl > choices.jsonl
    python -m sayso_training.antecedents choices.jsonl packages/reader/lexicon/antecedent-weights.tsv

A log-linear model over the signs of each candidate and of there being none; the right candidates of a choice share its
mass. The texts are GUM's (Creative Commons, by document). Needs no GPU, takes a minute.
"""
import collections
import json
import sys

import torch

LEAST = 8          # choices that a sign must stand in
PENALTY = 2.5      # on the squares of the weights
STEPS = 150
SMALLEST = 0.03    # weights below are left out

# GUM seldom names an armed group, nor has it reporters' "…, the mayor said. He added", so these are added by hand.
BY_HAND = {"group type=group": 2.0, "group name=true": 2.0, "group none&modified=0": -1.0, "he speaks-too=true&far=1": 1.5}

EXAMPLES = {
    "i": "“I saw it,” the mayor said, “and I left.”",
    "we": "“We fought, and we won,” the rebels said.",
    "you": "Mr Rahmani, you were there. What did you see?",
    "he": "The mayor said he would resign.",
    "it": "The army said it had withdrawn.",
    "they": "The rebels said they had withdrawn.",
    "there": "Troops entered Goma and stayed there.",
    "title": "Omar Rahmani is mayor; the mayor left.",
    "person": "A man was shot; the man died.",
    "body": "The army advanced; the army lost ten men.",
    "group": "The Northern Front attacked; the group fled.",
    "country": "Chad closed its border; the country is at war.",
    "town": "Troops entered Goma; the city fell.",
    "area": "Shells hit Kivu; the region is at war.",
    "facility": "A bomb hit the hospital; the hospital burned.",
    "nominal": "The rebels fled; the rebels came back.",
    "indefinite": "Omar Rahmani was a teacher; mayor since May, he left.",
}

HEAD = """# How much each sign speaks for a candidate as the antecedent of a pronoun ("he", "it", "they") or of a description, named by what it
# may stand for ("title", "group", "town", ...), or for there being none. Learned by training/sayso_training/antecedents.py, with a
# weight added by hand for armed groups; the signs are made in names/antecedent-features.ts and names/antecedents.ts.
feature\tweight\texample
"""


def learn(choices):
    counts = collections.Counter(f for c in choices for fs in (*c["candidates"], c["none"]) for f in fs)
    index = {f: i for i, f in enumerate(sorted(f for f, n in counts.items() if n >= LEAST))}
    rows, columns, choice, right = [], [], [], []
    for n, c in enumerate(choices):
        for k, features in enumerate((*c["candidates"], c["none"])):
            for f in features:
                if f in index:
                    rows.append(len(choice))
                    columns.append(index[f])
            is_none = k == len(c["candidates"])
            right.append(float(k in c["right"] or (is_none and not c["right"])))
            choice.append(n)
    signs = torch.sparse_coo_tensor(torch.tensor([rows, columns]), torch.ones(len(rows)), (len(choice), len(index)))
    choice, right = torch.tensor(choice), torch.tensor(right)
    weights = torch.zeros(len(index), requires_grad=True)
    optimiser = torch.optim.Adam([weights], lr=0.05)

    def log_sum(values):
        most = torch.full((len(choices),), -1e9).scatter_reduce(0, choice, values, "amax")
        return most + torch.log(torch.zeros(len(choices)).scatter_add(0, choice, torch.exp(values - most[choice])) + 1e-20)

    for _ in range(STEPS):
        values = (signs @ weights.unsqueeze(1)).squeeze(1)
        loss = (log_sum(values) - log_sum(values + torch.log(right + 1e-30))).sum() + PENALTY * (weights**2).sum()
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
    return {f: weights[i].item() for f, i in index.items()}


def main(source, target):
    torch.manual_seed(0)
    torch.set_num_threads(1)
    with open(source) as lines:
        weights = learn([json.loads(line) for line in lines])
    for feature, weight in BY_HAND.items():
        weights[feature] = weights.get(feature, 0) + weight
    with open(target, "w") as out:
        out.write(HEAD)
        for feature in sorted(weights):
            if abs(weights[feature]) >= SMALLEST:
                example = EXAMPLES.get(feature.split()[0], EXAMPLES["nominal"])
                out.write(f"{feature}\t{weights[feature]:.2f}\t{example}\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
