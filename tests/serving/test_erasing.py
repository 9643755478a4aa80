"""Names and addresses go on their day, whatever goes wrong in between."""

import asyncio
from types import SimpleNamespace

import pytest

from dashboard.serving import lifespan
from tests.a_loop import run_apart


def test_what_could_not_be_erased_is_tried_again(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    asked = []

    def erase() -> None:
        asked.append(len(asked))
        if len(asked) == 1:
            raise RuntimeError("the disk was away")

    workshops = SimpleNamespace(erase_due_contacts=erase)
    monkeypatch.setattr(lifespan, "workspace", lambda: SimpleNamespace(workshops=workshops))
    monkeypatch.setattr(lifespan, "ERASE_EVERY", 0.01)

    async def until_the_third() -> None:
        erasing = asyncio.create_task(lifespan._erase_what_is_due())
        async with asyncio.timeout(10):
            while len(asked) < 3:
                await asyncio.sleep(0.01)
        erasing.cancel()

    run_apart(until_the_third())
    assert "tried again" in caplog.text
