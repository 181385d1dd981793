"""Teaches a network that has learned all else where sentences begin: its say in what the splitter is not sure of.

    python -m sayso_training.begins --data DATA --from runs/NAME/checkpoint.pt --out runs/NAME/begins.pt

Four minutes of one core. Only the head `begins` and its share of the layers are learned, by which nothing else that the network gives
changes. It learns from the windows and leanings that the reader itself makes of EWT and GUM (packages/reader/scripts/begin-windows.ts,
by node). A splitter is too sure of what it was fitted on, so every document's leanings come from one that was fitted on the others.
"""
import argparse
import base64
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy
import torch

from .network import APART, AROUND, SURE, Network
from .windows import WINDOW

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "training"))
import splitter  # noqa: E402

FOLDS = 4
EPOCHS, BATCH, SEED = 6, 128, 5
RATES = {"around": 1e-3, "rest": 1e-2}
# One step of the splitter's 8-bit weights as they are in weights.ts; the reader divides by a number of such steps.
SCALE = 0.0213


def fitted(articles):
    """Weights of boundaries, in base64, fitted on these articles as they are written: text in capitals is not asked about."""
    answers, found = splitter.features(articles)
    weights = splitter.fit(answers, found, 1.0, torch.float32, 80)
    steps = numpy.rint(weights / SCALE).clip(-127, 127).astype(numpy.int8)
    return base64.b64encode(steps.tobytes()).decode("ascii")


def reader_windows(articles, weights):
    """The windows that the reader makes of [(text, starts)], by boundaries of these weights."""
    lines = "\n".join(json.dumps({"text": text, "starts": splitter.utf16(text, starts)}) for text, starts in articles)
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as file:
        file.write(weights)
        file.flush()
        command = ["node", "--import", "tsx", "--conditions=sayso-source", "packages/reader/scripts/begin-windows.ts", file.name, str(WINDOW)]
        done = subprocess.run(command, cwd=ROOT, input=lines, capture_output=True, text=True, check=True)
    return [json.loads(line) for line in done.stdout.splitlines() if line]


@torch.no_grad()
def asked(network, rows, most=8):
    """Of the words that are asked about: the layers of them and of their neighbours [N, L, A, width], leanings, answers."""
    beside, leanings, answers = [], [], []
    reach = torch.tensor(AROUND) - AROUND[0]
    rows = sorted(rows, key=lambda row: len(row["pieces"]))
    for first in range(0, len(rows), most):
        some = rows[first:first + most]
        width = max(len(row["pieces"]) for row in some)
        pieces, mask, casing = (torch.zeros(len(some), width, dtype=torch.long) for _ in range(3))
        for i, row in enumerate(some):
            size = len(row["pieces"])
            pieces[i, :size], casing[i, :size], mask[i, :size] = torch.tensor(row["pieces"]), torch.tensor(row["casing"]), 1
        at = torch.zeros(len(some), max(len(row["at"]) for row in some), dtype=torch.long)
        for i, row in enumerate(some):
            at[i, :len(row["at"])] = torch.tensor(row["at"])
        layers = torch.stack(network.encoder(pieces, mask, network.casing(casing), at), 1)
        layers = layers.view(*at.shape, *layers.shape[1:])
        for i, row in enumerate(some):
            leaning = torch.tensor(row["leaning"])
            words = torch.where(leaning.abs() < SURE)[0]
            padded = torch.nn.functional.pad(layers[i, :len(row["at"])], (0, 0, 0, 0, -AROUND[0], AROUND[-1]))
            beside.append(padded[words[:, None] + reach].transpose(1, 2).half())
            leanings.append(leaning[words])
            answers.append(torch.tensor(row["begins"])[words].float())
    return torch.cat(beside), torch.cat(leanings), torch.cat(answers)


def logits(network, beside, leanings):
    mixed = (network.mixes["begins"]()[None, :, None, None] * beside.float()).sum(1)
    return network.begins.around(mixed.flatten(1))[:, 0] + network.begins.leaning * leanings


def learn(network, beside, leanings, answers):
    own = {n: p for n, p in network.named_parameters() if n.startswith(APART)}
    around = [p for n, p in own.items() if ".around." in n]
    rest = [p for n, p in own.items() if ".around." not in n]
    optimizer = torch.optim.AdamW([{"params": around, "lr": RATES["around"], "weight_decay": 0.1},
                                   {"params": rest, "lr": RATES["rest"], "weight_decay": 0}])
    peaks = [group["lr"] for group in optimizer.param_groups]
    steps, step = EPOCHS * len(answers) / BATCH, 0
    network.begins.train()
    for _ in range(EPOCHS):
        for some in torch.randperm(len(answers)).split(BATCH):
            step += 1
            for group, peak in zip(optimizer.param_groups, peaks):
                group["lr"] = peak * max(0.0, 1 - step / steps) * min(1.0, step / 50)
            loss = torch.nn.functional.binary_cross_entropy_with_logits(logits(network, beside[some], leanings[some]), answers[some])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    network.begins.eval()


@torch.no_grad()
def wrong(network, beside, leanings, answers):
    """Beginnings not found and found wrongly, of the words that are asked about: by the splitter, by both."""
    given = torch.cat([logits(network, *some) for some in zip(beside.split(512), leanings.split(512))])
    count = lambda found: (int((answers.bool() & ~found).sum()), int((~answers.bool() & found).sum()))
    return count(leanings > 0), count(given > 0)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--from", dest="start", type=Path, required=True, help="a checkpoint")
    parser.add_argument("--out", type=Path, required=True, help="the checkpoint to write")
    args = parser.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(SEED)
    began = time.process_time()
    saved = torch.load(args.start, weights_only=False)
    network = Network(saved["inventory"], saved["config"])
    network.take({key: value for key, value in saved["network"].items() if not key.startswith(APART)})
    network.eval()
    folder = args.data / "parse"
    train = [article for name in splitter.SETS for article in splitter.documents(folder, name, "train")]
    rows = []
    for fold in range(FOLDS):
        rows += reader_windows(train[fold::FOLDS], fitted([a for i, a in enumerate(train) if i % FOLDS != fold]))
    print(f"{len(rows)} windows", flush=True)
    learn(network, *asked(network, rows))
    own = (ROOT / "packages/reader/src/split/weights.ts").read_text().split('"')[1]
    for name in splitter.SETS:
        found = asked(network, reader_windows(list(splitter.documents(folder, name, "dev")), own))
        (missed, false), (missed_now, false_now) = wrong(network, *found)
        print(f"{name} dev: not found {missed} -> {missed_now}, found wrongly {false} -> {false_now}")
    args.out.parent.mkdir(parents=True, exist_ok=True)
    torch.save({**saved, "network": network.state_dict()}, args.out)
    print(f"{args.out}: {time.process_time() - began:.0f} s of one core")


if __name__ == "__main__":
    main()
