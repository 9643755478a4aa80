"""`driehoek offers`: what meets, offers without takers and needs without givers."""

from typing import TYPE_CHECKING

import typer

from dashboard.cli.asking import Asked, network_asked_for
from dashboard.cli.showing import Format, show_json
from dashboard.contacts import without_contacts
from dashboard.one_line import one_line
from dashboard.texts import Texts
from dashboard.vocabularies import theme_name, wording

if TYPE_CHECKING:
    from dashboard.analysis.network import Network
    from dashboard.analysis.offers import OfferMeeting, Offers, Told


def run(asked: Asked, *, top: int, form: Format, texts: Texts) -> None:
    """Look for them, and print at most so many of each part."""
    with network_asked_for(asked, texts) as chosen:
        from dashboard.analysis.chosen_offers import chosen_offers
        from dashboard.analysis.offers import offers
        from dashboard.exports.offers import HEADINGS, as_json, rows
        from dashboard.exports.table import csv_text

        # What meets is looked for in the whole region; the filters choose from that.
        network, question = chosen.asking(theme=None, place=None), chosen.question
        found = chosen_offers(offers(network), network, theme=question.theme, place=question.place)
        match form:
            case Format.JSON:
                show_json(as_json(found, network, top=top))
            case Format.CSV:
                typer.echo(csv_text(HEADINGS, rows(found, network, top=top)), nl=False)
            case _:
                _show(found, network, texts, top=top)


def _show(found: "Offers", network: "Network", texts: Texts, *, top: int) -> None:
    from dashboard.analysis.offers import invitations

    typer.echo(texts("cli.offers_meet", n=len(found.meetings)))
    for rank, each in enumerate(found.meetings[:top], start=1):
        typer.echo(f"{rank:>3}. {_said(each.offer, network, texts)} → {_said(each.need, network, texts)}")
        typer.echo("     · " + _why(each, texts))
    for key, left in (("takers", found.without_takers), ("givers", found.without_givers)):
        typer.echo(texts(f"cli.offers_without_{key}", n=len(left)))
        shown = left[:top]
        for told, invited in zip(shown, invitations(network, shown), strict=True):
            typer.echo("  - " + _said(told, network, texts))
            if invited:
                names = texts.joined([_name(one.organisation, network) for one in invited])
                typer.echo("    " + texts("cli.offers_ask", names=names))


def _why(each: "OfferMeeting", texts: Texts) -> str:
    parts = [texts("cli.offers_words", words=", ".join(map(one_line, each.words)))] if each.words else []
    if each.theme:
        theme = one_line(theme_name(each.theme, texts.language))
        parts.append(texts("cli.offers_theme", theme=theme))
    known = "linked" if each.linked else "acquainted" if each.acquainted else "not_acquainted"
    return "; ".join((*parts, texts(f"cli.offers_{known}")))


def _said(told: "Told", network: "Network", texts: Texts) -> str:
    text = one_line(without_contacts(wording(told.text, texts.language)))
    return f"{_name(told.organisation, network)}: {text}"


def _name(organisation: str, network: "Network") -> str:
    return one_line(network.ecosystem.by_id[organisation].name)
