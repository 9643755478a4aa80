"""An answer that cannot be kept is said, with why, beside those that are kept."""

import pytest

from dashboard.model import OpenQuestion, Verdict
from dashboard.views.worklist import keeping, same
from tests.domain import an_ecosystem


class Store:
    """What stands when the answers are written: B2 went up in another one meanwhile."""

    def ecosystem(self):  # type: ignore[no-untyped-def]
        return an_ecosystem("K1-B1")

    def questions(self) -> tuple[OpenQuestion, ...]:
        return ()


def test_an_answer_that_is_refused_at_saving_is_told(monkeypatch: pytest.MonkeyPatch):
    told: list[str] = []
    monkeypatch.setattr(same, "workspace", Store)
    monkeypatch.setattr(keeping, "refuse", told.extend)
    facts = {"found": "Licht*spoor*", "candidate": "Lichtspoor BV", "reason": "likeness", "likeness": "95"}
    question = OpenQuestion("q", "same_organisation", ("B2", "B1"), facts)
    assert same._keep({"q": (question, Verdict.SAME)}, "Anna") == []
    (said,) = told
    assert "Licht\\*spoor\\*" in said
    assert "Lichtspoor BV" in said
