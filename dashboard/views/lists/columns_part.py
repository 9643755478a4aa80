"""Which column is which: what we made of every heading, to be corrected and kept."""

from dataclasses import replace

import streamlit as st

from dashboard.ingest.plan import Because, Column, Plan, Shape
from dashboard.ingest.table import Table
from dashboard.views import safe
from dashboard.views.language import t, texts
from dashboard.views.lists.asked import Asked
from dashboard.views.lists.choosing import keep
from dashboard.views.lists.column_values import ask_values
from dashboard.views.lists.column_words import column_name, fields_of
from dashboard.views.lists.columns_table import examples, personal_note, planned
from dashboard.views.lists.finding import Found
from dashboard.views.telling import show_told

_LEFT_OUT = ""


def show(asked: Asked, found: Found) -> None:
    """Every table with its columns; nothing is read otherwise before the button is pressed."""
    show_told()
    st.markdown(t("lists.columns_sentence"))
    chosen = dict(found.choices.plans)
    for read, plan in planned(found):
        chosen[read.file, read.sheet] = _ask_table(found, read, plan)
    if note := personal_note(found, texts()):
        st.html(note)
    changed = any(chosen[key] != found.choices.plans.get(key) for key in chosen)
    st.button(
        t("lists.read_so"),
        type="primary",
        key="list_read_so",
        disabled=not changed,
        on_click=lambda: keep(found, replace(found.choices, plans=chosen)),
    )


def _ask_table(found: Found, read: Table, plan: Plan) -> Plan:
    key = f"list_columns_{found.delivery.id}_{read.file}_{read.sheet}"
    st.header(safe.plain(read.sheet or read.file, at_most=60), anchor=False)
    chosen = st.selectbox(
        t("lists.sheet_is"),
        list(Shape),
        index=list(Shape).index(plan.shape),
        format_func=lambda each: t(f"lists.shape_{each}"),
        help=t("lists.shape_help"),
        key=f"{key}_shape",
        width=420,
    )
    shape = chosen or plan.shape
    association = plan.association
    if shape is Shape.MEMBERS:
        association = st.text_input(
            t("lists.association"),
            plan.association or found.delivery.source,
            key=f"{key}_association",
            width=420,
        ).strip()
    if shape is Shape.NOTHING:
        return replace(plan, shape=shape)
    columns = tuple(
        column if column in plan.personal else _ask_column(read, column, shape, key)
        for column in plan.columns
    )
    _say_doubles(columns)
    return replace(plan, shape=shape, columns=columns, association=association)


def _ask_column(read: Table, column: Column, shape: Shape, key: str) -> Column:
    if not column.heading.strip() and not examples(read, column):
        return column
    fields = (_LEFT_OUT, *fields_of(shape))
    stands = column.field if column.field in fields else _LEFT_OUT
    name = f"{key}_{column.position}"
    with st.container(key=f"row_{name}", horizontal=True, vertical_alignment="center", gap="medium"):
        seen = safe.html(examples(read, column), at_most=80)
        heading = safe.html(column.heading, at_most=60) or t("lists.no_heading")
        st.html(f'<p class="label">{heading}</p><p class="reason">{seen}</p>', width="stretch")
        field = st.selectbox(
            t("lists.meaning_of", heading=safe.plain(column.heading, at_most=40)),
            fields,
            index=fields.index(stands),
            format_func=lambda each: column_name(each, texts()) if each else t("lists.column_chosen"),
            key=f"{name}_{shape}",
            label_visibility="collapsed",
            width=260,
        )
    values = ask_values(read, replace(column, field=field), name) if field else {}
    if field == column.field and values == dict(column.values):
        return column
    return replace(column, field=field, because=Because.CHOSEN, values=values)


def _say_doubles(columns: tuple[Column, ...]) -> None:
    """One field cannot be two columns: say which."""
    taken: dict[str, str] = {}
    for column in columns:
        if column.field and column.field in taken:
            st.warning(
                t(
                    "lists.field_twice",
                    field=column_name(column.field, texts()),
                    one=safe.plain(taken[column.field], at_most=40),
                    other=safe.plain(column.heading, at_most=40),
                ),
                icon=":material/warning:",
            )
        taken.setdefault(column.field, column.heading)
