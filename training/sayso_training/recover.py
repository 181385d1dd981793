"""Turns the weights that the reader carries back into a checkpoint, so that training can go on from the last good ones.

    python -m sayso_training.recover --data DATA --weights ../packages/reader/weights --out runs/NAME/recovered.pt

What 8 bits lost stays lost, but that is little, and training makes it good within minutes. The exporter renames and
turns matrices; which initializer is which parameter is found by exporting a fresh network and comparing values.
"""
import argparse
import json
import tempfile
from pathlib import Path

import numpy
import onnx
import torch
from onnx import numpy_helper

from . import corpora
from .export import Exported, INPUTS, OUTPUTS, sample, write_graph
from .network import Network, base_folder
from .words import Pieces

SUFFIX = "_quantized"


def floats(graph):
    """{name: array} of all initializers, quantized ones as the floats they stand for."""
    raw = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    out = {n: v for n, v in raw.items() if v.dtype == numpy.float32 and not n.endswith("_scale")}
    for name, value in raw.items():
        if not name.endswith(SUFFIX):
            continue
        plain = name[: -len(SUFFIX)]
        out[plain] = value.astype(numpy.float32) * raw[f"{plain}_scale"]
    return out


def shapes(parameter):
    """Every form in which the exporter may store a parameter, with the way back."""
    yield "as it is", parameter, lambda x: x
    if parameter.ndim == 2:
        yield "turned", parameter.T, lambda x: x.T
    if parameter.ndim == 3:
        r, a, b = parameter.shape
        # `relations` lays the slices side by side.
        yield "side by side", parameter.transpose(1, 0, 2).reshape(a, r * b), lambda x: x.reshape(a, r, b).transpose(1, 0, 2)


def sizes(weights):
    """The base's configuration, as wide inside its layers as the graph is (narrow.py), with as few numbers a relation (condense.py)."""
    config = json.loads((base_folder() / "config.json").read_text())
    sizes = {i.name: i.dims[0] for i in onnx.load(weights).graph.initializer if i.name.endswith(".bias")}
    size = config["hidden_size"] // config["num_attention_heads"]
    of_layers = lambda part: [sizes[f"network.encoder.layers.{i}.{part}.bias"] for i in range(config["num_hidden_layers"])]
    config.update(heads_left=[n // size for n in of_layers("query")], inner_left=of_layers("rise"))
    ranks = [sizes.get(f"network.rel_{side}_few.bias") for side in ("word", "head")]
    return {**config, "relation_ranks": ranks} if all(ranks) else config


def mixes(network, shares):
    """{name: tensor} of the parameters of all mixes, from what they add up to."""
    state = {}
    for head, row in zip(network.mixes, shares):
        # Shares that were softened add up to one, so their sum is the scale.
        scale = row.sum()
        state[f"mixes.{head}.scale"] = torch.tensor([scale])
        state[f"mixes.{head}.weights"] = torch.tensor(numpy.log(numpy.maximum(row / scale, 1e-8)))
    return state


def recover(network, weights, pieces):
    """Fills the network from model.onnx; gives the names of the parameters that were not found there."""
    torch.manual_seed(3)
    with torch.no_grad():
        for p in network.parameters():
            # Told apart by their values: constants and equal starts would not be.
            p.copy_(torch.randn_like(p) * 0.02)
    exported = Exported(network).eval()
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder) / "fresh.onnx")
        write_graph(exported, sample(pieces), path)
        fresh = {i.name: numpy_helper.to_array(i) for i in onnx.load(path).graph.initializer}
    found = floats(onnx.load(weights).graph)
    missing, state = [], {name: p.detach() for name, p in network.named_parameters()}
    shares = next(key for key, value in fresh.items() if value.shape == network.shares.shape and numpy.allclose(value, network.shares))
    state.update(mixes(network, found[shares]))
    for name, tensor in state.items():
        if name.startswith("mixes."):
            continue
        own = tensor.numpy()
        match = next(((key, back) for key, value in fresh.items() if key in found
                      for _, form, back in shapes(own)
                      if value.size == form.size and numpy.allclose(value.reshape(-1), numpy.ascontiguousarray(form).reshape(-1), atol=1e-7)), None)
        if match is None:
            missing.append(name)
            continue
        key, back = match
        value = back(found[key].reshape(fresh[key].shape) if fresh[key].ndim else found[key])
        state[name] = torch.tensor(numpy.ascontiguousarray(value).reshape(own.shape).copy())
    network.shares = network.slices = None
    network.load_state_dict(state)
    return missing


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--weights", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    inventory = corpora.inventory(corpora.treebank(args.data, "train", names=False))
    described = json.loads((args.weights / "model.json").read_text())
    if [inventory["upos"], inventory["rel"], inventory["lemma"]] != [described[k] for k in ("upos", "rels", "lemmas")]:
        raise SystemExit(f"{args.weights}/model.json: its labels are not those of {args.data}; train anew")
    network = Network(inventory, sizes(args.weights / "model.onnx"))
    missing = recover(network, args.weights / "model.onnx", Pieces(base_folder() / "vocab.txt"))
    print("not found:", missing)
    if missing:
        raise SystemExit("some parameters were not found in the graph; was it exported by another version?")
    args.out.parent.mkdir(parents=True, exist_ok=True)
    torch.save({"network": network.state_dict(), "inventory": inventory, "config": network.config}, args.out)


if __name__ == "__main__":
    main()
