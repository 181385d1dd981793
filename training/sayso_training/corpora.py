"""Reads the data folder into sentences of words with the labels that each set has.

A label that a set does not know is absent, never "none": what is not annotated is not learned from.
"""
import json
from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from .words import split_sentences, split_words

NAMES = ["person", "organization", "location", "other"]
ATTRIBUTION = ["source", "cue", "content"]
DESCRIPTIONS = ["person", "organization", "location", "nationality", "weapon", "vehicle", "time", "quantity", "money"]
ROLES = ["actor", "recipient"]
ATTACK = ["perpetrator", "organization", "target", "victim", "weapon"]
QUADS = 5
RESEARCH_ONLY = {"conll"}
DEMONYM_ENDINGS = ("an", "ese", "ish", "i", "ans", "is")


@dataclass
class Sentence:
    words: list
    """Labels by head: one a word, -100 where unknown. `quad` is one for the sentence."""
    labels: dict = field(default_factory=dict)


@dataclass
class Document:
    set: str
    sentences: list


def bio(label, begins):
    return 1 + 2 * label + (0 if begins else 1)


def read_jsonl(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


class Text:
    """Words of a text by their place, for gold spans in UTF-16 code units."""

    def __init__(self, text, sentences):
        self.text, self.sentences = text, sentences          # sentences: [[(from, to)]] in code points
        self.flat = [(f, t, s, w) for s, words in enumerate(sentences) for w, (f, t) in enumerate(words)]
        self.starts = [f for f, *_ in self.flat]
        self.astral = [i for i, c in enumerate(text) if ord(c) > 0xFFFF]

    @classmethod
    def plain(cls, text, one_sentence=False):
        spans = [(0, len(text))] if one_sentence else split_sentences(text)
        sentences = [split_words(text[f:t], f) for f, t in spans]
        return cls(text, [s for s in sentences if s])

    def points(self, units):
        """UTF-16 offset -> code points."""
        if not self.astral:
            return units
        low = units
        for n, at in enumerate(self.astral):
            if at + n < units:
                low = units - n - 1
        return low

    def covered(self, span):
        """[(sentence, word)] that overlap the span by half of themselves or more."""
        start, end = self.points(span[0]), self.points(span[1])
        out, i = [], max(0, bisect_right(self.starts, start) - 1)
        while i < len(self.flat) and self.flat[i][0] < end:
            f, t, s, w = self.flat[i]
            if 2 * (min(t, end) - max(f, start)) >= t - f:
                out.append((s, w))
            i += 1
        return out

    def words(self):
        return [[self.text[f:t] for f, t in s] for s in self.sentences]

    def tags(self, spans, base=0):
        """BIO tags from [(span, label)]; the earlier of the list wins where two overlap."""
        tags = [[base] * len(s) for s in self.sentences]
        for span, label in spans:
            at = self.covered(span)
            if not at or any(tags[s][w] not in (base, 0) for s, w in at):
                continue
            previous = None
            for s, w in at:
                tags[s][w] = bio(label, previous != s)
                previous = s
        return tags


def document(name, text, **tags):
    return Document(name, [Sentence(words, {head: tags[head][i] for head in tags})
                           for i, words in enumerate(text.words())])


def longest_first(spans):
    return sorted(spans, key=lambda x: (x[0][0] - x[0][1], x[0][0]))


# ------------------------------------------------------------------ one reader a task
def lemma_script(form, lemma):
    """`case|cut|add`: what turns the form into its lemma. Cut counts UTF-16 code units."""
    best = None
    for case, cased in (("lower", form.lower()), ("keep", form), ("title", form[:1].upper() + form[1:].lower())):
        common = 0
        while common < min(len(cased), len(lemma)) and cased[common] == lemma[common]:
            common += 1
        cut = len(cased[common:].encode("utf-16-le")) // 2
        script = f"{case}|{cut}|{lemma[common:]}"
        if best is None or cut + len(lemma) - common < best[0]:
            best = (cut + len(lemma) - common, script)
    return best[1]


def treebank(data, split, names=True):
    """EWT and GUM: words, tags, lemmas, trees; with GUM's names and UDS's factuality where `names`."""
    texts = {x["id"]: x for x in read_jsonl(data / "parse" / f"{split}.jsonl")}
    gum_names = {x["id"].split(":", 1)[1]: x for x in read_jsonl(data / "names" / f"{split}.jsonl")
                 if x["set"] == "gum"} if names else {}
    happened = {x["text"]: x["predicates"] for x in read_jsonl(data / "modality" / f"{split}.jsonl")}
    out = []
    for file in sorted({x["conllu"] for x in texts.values()}):
        for doc_id, sentences in conllu(data / "parse" / file):
            gold = texts[doc_id]
            text, at, spans = gold["text"], 0, []
            for rows, _ in sentences:
                spans.append([])
                for row in rows:
                    at = text.index(row[1].split(" ")[0], at) if row[1] not in text[at:at + len(row[1]) + 3] else text.index(row[1], at)
                    spans[-1].append((at, at + len(row[1])))
                    at += len(row[1])
            placed = Text(text, spans)
            tags = placed.tags([(m["span"], NAMES.index(m["type"]) if m["type"] in NAMES else 3)
                                for m in sorted(gum_names[doc_id]["mentions"], key=lambda m: m["span"][0] - m["span"][1])]) \
                if doc_id in gum_names else None
            document_ = []
            for i, (rows, sentence_text) in enumerate(sentences):
                labels = {"upos": [r[3] for r in rows],
                          "lemma": [lemma_script(r[1], r[2]) for r in rows],
                          "rel": [r[7] for r in rows],
                          "head": [int(r[6]) - 1 if r[6] != "0" else n for n, r in enumerate(rows)]}
                if tags:
                    labels["names"] = tags[i]
                if sentence_text in happened:
                    labels["happened"] = told(rows, sentence_text, happened[sentence_text])
                document_.append(Sentence([r[1] for r in rows], labels))
            out.append(Document(gold["set"], document_))
    return out


def told(rows, text, predicates):
    at, marks = 0, [-100.0] * len(rows)
    wanted = {tuple(p["span"]): max(0.02, min(0.98, 0.5 + p["score"] / 6)) for p in predicates}
    for n, row in enumerate(rows):
        found = text.find(row[1], at)
        if found < 0:
            continue
        at = found + len(row[1])
        if (found, at) in wanted:
            marks[n] = wanted[found, at]
    return marks


def conllu(path):
    """[(document id, [(rows of ten columns, text)])]; ranges and empty nodes are passed over."""
    documents, rows, text = [], [], ""
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("# newdoc id"):
            documents.append((line.split("=", 1)[1].strip(), []))
        elif line.startswith("# text ="):
            text = line.split("=", 1)[1].strip()
        elif line and not line.startswith("#"):
            row = line.split("\t")
            if row[0].isdigit():
                rows.append(row)
        elif not line and rows:
            documents[-1][1].append((rows, text))
            rows = []
    return documents


def names(data, split, sets):
    out = []
    for x in read_jsonl(data / "names" / f"{split}.jsonl"):
        if x["set"] not in sets:
            continue
        text = Text.plain(x["text"], one_sentence=x["set"] == "crossner")
        if x["set"] == "re3d":
            kinds = {"temporal": "time"}
            spans = [(m["span"], kinds.get(m["type"], m["type"])) for m in x["mentions"]]
            spans = [(s, DESCRIPTIONS.index(k)) for s, k in spans if k in DESCRIPTIONS]
            out.append(document("re3d", text, descriptions=text.tags(longest_first(spans))))
        else:
            spans = [(m["span"], NAMES.index(m["type"])) for m in x["mentions"] if m["type"] in NAMES]
            spans += [(m["span"], 3) for m in x.get("other", [])]
            out.append(document(x["set"], text, names=text.tags(longest_first(spans))))
    return out


def attribution(data, split):
    out = []
    for x in read_jsonl(data / "attribution" / f"{split}.jsonl"):
        text = Text.plain(x["text"])
        spans = [(span, ATTRIBUTION.index(role)) for role in ("cue", "source", "content")
                 for a in x["attributions"] for span in a[role]]
        out.append(document("polnear", text, attribution=text.tags(spans)))
    return out


def events(data, split):
    out = []
    for x in read_jsonl(data / "events" / f"{split}.jsonl"):
        text = Text.plain(x["text"], one_sentence=True)
        if x["set"] == "cameo_class":
            out.append(Document("cameo_class", [Sentence(words, {"quad": x["quad"]}) for words in text.words()]))
        elif x["set"] == "cameo_ner":
            spans = [(m["span"], 0) for m in x["sources"]] + [(m["span"], 1) for m in x["targets"]]
            out.append(document("cameo_ner", text, roles=text.tags(longest_first(spans))))
    return out


def attacks(data, split):
    import re
    out = []
    for x in read_jsonl(data / "muc4" / f"{split}.jsonl"):
        flat = x["text"].replace("\n", " ")
        text, spans = Text.plain(x["text"]), []
        for role in ATTACK:
            for filler in x["roles"].get(role, []):
                for string in filler:
                    pattern = r"(?<!\w)" + re.escape(string).replace(r"\ ", r"\s+") + r"(?!\w)"
                    spans += [(m.span(), ATTACK.index(role)) for m in re.finditer(pattern, flat)]
        out.append(document("muc4", text, attack=text.tags(longest_first(spans))))
    return out


def places(data, split):
    """Toponyms only: whether a word is (part of) a location, and nothing of other names. lgl's adjectives are left open."""
    out = []
    for x in read_jsonl(data / "places" / f"{split}.jsonl"):
        text = Text.plain(x["text"])
        tags = text.tags([(p["span"], 2) for p in x["places"]])
        for p in x["places"]:
            if x["set"] == "lgl" and p["text"].lower().endswith(DEMONYM_ENDINGS):
                for s, w in text.covered(p["span"]):
                    tags[s][w] = -100
        out.append(document(x["set"], text, toponyms=tags))
    return out


def load(data: Path, split="train", open_only=False):
    """Every training document. `open_only` leaves out the sets that are for research only."""
    sets = {"conll", "crossner", "wikigold", "re3d"} - (RESEARCH_ONLY if open_only else set())
    return (treebank(data, split) + names(data, split, sets) + attribution(data, split)
            + events(data, split) + attacks(data, split) + places(data, split))


def inventory(documents):
    """The labels of the parse, in a fixed order: what occurs, lemma scripts from three times on."""
    counts = {head: Counter(label for d in documents for s in d.sentences for label in s.labels.get(head, []))
              for head in ("upos", "rel", "lemma")}
    scripts = sorted((s for s, n in counts["lemma"].items() if n >= 3), key=lambda s: (-counts["lemma"][s], s))
    relations = sorted(r for r, n in counts["rel"].items() if n >= 5)
    return {"upos": sorted(counts["upos"]), "rel": relations, "lemma": scripts}
