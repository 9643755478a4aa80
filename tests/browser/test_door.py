"""The test before the doors open, as a facilitator sees it."""

import re
import sys
import urllib.request
from collections.abc import Callable
from typing import Any

from tests.browser.test_every_page import violations_of_ours

REACHED = "Je telefoon kan deze laptop bereiken"


def _for_phones(port: int) -> list[str]:
    return [sys.executable, "-m", "dashboard.cli", "serve", "--phones", "--headless", "--port", str(port)]


def test_a_phone_that_arrives_is_seen_without_a_click(
    serve: Callable[..., str], open_page: Callable[..., Any], monkeypatch: Any
):
    # In place of this machine's own addresses, which a test must not depend on.
    monkeypatch.setenv("DRIEHOEK_PHONE_ADDRESS", "werksessie.example.nl")
    at = serve(command=_for_phones)
    page = open_page("/door", at=at)
    page.wait_for_selector(".qr-code")
    assert page.inner_text("h1") == "Kan een telefoon deze laptop bereiken?"
    assert violations_of_ours(page) == {}
    (code,) = re.findall(r"/w/test/([a-z]{6})", page.inner_text(".door-address"))

    # A phone, by way of a server in between: the laptop's own browser would prove nothing.
    phone = urllib.request.Request(
        f"{at}/w/test/{code}", headers={"X-Forwarded-For": "192.168.1.77", "Accept-Language": "nl"}
    )
    with urllib.request.urlopen(phone, timeout=10) as answer:
        assert REACHED in answer.read().decode()

    page.wait_for_function(
        "said => document.querySelector('h1').innerText === said", arg=REACHED, timeout=5000
    )
    assert page.inner_text(".door-where strong") == "Er is een telefoon binnen"
    assert page.errors == []
    # The headings keep their size, however the settings travelled to this server.
    assert page.evaluate("getComputedStyle(document.querySelector('h1')).fontSize") == "36px"
