"""What an earlier list had and this one has no longer: gone, or forgotten?"""

from dataclasses import replace

from dashboard.ingest import draft_of
from dashboard.ingest.choices import Choices, Gone
from dashboard.model import EntityKind, PartialDate, key_of, with_changes
from tests.domain import an_activity, an_ecosystem
from tests.ingest.lists import TODAY, a_list

STORED = an_ecosystem("K1-B1, K1-G1, B1-G1", an_activity("club", "K1 B1:member", kind="association"))
EARLIER = (
    *((EntityKind.ORGANISATION, each.id) for each in STORED.organisations),
    *((EntityKind.RELATION, key_of(each)) for each in STORED.relations),
    *((EntityKind.PARTICIPATION, key_of(each)) for each in STORED.participations),
)
RELATIONS = [key_of(each) for each in STORED.relations]
TODAYS = PartialDate(TODAY.year, TODAY.month, TODAY.day)


def the_next(*texts, gone=None, onto=STORED):
    files = [a_list(text, f"{number}.csv") for number, text in enumerate(texts)]
    return draft_of(files, onto, choices=Choices(gone=gone or {}), earlier=EARLIER, on=TODAY)


def test_what_goes_along_with_somebody_who_is_gone_is_not_asked_as_well():
    draft = the_next("name|corner\nK1|knowledge\nG1|government", "source|target\nK1|G1")

    assert draft.gone == (
        (EntityKind.ORGANISATION, "B1"),
        (EntityKind.PARTICIPATION, key_of(STORED.participations[0])),
    )


def test_without_an_answer_nothing_ends():
    draft = the_next("name|corner\nK1|knowledge")

    assert draft.changes == ()
    assert with_changes(STORED, draft.changes) == STORED


def test_who_is_gone_gets_an_end_and_stays():
    thing = (EntityKind.ORGANISATION, "B1")
    draft = the_next("name|corner\nK1|knowledge\nG1|government", gone={thing: Gone.ENDED})
    after = with_changes(STORED, draft.changes)

    assert after.by_id["B1"] == replace(STORED.by_id["B1"], until=TODAYS)
    assert after.relations == STORED.relations


def test_a_relation_that_is_over_keeps_everything_but_its_end():
    thing = (EntityKind.RELATION, RELATIONS[0])
    lists = ("name|corner\nK1|knowledge\nG1|government\nB1|business", "source|target\nK1|G1\nB1|G1")
    draft = the_next(*lists, gone={thing: Gone.ENDED})
    after = with_changes(STORED, draft.changes)

    assert thing in draft.gone
    assert replace(STORED.relations[0], until=TODAYS) in after.relations
    assert STORED.relations[0] not in after.relations


def test_what_was_forgotten_stays_as_it_is():
    thing = (EntityKind.ORGANISATION, "B1")
    draft = the_next("name|corner\nK1|knowledge\nG1|government", gone={thing: Gone.FORGOTTEN})

    assert thing in draft.gone
    assert draft.changes == ()


def test_who_ended_already_is_not_asked_about_again():
    ended = tuple(
        replace(each, until=PartialDate(2024)) if each.id == "B1" else each for each in STORED.organisations
    )
    draft = the_next("name|corner\nK1|knowledge\nG1|government", onto=replace(STORED, organisations=ended))

    assert (EntityKind.ORGANISATION, "B1") not in draft.gone
