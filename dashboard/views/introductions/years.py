"""What the region's funders ask for: per year what was begun, what came to work, what came of it."""

from babel.numbers import format_currency

from dashboard.analysis.introductions import Year
from dashboard.texts import Texts
from dashboard.views.calm_table import Head, table
from dashboard.views.introductions.finding import Found

_NUMBERS = ("begun", "working", "done", "amount")


def years(found: Found, texts: Texts) -> str:
    """A calm table as HTML; nothing before anything was taken on."""
    if not found.outcomes.years:
        return ""
    heads = [
        Head(texts(f"introductions.year_{name}"), number=name in _NUMBERS, wide=name == "done")
        for name in ("year", "begun", "working", "done", "results", "amount")
    ]
    title = texts("introductions.years_title")
    rows = [_row(each, texts) for each in found.outcomes.years]
    return (
        f'<section class="years"><h2>{title}</h2>{table(heads, rows, caption=title)}'
        f'<p class="quiet">{texts("introductions.years_help")}</p></section>'
    )


def _row(year: Year, texts: Texts) -> str:
    begun, working, done = map(texts.number, (year.begun, year.working, year.done))
    results = texts.joined(
        [
            f"{texts.number(number)} {texts(f'introductions.result_{result}')}"
            for result, number in year.results
        ]
    )
    return (
        f'<tr><th scope="row">{year.year}</th><td class="number">{begun}</td>'
        f'<td class="number">{working}</td>'
        f'<td class="number wide-only">{done}</td><td>{results or "–"}</td>'
        f'<td class="number">{euros(year.amount, texts)}</td></tr>'
    )


def euros(amount: int | None, texts: Texts) -> str:
    """An amount in whole euros, in the language's own notation; a dash when nobody gave one."""
    if amount is None:
        return "–"
    return format_currency(amount, "EUR", "¤ #,##0", locale=texts.language.value, currency_digits=False)
