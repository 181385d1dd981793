"""Words, their wordpieces and their casing. Twin of packages/reader/src/model/{wordpiece,casing}.ts: keep them equal.

Treebank text comes with its words. All other text is split here by rules that follow the habits of UD English EWT
(hyphens and contractions apart); the reader has a better splitter of its own, and the few differences act as noise.
"""
import re
import unicodedata
from pathlib import Path

PIECES_A_WORD = 8

_URL = r"(?:https?://|www\.)\S+[\w/]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
_INITIALS = r"(?:[A-Za-z]\.){2,}"
_ABBREVIATIONS = (r"Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Brig|Adm|Sen|Rep|Gov|Rev|Hon|St|Jr|Sr|Inc|Corp|Co|Ltd|vs|etc|"
          r"No|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Mt|Fla|Calif|Va|Ala|Tenn|Mass|Conn|Ariz|Colo|Pa|La")
_SHORT = r"(?:" + _ABBREVIATIONS + r")\.(?=\s)"
_NUMBER = r"\d+(?:[.,:/]\d+)*(?:st|nd|rd|th|s|m|k|bn)?\b|\d+(?:[.,]\d+)*"
_WORD = r"[^\W\d_]+(?:[\d][^\W_]*)?"
_NEGATED = r"[^\W\d_]+?(?=n['’]t\b)|n['’]t\b"
_CLITIC = r"['’](?:s|re|ve|ll|d|m|S|RE|VE|LL|D|M)\b"
TOKEN = re.compile("|".join((_URL, _INITIALS, _SHORT, _NEGATED, _CLITIC, _NUMBER, _WORD,
                             r"\.{2,}|…|-{2,}|[!?]{2,}|\S")))
_END = re.compile(r"[.!?…]+[\"'”’)\]]*$")
_ABBREVIATED = re.compile(r"(?:^|\W)(?:" + _ABBREVIATIONS + r"|[A-Za-z])\.$")


def split_words(text, start=0):
    """[(from, to)] in code points of the text, offset by `start`."""
    return [(m.start() + start, m.end() + start) for m in TOKEN.finditer(text)]


def split_sentences(text):
    """[(from, to)] in code points. A blank line always parts; one line break does not."""
    out = []
    for paragraph in re.finditer(r"(?:(?!\n\s*\n).)+", text, re.S):
        begin = paragraph.start()
        for gap in re.finditer(r"\s+", paragraph.group()):
            at, after = paragraph.start() + gap.start(), paragraph.start() + gap.end()
            before = text[max(begin, at - 12):at]
            following = text[after:after + 2]
            if _END.search(before) and not _ABBREVIATED.search(before) and following \
                    and (following[0].isupper() or following[0] in "\"'“‘([" or following[0].isdigit()):
                out.append((begin, at))
                begin = after
        if text[begin:paragraph.end()].strip():
            out.append((begin, paragraph.end()))
    return out


def shape(word):
    """0 no letters, no digits; 1 digits; 2 no upper; 3 First upper; 4 ALL upper; 5 single upper; 6 mIxed; 7 letters and digits."""
    letters = [c for c in word if unicodedata.category(c)[0] == "L"]
    digits = any(unicodedata.category(c)[0] == "N" for c in word)
    if not letters:
        return 1 if digits else 0
    if digits:
        return 7
    upper = [c != c.lower() for c in letters]
    if not any(upper):
        return 2
    if all(upper):
        return 4 if len(letters) > 1 else 5
    if upper[0] and not any(upper[1:]):
        return 3
    return 6


def style(words):
    """0 mixed, 1 capitals, 2 lower case, 3 capitalised like a title: of the words of one sentence."""
    shapes = [shape(w) for w in words if sum(unicodedata.category(c)[0] == "L" for c in w) >= 2]
    n = len(shapes)
    if n == 0:
        return 0
    if shapes.count(4) >= 0.7 * n:
        return 1
    if shapes.count(2) == n:
        return 2
    if n >= 3 and shapes.count(3) >= 0.6 * n:
        return 3
    return 0


def casing(words):
    """The casing id, 1 to 32, of every word of a sentence; 0 is for marks and padding."""
    kind = style(words)
    return [1 + kind * 8 + shape(w) for w in words]


class Pieces:
    """Wordpiece ids of single words, by the reference tokeniser."""

    def __init__(self, vocabulary: Path):
        from tokenizers import BertWordPieceTokenizer
        self._tokenizer = BertWordPieceTokenizer(str(vocabulary), lowercase=True)
        self._known = {}
        self.mask, self.unknown = (self._tokenizer.token_to_id(t) for t in ("[MASK]", "[UNK]"))
        self.begin, self.end = (self._tokenizer.token_to_id(t) for t in ("[CLS]", "[SEP]"))

    def __call__(self, word):
        ids = self._known.get(word)
        if ids is None:
            ids = self._tokenizer.encode(word, add_special_tokens=False).ids[:PIECES_A_WORD] or [self.unknown]
            self._known[word] = ids
        return ids
