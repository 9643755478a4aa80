"""Foreign text shows as it stands and does nothing."""

import pytest

from dashboard.views import safe


def test_markdown_shows_its_signs_and_formats_nothing():
    assert safe.plain("**a** [b](http://c) <b>") == r"\*\*a\*\* \[b\]\(http\:\/\/c\) \<b\>"


def test_html_is_text():
    assert safe.html("<script>alert('x')</script>") == "&lt;script&gt;alert(&#x27;x&#x27;)&lt;/script&gt;"


def test_marks_that_turn_the_text_around_are_taken_out():
    assert safe.tidy("Bad\u202etxet\u2069 \u200bname\x00") == "Badtxet name"


def test_a_very_long_name_is_cut_with_a_sign_that_it_was():
    assert safe.tidy("x" * 500, at_most=10) == "xxxxxxxxx…"


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "data:text/html,x", 'https://a"onclick=', "ftp://a.b", ""]
)
def test_only_ordinary_web_addresses_become_links(address: str):
    assert safe.web_address(address) is None


def test_a_bare_domain_becomes_an_address():
    assert safe.web_address("tue.nl/research") == "https://tue.nl/research"
