"""Who is a person and who an organisation: made-up names, both ways."""

import pytest

from dashboard.ingest.cordis.natural_persons import is_natural_person, is_personal_name
from dashboard.ingest.cordis.participant import FIELDS, Participant
from tests.ingest.cordis.downloads import Row, a_company, a_row


@pytest.mark.parametrize(
    "name",
    [
        "Pieter Jansen",
        "JANSEN PIETER",
        "de Vries, Maria",
        "Dr. Anna-Lena Müller",
        "Jürgen von der Heide",
        "SOPHIE O'BRIEN",
        "Kowalska Agnieszka",
        "Giulia Bianchi Rossi",
    ],
)
def test_a_given_and_a_family_name_read_as_a_person(name: str):
    assert is_personal_name(name)


@pytest.mark.parametrize(
    "name",
    [
        "Jansen Bouw",
        "PIETER JANSEN BV",
        "Martin Engineering",
        "Max Planck Institut",
        "Anna",
        "Brainport",
        "3D Maria Printing",
        "Stichting Jan Tinbergen",
        "JANSEN & DE VRIES",
        "TELENOR ASA",
        "Robert Bosch Gesellschaft mit beschränkter Haftung",
        "Universidad Rey Juan Carlos",
        "Chips Belgium",
        "",
    ],
)
def test_a_legal_form_or_a_word_of_trade_reads_as_an_organisation(name: str):
    assert not is_personal_name(name)


def _participant(row: Row) -> Participant:
    return Participant(*(row[field] for field in FIELDS))


@pytest.mark.parametrize("kind", ["PRC", "OTH", "", "PRC;PRC"])
def test_a_person_takes_part_as_a_company_or_without_a_kind(kind: str):
    assert is_natural_person(_participant(a_company(name="Maria Smit", vatNumber="", activityType=kind)))


@pytest.mark.parametrize("kind", ["HES", "REC", "PUB"])
def test_a_school_with_the_name_of_a_person_is_a_school(kind: str):
    assert not is_natural_person(_participant(a_row(name="Karel de Groot", vatNumber="", activityType=kind)))


@pytest.mark.parametrize(
    ("vat", "expected"), [("NL123456789B01", False), ("", True), ("NOTAPPLICABLE", True)]
)
def test_who_has_a_vat_number_is_an_organisation(vat: str, expected: bool):
    assert is_natural_person(_participant(a_company(name="Maria Smit", vatNumber=vat))) is expected
