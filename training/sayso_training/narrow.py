"""Leaves out of every layer the inner units that change what comes out the least; training makes good what that lost.

    python -m sayso_training.narrow --data DATA --from runs/NAME/checkpoint.pt --inner 1152 --out runs/NAME/narrow.pt

Two thirds of what the encoder computes is in these units. What a unit adds on average stays, in the bias of what it fed.
"""
import argparse
import random
from pathlib import Path

import torch

from . import corpora
from .network import Network, base_folder
from .windows import Prepared, batch, fit, windows
from .words import Pieces

# Documents of every set, and windows of them all, that say how much a unit does.
DOCUMENTS = 25
WINDOWS = 260


@torch.no_grad()
def moments(network, items, pieces, most=8):
    """[(mean, deviation)] of the inner units of every layer, over the pieces of the windows."""
    layers = network.encoder.layers
    sums = [torch.zeros(2, layer.fall.in_features, dtype=torch.float64) for layer in layers]
    seen = [0] * len(layers)

    def count(number):
        def hook(_, given):
            units = given[0].reshape(-1, given[0].shape[-1]).double()
            sums[number] += torch.stack([units.sum(0), (units ** 2).sum(0)])
            seen[number] += len(units)
        return hook

    hooks = [layer.fall.register_forward_pre_hook(count(i)) for i, layer in enumerate(layers)]
    network.eval()
    for i in range(0, len(items), most):
        network(**batch(items[i:i + most], [], pieces.begin, pieces.end)[0])
    for hook in hooks:
        hook.remove()
    out = []
    for (total, squares), n in zip(sums, seen):
        mean = total / n
        out.append((mean.float(), (squares / n - mean ** 2).clamp(min=0).sqrt().float()))
    return out


@torch.no_grad()
def narrow(state, found, inner):
    """The checkpoint's parameters with `inner` units a layer, in their old order."""
    out = dict(state)
    for number, (mean, deviation) in enumerate(found):
        rise, fall = (f"encoder.layers.{number}.{part}" for part in ("rise", "fall"))
        keep = (deviation * state[f"{fall}.weight"].norm(dim=0)).topk(inner).indices.sort().values
        gone = torch.ones(len(mean), dtype=torch.bool)
        gone[keep] = False
        out[f"{rise}.weight"], out[f"{rise}.bias"] = state[f"{rise}.weight"][keep], state[f"{rise}.bias"][keep]
        out[f"{fall}.bias"] = state[f"{fall}.bias"] + state[f"{fall}.weight"][:, gone] @ mean[gone]
        out[f"{fall}.weight"] = state[f"{fall}.weight"][:, keep]
    return out


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--from", dest="start", type=Path, required=True)
    parser.add_argument("--inner", type=int, required=True, help="units a layer keeps; the base has 1536")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    torch.set_num_threads(1)
    saved = torch.load(args.start, weights_only=False)
    network = Network(saved["inventory"], saved["config"])
    network.take(saved["network"])
    rng = random.Random(args.seed)
    pieces = Pieces(base_folder() / "vocab.txt")
    by_set = {}
    for document in corpora.load(args.data):
        by_set.setdefault(document.set, []).append(document)
    drawn = [d for documents in by_set.values() for d in rng.sample(documents, min(DOCUMENTS, len(documents)))]
    index = {head: {label: i for i, label in enumerate(labels)} for head, labels in saved["inventory"].items()}
    items = [w for d in drawn for w in windows([p for s in d.sentences for p in fit(Prepared(s, pieces, index))])]
    found = moments(network, rng.sample(items, min(WINDOWS, len(items))), pieces)
    narrowed = Network(saved["inventory"], {**saved["config"], "intermediate_size": args.inner})
    narrowed.take(narrow(saved["network"], found, args.inner))
    args.out.parent.mkdir(parents=True, exist_ok=True)
    torch.save({"network": narrowed.state_dict(), "inventory": saved["inventory"], "config": narrowed.config}, args.out)


if __name__ == "__main__":
    main()
