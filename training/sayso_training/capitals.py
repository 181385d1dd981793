"""Learns who attacks and who is hit in reports in capitals, read as a whole: layers of its own above the lower ones of the network that reads.

    python -m sayso_training.capitals --data DATA --from runs/NAME/checkpoint.pt --out runs/NAME/capitals.pt

The lower layers stay as they are, so that what they make of each word is worked out once; the layers above begin as those that read. They see
the first piece of every word of a report, up to 480 words at once, and in which sentence it stands, and say of each word how likely it
is in one of the gold fillers: half of the reports have none, though most tell of attacks. One core; `--minutes` and `--stop` govern the schedule. What is kept is a
moving mean of all steps.
"""
import argparse
import copy
import json
import random
import re
import time
from pathlib import Path

import numpy
import torch
from torch import nn

from . import dropout as masks
from .corpora import ATTACK, Sentence, Text, read_jsonl
from .dropout import Dropout
from .narrow import load
from .network import OUTSIDE, SHARED, Layer, Mix, base_folder, layer_sizes, perceptron
from .windows import Prepared, batch, fit, windows
from .words import Pieces

# Words that are read at once, and sentences that are told apart by their number: as in packages/reader/src/model/capitals.ts.
MOST_AT_ONCE = 480
SENTENCES = 32
# Roles that are one to the reader.
PARTS = {"acts": ("perpetrator", "organization"), "hit": ("target", "victim"), "weapon": ("weapon",)}
# Every report is laid into windows in so many ways, so that what the lower layers give is not always the same.
WAYS = 3
RATE, HEAD_RATE, DECAY = 2e-4, 1e-3, 0.01
BATCH = 1400                 # words
ROLE_WEIGHT = 3.0            # one word in thirty has a role: unweighted, saying nothing is nearly always right
WORDS_SHARE, REPORT_SHARE = 3.0, 0.3
WARM_UP = 60
FLOOR = 0.1                  # what the rates fall to
SLOWNESS = 0.9985            # of the mean of the steps, which is what is kept: it learns by heart less than the last step does


class Capitals(nn.Module):
    def __init__(self, config, dropout=0.15):
        super().__init__()
        width, size = config["hidden_size"], config["hidden_size"] // config["num_attention_heads"]
        sizes = list(zip(*layer_sizes(config)))[SHARED:]
        self.layers = nn.ModuleList(Layer(width, heads, size, inner, dropout) for heads, inner in sizes)
        self.place = nn.Embedding(SENTENCES, width)
        nn.init.zeros_(self.place.weight)
        self.mix, self.dmix = Mix(len(sizes) + 1), Mix(len(sizes) + 1)
        self.head = perceptron(width * 2, 256, len(ATTACK), 0.25)
        self.doc = nn.Linear(width, 1)
        self.dropout = Dropout(dropout)

    def begin(self, network):
        """Takes the upper layers of the network that reads."""
        for own, theirs in zip(self.layers, network.encoder.layers[SHARED:]):
            own.load_state_dict(theirs.state_dict())

    def forward(self, shared, mask, sentence):
        """Of `shared` [B, W, D], what the lower layers give at each word, and the number of its sentence [B, W]: logits [B, W, roles], and [B], that
        the report tells of an attack with anybody in it."""
        windows, words, width = shared.shape
        bias = (1.0 - mask)[:, None, None, :] * OUTSIDE
        x = self.dropout(shared + self.place(sentence.clamp(max=SENTENCES - 1))).reshape(windows * words, width)
        stacked = [x]
        for layer in self.layers:
            stacked.append(layer(stacked[-1], bias, (windows, words, words)))
        stacked = torch.stack(stacked)
        mixed = lambda mix: (mix()[:, None, None] * stacked).sum(0).view(windows, words, width)
        known = mask[..., None]
        whole = (mixed(self.dmix) * known).sum(1) / known.sum(1).clamp(min=1)
        beside = whole[:, None].expand(-1, words, -1)
        return self.head(torch.cat([mixed(self.mix), beside], -1)), self.doc(whole)[:, 0]


