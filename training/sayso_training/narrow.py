"""Leaves out of the encoder the attention heads and inner units that are missed the least; those that stay take over what they can.

    python -m sayso_training.narrow --data DATA --from runs/NAME/checkpoint.pt --heads 57 --inner 1024 1088 1088 896 832 512 --out runs/NAME/narrow.pt

Nine tenths of what the network computes is in these. What a layer makes of its heads, or of its inner units, is a linear map: when one is left out, the
map of the others is fitted anew, by least squares over windows of every set (Hassibi and Stork 1993 for the units; for heads, all together
change what comes out is tried). `distil` makes good most of the rest.
"""
import argparse
import random
from pathlib import Path

import torch

from . import corpora
from .network import Network, base_folder, layer_sizes
from .windows import Prepared, batch, fit, windows
from .words import Pieces

# Documents of every set, and windows of them all, that say how much a unit does; some more to try it on.
DOCUMENTS = 25
WINDOWS = 330
TRIED = 60
# Shorter windows say little.
SHORTEST = 40
# Keeps what is nearly the same in all windows from being fitted to it.
RIDGE = 1e-6
LABELS = ["upos", "lemma", "names", "attribution", "descriptions", "roles", "attack", "event"]


def load(path):
    """(network, what the checkpoint saved), for a network that learns no more."""
    saved = torch.load(path, weights_only=False)
    network = Network(saved["inventory"], saved["config"])
    network.take(saved["network"])
    return network.eval(), saved


def drawn_windows(data, inventory, pieces, rng):
    """Windows of some documents of every set, in random order."""
    by_set = {}
    for document in corpora.load(data):
        by_set.setdefault(document.set, []).append(document)
    drawn = [d for documents in by_set.values() for d in rng.sample(documents, min(DOCUMENTS, len(documents)))]
    index = {head: {label: i for i, label in enumerate(labels)} for head, labels in inventory.items()}
    items = [w for d in drawn for w in windows([p for s in d.sentences for p in fit(Prepared(s, pieces, index))])]
    rng.shuffle(items)
    return [w for w in items if sum(s.length for s in w) > SHORTEST]


def batches(items, pieces, most=8):
    return [batch(items[i:i + most], [], pieces.begin, pieces.end)[0] for i in range(0, len(items), most)]


@torch.no_grad()
def moments(network, modules, given):
    """[D + 1, D + 1] a module: the second moments of what goes into it, and of 1, over all pieces."""
    sums = [torch.zeros(m.in_features + 1, m.in_features + 1, dtype=torch.float64) for m in modules]

    def count(number):
        def hook(_, taken):
            x = taken[0].reshape(-1, taken[0].shape[-1]).double()
            x = torch.cat([x, torch.ones(len(x), 1, dtype=x.dtype)], 1)
            sums[number] += x.T @ x
        return hook

    hooks = [module.register_forward_pre_hook(count(i)) for i, module in enumerate(modules)]
    for inputs in given:
        network(**inputs)
    for hook in hooks:
        hook.remove()
    return [s + torch.eye(len(s), dtype=s.dtype) * RIDGE * s.diag().mean() for s in sums]


def whole(module):
    """Weights and bias side by side, [D + 1, out]."""
    return torch.cat([module.weight.data.double(), module.bias.data.double()[:, None]], 1).T


@torch.no_grad()
def refit(module, moment, keep):
    """(weights, bias) over the inputs that stay, by which what comes out changes the least."""
    stay = torch.cat([keep, torch.tensor([len(moment) - 1])])
    found = torch.linalg.solve(moment[stay][:, stay], moment[stay] @ whole(module))
    return found[:-1].T.float(), found[-1].float()


@torch.no_grad()
def outputs(network, given):
    """The likelihoods of all labels, heads and relations, as logarithms, at every word."""
    out = []
    for inputs in given:
        found, known = network(**inputs), inputs["word_sentence"] >= 0
        tables = [found[head] for head in LABELS] + [found["arc"], network.relations(found, found["arc"].argmax(-1))]
        out.append([torch.log_softmax(table, -1)[known] for table in tables])
    return out


def change(before, after):
    """Kullback-Leibler divergence a word, over all tables."""
    total = sum(float((a.exp() * (a - b)).sum()) for one, two in zip(before, after) for a, b in zip(one, two))
    return total / sum(len(one[0]) for one in before)


def kept(gone, count):
    return torch.tensor([i for i in range(count) if i not in gone])


def of_heads(heads, size):
    return {h * size + i for h in heads for i in range(size)}


