"""The page's finding: how many are on their way, and what presses."""

from dashboard.views import safe
from dashboard.views.introductions.card import in_corner_order
from dashboard.views.introductions.finding import Found
from dashboard.views.language import t, texts
from dashboard.views.number_words import in_words, opening
from dashboard.views.outcome_words import outcome_words


def title(found: Found) -> str:
    """The finding, as markdown."""
    if found.one:
        names = [safe.plain(found.name(each)) for each in in_corner_order(found.one, found)]
        return t("introductions.title_one", one=names[0], other=names[1])
    if found.asked.id:
        return t("introductions.title_gone")
    if found.pair:
        one, other = (safe.plain(each.name, at_most=60) for each in found.pair)
        return t("introductions.title_pair", one=one, other=other)
    if found.asked.pair:
        return t("introductions.title_pair_gone")
    if found.asked.is_new:
        return t("introductions.title_new")
    number, overdue = len(found.due.everything), len(found.due.overdue)
    if not found.ecosystem.introductions:
        return t("introductions.title_none")
    if overdue:
        return t("introductions.title_overdue", n=overdue, count=opening(in_words(overdue, texts())))
    return t("introductions.title_open", n=number, count=opening(in_words(number, texts())))


def lead(found: Found) -> str | None:
    """What the region got out of it so far; what giving first means where something begins."""
    if found.one or found.asked.id or (found.asked.pair and not found.pair):
        return None
    if found.pair or found.asked.is_new:
        return t("introductions.lead_new")
    if not found.ecosystem.introductions:
        return t("introductions.lead_none")
    return outcome_words(found.outcomes, texts())
