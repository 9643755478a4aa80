"""Which names are near, and why; and the laws that hold whatever the names."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.ingest.asking import SameReason
from dashboard.ingest.folding import fold
from dashboard.ingest.nearness import Names, near_names
from dashboard.model import Verdict


def near(one: str, other: str, *more: str) -> dict[SameReason, Verdict | None]:
    found = near_names(Names([one]), Names([other, *more]))
    return {each.reason: each.proposed for each in found if not each.other}


@pytest.mark.parametrize(
    ("one", "other", "reason", "proposed"),
    [
        ("TU Eindhoven", "Technische Universiteit Eindhoven", SameReason.ABBREVIATION, Verdict.SAME),
        ("TU Eindhoven", "TU/e", SameReason.ABBREVIATION, Verdict.SAME),
        ("UMC Utrecht", "UMCU", SameReason.ABBREVIATION, Verdict.SAME),
        ("Eindhoven University of Technology", "TU/e", SameReason.TRANSLATION, Verdict.SAME),
        ("RIVM", "Rijksinstituut voor Volksgezondheid en Milieu", SameReason.TRANSLATION, Verdict.SAME),
        ("Gemeente Veghel", "Gemeente Meierijstad", SameReason.FORMER_NAME, Verdict.SAME),
        ("Universiteit Gent", "Ghent University", SameReason.TRANSLATION, Verdict.SAME),
        ("Catharinaziekenhuis", "Catharina Ziekenhuis", SameReason.NEAR_NAME, Verdict.SAME),
        ("VDL ETG", "VDL", SameReason.PART_OF, Verdict.PART_OF),
        ("Lichtspor", "Lichtspoor", SameReason.NEAR_NAME, Verdict.SAME),
        ("Railenium", "Fondation de Coopération Scientifique Railenium", SameReason.PART_OF, None),
        (
            "Centro de Investigacion Cooperativade Energias Alternativas",
            "Centro de Investigacion Cooperativa de Energias Alternativas, CIC Energigune",
            SameReason.PART_OF,
            None,
        ),
    ],
)
def test_a_name_is_near_for_a_reason(one: str, other: str, reason: SameReason, proposed: Verdict | None):
    found = near(one, other)
    assert reason in found
    assert found[reason] is proposed


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Gemeente Best", "Gemeente Bladel"),
        ("Basisschool 2", "Basisschool 3"),
        ("Lichtspoor", "Kempensensor"),
        ("Ministerie van Defensie", "Ministerie van Financiën"),
    ],
)
def test_two_that_share_only_common_words_are_not_near(one: str, other: str):
    assert near(one, other) == {}


def test_a_slip_of_the_pen_in_a_long_name_is_found_among_many():
    long = "Singularlogic Anonymi Etairia Pliroforiakon Sistimaton kai Efarmogon Pliroforikis"
    other = "Singularlogic Anonymi Etaireia Pliroforiakon Systimaton kai Efarmogonpliroforikis"
    many = [
        f"Werkplaats {chr(97 + number)}{chr(97 + number // 2)} voor optische metingen" for number in range(26)
    ]
    assert SameReason.NEAR_NAME in near(long, other, *many)


@given(st.lists(st.text("abcdé .-/&12", min_size=1, max_size=14).filter(fold), min_size=1, max_size=6))
def test_nobody_is_near_a_name_that_reads_the_same(names: list[str]):
    for each in near_names(Names(names), Names(names)):
        assert fold(names[each.row]) != fold(names[each.other])
        assert 0 <= each.sureness <= 100


SOME = st.sampled_from(["VDL ETG", "VDL", "TU/e", "TUE", "Best", "Lichtspor", "Lichtspoor"])


@given(st.lists(SOME, unique=True))
def test_what_is_near_does_not_hang_on_the_order(names: list[str]):
    known = ["Technische Universiteit Eindhoven", "VDL Groep", "Lichtspoor B.V.", "Gemeente Best"]

    def found(order: list[str], others: list[str]) -> set[tuple[str, str, SameReason]]:
        near = near_names(Names(order), Names(others))
        return {(order[each.row], others[each.other], each.reason) for each in near}

    assert found(names, known) == found(names[::-1], known[::-1])
