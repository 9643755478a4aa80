"""The plain facts of an organisation, each with the source that it comes from."""

from dashboard.model import Batch, Organisation
from dashboard.texts import Texts
from dashboard.views import batch_words, organisation_words, safe
from dashboard.views.link import address, link
from dashboard.views.organisations.one import One
from dashboard.vocabularies import wording
from dashboard.workspace import EXAMPLE, SETTINGS

_LONG = 400


def facts(found: One, texts: Texts) -> str:
    """The section as HTML, closed until somebody opens it."""
    shown = "".join(
        f"<div><dt>{label}</dt><dd>{value}{_source(field, found, texts)}</dd></div>"
        for field, label, value in _known(found, texts)
        if value
    )
    return (
        f'<details class="facts"><summary>{texts("organisations.facts")}</summary><dl>{shown}</dl></details>'
    )


def source_line(found: One, texts: Texts) -> str:
    """ "uit één bron: voorbeeld, 24 november 2026", in plain text."""
    batches = found.batches
    if not batches:
        return ""
    sources = {batch.source for batch in batches}
    if len(sources) == 1:
        name, day = _source_name(batches[0], texts), texts.date(batches[0].at.date())
        return texts("organisations.from_one_source", source=name, date=day)
    return texts("organisations.from_sources", n=len(sources), count=texts.number(len(sources)))


def _known(found: One, texts: Texts) -> tuple[tuple[str, str, str], ...]:
    """Field, label, and value as HTML; empty where nothing is known."""
    each = found.organisation
    described = wording(each.description, texts.language)
    return (
        ("description", texts("organisations.fact_description"), safe.html(described, at_most=_LONG)),
        ("aliases", texts("organisations.fact_aliases"), safe.html(", ".join(each.aliases), at_most=_LONG)),
        ("kind", texts("organisations.fact_kind"), safe.html(organisation_words.kind(each, texts))),
        ("part_of", texts("organisations.fact_part_of"), _whole(found)),
        ("", texts("organisations.fact_parts"), ", ".join(_link(part) for part in found.parts)),
        ("themes", texts("organisations.fact_themes"), safe.html(organisation_words.themes(each, texts))),
        ("place", texts("organisations.fact_place"), safe.html(each.place)),
        ("municipality", texts("organisations.fact_municipality"), safe.html(each.municipality)),
        ("address", texts("organisations.fact_address"), _address(each)),
        ("precision", texts("organisations.fact_coordinates"), _precision(each, texts)),
        ("inside", texts("organisations.fact_inside"), _inside(found, texts)),
        ("size", texts("organisations.fact_size"), texts(f"common.size_{each.size}") if each.size else ""),
        ("website", texts("organisations.fact_website"), _website(each)),
        ("kvk", texts("organisations.fact_kvk"), safe.html(each.kvk)),
        ("ror", texts("organisations.fact_ror"), safe.html(each.ror)),
        ("pic", texts("organisations.fact_pic"), safe.html(each.pic)),
        ("vat", texts("organisations.fact_vat"), safe.html(each.vat)),
        ("foreign_ids", texts("organisations.fact_foreign_ids"), _foreign_ids(each)),
    )


def _source(field: str, found: One, texts: Texts) -> str:
    batch = found.provenance.get(field)
    if batch is None:
        return ""
    return (
        "<small>"
        + texts(
            "organisations.fact_source",
            source=safe.html(_source_name(batch, texts), at_most=80),
            author=safe.html(batch.author, at_most=60),
            date=texts.date(batch.at.date()),
        )
        + "</small>"
    )


def _source_name(batch: Batch, texts: Texts) -> str:
    """The list's own name; ours for what is no list."""
    if batch.source in (EXAMPLE, SETTINGS):
        return texts(f"organisations.source_{batch.source}")
    return batch_words.source_name(batch.source, texts)


def _whole(found: One) -> str:
    whole = found.network.ecosystem.by_id.get(found.organisation.part_of or "")
    return _link(whole) if whole else ""


def _link(organisation: Organisation) -> str:
    name = safe.html(organisation.name, at_most=80)
    return link(address("organisations", id=organisation.id), name, cls="underlined")


def _address(each: Organisation) -> str:
    return safe.html(", ".join(part for part in (each.address, each.postcode, each.country) if part))


def _precision(each: Organisation, texts: Texts) -> str:
    return texts(f"common.precision_{each.precision}") if each.is_placed and each.precision else ""


def _inside(found: One, texts: Texts) -> str:
    inside = found.network.ecosystem.is_inside(found.organisation.id)
    return texts("organisations.yes" if inside else "organisations.no")


def _website(each: Organisation) -> str:
    target = safe.web_address(each.website)
    if target is None:
        return safe.html(each.website)
    shown = safe.html(each.website.removeprefix("https://").removeprefix("http://").rstrip("/"), at_most=80)
    href = safe.html(target, at_most=500)
    return f'<a href="{href}" target="_blank" rel="noopener noreferrer" class="underlined">{shown}</a>'


def _foreign_ids(each: Organisation) -> str:
    return safe.html(", ".join(f"{known.source} {known.value}" for known in each.foreign_ids), at_most=_LONG)
