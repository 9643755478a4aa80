"""The four questions in a row, each with a figure, its n and a sentence; choosing one shows its table."""

from dashboard.analysis.themes import ThemeVerdict, Verdict
from dashboard.model import CORNERS
from dashboard.texts import Texts
from dashboard.views import pair_words, safe
from dashboard.views.drawing import drawing
from dashboard.views.gaps.asked import GapQuestion
from dashboard.views.gaps.choosing import follow
from dashboard.views.gaps.finding import Found
from dashboard.views.language import texts as texts_of_session
from dashboard.views.link import address, link
from dashboard.views.number_words import opening
from dashboard.vocabularies import theme_name

_NAMED = 3


def show(found: Found) -> None:
    """Draw the questions; a choice among them, or of a figure, shows what is behind it."""
    follow(drawing(markup(found, texts_of_session()), key="gap_questions"))


def markup(found: Found, texts: Texts) -> str:
    """The row as HTML."""
    drawn = "".join(_question(number, each, found, texts) for number, each in enumerate(GapQuestion, start=1))
    return f'<div class="gap-questions">{drawn}</div>'


def figures(question: GapQuestion, found: Found, texts: Texts) -> tuple[int, str, str]:
    """The figure of a question, what it is out of, and its sentence (as HTML)."""
    match question:
        case GapQuestion.ABSENT:
            missing = found.with_verdict(Verdict.CORNER_MISSING)
            of = texts("gaps.of_themes", n=len(found.themes))
            return len(missing), of, _absent(missing, found, texts)
        case GapQuestion.CONNECTED:
            pair = found.pairs[0]
            of = texts(
                "gaps.of_organisations", total=pair.total, organisations=texts(f"common.many_{pair.of}")
            )
            return pair.linked, of, _connected(found, texts)
        case GapQuestion.OURSELVES:
            of = texts("gaps.of_linked", n=found.exchange.linked)
            return len(found.exchange.own_corner_only), of, _ourselves(found, texts)
        case GapQuestion.KNOWN:
            of = texts("gaps.of_pairs", n=found.knowing.pairs)
            return found.knowing.confirmed, of, _known(found, texts)


def _question(number: int, question: GapQuestion, found: Found, texts: Texts) -> str:
    figure, of, sentence = figures(question, found, texts)
    chosen = question is found.asked.question
    name = texts(f"gaps.question_{question}")
    target = address("gaps", question=question)
    heading = link(target, f"{number}. {name}", cls="gap-question-link", current=chosen)
    return (
        f'<section class="gap-question{" chosen" if chosen else ""}"><h2>{heading}</h2>'
        f'<p class="gap-figure"><b class="figure">{texts.number(figure)}</b> <span>{of}</span></p>'
        f'<p class="reason">{sentence}</p></section>'
    )


def _absent(missing: tuple[ThemeVerdict, ...], found: Found, texts: Texts) -> str:
    if not found.themes:
        return texts("gaps.absent_no_themes")
    if not missing:
        return texts("gaps.absent_none")
    groups: dict[str, list[str]] = {}
    for each in missing:
        name = safe.html(theme_name(each.theme, texts.language), at_most=30)
        groups.setdefault(_nobody(each, texts), []).append(name)
    clauses = [
        texts("gaps.absent_next" if number else "gaps.absent_first", nobody=nobody, themes=_few(names, texts))
        for number, (nobody, names) in enumerate(groups.items())
    ]
    return f"{opening(', '.join(clauses))}."


def _few(names: list[str], texts: Texts) -> str:
    if len(names) > _NAMED:
        return texts.joined([*names[: _NAMED - 1], texts("gaps.others", n=len(names) - _NAMED + 1)])
    return texts.joined(names)


def _nobody(found: ThemeVerdict, texts: Texts) -> str:
    if len(found.missing) == len(CORNERS):
        return texts("gaps.nobody_at_all")
    return texts.joined([texts(f"gaps.nobody_{corner}") for corner in found.missing])


def _connected(found: Found, texts: Texts) -> str:
    first, second = found.pairs[0], found.pairs[1]
    if not any(pair.pairs for pair in found.pairs):
        return texts("gaps.connected_unknown")
    works = texts("gaps.works_with", n=first.linked, other=texts(f"common.a_{first.to}"))
    if second.of is first.of:
        rest = texts(
            "gaps.share_with",
            other=texts(f"common.a_{second.to}"),
            share=f"<b>{pair_words.share(second, texts)}</b>",
        )
    else:
        rest = f"<b>{pair_words.share(second, texts)}</b> {pair_words.rest(second, texts)}"
    return texts("gaps.connected", works=works, rest=rest)


def _ourselves(found: Found, texts: Texts) -> str:
    if not found.exchange.linked:
        return texts("gaps.connected_unknown")
    leaving, pairs = found.exchange.leaving, found.exchange.pairs
    own = texts("gaps.own_corner", n=len(found.exchange.own_corner_only))
    share = texts("pairs.share", linked=leaving, total=pairs)
    out = texts("gaps.leaving", n=leaving, share=f"<b>{share}</b>")
    return f"{own} {out}"


def _known(found: Found, texts: Texts) -> str:
    checked = texts("gaps.checked", n=found.knowing.confirmed)
    unknown = found.knowing.nothing_known
    if not unknown:
        return " ".join((checked, texts("gaps.known_of_all")))
    target = address("gaps", question=GapQuestion.KNOWN, reach="unknown")
    count = link(target, f"<b>{texts.number(unknown)}</b>")
    return " ".join((checked, texts("gaps.nothing_known", n=unknown, count=count)))
