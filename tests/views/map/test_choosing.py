"""What Streamlit tells of a click becomes an organisation, or nobody."""

import pytest

from dashboard.views.map.choosing import clicked


def test_a_mark_gives_its_organisation() -> None:
    picked = {"selection": {"objects": {"organisations-3": [{"properties": {"id": "asml"}}]}}}
    assert clicked(picked) == "asml"


@pytest.mark.parametrize(
    "told",
    [
        None,
        {},
        {"selection": {}},
        {"selection": {"objects": {}}},
        {"selection": {"objects": {"x": []}}},
        {"selection": {"objects": {"x": [{"properties": {"id": 3}}]}}},
    ],
)
def test_the_empty_ground_gives_nobody(told: dict | None) -> None:
    assert clicked(told) is None
