"""Filters in the address, as codes: a link opens the same view in either language."""

import streamlit as st


def read(name: str, *, allowed: tuple[str, ...] | None = None) -> str | None:
    """The value of one filter, or None when it is absent or not one of those allowed."""
    value = st.query_params.get(name)
    if not value or (allowed is not None and value not in allowed):
        return None
    return str(value)


def read_all(name: str, *, allowed: tuple[str, ...] | None = None) -> tuple[str, ...]:
    """Every value of one filter (`corner=business&corner=knowledge`), those allowed only."""
    return tuple(value for value in st.query_params.get_all(name) if allowed is None or value in allowed)


def write(**filters: str | tuple[str, ...] | list[str] | None) -> None:
    """Put filters into the address; None or empty takes one out. Others stay as they are."""
    for name, value in filters.items():
        if not value:
            if name in st.query_params:
                del st.query_params[name]
        elif isinstance(value, str):
            if st.query_params.get_all(name) != [value]:
                st.query_params[name] = value
        elif st.query_params.get_all(name) != list(value):
            st.query_params[name] = list(value)
