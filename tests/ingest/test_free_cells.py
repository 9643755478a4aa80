"""What people write by hand is read as they meant it, and what had to be mended is told."""

from dataclasses import replace

import pytest
from babel import Locale
from hypothesis import given
from hypothesis import strategies as st

from dashboard.ingest.cells import UnreadableCellError
from dashboard.ingest.free_cells import Mended, free_reader_of
from dashboard.ingest.problem import ProblemCode
from dashboard.ingest.vague_dates import period_of
from dashboard.ingest.vague_sizes import size_of
from dashboard.model import PartialDate, Size
from dashboard.model.list_kind import ListKind


def read(field: str, text: str, kind: ListKind = ListKind.ORGANISATIONS):
    return free_reader_of(kind, field)(text)


@pytest.mark.parametrize(
    ("text", "since", "until"),
    [
        ("12-03-2026", "2026-03-12", "2026-03-12"),
        ("12/3/2026", "2026-03-12", "2026-03-12"),
        ("12.03.2026", "2026-03-12", "2026-03-12"),
        ("12 maart 2026", "2026-03-12", "2026-03-12"),
        ("12 March 2026", "2026-03-12", "2026-03-12"),
        ("maart 2026", "2026-03-01", "2026-04-01"),
        ("dec. 2026", "2026-12-01", "2027-01-01"),
        ("03-2026", "2026-03-01", "2026-04-01"),
        ("2026-03-12 10:30", "2026-03-12", "2026-03-12"),
        ("2026-03-12T00:00:00", "2026-03-12", "2026-03-12"),
        ("2026/3/12", "2026-03-12", "2026-03-12"),
        ("2026-3-12", "2026-03-12", "2026-03-12"),
        ("2026", "2026", "2026"),
    ],
)
def test_a_date_is_read_day_first_and_a_month_as_its_first_or_last_day(text: str, since: str, until: str):
    assert str(read("since", text, ListKind.RELATIONS)) == since
    assert str(read("until", text, ListKind.RELATIONS)) == until


@pytest.mark.parametrize(
    "text", ["31-02-2026", "13-13-2026", "q5 2026", "23-okt", "later", "00-2026", "0000", "2026-13", "x"]
)
def test_what_is_no_date_is_told(text: str):
    with pytest.raises(UnreadableCellError):
        read("since", text, ListKind.RELATIONS)


@pytest.mark.parametrize(
    ("text", "code"),
    [("Nederland", "NL"), ("the Netherlands", "NL"), ("België", "BE"), ("Duitsland", "DE"), ("nl", "NL"),
     ("EL", "GR"), ("UK", "GB"), ("Germany", "DE"), ("Atlantis", "Atlantis")],
)  # fmt: skip
def test_a_country_is_known_by_its_name_in_both_languages(text: str, code: str):
    assert read("country", text) == code


def test_a_zero_that_a_spreadsheet_took_is_given_back_and_told():
    assert read("kvk", "12345678") == "12345678"
    assert read("kvk", "1234567") == Mended("01234567", ProblemCode.ZERO_RESTORED)
    assert read("kvk", "KvK 12345678") == read("kvk", "12345678.0") == "12345678"
    assert read("kvk", "123") == Mended(None, ProblemCode.IDENTIFIER_UNREADABLE)


def test_numbers_with_check_digits_are_held_to_them():
    assert read("ror", "https://ror.org/02c2kyt77") == "02c2kyt77"
    assert read("ror", "02c2kyt78") == Mended(None, ProblemCode.IDENTIFIER_UNREADABLE)
    assert read("vat", "NL 0047.79.676 B01") == Mended(None, ProblemCode.IDENTIFIER_UNREADABLE)
    assert read("vat", "NL004495445B01") == "NL004495445B01"
    assert read("pic", "999977366") == "999977366"


def test_a_number_of_people_becomes_a_class():
    assert [read("size", text) for text in ("12", "50", "1.200")] == ["small", "medium", "large"]


def test_themes_are_known_by_their_names_and_offers_keep_their_commas():
    assert read("themes", "Fotonica, water") == ("photonics", "water")
    assert read("offers", "Een meetlab, elke vrijdag; raad") == ("Een meetlab, elke vrijdag", "raad")
    assert read("postcode", "5612az") == "5612 AZ"


