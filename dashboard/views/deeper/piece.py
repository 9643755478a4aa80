"""One figure: its sentence, what belongs to it, and what it means; or why it is not yet known."""

from collections.abc import Sequence

from dashboard.texts import Texts


def piece(sentence: str, *, more: str = "", meaning: str = "") -> str:
    """The figure as HTML of ours: every foreign text in it has been made safe."""
    meant = f'<p class="quiet">{meaning}</p>' if meaning else ""
    return f'<article><p class="deeper-sentence">{sentence}</p>{more}{meant}</article>'


def unknown(reason: str, texts: Texts, *, meaning: str = "") -> str:
    """The same when the data cannot carry it: says so, and why."""
    return piece(texts("deeper.not_yet_known", reason=reason), meaning=meaning)


def section(title: str, pieces: Sequence[str]) -> str:
    """The figures of one question below its heading."""
    inside = f'<div class="deeper-pieces">{"".join(pieces)}</div>'
    return f'<section class="deeper"><h2>{title}</h2>{inside}</section>'


def listed(sentences: Sequence[str]) -> str:
    """Some sentences below each other; nothing when there are none."""
    return f"<ul>{''.join(f'<li>{each}</li>' for each in sentences)}</ul>" if sentences else ""
