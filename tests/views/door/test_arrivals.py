"""Codes for the test with a phone: each good for one address, and forgotten in the end."""

from dashboard.views.door import arrivals as module
from dashboard.views.door.arrivals import Arrivals

HOME = "http://192.168.1.5:8501"
HOTSPOT = "http://192.168.137.1:8501"


def test_a_code_proves_the_address_that_it_was_made_for():
    arrivals = Arrivals()
    home, hotspot = arrivals.expect(HOME), arrivals.expect(HOTSPOT)
    assert arrivals.note(hotspot)
    assert (arrivals.has_come(home), arrivals.has_come(hotspot)) == (False, True)
    assert (arrivals.has_proved(HOME), arrivals.has_proved(HOTSPOT)) == (False, True)


def test_whoever_opens_thousands_of_codes_fills_no_memory():
    arrivals = Arrivals()
    assert not any(arrivals.note(f"guess{number}") for number in range(5000))
    handed_out = [arrivals.expect(HOME) for _ in range(2 * module._AT_MOST)]
    for code in handed_out:
        arrivals.note(code)
    assert len(arrivals._bases) <= module._AT_MOST
    assert len(arrivals._seen) <= module._AT_MOST
    assert arrivals.is_expected(handed_out[-1])


def test_a_code_can_be_typed_on_a_phone():
    code = Arrivals().expect(HOME)
    assert len(code) == 6
    assert code.isascii()
    assert code.islower()
