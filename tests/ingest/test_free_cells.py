"""What people write by hand is read as they meant it, and what had to be mended is told."""

import pytest

from dashboard.ingest.cells import UnreadableCellError
from dashboard.ingest.free_cells import Mended, free_reader_of
from dashboard.ingest.problem import ProblemCode
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


@pytest.mark.parametrize("text", ["31-02-2026", "voorjaar 2026", "13-13-2026", "q1 2026", "x"])
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
