"""An organisation's triangles, drawn: one that is round, one that is open, and how many more."""

from dashboard.analysis.triangles import GoldenTriangle, OpenTriangle
from dashboard.texts import Texts
from dashboard.views import safe, triangle_drawing
from dashboard.views.link import address, link
from dashboard.views.number_words import in_words, opening
from dashboard.views.organisations.one import One


def drawn(found: One, texts: Texts) -> str:
    """The section as HTML; nothing without any triangle."""
    golden, opened = found.triangles.golden, found.triangles.open
    if not golden and not opened:
        return ""
    figures = []
    if golden:
        figures.append(_golden(golden[0], found, texts))
    if opened:
        figures += [_open(each, found, texts) for each in _telling(found)[: 2 - len(figures)]]
    elif len(golden) > 1:
        figures.append(_golden(golden[1], found, texts))
    more = ""
    if len(golden) + len(opened) > len(figures):
        target = address("network", organisation=found.organisation.id)
        more = f'<p class="quiet">{link(target, texts("organisations.triangles_all"), cls="underlined")}</p>'
    shown = "".join(figures)
    return (
        f'<section><h2>{_title(len(golden), len(opened), texts)}</h2><div class="triangle-row">{shown}</div>'
        f"{more}</section>"
    )


def _title(golden: int, opened: int, texts: Texts) -> str:
    closed = texts("organisations.triangles_golden", n=golden, count=in_words(golden, texts))
    if golden and opened:
        left = in_words(opened, texts)
        return opening(texts("organisations.triangles_both", n=opened, golden=closed, open=left))
    if golden:
        return opening(closed)
    return opening(texts("organisations.triangles_open", n=opened, count=in_words(opened, texts)))


def _telling(found: One) -> list[OpenTriangle]:
    """The open ones, those first that a suggestion is about, then those that it can close by introducing."""
    suggested = {frozenset(each.pair) for each in found.suggestions}
    return sorted(
        found.triangles.open,
        key=lambda each: (
            frozenset((each.source, each.target)) not in suggested,
            each.middle != found.organisation.id,
            len(found.network.neighbours(each.middle)),
            (each.source, each.target),
        ),
    )


def _golden(triangle: GoldenTriangle, found: One, texts: Texts) -> str:
    figure = triangle_drawing.figure(triangle_drawing.golden(triangle), found.network, texts)
    activity = found.network.ecosystem.activity_by_id.get(triangle.activity or "")
    said = texts("organisations.golden_apart")
    if activity is not None:
        said = texts("organisations.golden_within", activity=safe.html(activity.name, at_most=80))
    return f'<div>{figure}<p class="triangle-words">{said}</p></div>'


def _open(triangle: OpenTriangle, found: One, texts: Texts) -> str:
    figure = triangle_drawing.figure(
        triangle_drawing.opened(found.network, triangle, texts), found.network, texts
    )
    middle = safe.html(found.network.ecosystem.by_id[triangle.middle].name, at_most=60)
    said = texts("organisations.open_can_introduce", name=middle)
    return f'<div>{figure}<p class="triangle-words">{said}</p></div>'
