"""Rows without a problem may go on; the others are kept apart, and nothing of them is lost."""

from dashboard.ingest import draft_of
from dashboard.ingest.choices import Choices
from dashboard.ingest.problem import ProblemCode
from dashboard.model import EntityKind
from tests.ingest.lists import NOTHING_YET, TODAY, a_list, applied, drafted

PARTIAL = Choices(is_partial=True)


def partly(*texts: str, onto=NOTHING_YET, earlier=()):
    files = [a_list(text, f"{number}.csv") for number, text in enumerate(texts)]
    return draft_of(files, onto, choices=PARTIAL, earlier=earlier, on=TODAY)


def test_rows_without_a_problem_go_on_and_the_others_are_named():
    draft = partly("name|corner\nTU/e|knowledge\nDommel|overhied\nASML|business")

    assert draft.is_acceptable
    assert draft.added == {EntityKind.ORGANISATION: 2}
    assert draft.refused_rows == {("0.csv", "", 3)}
    assert [each.code for each in draft.refused] == [ProblemCode.CODE_UNKNOWN]


def test_what_refers_to_a_row_that_cannot_go_on_waits_with_it():
    draft = partly(
        "id|name|corner\nk|TU/e|knowledge\nd|Dommel|overhied", "source|target\nk|Dommel\nd|k\nk|nobody"
    )

    assert draft.added == {EntityKind.ORGANISATION: 1}
    codes = [(each.row, each.code) for each in draft.refused if each.file == "1.csv"]
    assert codes == [
        (2, ProblemCode.REFERS_TO_REFUSED),
        (3, ProblemCode.REFERS_TO_REFUSED),
        (4, ProblemCode.NAME_UNKNOWN),
    ]


def test_a_file_that_nobody_understands_does_not_keep_the_others_out():
    draft = partly("name|corner\nTU/e|knowledge", "colour|shape\nred|round")

    assert draft.added == {EntityKind.ORGANISATION: 1}
    assert [each.code for each in draft.refused] == [ProblemCode.LIST_NOT_RECOGNISED]


def test_a_list_without_a_problem_is_the_same_in_part_and_as_a_whole():
    text = "name|corner|part_of\nTU/e|knowledge|\nFaculty|knowledge|TU/e"
    whole, part = drafted(text), partly(text)

    assert part.changes == whole.changes
    assert not part.refused


def test_who_is_named_by_a_refused_row_is_not_gone():
    stored = applied(drafted("name|corner\nTU/e|knowledge\nASML|business"))
    earlier = tuple((EntityKind.ORGANISATION, each.id) for each in stored.organisations)

    refused = partly("name|corner\nTU/e|knowledge\nASML|bussiness", onto=stored, earlier=earlier)
    left_out = partly("name|corner\nTU/e|knowledge", onto=stored, earlier=earlier)

    assert refused.gone == ()
    assert left_out.gone == ((EntityKind.ORGANISATION, "asml"),)