def reports(data, split, pieces):
    """(id, sentences) of each report; a word's label has a bit for every role that a filler with the word has."""
    out = []
    for given in read_jsonl(data / "muc4" / f"{split}.jsonl"):
        flat, text = given["text"].replace("\n", " "), Text.plain(given["text"])
        marks = [[0] * len(words) for words in text.sentences]
        for bit, role in enumerate(ATTACK):
            for string in (string for filler in given["roles"].get(role, []) for string in filler):
                for found in re.finditer(r"(?<!\w)" + re.escape(string).replace(r"\ ", r"\s+") + r"(?!\w)", flat):
                    for sentence, word in text.covered(found.span()):
                        marks[sentence][word] |= 1 << bit
        sentences = [Sentence(words, {"attack": own}) for words, own in zip(text.words(), marks)]
        out.append((given["id"], [part for s in sentences for part in fit(Prepared(s, pieces, {}))]))
    return out


def stretches(report, rng=None):
    """As few stretches of whole sentences as do, of about the same length; with `rng`, they end elsewhere each time."""
    words = sum(len(s.pieces) for s in report)
    if not words:
        return []
    many = -(-words // MOST_AT_ONCE)
    goal = words / many * (rng.uniform(0.85, 1) if rng and many > 1 else 1)
    out, size = [[]], 0
    for sentence in report:
        if size and size + len(sentence.pieces) / 2 > goal:
            out.append([])
            size = 0
        out[-1].append(sentence)
        size += len(sentence.pieces)
    return out


@torch.no_grad()
def seen(network, report, pieces, rng=None):
    """(what the lower layers give [W, D], sentence [W], roles [W, R]) for each stretch of the report."""
    given, roles = [], []
    for window in windows(report, random=rng):
        inputs, _ = batch([window], [], pieces.begin, pieces.end)
        casing = network.casing(inputs["piece_casing"])
        given.append(network.encoder(inputs["pieces"], inputs["piece_mask"], casing, inputs["word_at"])[SHARED].half())
        roles += [[mark >> bit & 1 for bit in range(len(ATTACK))] for s in window for mark in s.labels["attack"]]
    out, at, number = [], 0, 0
    given = torch.cat(given) if given else None
    for stretch in stretches(report, rng):
        sentence = [number + i for i, s in enumerate(stretch) for _ in s.pieces]
        end = at + len(sentence)
        out.append((given[at:end].clone(), torch.tensor(sentence), torch.tensor(roles[at:end], dtype=torch.uint8)))
        at, number = end, number + len(stretch)
    return out


def laid(items, hide=0.0):
    """Stretches side by side, padded: what the network takes, and the roles."""
    words, width = max(len(s) for s, _, _ in items), items[0][0].shape[1]
    shared, mask = torch.zeros(len(items), words, width), torch.zeros(len(items), words)
    sentence, roles = torch.zeros(len(items), words, dtype=torch.long), torch.zeros(len(items), words, len(ATTACK))
    for row, (given, number, own) in enumerate(items):
        given = given.float()
        if hide:
            given = given * (torch.rand(len(given), 1) >= hide)
        shared[row, :len(given)], mask[row, :len(given)] = given, 1
        sentence[row, :len(given)], roles[row, :len(given)] = number, own
    return (shared, mask, sentence), roles


def batches(pool, rng):
    """Stretches of like length together, in random order."""
    pool, out = list(pool), []
    rng.shuffle(pool)
    for start in range(0, len(pool), 48):
        current = []
        for item in sorted(pool[start:start + 48], key=lambda item: len(item[0])):
            if current and len(item[0]) * (len(current) + 1) > BATCH:
                out.append(current)
                current = []
            current.append(item)
        out.append(current)
    rng.shuffle(out)
    return out


@torch.no_grad()
def evaluate(capitals, development):
    """The best F1 over words, by part."""
    capitals.eval()
    found, gold = [], []
    for item in development:
        inputs, roles = laid([item])
        found.append(torch.sigmoid(capitals(*inputs)[0][0]).numpy())
        gold.append(roles[0].numpy())
    found, gold, out = numpy.concatenate(found), numpy.concatenate(gold), {}
    for part, roles in PARTS.items():
        columns = [ATTACK.index(role) for role in roles]
        likely, right = found[:, columns].max(1), gold[:, columns].max(1)
        order = numpy.argsort(-likely)
        f1 = 2 * numpy.cumsum(right[order]) / (numpy.arange(len(order)) + 1 + right.sum())
        out[part] = round(float(f1.max()), 3)
    return out


@torch.no_grad()
def follow(slow, capitals, slowness):
    """Moves the mean of all steps a little towards the last one."""
    for mean, last in zip(slow.parameters(), capitals.parameters()):
        mean.lerp_(last, 1 - slowness)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--from", dest="start", type=Path, required=True, help="checkpoint of the network that reads")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--minutes", type=float, default=55, help="over which the rates fall to a tenth")
    parser.add_argument("--stop", type=float, default=40, help="minutes after which it ends: what is learned later serves the training data alone")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--dropout", type=float, default=0.15)
    parser.add_argument("--hide", type=float, default=0.15, help="share of the words that are hidden in training")
    args = parser.parse_args()
    torch.manual_seed(args.seed)
    masks.seed(args.seed)
    torch.set_num_threads(1)
    rng = random.Random(args.seed)
    network, saved = load(args.start)
    pieces = Pieces(base_folder() / "vocab.txt")
    training = reports(args.data, "train", pieces)
    development = [item for _, report in reports(args.data, "dev", pieces) for item in seen(network, report, pieces)]
    capitals = Capitals(saved["config"], args.dropout)
    capitals.begin(network)
    capitals.train()
    rates = [{"params": capitals.layers.parameters(), "lr": RATE, "top": RATE},
             {"params": [p for name, p in capitals.named_parameters() if not name.startswith("layers.")], "lr": HEAD_RATE, "top": HEAD_RATE}]
    optimiser = torch.optim.AdamW(rates, weight_decay=DECAY)
    role_weight = torch.tensor(ROLE_WEIGHT)
    binary = nn.functional.binary_cross_entropy_with_logits
    slow = copy.deepcopy(capitals)
    pools, start, steps, passes, gone, most = [], time.time(), 0, 0, 0.0, args.stop / args.minutes
    while gone < most:
        way = passes % WAYS
        if way == len(pools):
            before = time.time()
            laying = random.Random(100 + way) if way else None
            pools.append([item for _, report in training for item in seen(network, report, pieces, laying)])
            start += time.time() - before
        for items in batches(pools[way], rng):
            gone = (time.time() - start) / (args.minutes * 60)
            if gone >= most:
                break
            for group in optimiser.param_groups:
                group["lr"] = group["top"] * min(1, (steps + 1) / WARM_UP) * (1 - (1 - FLOOR) * gone)
            inputs, roles = laid(items, args.hide)
            words, whole = capitals(*inputs)
            known = inputs[1].bool()
            loss = (WORDS_SHARE * binary(words[known], roles[known], reduction="sum", pos_weight=role_weight) / known.sum()
                    + REPORT_SHARE * binary(whole, (roles.sum((1, 2)) > 0).float()))
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(capitals.parameters(), 1.0)
            optimiser.step()
            steps += 1
            follow(slow, capitals, min(SLOWNESS, (1 + steps) / (10 + steps)))
        passes += 1
        print(json.dumps({"passes": passes, "steps": steps, "seconds": round(time.time() - start), "words, best F1": evaluate(slow, development)}), flush=True)
        args.out.parent.mkdir(parents=True, exist_ok=True)
        torch.save({"capitals": slow.state_dict(), "config": saved["config"]}, args.out)


if __name__ == "__main__":
    main()
