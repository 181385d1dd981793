"""Writes what the reference tokeniser makes of 10,000 generated lines, for packages/reader/src/model/wordpiece.test.ts,
and what training takes for the casing of their words, for casing.test.ts beside it.

    python training/wordpiece_fixture.py packages/reader/weights/vocab.txt packages/reader/src/model/fixtures/wordpiece.jsonl.gz

Each line of the fixture is [text, ids, spans, casing]: the spans as numbers in a row, each the distance in UTF-16 code units
from the one before (start, end, start, …); the casing of the pieces of text between single spaces. The lines come from a seed, so the same tokenizers package writes the same bytes.
"""
import gzip
import json
import random
import sys
from pathlib import Path

from tokenizers import BertWordPieceTokenizer

from sayso_training.words import casing

LINES = 10_000
SEED = 20161103

LATIN = "àáâãäåçèéêëìíîïñòóôõöøùúûüýÿœæßşğıİŁłŚśŽžČčĐđŐőŰűÅøÆÞðŃńḤḥṢṣṬṭʿʾ"
COMBINING = "\u0300\u0301\u0302\u0303\u0308\u030a\u0327\u0331"
ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئةىپچژگ"
ARABIC_MARKS = "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0640\u0670"
CYRILLIC = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґЖШЮЯ"
OTHERS = "αβγδεζηθσςωΣΩאבגדהשתღაბกขคเकखगघ각한국어가나다中文新聞日本語のカタ々豈𠀀𪜀"
QUOTES = "“”‘’«»‹›„‚\"'`´′″"
MARKS = ".,;:!?…–—-‐‑−/\\()[]{}<>|*&%$€£¥#@^_~+=§¶•·¿¡°©®™№✓→"
EMOJI = ["😀", "💥", "🇮🇶", "👩‍👩‍👧", "✌🏽", "❤️", "🕊", "🚀", "⚠️", "🏴‍☠️"]
SPACES = [" ", "  ", "\t", "\u00a0", "\u2009", "\u3000", "\u2028", "\r"]
HIDDEN = "\u200b\u200c\u200d\u200e\u200f\u202a\u202c\u2066\u2069\ufeff\u00ad\u0000\u0007\u0085\ufffd\ue000"
DIGITS = "0123456789٠١٢٣٤٥٦٧٨٩०१२½²"


def cased(draw, word):
    return draw.choice((word, word, word.capitalize(), word.upper(), word.swapcase()))


def accented(draw, word):
    out = []
    for letter in word:
        chance = draw.random()
        out.append(draw.choice(LATIN) if chance < 0.15 else letter + draw.choice(COMBINING) if chance < 0.3 else letter)
    return "".join(out)


def letters(draw, alphabet, least=1, most=9):
    return "".join(draw.choice(alphabet) for _ in range(draw.randint(least, most)))


def word(draw, known):
    kind = draw.random()
    if kind < 0.40:
        return cased(draw, draw.choice(known))
    if kind < 0.50:
        return cased(draw, draw.choice(known) + draw.choice(("", "", "-", "'", "’", ".")) + draw.choice(known))
    if kind < 0.58:
        return accented(draw, cased(draw, draw.choice(known)))
    if kind < 0.65:
        return "".join(c + draw.choice(ARABIC_MARKS) if draw.random() < 0.1 else c for c in letters(draw, ARABIC))
    if kind < 0.69:
        return letters(draw, CYRILLIC)
    if kind < 0.72:
        return letters(draw, OTHERS, most=4)
    if kind < 0.78:
        return draw.choice(QUOTES) + cased(draw, draw.choice(known)) + draw.choice(QUOTES)
    if kind < 0.84:
        return letters(draw, MARKS, most=4)
    if kind < 0.88:
        return draw.choice(EMOJI) + draw.choice(("", "", draw.choice(known)))
    if kind < 0.94:
        return letters(draw, DIGITS + "....,,:/-", most=7) + draw.choice(("", "", "m", "th", "%"))
    if kind < 0.97:
        return draw.choice(known) + draw.choice(HIDDEN) + draw.choice(known)
    if kind < 0.995:
        return letters(draw, "abcdefghijklmnopqrstuvwxyzABCDEXYZ", 8, 24)
    # Around the limit of 100 characters a word.
    return draw.choice("abx") * draw.randint(95, 105) + draw.choice(("", "é", "\u0301", "\u200d", "💥"))


def line(draw, known):
    count = draw.randint(1, 14)
    parts = []
    for _ in range(count):
        parts.append(word(draw, known))
        parts.append(draw.choice(SPACES) if draw.random() < 0.1 else "" if draw.random() < 0.05 else " ")
    return "".join(parts).replace("\n", " ")


def main():
    vocabulary, target = sys.argv[1:]
    tokenizer = BertWordPieceTokenizer(vocabulary, lowercase=True)
    known = [w for w in Path(vocabulary).read_text(encoding="utf-8").split("\n") if len(w) > 1 and w.isascii() and w.isalpha()]
    draw = random.Random(SEED)
    rows = []
    for _ in range(LINES):
        text = line(draw, known)
        at16 = [0]
        for character in text:
            at16.append(at16[-1] + (2 if ord(character) > 0xFFFF else 1))
        encoding = tokenizer.encode(text, add_special_tokens=False)
        offsets = [at16[offset] for pair in encoding.offsets for offset in pair]
        distances = [b - a for a, b in zip([0, *offsets], offsets)]
        rows.append(json.dumps([text, encoding.ids, distances, casing(text.split(" "))], ensure_ascii=False, separators=(",", ":")))
    data = ("\n".join(rows) + "\n").encode("utf-8")
    with open(target, "wb") as file, gzip.GzipFile("", "wb", 9, file, mtime=0) as packed:
        packed.write(data)


if __name__ == "__main__":
    main()