@torch.no_grad()
def without_heads(network, found, given, most):
    """Which heads of each layer to leave out, `most` in all: those without which the labels change the least, tried one by one."""
    before = outputs(network, given)
    tried = []
    for number, layer in enumerate(network.encoder.layers):
        saved = layer.out.weight.data, layer.out.bias.data
        for head in range(layer.heads):
            keep = kept(of_heads([head], layer.size), layer.out.in_features)
            weight, bias = refit(layer.out, found[number], keep)
            spread = torch.zeros_like(saved[0])
            spread[:, keep] = weight
            layer.out.weight.data, layer.out.bias.data = spread, bias
            tried.append((change(before, outputs(network, given)), number, head))
            layer.out.weight.data, layer.out.bias.data = saved
    gone = [[] for _ in network.encoder.layers]
    for _, number, head in sorted(tried):
        # A layer keeps one head at the least.
        if sum(map(len, gone)) < most and len(gone[number]) < network.encoder.layers[number].heads - 1:
            gone[number].append(head)
    return gone


@torch.no_grad()
def least_missed(module, moment, most):
    """The inputs to leave out: again and again the one whose loss the others make good the best."""
    inverse, weights, gone = torch.linalg.inv(moment), whole(module).clone(), []
    for _ in range(most):
        cost = (weights ** 2).sum(1) / inverse.diag().clamp(min=1e-12)
        cost[[*gone, len(cost) - 1]] = float("inf")
        at = int(cost.argmin())
        column = inverse[:, at:at + 1] / inverse[at, at]
        weights -= column @ weights[at:at + 1].clone()
        inverse -= column @ inverse[at:at + 1].clone()
        inverse[at], inverse[:, at] = 0, 0
        gone.append(at)
    return set(gone)


@torch.no_grad()
def narrow(network, given, tried, heads, inner):
    """(state, heads a layer, inner units a layer) of a network with so many heads in all, and `inner` units by layer."""
    state, layers = dict(network.state_dict()), network.encoder.layers
    gone = without_heads(network, moments(network, [l.out for l in layers], given), tried, sum(l.heads for l in layers) - heads)
    attention, fed = (moments(network, [getattr(l, part) for l in layers], given) for part in ("out", "fall"))
    for number, layer in enumerate(layers):
        name = f"encoder.layers.{number}"
        keep = kept(of_heads(gone[number], layer.size), layer.out.in_features)
        for part in ("query", "key", "value"):
            state[f"{name}.{part}.weight"], state[f"{name}.{part}.bias"] = getattr(layer, part).weight[keep], getattr(layer, part).bias[keep]
        state[f"{name}.out.weight"], state[f"{name}.out.bias"] = refit(layer.out, attention[number], keep)
        keep = kept(least_missed(layer.fall, fed[number], layer.fall.in_features - inner[number]), layer.fall.in_features)
        state[f"{name}.rise.weight"], state[f"{name}.rise.bias"] = layer.rise.weight[keep], layer.rise.bias[keep]
        state[f"{name}.fall.weight"], state[f"{name}.fall.bias"] = refit(layer.fall, fed[number], keep)
    return state, [l.heads - len(g) for l, g in zip(layers, gone)], inner


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--from", dest="start", type=Path, required=True)
    parser.add_argument("--heads", type=int, required=True, help="attention heads kept in all; the base has 72")
    parser.add_argument("--inner", type=int, nargs="+", required=True, help="inner units kept, by layer; the base has 1536 in each")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    torch.set_num_threads(1)
    network, saved = load(args.start)
    _, has = layer_sizes(saved["config"])
    if len(args.inner) != len(has) or any(n > m for n, m in zip(args.inner, has)):
        raise SystemExit(f"--inner {args.inner}: the layers have {has} units")
    pieces = Pieces(base_folder() / "vocab.txt")
    items = drawn_windows(args.data, saved["inventory"], pieces, random.Random(args.seed))
    given, tried = batches(items[:WINDOWS], pieces), batches(items[WINDOWS:WINDOWS + TRIED], pieces)
    state, heads, inner = narrow(network, given, tried, args.heads, args.inner)
    narrowed = Network(saved["inventory"], {**saved["config"], "heads_left": heads, "inner_left": inner})
    narrowed.take(state)
    narrowed.eval()
    print(f"heads {heads}, inner units {inner}; labels change by {change(outputs(network, tried), outputs(narrowed, tried)):.4f} nats a word")
    args.out.parent.mkdir(parents=True, exist_ok=True)
    torch.save({"network": narrowed.state_dict(), "inventory": saved["inventory"], "config": narrowed.config}, args.out)


if __name__ == "__main__":
    main()
