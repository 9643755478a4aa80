"""An organisation's connections in three columns, a corner each, and beside them those of corner `other`."""

from collections.abc import Sequence

from dashboard.model import Corner, Organisation
from dashboard.texts import Texts
from dashboard.views import connections, glyph, safe
from dashboard.views.connections import Connection
from dashboard.views.link import address, link
from dashboard.views.number_words import in_words, opening
from dashboard.views.organisations.one import One

_AT_FIRST = 6


def columns(found: One, texts: Texts) -> str:
    """The section as HTML. A line opens to show the public fact that it rests on."""
    number = len(found.connections)
    asked = "".join(_asked(found, texts))
    if not number:
        why = texts("organisations.no_connections_why", name=safe.html(found.organisation.name, at_most=60))
        title = texts("organisations.no_connections")
        return f'<section><h2>{title}</h2><p class="reason">{why}</p>{asked}</section>'
    title = texts("organisations.connections", n=number, count=opening(in_words(number, texts)))
    by_corner = connections.by_corner(found.connections)
    shown = "".join(_column(corner, each, found, texts) for corner, each in by_corner.items())
    return (
        f'<section><h2>{title}</h2><div class="connection-columns columns-{len(by_corner)}">{shown}</div>'
        f"{asked}</section>"
    )


def _column(corner: Corner, there: Sequence[Connection], found: One, texts: Texts) -> str:
    heading = f"<h3>{glyph.single_mark(corner)}{texts(f'common.corner_{corner}')}</h3>"
    if not there:
        return f'<div>{heading}<p class="quiet">{texts("organisations.no_connection_in_corner")}</p></div>'
    first = "".join(_item(each, found, texts) for each in there[:_AT_FIRST])
    rest = there[_AT_FIRST:]
    more = ""
    if rest:
        others = "".join(_item(each, found, texts) for each in rest)
        said = texts("organisations.others", n=len(rest))
        more = f'<details class="more-of-it"><summary>{said}</summary><ul>{others}</ul></details>'
    return f"<div>{heading}<ul>{first}</ul>{more}</div>"


def _item(connection: Connection, found: One, texts: Texts) -> str:
    name = link(address("organisations", id=connection.other.id), _name(connection.other))
    words = safe.html(connections.in_words(connection, texts), at_most=160)
    evidence = connections.evidence(connection, found.network, texts)
    fading = ' class="fading"' if connection.fades else ""
    if not evidence:
        return f"<li{fading}>{name}<small>{words}</small></li>"
    facts = "".join(f"<p>{safe.html(each, at_most=400)}</p>" for each in evidence)
    return f"<li{fading}>{name}<details><summary>{words}</summary>{facts}</details></li>"


def _asked(found: One, texts: Texts) -> list[str]:
    """One line for everybody of whom somebody asked, and there is nothing."""
    lines = []
    for tie in connections.asked_for(found.network, found.organisation.id):
        other = tie.v if tie.u == found.organisation.id else tie.u
        name = _name(found.network.ecosystem.by_id[other])
        dated = tie.last_confirmed or tie.since
        said = (
            texts("organisations.asked", name=name, year=str(dated.year))
            if dated
            else texts("organisations.asked_before", name=name)
        )
        lines.append(f'<p class="quiet">{said}</p>')
    return lines


def _name(organisation: Organisation) -> str:
    return safe.html(organisation.name, at_most=80)
