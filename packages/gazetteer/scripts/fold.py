"""How a place name is folded for lookup. `src/fold.ts` does the same, and its test holds the two against each other."""

import re
import unicodedata

LETTERS = str.maketrans({
    "ø": "o", "ł": "l", "đ": "d", "ð": "d", "ħ": "h", "ı": "i", "ə": "e", "ǝ": "e", "ŋ": "n",
    "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th",
})
DROPPED = re.compile(r"[.'’‘ʼʻʾʿ`´ˈ]")
SHORT = {"saint": "st", "mount": "mt", "fort": "ft"}


def fold(name: str) -> str:
    """Lower case without accents, apostrophes and full stops; other signs become single spaces; "Saint" is "st"."""
    plain = unicodedata.normalize("NFKD", name).lower()
    plain = "".join(c for c in plain if not unicodedata.combining(c)).translate(LETTERS)
    plain = DROPPED.sub("", plain).replace("&", " and ")
    plain = re.sub(r"[^\w]+|_", " ", plain).strip()
    return " ".join(SHORT.get(word, word) for word in plain.split(" "))
