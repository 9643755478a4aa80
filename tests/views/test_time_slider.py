"""The slider tells the page for which day it stands."""

from streamlit.testing.v1 import AppTest


def _moved() -> None:
    from datetime import date

    import streamlit as st

    from dashboard.views.time_slider import showing

    st.date_input("day", date(2026, 1, 1), key="network_filter_on")

    def moved() -> None:
        showing._go("2019-12-31")

    st.button("move", on_click=moved)


def test_a_day_that_the_slider_and_the_field_are_moved_to_in_one_go_is_the_sliders():
    app = AppTest.from_function(_moved).run()
    app.date_input[0].set_value("2021-05-05")
    app.button[0].click().run()
    assert not app.exception
    assert str(app.date_input[0].value) == "2019-12-31"
    assert app.query_params["on"] in ("2019-12-31", ["2019-12-31"])
