"""Writes the model card: what the weights were made from, under which licences, what they score, what they cannot do.

    python -m sayso_training.card --data DATA --run runs/NAME [--open-run runs/OPEN] --out MODEL_CARD.md
"""
import argparse
import json
from pathlib import Path

import torch

from .network import BASE_SHA256, layer_sizes

# The set's name in training -> its key in licences.json.
LICENCES = {"ewt": ["parse/ewt", "modality/uds"], "gum": ["parse/gum", "names/gum"], "polnear": ["attribution/polnear"],
            "conll": ["names/conll"], "wikigold": ["names/wikigold"], "crossner": ["names/crossner"], "re3d": ["names/re3d"],
            "cameo_ner": ["events/cameo_ner"], "cameo_class": ["events/cameo_class"], "muc4": ["muc4/muc4"],
            "lgl": ["places/lgl"], "geovirus": ["places/geovirus"]}
ROWS = [("EWT dev UPOS", "ewt upos"), ("EWT dev lemma", "ewt lemma"), ("EWT dev UAS", "ewt uas"), ("EWT dev LAS", "ewt las"),
        ("GUM dev UPOS", "gum upos"), ("GUM dev LAS", "gum las"), ("CoNLL-2003 dev names, F1", "conll names F1"),
        ("UNER EWT dev names, F1", "uner names F1"), ("re3d dev descriptions, F1", "re3d descriptions F1"),
        ("PolNeAR dev source, exact F1", "polnear attribution 0 F1"), ("PolNeAR dev cue, exact F1", "polnear attribution 1 F1"),
        ("PolNeAR dev content, exact F1", "polnear attribution 2 F1"), ("cameo_ner dev roles, exact F1", "cameo_ner roles F1"),
        ("MUC-4 dev roles, exact F1", "muc4 attack F1"), ("cameo_class dev quad, accuracy", "quad")]

LIMITS = """## Limits

- English newswire. Web text, speech and anything but English were not what it was chosen on.
- Attribution was learned from US campaign news of 2015 and 2016; beliefs and intentions count as attributions there.
- Attack roles were learned from reports on Latin America of 1989 to 1991, in capitals.
- Names of organizations are the weakest of the names; descriptions rest on 52 documents about Syria and Iraq.
- Scores above are of the bare network on given words; what the whole reader reaches from raw text is in docs/scores.md.
"""


def left(config):
    """What narrow.py left of the layers, first to last."""
    heads, inner = (" ".join(map(str, sizes)) for sizes in layer_sizes(config))
    return f"{heads} heads and {inner} inner units"


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--run", type=Path, required=True)
    parser.add_argument("--open-run", type=Path)
    parser.add_argument("--mean", type=Path, help="the run whose weights, averaged with these, were exported")
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    licences = json.loads((args.data / "licences.json").read_text())
    runs = [args.run] + ([args.open_run] if args.open_run else [])
    scores = [json.loads((r / "anneal" / "scores.json").read_text()) for r in runs]
    saved = [torch.load(r / "anneal" / "checkpoint.pt", weights_only=False) for r in runs]
    heads = ["open data only" if s["open"] else "all data" for s in saved]
    exported = runs[0] / "condensed" / "checkpoint.pt"
    kept = torch.load(exported, weights_only=False)["config"]["relation_ranks"] if exported.exists() else None
    ranks = f" A relation is chosen by {kept[0]} numbers of the word and {kept[1]} of its head." if kept else ""
    lines = ["# The reading model", "",
             "One small multi-task encoder: parts of speech, lemmas, dependency trees, names, descriptions, attribution, roles in",
             "events and attacks, factuality, quad class, where sentences begin. Trained by `training/`, run by ONNX Runtime, weights in 8 bits.", "",
             f"Base: all-MiniLM-L6-v2, Apache-2.0, SHA-256 {BASE_SHA256};",
             f"of its 12 heads and 1536 inner units a layer {left(saved[0]['config'])} are kept.{ranks}", "",
             "## Scores on development data", "",
             "Bare network, 32-bit, on given words (gold words in the treebanks). Percent.", "",
             "| | " + " | ".join(heads) + " |", "|---|" + "---|" * len(heads)]
    lines += ["| " + " | ".join([title, *(f"{s[key]:.1f}" for s in scores)]) + " |" for title, key in ROWS if key in scores[0]]
    spent = " and ".join(f"{s['state']['pieces'] / 1e6:.1f} million wordpieces in {s['state']['seconds'] / 60:.0f} minutes ({h})"
                         for s, h in zip(saved, heads))
    before = "the weights that the reader carried before" if (args.run / "recovered.pt").exists() else "a trunk on the open sets"
    mean = " What is exported, and scored above, is the mean of these weights and those of the runs before." if args.mean else ""
    lines += ["", f"Annealing took {spent}, after {before}.{mean}", "",
              "## Data", "", "| set | used for | use | licence |", "|---|---|---|---|"]
    for name in sorted(saved[0]["drawn"]):
        for key in LICENCES[name]:
            entry = licences[key]
            lines.append(f"| {name} | {key.split('/')[0]} | {entry['use']} | {entry['licence']} |")
    research = [n for n in saved[0]["drawn"] if any(licences[k]["use"] == "research" for k in LICENCES[n])]
    if research:
        lines += ["", f"These weights were also trained on a set that may be used for research only ({', '.join(research)}): none of its text",
                  "is here, but whoever needs weights that owe it nothing trains with `--open-data-only`" + (" (scores above)." if args.open_run else "."),
                  "Sets marked `unclear` come without a licence for the data, or are articles of publishers; their texts are not here."]
    args.out.write_text("\n".join(lines) + "\n\n" + LIMITS, encoding="utf-8")
    print(args.out)


if __name__ == "__main__":
    main()
