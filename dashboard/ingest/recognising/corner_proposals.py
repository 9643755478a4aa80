"""The corner that a name tells of: a proposal to somebody who knows better, never taken over by itself."""

import re
from functools import cache

from dashboard.ingest.recognising.vocabulary import corner_words, folded, words
from dashboard.model import Corner


def propose_corner(name: str, *, kind: str = "") -> Corner | None:
    """The corner of an organisation by its kind, else by its name; None when neither says anything.

    A name that is one word nobody else has ("HAN") tells all. Else what it begins with says most ("Gemeente
    Best"), then words in it ("Hogeschool"), then how a word ends ("Radboudumc"), then a legal form at its
    end. "Stichting" says nothing: anybody may be one.
    """
    if code := words("corner").get(folded(kind)) if kind else None:
        return Corner(code)
    text = f" {folded(name)} "
    for where in ("whole", "start", "word", "ending", "end"):
        for corner, pattern in _patterns(where):
            if pattern.search(text):
                return Corner(corner)
    return None


@cache
def _patterns(where: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    made = {"whole": "^ {} $", "start": "^ {} ", "word": " {} ", "ending": "[a-z]{} ", "end": " {} $"}[where]
    return tuple(
        (corner, re.compile(made.format(re.escape(folded(word)))))
        for corner, stands, word in corner_words()
        if stands == where
    )
