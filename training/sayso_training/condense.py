"""Lets fewer numbers of each word and its head be multiplied for the relation between them; what is chosen hardly changes, at a tenth of the cost.

    python -m sayso_training.condense --data DATA --from runs/NAME/checkpoint.pt --out runs/NAME/condensed.pt

One product of a matrix a relation was an eighteenth of all that the network computes. What all relations share changes no choice and is left out;
what is linear in one side goes into `rel_sides`; of the rest, those directions stay in which the words of the treebanks differ the most
(a Tucker decomposition of the matrices, whitened on both sides).
"""
import argparse
import random
from pathlib import Path

import torch

from . import corpora
from .network import Network, base_folder
from .windows import Prepared, batch, fit, windows
from .words import Pieces

# With these, 994 of 1,000 relations are chosen as before, and as many of them rightly.
RANKS = [48, 32]
WINDOWS = 400
ROUNDS = 3
SEED = 1


@torch.no_grad()
def sides(network, items, pieces, most=8):
    """The two sides of every relation that the network finds in the windows, [N, width] each."""
    words, heads = [], []
    network.eval()
    for i in range(0, len(items), most):
        inputs, labels = batch(items[i:i + most], ["head"], pieces.begin, pieces.end)
        out = network(**inputs)
        at = out["arc"].argmax(-1)[:, :, None].expand(-1, -1, out["rel_head"].shape[-1])
        known = inputs["word_sentence"] >= 0
        words.append(out["rel_word"][known])
        heads.append(torch.gather(out["rel_head"], 1, at)[known])
    return torch.cat(words).double(), torch.cat(heads).double()


def roots(values):
    """The square root of the second moments [N, D] of centred values, and its inverse."""
    found, directions = torch.linalg.eigh(values.T @ values / len(values))
    found = found.clamp(min=1e-9 * float(found.max()))
    return tuple(directions @ torch.diag(found ** power) @ directions.T for power in (0.5, -0.5))


def condense(state, words, heads, ranks):
    """The checkpoint's parameters with `ranks` numbers of a word and of its head."""
    matrices = state["rel"].double()
    matrices = matrices - matrices.mean(0, keepdim=True)
    word, head = words.mean(0), heads.mean(0)
    (whiten_word, colour_word), (whiten_head, colour_head) = roots(words - word), roots(heads - head)
    whole = whiten_word @ matrices @ whiten_head
    left = lambda x, n: torch.linalg.svd(x, full_matrices=False)[0][:, :n]
    of_head = torch.eye(whole.shape[2], dtype=whole.dtype)
    for _ in range(ROUNDS):
        of_word = left((whole @ of_head).permute(1, 0, 2).flatten(1), ranks[0])
        of_head = left((of_word.T @ whole).permute(2, 0, 1).flatten(1), ranks[1])
    few_word, few_head = colour_word @ of_word, colour_head @ of_head
    linear = torch.cat([matrices @ head, torch.einsum("i,rij->rj", word, matrices)], -1)
    constant = torch.einsum("i,rij,j->r", word, matrices, head)
    return {**state, "rel": (of_word.T @ whole @ of_head).float(),
            "rel_word_few.weight": few_word.T.float(), "rel_word_few.bias": (-word @ few_word).float(),
            "rel_head_few.weight": few_head.T.float(), "rel_head_few.bias": (-head @ few_head).float(),
            "rel_sides.weight": (state["rel_sides.weight"] + linear).float(), "rel_sides.bias": (state["rel_sides.bias"] - constant).float()}


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--from", dest="start", type=Path, required=True)
    parser.add_argument("--ranks", type=int, nargs=2, default=RANKS, help="numbers of a word and of its head")
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    torch.set_num_threads(1)
    saved = torch.load(args.start, weights_only=False)
    args.out.parent.mkdir(parents=True, exist_ok=True)
    if "relation_ranks" in saved["config"]:
        # Trained on from weights that were condensed.
        torch.save(saved, args.out)
        return
    network = Network(saved["inventory"], saved["config"])
    network.take(saved["network"])
    pieces = Pieces(base_folder() / "vocab.txt")
    index = {head: {label: i for i, label in enumerate(labels)} for head, labels in saved["inventory"].items()}
    documents = corpora.treebank(args.data, "train", names=False)
    items = [w for d in documents for w in windows([p for s in d.sentences for p in fit(Prepared(s, pieces, index))])]
    found = sides(network, random.Random(SEED).sample(items, min(WINDOWS, len(items))), pieces)
    condensed = Network(saved["inventory"], {**saved["config"], "relation_ranks": args.ranks})
    condensed.take(condense(saved["network"], *found, args.ranks))
    torch.save({"network": condensed.state_dict(), "inventory": saved["inventory"], "config": condensed.config}, args.out)


if __name__ == "__main__":
    main()
