"""Turns a checkpoint into what the reader loads: model.onnx (its weights in 8 bits), model.json, vocab.txt, and parity.json for its tests.

    python -m sayso_training.export --checkpoint runs/NAME/checkpoint.pt --out ../packages/reader/weights
"""
import argparse
import json
import shutil
import tempfile
from pathlib import Path

import numpy
import onnx
import onnxruntime
import torch
from torch import nn

from .corpora import ATTACK, ATTRIBUTION, DESCRIPTIONS, NAMES, ROLES, Sentence
from .eight_bits import eight_bits
from .network import SEQUENCES, SURE, Network, base_folder
from .windows import WINDOW, Prepared, batch
from .words import Pieces, split_words

INPUTS = ["pieces", "piece_mask", "piece_casing", "word_at", "word_casing", "word_sentence", "word_leaning"]
OUTPUTS = ["begins", "upos", "lemma", "head", "rel", "rel_inner", "arc", *SEQUENCES, "happened", "quad", "weight", "shared"]

# Our own words about invented events: what the parity test reads.
PARITY = [["Rebels shelled the town of Sarnath on Monday, the governor's office said.",
           "He couldn't confirm that 12 people had died."],
          ["THE ARMY DENIED THE REPORT."],
          ["“We have not signed anything,” said Mira Okonjo, who leads the U.N.-backed mission in Port Halloran."]]


class Exported(nn.Module):
    """The network with choices made inside: best tags, best heads, the relation to the best head."""

    def __init__(self, network):
        super().__init__()
        self.network = network
        self.root = network.inventory["rel"].index("root")
        network.lay_out()

    def forward(self, pieces, piece_mask, piece_casing, word_at, word_casing, word_sentence, word_leaning):
        out = self.network(pieces, piece_mask, piece_casing, word_at.long(), word_casing, word_sentence, word_leaning)
        head = out["arc"].argmax(-1)
        relations = self.network.relations(out, head)
        inner = torch.cat([relations[..., :self.root], torch.full_like(relations[..., :1], -1e9),
                           relations[..., self.root + 1:]], -1)
        best = lambda x: x.argmax(-1).int()
        event = out["event"]
        return ((out["begins"] > 0).int(), best(out["upos"]), best(out["lemma"]), head.int(), best(relations), best(inner), out["arc"],
                *(out[h] for h in SEQUENCES), event[..., 0], event[..., 1:-1], event[..., -1], out["shared"])


def sample(pieces):
    index = {h: {} for h in ("upos", "rel", "lemma")}
    items = [[Prepared(Sentence([t[f:e] for f, e in split_words(t)]), pieces, index) for t in window] for window in PARITY]
    inputs, _ = batch(items, [], pieces.begin, pieces.end)
    # Sentences begin where the text was split, and the network has a say in the middle of one.
    number = inputs["word_sentence"]
    first = torch.cat([torch.ones_like(number[:, :1], dtype=torch.bool), number[:, 1:] != number[:, :-1]], 1)
    leaning = torch.where(first, float(SURE), -float(SURE))
    leaning[0, 4:8] = 0.0
    return {**{k: v.int() for k, v in inputs.items()}, "word_leaning": leaning}


def write_graph(exported, inputs, path):
    """Writes the 32-bit graph, with any number of windows, pieces and words."""
    axes = {n: {0: "batch", 1: "pieces" if n.startswith("piece") else "words"} for n in INPUTS}
    axes.update({n: {0: "batch", 1: "words"} for n in OUTPUTS})
    axes["arc"][2] = "words"
    torch.onnx.export(exported, tuple(inputs[n] for n in INPUTS), path, input_names=INPUTS, output_names=OUTPUTS,
                      dynamic_axes=axes, opset_version=17, dynamo=False)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--checkpoint", type=Path, required=True, nargs="+", help="several are averaged")
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    saved = [torch.load(c, weights_only=False) for c in args.checkpoint]
    network = Network(saved[0]["inventory"], saved[0]["config"])
    network.take({k: sum(s["network"][k] for s in saved) / len(saved) for k in saved[0]["network"]})
    network.eval()
    # How ready each head is to label was chosen on development data: see calibrate.
    chosen = args.checkpoint[0].with_name("shifts.json")
    for head, shift in (json.loads(chosen.read_text()) if chosen.exists() else {}).items():
        network.heads[head][-1].bias.data[0] -= shift
    pieces = Pieces(base_folder() / "vocab.txt")
    inputs = sample(pieces)
    exported = Exported(network).eval()
    args.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, torch.no_grad():
        whole = str(Path(folder) / "whole.onnx")
        write_graph(exported, inputs, whole)
        feed = {n: inputs[n].numpy() for n in INPUTS}
        outputs = exported(*(inputs[n] for n in INPUTS))
        got = onnxruntime.InferenceSession(whole, providers=["CPUExecutionProvider"]).run(None, feed)
        worst = max(float(numpy.abs(a.numpy().astype(float) - b).max()) for a, b in zip(outputs, got))
        print(f"ONNX and PyTorch differ by at most {worst:.2g}")
        assert worst < 1e-3, "the export does not compute what the network does"
        model = onnx.load(whole)
    target = args.out / "model.onnx"
    eight_bits(model.graph)
    model.doc_string = "sayso's reading model"
    onnx.save(model, target)
    got = dict(zip(OUTPUTS, onnxruntime.InferenceSession(target, providers=["CPUExecutionProvider"]).run(None, feed)))
    float_names = [*SEQUENCES, "happened", "quad", "weight"]
    parity = {"inputs": {n: v.tolist() for n, v in feed.items()},
              "outputs": {n: got[n].round(4).tolist() if n in float_names else got[n].tolist() for n in OUTPUTS if n not in ("arc", "shared")},
              "pytorch": {n: v.numpy().round(4).tolist() for n, v in zip(OUTPUTS, outputs) if n in ("upos", "head", "rel", "names", "attribution")}}
    (args.out / "parity.json").write_text(json.dumps(parity, separators=(",", ":")) + "\n")
    inventory = saved[0]["inventory"]
    (args.out / "model.json").write_text(json.dumps({
        "format": "sayso-model/1", "upos": inventory["upos"], "rels": inventory["rel"], "lemmas": inventory["lemma"],
        "names": NAMES, "attribution": ATTRIBUTION, "descriptions": DESCRIPTIONS, "roles": ROLES, "attack": ATTACK,
        "window": WINDOW}, ensure_ascii=False, indent=1) + "\n")
    shutil.copy(base_folder() / "vocab.txt", args.out / "vocab.txt")
    print(f"{target}: {target.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
