"""Turns checkpoints of capitals.py into capitals.onnx, beside the model.onnx whose lower layers they were learned on; adds to its parity.json.

    python -m sayso_training.export_capitals --checkpoint runs/ONE/capitals.pt runs/OTHER/capitals.pt --out ../packages/reader/weights

Of several checkpoints it holds them all, and gives the mean of their log-odds: 1,299 reports are few, and what two runs learn of them differs.
"""
import argparse
import json
import tempfile
from pathlib import Path

import numpy
import onnx
import onnxruntime
import torch
from torch import nn

from .capitals import PARTS, Capitals
from .corpora import ATTACK
from .eight_bits import eight_bits

# Which of the parity windows of export.py is in capitals.
SAMPLE = 1


class Exported(nn.Module):
    """Of one stretch of a report: how likely each word stands for one who attacks, one who is hit, a weapon."""

    def __init__(self, runs):
        super().__init__()
        self.runs = nn.ModuleList(runs)

    def forward(self, shared, sentence):
        known = torch.ones_like(sentence, dtype=torch.float32)[None]
        logits = torch.stack([run(shared[None], known, sentence.long()[None])[0][0] for run in self.runs]).mean(0)
        likely = torch.sigmoid(logits)
        return torch.stack([likely[:, [ATTACK.index(role) for role in roles]].amax(1) for roles in PARTS.values()], 1)


def load(path):
    saved = torch.load(path, weights_only=False)
    capitals = Capitals(saved["config"])
    capitals.load_state_dict(saved["capitals"])
    return capitals


def run(network, **inputs):
    return onnxruntime.InferenceSession(network, providers=["CPUExecutionProvider"]).run(None, inputs)


def sample(folder):
    """What model.onnx gives at the words of a sentence in capitals, and the numbers of their sentences."""
    given = json.loads((folder / "parity.json").read_text())["inputs"]
    feed = {name: numpy.array(grid[SAMPLE:SAMPLE + 1], numpy.float32 if name == "word_leaning" else numpy.int32) for name, grid in given.items()}
    words = int((feed["word_sentence"] >= 0).sum())
    session = onnxruntime.InferenceSession(folder / "model.onnx", providers=["CPUExecutionProvider"])
    [shared] = session.run(["shared"], feed)
    return {"shared": shared[0, :words], "sentence": numpy.zeros(words, numpy.int32)}


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--checkpoint", type=Path, required=True, nargs="+", help="of several the mean is given")
    parser.add_argument("--out", type=Path, required=True, help="the folder of the model.onnx")
    args = parser.parse_args()
    exported, feed = Exported([load(path) for path in args.checkpoint]).eval(), sample(args.out)
    with tempfile.TemporaryDirectory() as folder, torch.no_grad():
        whole = str(Path(folder) / "whole.onnx")
        inputs = tuple(torch.from_numpy(v) for v in feed.values())
        torch.onnx.export(exported, inputs, whole, input_names=list(feed), output_names=["parts"],
                          dynamic_axes={name: {0: "words"} for name in (*feed, "parts")}, opset_version=17, dynamo=False)
        worst = float(numpy.abs(exported(*inputs).numpy() - run(whole, **feed)[0]).max())
        print(f"ONNX and PyTorch differ by at most {worst:.2g}")
        assert worst < 1e-4, "the export does not compute what the network does"
        model = onnx.load(whole)
    eight_bits(model.graph)
    model.doc_string = "sayso's layers for reports in capitals"
    target = args.out / "capitals.onnx"
    onnx.save(model, target)
    parity = json.loads((args.out / "parity.json").read_text())
    parity["capitals"] = run(target, **feed)[0].round(4).tolist()
    (args.out / "parity.json").write_text(json.dumps(parity, separators=(",", ":")) + "\n")
    print(f"{target}: {target.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
