"""A phone that gets here in the test is noted, and nobody else."""

import pytest
from starlette.testclient import TestClient

from dashboard.serving import phone_test
from dashboard.serving.phones import phones_app
from dashboard.views.door.arrivals import arrivals

BASE = "http://192.168.1.5:8501"


def _open(code: str, *, client: str = "192.168.1.77", method: str = "GET", **headers: str) -> tuple[int, str]:
    app = phones_app(phone_test.routes())
    browser = TestClient(app, base_url="http://localhost:8501", client=(client, 50000))
    answer = browser.request(method, f"/w/test/{code}", headers={"Accept-Language": "nl", **headers})
    return answer.status_code, answer.text


def test_a_phone_is_told_that_it_got_here_and_is_noted():
    code = arrivals.expect(BASE)
    status, text = _open(code)
    assert status == 200
    assert "<h1>Je telefoon kan deze laptop bereiken</h1>" in text
    assert arrivals.has_come(code)
    assert arrivals.has_proved(BASE)


def test_the_laptop_itself_proves_nothing():
    code = arrivals.expect("http://192.168.1.6:8501")
    _, text = _open(code, client="127.0.0.1")
    assert "Dit is de laptop zelf" in text
    assert not arrivals.has_come(code)


def test_somebody_behind_a_server_on_this_machine_is_a_phone():
    code = arrivals.expect(BASE)
    _open(code, client="127.0.0.1", **{"X-Forwarded-For": "84.22.1.9"})
    assert arrivals.has_come(code)


@pytest.mark.parametrize("code", ["zzzzzz", "<script>alert(1)</script>", "x" * 3000])
def test_a_code_that_was_never_handed_out_is_not_kept_and_not_repeated(code: str):
    known = len(arrivals._seen)
    _, text = _open(code)
    assert (len(arrivals._seen), "alert(1)" in text) == (known, False)


def test_asking_for_the_head_alone_is_no_visit():
    code = arrivals.expect(BASE)
    assert _open(code, method="HEAD")[0] == 200
    assert not arrivals.has_come(code)
