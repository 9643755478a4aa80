"""Whole lists as organisations send them, from headings to what would stand in the region."""
# ruff: noqa: E501  # rows stand as they came

from dataclasses import replace

from dashboard.ingest import Draft, draft_from
from dashboard.ingest.choices import Choices
from dashboard.ingest.plan import Because, Shape
from dashboard.ingest.problem import ProblemCode
from dashboard.ingest.recognising import recognise
from dashboard.ingest.table import Row, Table
from dashboard.ingest.understanding import understand
from dashboard.model import (
    ActivityKind,
    Corner,
    Ecosystem,
    EntityKind,
    Organisation,
    PartialDate,
    Role,
    Size,
    put,
    with_changes,
)
from tests.ingest.lists import NOTHING_YET, TODAY


def a_table(text: str, *, file: str = "lijst.xlsx", sheet: str = "") -> Table:
    lines = [[cell.strip() for cell in line.split("|")] for line in text.strip().splitlines()]
    rows = tuple(Row(number, tuple(cells)) for number, cells in enumerate(lines[1:], start=4))
    return Table(file, tuple(lines[0]), 3, rows, sheet=sheet)


def drafted(*tables: Table, onto: Ecosystem = NOTHING_YET, choices: Choices | None = None) -> Draft:
    files = tuple(dict.fromkeys(table.file for table in tables))
    read = understand(tables, files=files)
    return draft_from(read, onto, choices=choices or Choices(is_partial=True), on=TODAY)


def fields(table: Table) -> dict[str, str]:
    return {column.heading: column.field for column in recognise(table).columns}


MEMBERS_OF_A_CLUSTER = a_table(
    """
    Bedrijfsnaam | Soort partij | Vestiging | Inschrijving | Onderwerpen | Biedt | Aantal medewerkers | Contactpersoon | E-mail | Partners
    Lichtspoor B.V. | bedrijf | Best | 1234567 | fotonica; water | Een meetlab, elke vrijdag | 12 | Jan Jansen | jan@lichtspoor.example | TU Dommelland; Kempensensor
    TU Dommelland | Onderwijsinstelling | Eindhoven | 12345678 | Fotonica, halfgeleiders |  | 4.500 | Piet | piet@tud.example |
    Kempensensor | mkb | Bladel | 87654321 |  |  | 60 | Mevr. K. de Vries | k@kempen.example | Niemand BV
    Gem. Best | gem. | Best |  |  |  |  |  |  | Lichtspoor
    """
)  # fmt: skip


def test_a_cluster_s_list_of_members_maps_itself():
    assert fields(MEMBERS_OF_A_CLUSTER) == {
        "Bedrijfsnaam": "name",
        "Soort partij": "corner",
        "Vestiging": "place",
        "Inschrijving": "kvk",
        "Onderwerpen": "themes",
        "Biedt": "offers",
        "Aantal medewerkers": "size",
        "Contactpersoon": "",
        "E-mail": "",
        "Partners": "partners",
    }
    after = with_changes(NOTHING_YET, drafted(MEMBERS_OF_A_CLUSTER).changes)
    firm = after.by_id["lichtspoor"]
    assert (firm.corner, firm.kvk, firm.size) == (Corner.BUSINESS, "01234567", Size.SMALL)
    assert firm.themes == ("photonics", "water")
    assert firm.offers == ("Een meetlab, elke vrijdag",)
    assert after.by_id["tu-dommelland"].themes == ("photonics", "semiconductors")
    assert after.by_id["tu-dommelland"].size is Size.LARGE
    assert after.by_id["gem-best"].corner is Corner.GOVERNMENT
    assert {relation.pair for relation in after.relations} == {
        ("lichtspoor", "tu-dommelland"),
        ("kempensensor", "lichtspoor"),
        ("gem-best", "lichtspoor"),
    }


def test_an_unknown_partner_is_told_and_keeps_no_row_out():
    draft = drafted(MEMBERS_OF_A_CLUSTER)

    assert draft.refused == ()
    told = {each.code: each.found for each in draft.notices}
    assert told[ProblemCode.PARTNER_UNKNOWN] == "Niemand BV"
    assert told[ProblemCode.ZERO_RESTORED] == "1234567"


def test_nothing_of_a_person_is_in_what_a_list_gives():
    plan = recognise(MEMBERS_OF_A_CLUSTER)
    draft = drafted(MEMBERS_OF_A_CLUSTER)

    assert [column.heading for column in plan.personal] == ["Contactpersoon", "E-mail"]
    for secret in ("Jansen", "@lichtspoor", "Vries", "Piet"):
        assert secret not in repr(draft)
        assert secret not in repr(plan)


SUBSIDIES = a_table(
    """
    Projectnummer | Projecttitel | Regeling | Startdatum | Einddatum | Begunstigde | Vestigingsplaats | Rol | Subsidiebedrag
    OP-12 | Meten in de straat | OPZuid | 01-03-2024 | december 2025 | Universiteit Dommelland | Eindhoven | Penvoerder | 100.000
    OP-12 | Meten in de straat | OPZuid | 01-03-2024 | december 2025 | Lichtspoor B.V. | Best | deelnemer | 50.000
    OP-13 | Waterlab | OPZuid | 2023 | 2026 | Lichtspoor BV | Best | Partner | 20.000
    OP-13 | Waterlab | OPZuid | 2023 | 2026 | Waterschap De Dommel | Boxtel | Penvoerder | 10.000
    """
)  # fmt: skip