@pytest.mark.parametrize(
    ("text", "since", "until", "words"),
    [
        ("okt-23", "2023-10-01", "2023-11-01", "2023-10"),
        ("okt '23", "2023-10-01", "2023-11-01", "2023-10"),
        ("Dec 98", "1998-12-01", "1999-01-01", "1998-12"),
        ("2023-24", "2023", "2024", "2023 – 2024"),
        ("2023/2024", "2023", "2024", "2023 – 2024"),
        ("schooljaar 2023-2024", "2023", "2024", "2023 – 2024"),
        ("2011-12", "2011-12-01", "2012-01-01", "2011-12"),
        ("voorjaar 2024", "2024-03-01", "2024-06-01", "2024-03 – 2024-05"),
        ("najaar van 2024", "2024-09-01", "2024-12-01", "2024-09 – 2024-11"),
        ("winter 2024", "2024", "2024", "2024"),
        ("Q3 2023", "2023-07-01", "2023-10-01", "2023-07 – 2023-09"),
        ("2023-Q4", "2023-10-01", "2024-01-01", "2023-10 – 2023-12"),
        ("kwartaal 1 2023", "2023-01-01", "2023-04-01", "2023-01 – 2023-03"),
        ("3e kwartaal van 2023", "2023-07-01", "2023-10-01", "2023-07 – 2023-09"),
        ("tweede helft 2023", "2023-07-01", "2024-01-01", "2023-07 – 2023-12"),
        ("H1 2023", "2023-01-01", "2023-07-01", "2023-01 – 2023-06"),
        ("ca. 2019", "2019", "2019", "2019"),
        ("eind 2025", "2025", "2025", "2025"),
    ],
)
def test_a_date_that_says_less_than_a_day_is_a_period_and_told(text: str, since: str, until: str, words: str):
    for field, day in (("since", since), ("until", until)):
        found = read(field, text, ListKind.RELATIONS)
        assert (str(found.value), found.code, found.words) == (day, ProblemCode.DATE_READ_AS, words)


def test_a_day_with_half_a_year_is_told():
    assert read("since", "12-03-'26", ListKind.RELATIONS) == Mended(
        PartialDate(2026, 3, 12), ProblemCode.DATE_READ_AS
    )


def test_up_to_and_with_is_what_an_end_is():
    assert str(read("until", "t/m maart 2025", ListKind.RELATIONS)) == "2025-04-01"
    assert str(read("since", "2023-10", ListKind.RELATIONS)) == "2023-10-01"


@given(
    st.integers(1971, 2069),
    st.integers(1, 12),
    st.sampled_from(("wide", "abbreviated")),
    st.sampled_from(["nl", "en"]),
)
def test_a_month_reads_alike_in_words_and_figures(year: int, month: int, width: str, language: str):
    name = Locale(language).months["format"][width][month]
    whole = period_of(f"{name} {year}")
    assert whole == replace(period_of(f"{name}-{year % 100:02}"), is_guess=False)
    assert (whole.since, whole.until) == (
        read("since", f"{month:02}-{year}", ListKind.RELATIONS),
        read("until", f"{month:02}-{year}", ListKind.RELATIONS),
    )


@given(st.text(max_size=30))
def test_whatever_stands_there_is_a_period_or_none(text: str):
    try:
        found = period_of(text)
    except ValueError:
        return
    assert found is None or found.since.as_since() < found.until.as_until()


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("50 fte", Size.MEDIUM), ("49 FTE's", Size.SMALL), ("ca. 120 medewerkers", Size.MEDIUM),
        ("<10", Size.SMALL),
        ("< 50", Size.SMALL), ("> 250", Size.LARGE), ("250+", Size.LARGE),
        ("meer dan 50 mensen", Size.MEDIUM),
        ("1.200 werknemers", Size.LARGE), ("±80", Size.MEDIUM), ("10 tot 50 medewerkers", Size.SMALL),
        ("12,5 fte", Size.SMALL), ("100 – 150", Size.MEDIUM), ("approx. 1,500 employees", Size.LARGE),
    ],
)  # fmt: skip
def test_how_many_people_there_are_gives_a_class_and_is_told(text: str, size: Size):
    assert read("size", text) == Mended(size, ProblemCode.SIZE_READ_AS)


@pytest.mark.parametrize("text", ["veel", "3 vestigingen", "50 (2023)", "100 - 50", "1 op 3 mensen", "€ 500"])
def test_what_says_something_else_is_no_size(text: str):
    with pytest.raises(UnreadableCellError):
        read("size", text)


@given(st.integers(0, 5_000))
def test_a_bare_number_is_read_as_the_same_number_of_people(people: int):
    assert read("size", str(people)) is size_of(f"{people} fte")
