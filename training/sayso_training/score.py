"""Scores of the bare network on development data, on the words that training uses (gold words in the treebanks).

The reader itself is scored from raw text by bench/; this is for choosing between runs.
"""
import torch

from . import corpora
from .windows import Prepared, batch, fit, windows


def development(data, pieces, index):
    sets = {"uner", "conll", "re3d"}
    documents = (corpora.treebank(data, "dev", names=False) + corpora.names(data, "dev", sets)
                 + corpora.attribution(data, "dev") + corpora.events(data, "dev") + corpora.attacks(data, "dev")[:60])
    return [(d.set, [p for s in d.sentences for p in fit(Prepared(s, pieces, index))]) for d in documents]


def stretches(tags):
    """{(label, first, end)} of BIO tags."""
    out, open_ = set(), None
    for i, tag in enumerate([*tags, 0]):
        label = (tag - 1) // 2 if tag > 0 else None
        if open_ and (tag <= 0 or tag % 2 == 1 or label != open_[0]):
            out.add((open_[0], open_[1], i))
            open_ = None
        if tag > 0 and not open_:
            open_ = (label, i)
    return out


@torch.no_grad()
def measure(network, gold, pieces, most=16):
    network.eval()
    counts = {}

    def count(name, right, of):
        a, b = counts.get(name, (0, 0))
        counts[name] = (a + int(right), b + int(of))

    pool = [(name, w) for name, d in gold for w in ([[s] for s in d] if len(d) == 1 else windows(d))]
    pool.sort(key=lambda x: sum(s.length for s in x[1]))
    heads = ["upos", "lemma", "head", "rel", "names", "attribution", "descriptions", "roles", "attack", "quad"]
    for i in range(0, len(pool), most):
        names_, items = zip(*pool[i:i + most])
        inputs, labels = batch(items, heads, pieces.begin, pieces.end)
        out = network(**inputs)
        arc = out["arc"].argmax(-1)
        rel = network.relations(out, arc).argmax(-1)
        for row, name in enumerate(names_):
            known = labels["upos"][row] != -100
            if known.any():
                count(f"{name} upos", (out["upos"][row].argmax(-1) == labels["upos"][row])[known].sum(), known.sum())
                count(f"{name} lemma", (out["lemma"][row].argmax(-1) == labels["lemma"][row])[known].sum(), known.sum())
                right = (arc[row] == labels["head"][row])
                count(f"{name} uas", right[known].sum(), known.sum())
                base = [r.split(":")[0] for r in network.inventory["rel"]]
                same = torch.tensor([base[a] == base[b] if b >= 0 else False for a, b in zip(rel[row], labels["rel"][row])])
                count(f"{name} las", (right & same)[known].sum(), known.sum())
            for head in ("names", "attribution", "descriptions", "roles", "attack"):
                marks = labels[head][row]
                if (marks != -100).any():
                    wanted = stretches(marks[marks != -100].tolist())
                    given = stretches(out[head][row].argmax(-1)[marks != -100].tolist())
                    kinds = {k for k, *_ in wanted | given}
                    if head == "names":
                        kinds -= {3}
                    for kind in kinds:
                        a = {x for x in wanted if x[0] == kind}
                        b = {x for x in given if x[0] == kind}
                        for suffix in ("", f" {kind}"):
                            count(f"{name} {head}{suffix} P", len(a & b), len(b))
                            count(f"{name} {head}{suffix} R", len(a & b), len(a))
        for row, sentence, quad in labels["quad"]:
            marks = out["event"][row, inputs["word_sentence"][row] == sentence]
            pooled = (torch.softmax(marks[:, -1], 0)[:, None] * marks[:, 1:-1]).sum(0)
            count("quad", int(pooled.argmax()) == quad, 1)
    network.train()
    share = {k: a / b if b else 0.0 for k, (a, b) in counts.items()}
    result = {k: round(100 * v, 2) for k, v in share.items() if not k.endswith((" P", " R"))}
    for k in share:
        if k.endswith(" P"):
            p, r = share[k], share.get(k[:-1] + "R", 0.0)
            result[k[:-2] + " F1"] = round(200 * p * r / (p + r), 2) if p + r else 0.0
    return dict(sorted(result.items()))