def test_a_register_of_subsidies_becomes_projects_with_their_participants():
    plan = recognise(SUBSIDIES)
    assert plan.shape is Shape.TAKING_PART

    draft = drafted(SUBSIDIES)
    assert {each.name: each.proposed for each in draft.cornerless} == {
        "Universiteit Dommelland": Corner.KNOWLEDGE,
        "Lichtspoor B.V.": Corner.BUSINESS,
        "Waterschap De Dommel": Corner.GOVERNMENT,
    }
    agreed = {each.key: each.proposed for each in draft.cornerless if each.proposed}
    draft = drafted(SUBSIDIES, choices=Choices(corners=agreed, is_partial=True))
    after = with_changes(NOTHING_YET, draft.changes)

    assert draft.refused == ()
    assert len(after.organisations) == 3
    project = after.activity_by_id["OP-12"]
    assert (project.name, project.scheme) == ("Meten in de straat", "OPZuid")
    assert (project.since, project.until) == (PartialDate(2024, 3, 1), PartialDate(2026, 1, 1))
    assert {(each.activity, each.organisation, each.role) for each in after.participations} == {
        ("OP-12", "universiteit-dommelland", Role.LEAD),
        ("OP-12", "lichtspoor", Role.PARTNER),
        ("OP-13", "lichtspoor", Role.PARTNER),
        ("OP-13", "waterschap-de-dommel", Role.LEAD),
    }


def test_without_an_answer_nobody_gets_the_corner_of_a_proposal():
    draft = drafted(SUBSIDIES)

    assert draft.added.get(EntityKind.ORGANISATION, 0) == 0
    assert {each.code for each in draft.refused} >= {ProblemCode.VALUE_MISSING}


MEMBERSHIPS = a_table(
    """
    Lid | Lid sinds | Type lid | Plaats | Telefoonnummer
    ASML | 2010 | gewoon lid | Veldhoven | 040-1234567
    Summa College | 2015 | aspirant lid | Eindhoven | 0401234568
    """
)


def test_a_list_of_memberships_becomes_an_association_once_it_has_a_name():
    plan = recognise(MEMBERSHIPS)
    assert plan.shape is Shape.MEMBERS
    assert [column.heading for column in plan.personal] == ["Telefoonnummer"]

    named = {("lijst.xlsx", ""): replace(plan, association="Lichtwerk")}
    read = understand([MEMBERSHIPS], files=["lijst.xlsx"], plans=named)
    corners = {"asml": Corner.BUSINESS, "summa college": Corner.KNOWLEDGE}
    draft = draft_from(read, NOTHING_YET, choices=Choices(corners=corners, is_partial=True), on=TODAY)
    after = with_changes(NOTHING_YET, draft.changes)

    (association,) = after.activities
    assert (association.name, association.kind) == ("Lichtwerk", ActivityKind.ASSOCIATION)
    assert {(each.organisation, each.role) for each in after.participations} == {
        ("asml", Role.MEMBER),
        ("summa-college", Role.MEMBER),
    }
    assert after.relations == ()


def test_an_edge_list_of_gephi_with_its_nodes_becomes_relations():
    nodes = a_table("Id | Label | hoek\nn1 | TU/e | kennis\nn2 | ASML | bedrijf", file="nodes.csv")
    edges = a_table("Source | Target | Type | Weight\nn1 | n2 | Undirected | 3", file="edges.csv")

    assert fields(nodes) == {"Id": "id", "Label": "name", "hoek": "corner"}
    assert recognise(edges).shape is Shape.RELATIONS
    after = with_changes(NOTHING_YET, drafted(nodes, edges).changes)
    assert [relation.pair for relation in after.relations] == [("n1", "n2")]


def test_a_map_of_kumu_becomes_relations_between_names():
    elements = a_table(
        "Label | Type | Tags\nTU/e | knowledge | photonics\nASML | business | ",
        file="kumu.xlsx",
        sheet="Elements",
    )
    links = a_table(
        "From | To | Type | Label\nTU/e | ASML | works together | lab", file="kumu.xlsx", sheet="Connections"
    )

    after = with_changes(NOTHING_YET, drafted(elements, links).changes)
    assert {each.corner for each in after.organisations} == {Corner.KNOWLEDGE, Corner.BUSINESS}
    assert [relation.pair for relation in after.relations] == [("asml", "tu-e")]


