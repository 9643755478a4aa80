"""A phone is invited by the address that works, or not at all."""

import pytest

from dashboard.texts import Language, texts_in
from dashboard.views.door import invitation as module
from dashboard.views.door.invitation import invitation


@pytest.fixture(autouse=True)
def _in_dutch(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(module, "t", texts_in(Language.DUTCH))


def test_the_short_address_stands_below_the_code_and_is_read_aloud(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(module, "best", lambda: "http://192.168.1.5:8501")
    markup = invitation("BCDFGH")
    assert markup is not None
    assert "192.168.1.5:8501<wbr>/w" in markup
    assert "open http://192.168.1.5:8501/w en typ BCDFGH" in markup


def test_nobody_is_invited_to_an_address_that_no_phone_gets_to(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(module, "best", lambda: None)
    assert invitation("BCDFGH") is None
