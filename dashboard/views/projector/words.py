"""Every sentence that the page can say; the page fills the names in."""

from typing import Any

from dashboard.model.workshop import Asset, StepKind
from dashboard.texts import Texts

_COUNTED = ("triangles", "gives", "seeks", "slips", "agreements")


def words(texts: Texts) -> dict[str, Any]:
    """By the code that the page asks for; `{name}` and the like are left for the page.

    Under `counts` the forms of what is counted: of one, and of more.
    """
    said: dict[str, Any] = {
        "room": texts("projector.room"),
        "just_now": texts("projector.just_now", n="{n}"),
        "counts": {each: texts.forms(f"projector.{each}") for each in _COUNTED},
        "by_gives": texts("projector.by_gives"),
        "by_seeks": texts("projector.by_seeks"),
        "join": texts("projector.join"),
        "join_code": texts("projector.join_code"),
        "cut_off": texts("projector.cut_off"),
        "introduces": texts("projector.introduces", introducer="{introducer}", one="{one}", other="{other}"),
        "can_meet": texts("projector.can_meet", one="{one}", other="{other}"),
        "then_round": texts("projector.then_round"),
        "will_meet": texts("projector.will_meet", one="{one}", other="{other}"),
        "missed": texts("projector.missed", names="{names}"),
        "and": texts("projector.and"),
        "somebody": texts("projector.somebody"),
        "newcomer": texts("projector.newcomer"),
        "table": texts("projector.table", number="{number}"),
        "round": texts("projector.round", round="{round}", rounds="{rounds}"),
        "no_tables": texts("projector.no_tables"),
        "if_all": texts("projector.if_all"),
        "golden": texts("projector.golden"),
        "golden_now": texts("projector.golden_now", n="{n}"),
        "golden_same": texts("projector.golden_same"),
        "golden_more": texts("projector.golden_more", before="{before}", after="{after}"),
        "no_offers": texts("projector.no_offers"),
        "steps": texts("projector.steps", number="{number}", n="{n}"),
    }
    said |= {f"step_{kind}": texts(f"projector.step_{kind}") for kind in StepKind}
    said |= {f"ask_{kind}": texts(f"projector.ask_{kind}") for kind in StepKind}
    said |= {f"asset_{asset}": texts(f"projector.asset_{asset}") for asset in Asset}
    return said


def mark_of(texts: Texts, *, is_example: bool, is_rehearsal: bool) -> str:
    """The mark in the corner: an example, a rehearsal, both, or empty."""
    if is_example and is_rehearsal:
        return texts("projector.example_rehearsal")
    if is_example:
        return texts("common.example")
    return texts("projector.rehearsal") if is_rehearsal else ""
