"""Two corners in words: "18 van de 80 bedrijven werken met een kennisinstelling"."""

from dashboard.analysis.corner_pairs import CornerPair
from dashboard.texts import Texts


def share(pair: CornerPair, texts: Texts) -> str:
    """The figure with its n: "18 van de 80"."""
    return texts("pairs.share", linked=pair.linked, total=pair.total)


def rest(pair: CornerPair, texts: Texts) -> str:
    """What the figure counts: "bedrijven werken met een kennisinstelling"."""
    return texts("pairs.rest", n=pair.linked, **_words(pair, texts))


def sentence(pair: CornerPair, texts: Texts, *, weakest: bool = False) -> str:
    """The whole sentence, without its full stop; as the weakest of all it says "slechts" below a half."""
    words = _words(pair, texts)
    if pair.total == 1:
        one = texts(f"common.one_{pair.of}")
        if pair.linked:
            return texts("pairs.single", organisation=one, other=words["other"])
        return texts("pairs.single_none", organisation=one, other=words["other"])
    if not pair.linked:
        return texts("pairs.none", total=pair.total, **words)
    if pair.linked == pair.total:
        return texts("pairs.all", total=pair.total, **words)
    whole = f"{share(pair, texts)} {rest(pair, texts)}"
    return texts("pairs.only", sentence=whole) if weakest and 2 * pair.linked < pair.total else whole


def _words(pair: CornerPair, texts: Texts) -> dict[str, str]:
    return {"organisations": texts(f"common.many_{pair.of}"), "other": texts(f"common.a_{pair.to}")}
