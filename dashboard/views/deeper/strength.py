"""Strength: who holds parts together, what stays without the busiest, core and edge, and the stage."""

from dashboard.analysis.deeper.holding import FEWEST_CONNECTED, Holder
from dashboard.analysis.deeper.losing import FEWEST, Losing
from dashboard.analysis.deeper.stage import BUSIEST, Stage
from dashboard.texts import Texts
from dashboard.views import menu, safe
from dashboard.views.deeper.curve import curve
from dashboard.views.deeper.finding import Found
from dashboard.views.deeper.names import enumerated, linked_name
from dashboard.views.deeper.piece import piece, section, unknown
from dashboard.views.drawing import drawing
from dashboard.views.language import texts as texts_of_session
from dashboard.views.number_words import in_words, opening


def show(found: Found) -> None:
    """Draw it; a name opens its organisation."""
    if chosen := drawing(markup(found, texts_of_session()), key="deeper_strength"):
        menu.go(chosen)


def markup(found: Found, texts: Texts) -> str:
    """The section as HTML."""
    pieces = (_holding(found, texts), _losing(found, texts), _core(found, texts), _stage(found, texts))
    return section(texts("deeper.strength"), pieces)


def _holding(found: Found, texts: Texts) -> str:
    holding, meaning = found.strength.holding, texts("deeper.holding_meaning")
    if not holding.is_known:
        reason = texts("deeper.few_connected", n=holding.connected, least=FEWEST_CONNECTED)
        return unknown(reason, texts, meaning=meaning)
    if not holding.organisations and not holding.links:
        return piece(texts("deeper.nobody_holds"), meaning=meaning)
    cuts = in_words(holding.cuts, texts)
    sentence = opening(texts("deeper.holding", n=holding.cuts, count=cuts))
    if not holding.cuts:
        sentence = texts("deeper.only_links_hold")
    items = [*holding.organisations, *holding.links]
    listed = "".join(f"<li>{_holder(each, found, texts)}</li>" for each in items)
    return piece(sentence, more=f"<ul>{listed}</ul>", meaning=meaning)


def _holder(holder: Holder, found: Found, texts: Texts) -> str:
    number = len(holder.loose)
    who = enumerated(holder.loose, found.network, texts)
    names = [linked_name(each, found.network) for each in holder.members]
    count = in_words(number, texts)
    if len(names) == 1:
        return texts("deeper.without", n=number, name=names[0], count=count, who=who)
    return texts("deeper.without_link", n=number, one=names[0], other=names[1], count=count, who=who)


def _losing(found: Found, texts: Texts) -> str:
    losing, meaning = found.strength.losing, texts("deeper.losing_meaning", n=found.strength.losing.draws)
    if not losing.is_known:
        reason = texts("deeper.few_linked", n=losing.linked, least=FEWEST)
        return unknown(reason, texts, meaning=texts("deeper.losing_meaning_short"))
    at = losing.at(BUSIEST)
    sentence = opening(
        texts(
            "deeper.losing",
            n=at.gone,
            count=in_words(at.gone, texts),
            **_together(losing, texts),
        )
    )
    return piece(sentence, more=curve(losing, texts), meaning=meaning)


def _together(losing: Losing, texts: Texts) -> dict[str, str]:
    """Of how many that are left how many hang together, when the busiest go and by lot."""
    at = losing.at(BUSIEST)
    left = losing.linked - at.gone
    counts = {"left": left, "busiest": round(at.busiest * left), "at_random": round(at.at_random * left)}
    return {name: texts.number(number) for name, number in counts.items()}


def _core(found: Found, texts: Texts) -> str:
    core, meaning = found.strength.core, texts("deeper.core_meaning")
    if not core.is_known:
        few = core.linked < FEWEST
        reason = texts("deeper.few_linked", n=core.linked, least=FEWEST) if few else texts("deeper.no_core")
        return unknown(reason, texts, meaning=meaning)
    corners = [
        texts(f"deeper.count_{corner}", n=number)
        for corner, number in sorted(core.corners.items(), key=lambda each: (-each[1], each[0]))
    ]
    sentence = texts(
        "deeper.core",
        members=len(core.members),
        depth=in_words(core.depth, texts),
        n=core.edge,
        linked=core.linked,
    )
    more = f"<p>{texts('deeper.core_corners', corners=texts.joined(corners))}</p>"
    if core.activity is not None:
        activity = found.network.ecosystem.activity_by_id.get(core.activity)
        name = safe.html(activity.name if activity else core.activity, at_most=60)
        more += f"<p>{texts('deeper.core_one_activity', name=name)}</p>"
    return piece(sentence, more=more, meaning=meaning)


def _stage(found: Found, texts: Texts) -> str:
    indication, meaning = found.strength.stage, texts("deeper.stage_meaning")
    if indication.stage is None or indication.hub is None:
        reason = texts("deeper.few_linked", n=indication.linked, least=FEWEST)
        return unknown(reason, texts, meaning=meaning)
    grounds = [
        texts("deeper.ground_connected", n=indication.connected, linked=indication.linked),
        texts("deeper.ground_hub", n=indication.loose, name=linked_name(indication.hub, found.network)),
    ]
    if indication.stage is not Stage.SCATTERED:
        losing = found.strength.losing
        gone = in_words(losing.at(BUSIEST).gone, texts)
        grounds.append(texts("deeper.ground_busiest", count=gone, **_together(losing, texts)))
    if indication.core:
        grounds.append(texts("deeper.ground_core", n=indication.core))
    more = f"<p>{texts('deeper.because')}</p><ul>{''.join(f'<li>{each}</li>' for each in grounds)}</ul>"
    return piece(texts(f"deeper.stage_{indication.stage}"), more=more, meaning=meaning)
