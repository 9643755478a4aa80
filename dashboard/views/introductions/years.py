"""What the region's funders ask for: per year what was begun, what came to work, what came of it."""

from babel.numbers import format_currency

from dashboard.analysis.introductions import Year
from dashboard.texts import Texts
from dashboard.views.introductions.finding import Found


def years(found: Found, texts: Texts) -> str:
    """A calm table as HTML; nothing before anything was taken on."""
    if not found.outcomes.years:
        return ""
    heads = "".join(
        f'<th scope="col">{texts(f"introductions.year_{name}")}</th>'
        for name in ("year", "begun", "working", "done", "results", "amount")
    )
    rows = "".join(_row(each, texts) for each in found.outcomes.years)
    return (
        f'<section class="years"><h2>{texts("introductions.years_title")}</h2>'
        f'<table class="calm"><caption class="visually-hidden">{texts("introductions.years_title")}</caption>'
        f"<thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>"
        f'<p class="quiet">{texts("introductions.years_help")}</p></section>'
    )


def _row(year: Year, texts: Texts) -> str:
    numbers = "".join(f"<td>{texts.number(each)}</td>" for each in (year.begun, year.working, year.done))
    results = texts.joined(
        [
            f"{texts.number(number)} {texts(f'introductions.result_{result}')}"
            for result, number in year.results
        ]
    )
    return (
        f'<tr><th scope="row">{year.year}</th>{numbers}<td>{results or "–"}</td>'
        f"<td>{euros(year.amount, texts)}</td></tr>"
    )


def euros(amount: int | None, texts: Texts) -> str:
    """An amount in whole euros, in the language's own notation; a dash when nobody gave one."""
    if amount is None:
        return "–"
    return format_currency(amount, "EUR", "¤ #,##0", locale=texts.language.value, currency_digits=False)