def test_a_list_of_projects_with_their_partners_in_one_cell():
    known = with_changes(
        NOTHING_YET,
        drafted(a_table("naam | hoek\nTU/e | kennis\nASML | bedrijf\nBest | overheid")).changes,
    )
    projects = a_table(
        "Projectnaam | Looptijd | Penvoerder | Deelnemers\nLichtlab | 2023-2026 | TU/e | ASML; Best"
    )
    after = with_changes(known, drafted(projects, onto=known).changes)

    (project,) = after.activities
    assert (project.since, project.until) == (PartialDate(2023), PartialDate(2026))
    assert {(each.organisation, each.role) for each in after.participations} == {
        ("tu-e", Role.LEAD),
        ("asml", Role.PARTNER),
        ("best", Role.PARTNER),
    }


def test_a_column_of_corner_words_is_the_corner_whatever_it_is_called():
    table = a_table("Naam | Kolom 4 | Plaats\nA | HES | Best\nB | PRC | Best\nC | PUB | Best")
    assert fields(table)["Kolom 4"] == "corner"


def test_a_kind_that_is_one_word_for_a_corner_in_every_row_is_the_corner():
    table = a_table("Naam | Type | Plaats\nA | bedrijf | Best\nB | bedrijf | Son")
    assert fields(table)["Type"] == "corner"
    assert fields(a_table("Naam | Type | Plaats\nA | campus | Best\nB | campus | Son"))["Type"] == "kind"


def test_eight_digits_are_a_kvk_number_whatever_they_are_called():
    table = a_table(
        "Naam | Hoek | Nr. register\nA | kennis | 12345678\nB | bedrijf | 12345679\nC | bedrijf | 12345670"
    )
    assert fields(table)["Nr. register"] == "kvk"


def test_a_column_of_years_is_nobody_s_name():
    table = a_table("Lid | Naam | Hoek\n2015-2020 | Kwarts | bedrijf\n2016–2019 | Halo | bedrijf")
    assert fields(table)["Naam"] == "name"


def test_under_soort_most_words_for_a_corner_are_enough_and_the_other_words_are_asked():
    table = a_table(
        "Naam | Soort\nA | bedrijf\nB | overheid\nC | HES\nD | zorg\nE | bedrijf\nF | gemeente", file="a.csv"
    )
    assert fields(table)["Soort"] == "corner"

    draft = drafted(table)
    assert [(each.row, each.code, each.found) for each in draft.refused] == [
        (7, ProblemCode.CODE_UNKNOWN, "zorg")
    ]
    after = with_changes(NOTHING_YET, draft.changes)
    assert {each.name: each.corner for each in after.organisations} == {
        "A": Corner.BUSINESS,
        "B": Corner.GOVERNMENT,
        "C": Corner.KNOWLEDGE,
        "E": Corner.BUSINESS,
        "F": Corner.GOVERNMENT,
    }


def test_a_kind_in_which_few_words_are_corners_stays_a_kind():
    table = a_table(
        "Naam | Plaats | Soort\nA | Best | lab\nB | Best | startup\nC | Best | hbo\nD | Son | bureau"
    )
    assert fields(table)["Soort"] == "kind"


def test_years_of_membership_are_no_association():
    table = a_table("Naam | Hoek | Lid van - tot\nA | bedrijf | 2017-2024\nB | bedrijf | 2015-2020")
    assert fields(table)["Lid van - tot"] == ""


def test_the_themes_of_somebody_s_list_come_beside_those_that_were_known():
    known = Organisation("a", "A", Corner.BUSINESS, themes=("photonics", "talent"))
    region = with_changes(NOTHING_YET, [put(known)])
    draft = drafted(a_table("Naam | Hoek | Thema's\nA | bedrijf | chips; fotonica"), onto=region)

    assert with_changes(region, draft.changes).by_id["a"].themes == ("photonics", "talent", "semiconductors")


def test_a_canonical_list_may_have_a_heading_in_other_words_and_a_slip_is_told():
    table = a_table("Name | Corner | Onderdeel van | websit\nA | knowledge | | a.example", file="a.csv")
    assert fields(table) == {"Name": "name", "Corner": "corner", "Onderdeel van": "part_of", "websit": ""}


def test_a_sheet_that_explains_keeps_no_list_out():
    leden = a_table("Naam | Hoek\nA | kennis", sheet="Leden")
    uitleg = a_table("Toelichting bij deze lijst\nBel ons gerust", sheet="Uitleg")
    draft = drafted(leden, uitleg, choices=Choices())

    assert draft.is_acceptable
    assert [each.code for each in draft.notices] == [ProblemCode.SHEET_LEFT_OUT]


def test_the_second_list_of_a_source_maps_itself_as_the_first_was_read():
    first = recognise(a_table("Partij | Wat | Waar\nA | kennis | Best"))
    said = replace(
        first,
        shape=Shape.ORGANISATIONS,
        columns=tuple(
            replace(column, field=field, because=Because.CHOSEN)
            for column, field in zip(first.columns, ("name", "", "place"), strict=True)
        ),
    )
    second = recognise(
        a_table("Waar | Partij | Wat | Website\nSon | B | bedrijf | b.example"), remembered=said
    )

    assert {column.heading: column.field for column in second.columns} == {
        "Waar": "place",
        "Partij": "name",
        "Wat": "",
        "Website": "website",
    }
    assert {column.because for column in second.columns[:3]} == {Because.REMEMBERED}
