"""The one sentence: of whom we know links, who works with both other corners, of whom we know nothing."""

from dashboard.texts import Texts
from dashboard.views.language import texts as texts_of_session
from dashboard.views.link import address, link
from dashboard.views.overview.finding import Overview


def headline(found: Overview) -> str:
    """The sentence as HTML in the session's language, every figure a link to the list that it counts."""
    return sentence(found, texts_of_session())


def sentence(found: Overview, texts: Texts) -> str:
    """The same in a language."""
    if found.is_empty:
        return texts("overview.empty_headline")
    figures = found.headline
    if not figures.linked:
        total = figures.nothing_known
        return texts("overview.no_links", n=total, count=_figure(total, texts, address("organisations")))
    linked = texts(
        "overview.linked", n=figures.linked, count=_figure(figures.linked, texts, _reach("linked"))
    )
    both = texts("overview.both_none")
    if figures.both_others:
        both = texts(
            "overview.both", n=figures.both_others, count=_figure(figures.both_others, texts, _reach("both"))
        )
    sentences = [texts("overview.linked_and_both", linked=linked, both=both)]
    if figures.nothing_known:
        unknown = _figure(figures.nothing_known, texts, _reach("unknown"))
        sentences.append(texts("overview.nothing_known", n=figures.nothing_known, count=unknown))
    return " ".join(sentences)


def _reach(code: str) -> str:
    return address("gaps", question="connected", reach=code)


def _figure(number: int, texts: Texts, target: str) -> str:
    return link(target, f"<b>{texts.number(number)}</b>")
