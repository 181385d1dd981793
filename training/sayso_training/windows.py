"""Sentences into windows of whole sentences, windows into batches of tensors."""
import torch

from .words import casing

WINDOW = 160
UNKNOWN = -100


class Prepared:
    """One sentence with its pieces, casing and labels as numbers."""
    __slots__ = ("pieces", "casing", "labels", "length")

    def __init__(self, sentence, pieces, inventory):
        self.pieces = [pieces(w) for w in sentence.words]
        self.casing = casing(sentence.words)
        self.length = sum(map(len, self.pieces))
        self.labels = dict(sentence.labels)
        for head in ("upos", "rel", "lemma"):
            if head in self.labels:
                self.labels[head] = [inventory[head].get(x, UNKNOWN) for x in self.labels[head]]

    def part(self, first, end):
        """A piece of an overlong sentence: heads that fall outside are unknown."""
        out = object.__new__(Prepared)
        out.pieces, out.casing = self.pieces[first:end], self.casing[first:end]
        out.length = sum(map(len, out.pieces))
        out.labels = {k: (v if k == "quad" else v[first:end]) for k, v in self.labels.items()}
        if "head" in out.labels:
            out.labels["head"] = [h - first if first <= h < end else UNKNOWN for h in out.labels["head"]]
        return out


def fit(sentence, limit=WINDOW):
    """The sentence, or its pieces where it is longer than a window."""
    if sentence.length <= limit:
        return [sentence]
    out, first, size = [], 0, 0
    for at, pieces in enumerate(sentence.pieces):
        if size + len(pieces) > limit:
            out.append(sentence.part(first, at))
            first, size = at, 0
        size += len(pieces)
    out.append(sentence.part(first, len(sentence.pieces)))
    return out


def windows(document, limit=WINDOW, random=None):
    """Whole sentences up to `limit` pieces. With `random`, windows begin and end elsewhere at every pass."""
    out, current, size = [], [], 0
    aim = limit
    for sentence in document:
        if current and size + sentence.length > aim:
            out.append(current)
            current, size = [], 0
            if random:
                aim = limit if random.random() < 0.7 else random.randint(limit // 3, limit)
        current.append(sentence)
        size += sentence.length
    if current:
        out.append(current)
    return out


def batch(items, heads, begin=101, end=102, recase=None):
    """`items`: windows. Returns inputs as in the README, and labels by head (UNKNOWN where there is none)."""
    sizes = [(2 + sum(s.length for s in w), sum(len(s.pieces) for s in w)) for w in items]
    t, n = max(a for a, _ in sizes), max(b for _, b in sizes)
    grid = lambda width, value: torch.full((len(items), width), value, dtype=torch.long)
    inputs = {"pieces": grid(t, 0), "piece_mask": grid(t, 0), "piece_casing": grid(t, 0),
              "word_at": grid(n, 0), "word_casing": grid(n, 0), "word_sentence": grid(n, -1)}
    labels = {h: grid(n, UNKNOWN) for h in heads if h != "quad"}
    if "happened" in labels:
        labels["happened"] = labels["happened"].float()
    quads = []                                                  # (row, sentence, quad)
    for row, window in enumerate(items):
        ids, piece_casing, at, word_casing, number = [begin], [0], [], [], []
        how = recase() if recase else None
        for k, sentence in enumerate(window):
            shift = len(at)
            cased = [how(c) for c in sentence.casing] if how else sentence.casing
            for pieces, c in zip(sentence.pieces, cased):
                at.append(len(ids))
                ids += pieces
                piece_casing += [c] * len(pieces)
            word_casing += cased
            number += [k] * len(cased)
            for head, marks in sentence.labels.items():
                if head == "quad":
                    quads.append((row, k, marks))
                elif head in labels:
                    if head == "head":
                        marks = [m + shift if m != UNKNOWN else UNKNOWN for m in marks]
                    labels[head][row, shift:shift + len(marks)] = torch.tensor(marks, dtype=labels[head].dtype)
        ids.append(end)
        piece_casing.append(0)
        for name, values in (("pieces", ids), ("piece_casing", piece_casing), ("word_at", at),
                             ("word_casing", word_casing), ("word_sentence", number)):
            inputs[name][row, :len(values)] = torch.tensor(values)
        inputs["piece_mask"][row, :len(ids)] = 1
    labels["quad"] = quads
    return inputs, labels


def capitals(c):
    """The casing of the same word in a sentence of capitals."""
    s = (c - 1) % 8
    return 1 + 8 + {2: 4, 3: 4, 6: 4}.get(s, s)


def lower(c):
    s = (c - 1) % 8
    return 1 + 16 + {3: 2, 4: 2, 5: 2, 6: 2}.get(s, s)
