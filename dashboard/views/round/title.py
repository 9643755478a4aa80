"""The page's finding: what the round would bring."""

from dashboard.analysis.rounds import Goal
from dashboard.texts import Texts
from dashboard.views import safe
from dashboard.views.language import texts as texts_of_session
from dashboard.views.number_words import in_words, opening
from dashboard.views.round.finding import Found


def title(found: Found) -> str:
    """The finding as markdown, in the session's language."""
    return safe.plain(finding(found, texts_of_session()))


def finding(found: Found, texts: Texts) -> str:
    """What so many introductions bring together."""
    if found.is_empty:
        return texts("round.title_none")
    introductions = len(found.round.suggestions)
    said = texts("round.introductions", n=introductions, count=in_words(introductions, texts))
    if found.asked.goal is Goal.TRIANGLES:
        number, key = found.round.after.golden - found.round.before.golden, "round.title_triangles"
    else:
        number, key = len(found.round.newcomers), "round.title_newcomers"
    return opening(texts(key, n=number, introductions=said, count=in_words(number, texts)))


def lead(found: Found) -> str:
    """What else there is to say of the whole round, as HTML in the session's language."""
    return "" if found.is_empty else safe.html(brings(found, texts_of_session()), at_most=600)


def brings(found: Found, texts: Texts) -> str:
    """From how many golden triangles to how many, who is new in one, and what only comes about together."""
    before, after = (texts.number(each.golden) for each in (found.round.before, found.round.after))
    number, together = len(found.round.newcomers), found.round.together
    new = texts("round.brings_nobody")
    if number:
        new = texts("round.brings_newcomers", n=number, count=in_words(number, texts))
    sentences = [texts("round.brings", n=found.round.after.golden, before=before, after=after, newcomers=new)]
    if together:
        count = opening(in_words(together, texts))
        sentences.append(texts("round.together", n=together, count=count))
    shown = len(found.round.suggestions)
    if shown < found.asked.number:
        count, asked = in_words(shown, texts), in_words(found.asked.number, texts)
        sentences.append(texts("round.shorter", n=shown, count=count, asked=asked))
    return " ".join(sentences)
