"""What is put into one cell comes out of it again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.model.cell_list import join_cell, split_cell

AWKWARD = st.text(st.sampled_from(list('a;" \n')), min_size=1).map(str.strip).filter(bool)


@given(st.lists(AWKWARD, unique=True))
def test_any_values_come_back_as_they_were(values: list[str]):
    assert split_cell(join_cell(values)) == tuple(values)


@pytest.mark.parametrize(
    ("cell", "values"),
    [
        ("", ()),
        (" ; ;; ", ()),
        ("photonics", ("photonics",)),
        ("photonics;batteries ; photonics;", ("photonics", "batteries")),
        ('"Mind; Body";batteries', ("Mind; Body", "batteries")),
        ('"Brainport" regio; x', ('"Brainport" regio', "x")),
        ('"open', ('"open',)),
    ],
)
def test_a_cell_is_read_as_somebody_would_write_it(cell: str, values: tuple[str, ...]):
    assert split_cell(cell) == values
