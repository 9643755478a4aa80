"""What an organisation does together with others, as a table."""

from dashboard.model import Activity, ActivityKind, Corner, PartialDate, Role
from dashboard.texts import Texts
from dashboard.views import calm_table, glyph, safe
from dashboard.views.calm_table import Head
from dashboard.views.link import address, link
from dashboard.views.number_words import in_words, opening
from dashboard.views.organisations.one import One
from dashboard.vocabularies import theme_name

_NAMED = 3


def table(found: One, texts: Texts) -> str:
    """The section as HTML; nothing when it takes part in nothing that we know of."""
    number = len(found.activities)
    if not number:
        return ""
    title = texts("organisations.activities", n=number, count=opening(in_words(number, texts)))
    heads = (
        Head(texts("organisations.activity_name")),
        Head(texts("organisations.activity_kind"), wide=True),
        Head(texts("organisations.activity_theme"), wide=True),
        Head(texts("organisations.activity_period")),
        Head(texts("organisations.activity_with")),
        Head(texts("organisations.activity_corners"), wide=True),
    )
    rows = [_row(each, found, texts) for each in found.activities]
    return f"<section><h2>{title}</h2>{calm_table.table(heads, rows, cls='activities')}</section>"


def _row(activity: Activity, found: One, texts: Texts) -> str:
    theme = safe.html(theme_name(activity.themes[0], texts.language), at_most=40) if activity.themes else ""
    name = safe.html(activity.name, at_most=100)
    source = safe.web_address(activity.url)
    if source is not None:
        # A page of somebody else's: an ordinary link, not one of ours.
        href = safe.html(source, at_most=500)
        name = f'<a href="{href}" target="_blank" rel="noopener noreferrer" class="underlined">{name}</a>'
    return (
        f'<tr><th scope="row">{name}</th>'
        f'<td class="wide-only">{_kind(activity, texts)}{_role(activity, found, texts)}</td>'
        f'<td class="wide-only">{theme}</td><td>{_period(activity.since, activity.until, texts)}</td>'
        f"<td>{_with(activity, found, texts)}</td>"
        f'<td class="wide-only marks">{_corners(activity, found, texts)}</td></tr>'
    )


def _kind(activity: Activity, texts: Texts) -> str:
    if activity.kind is ActivityKind.OTHER:
        return texts("suggestions.some_activity")
    return texts(f"common.kind_{activity.kind}")


def _role(activity: Activity, found: One, texts: Texts) -> str:
    """Its own part in it, where that is more than taking part."""
    taking_part = found.network.active.participations[activity.id]
    roles = {each.role for each in taking_part if each.organisation == found.organisation.id}
    told = [texts(f"common.role_{role}") for role in Role if role in roles and role is not Role.PARTNER]
    return f" · {texts.joined(told)}" if told else ""


def _partners(activity: Activity, found: One) -> list[str]:
    taking_part = found.network.active.participations[activity.id]
    others = dict.fromkeys(each.organisation for each in taking_part)
    return [each for each in others if each != found.organisation.id]


def _with(activity: Activity, found: One, texts: Texts) -> str:
    partners = _partners(activity, found)
    by_id = found.network.ecosystem.by_id
    names = [
        link(address("organisations", id=each), safe.html(by_id[each].name, at_most=50))
        for each in partners[:_NAMED]
    ]
    if len(partners) > _NAMED:
        return texts(
            "organisations.with_others", names=", ".join(names), n=texts.number(len(partners) - _NAMED)
        )
    return texts.joined(names) if names else ""


def _corners(activity: Activity, found: One, texts: Texts) -> str:
    by_id = found.network.ecosystem.by_id
    there = {by_id[each].corner for each in (*_partners(activity, found), found.organisation.id)}
    return "".join(
        glyph.single_mark(corner, label=texts(f"common.corner_{corner}"))
        for corner in Corner
        if corner in there
    )


def _period(since: PartialDate | None, until: PartialDate | None, texts: Texts) -> str:
    if since and until:
        if since.year == until.year:
            return str(since.year)
        return texts("organisations.period_both", since=str(since.year), until=str(until.year))
    if since:
        return texts("organisations.period_from", since=str(since.year))
    return texts("organisations.period_until", until=str(until.year)) if until else ""
