"""Learns where sentences begin, for packages/reader/src/split.

    python splitter.py --data DATA [--l2 0.3] [--out ../packages/reader/src/split/weights.ts]

Takes DATA/parse/{ewt,gum}-train.conllu with the raw texts in DATA/parse/train.jsonl (UD English EWT and GUM, see README.md),
and asks the reader itself (packages/reader/scripts/split-features.ts, by node) for the features of every place where a
sentence might begin, so that there is one implementation of them. Every document counts twice, the second time in capitals. Fits a
logistic model by L-BFGS: full batch, no randomness, half a minute. Writes one module with the weights as 8-bit numbers, and
prints for the development sets how many sentence beginnings were found.
"""
import argparse
import base64
import json
import subprocess
from pathlib import Path

import numpy as np
import torch

ROOT = Path(__file__).resolve().parent.parent
FEATURES = 1 << 17
SETS = ("ewt", "gum")


def documents(folder, name, split):
    """Yields (text, offsets at which sentences begin), offsets in characters."""
    texts = {}
    with open(folder / f"{split}.jsonl", encoding="utf-8") as lines:
        for line in lines:
            article = json.loads(line)
            texts[article["id"]] = article["text"]
    text, at, starts, first, whole = None, 0, [], False, 0
    with open(folder / f"{name}-{split}.conllu", encoding="utf-8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line.startswith("# newdoc id = "):
                if text:
                    yield text, starts
                text, at, starts = texts.get(line.split(" = ", 1)[1]), 0, []
            elif line.startswith("# sent_id"):
                first, whole = True, 0
            elif line and line[0] != "#" and text:
                number, form = line.split("\t")[:2]
                if "-" in number:
                    whole = int(number.split("-")[1])
                elif "." in number or int(number) <= whole:
                    continue
                while text[at].isspace():
                    at += 1
                if not text.startswith(form, at):
                    raise SystemExit(f"{name}-{split}.conllu: {form!r} is not what the text of its document has at {at}: {text[at:at + 20]!r}")
                if first:
                    starts.append(at)
                    first = False
                at += len(form)
    if text:
        yield text, starts


def utf16(text, offsets):
    """Offsets in characters as offsets in UTF-16 units."""
    out, units, last = [], 0, 0
    for offset in offsets:
        units += len(text[last:offset].encode("utf-16-le")) // 2
        out.append(units)
        last = offset
    return out


def capitals(text):
    """The text in capitals; letters whose capital is longer stay as they are, so that offsets hold."""
    return "".join(c.upper() if len(c.upper()) == 1 else c for c in text)


def features(articles):
    """The gold answer and the features of every place where a sentence might begin, as the reader sees them."""
    command = ["node", "--import", "tsx", "--conditions=sayso-source", "packages/reader/scripts/split-features.ts"]
    lines = [json.dumps({"text": text, "starts": utf16(text, starts)}) for text, starts in articles]
    done = subprocess.run(command, cwd=ROOT, input="\n".join(lines), capture_output=True, text=True, check=True)
    rows = [np.array(line.split(), dtype=np.int64) for line in done.stdout.splitlines() if line]
    return torch.tensor(np.array([row[0] for row in rows])).float(), torch.tensor(np.array([row[1:] for row in rows]))


def fit(answers, found, l2, precision=torch.float64, most=200):
    """Weights of the features; those seen once only have none."""
    seen = torch.bincount(found.flatten(), minlength=FEATURES)
    known = (seen > 1).to(precision)
    weights = torch.zeros(FEATURES, dtype=precision, requires_grad=True)
    optimizer = torch.optim.LBFGS([weights], lr=1, max_iter=most, history_size=10, line_search_fn="strong_wolfe")

    def loss():
        optimizer.zero_grad()
        scores = (weights * known)[found].sum(1)
        value = torch.nn.functional.binary_cross_entropy_with_logits(scores, answers.to(precision), reduction="sum") + l2 / 2 * (weights**2).sum()
        value.backward()
        return value

    optimizer.step(loss)
    return (weights * known).detach().numpy()


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--l2", type=float, default=1.0)
    parser.add_argument("--out", type=Path, default=ROOT / "packages/reader/src/split/weights.ts")
    options = parser.parse_args()
    torch.set_num_threads(1)
    folder = options.data / "parse"

    train = [article for name in SETS for article in documents(folder, name, "train")]
    answers, found = features(train + [(capitals(text), starts) for text, starts in train])
    weights = fit(answers, found, options.l2)
    scale = np.abs(weights).max() / 127
    small = np.round(weights / scale).astype(np.int8)

    for name in SETS:
        plain = list(documents(folder, name, "dev"))
        for title, articles in ((name, plain), (f"{name} in capitals", [(capitals(text), starts) for text, starts in plain])):
            gold, places = features(articles)
            guess = torch.tensor(small.astype(np.int64))[places].sum(1) > 0
            right = float((guess * gold).sum())
            print(f"{title}: precision {right / float(guess.sum()):.4f}, recall {right / float(gold.sum()):.4f} of {int(gold.sum())}")

    packed = base64.b64encode(small.tobytes()).decode("ascii")
    options.out.write_text(
        "// Made by training/splitter.py: the weights of the features of sentence boundaries, 8 bits each, in base64.\n"
        f'export const packed =\n  "{packed}";\n')
    print(f"{np.count_nonzero(small)} weights, {len(packed)} characters: {options.out.name}")


if __name__ == "__main__":
    main()
