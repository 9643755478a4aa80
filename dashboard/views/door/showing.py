"""Draw the test: an address per network to scan, and the mark when a phone has come."""

import streamlit as st

from dashboard.views import safe
from dashboard.views.door import finding
from dashboard.views.door.finding import Found, Standing, Trial
from dashboard.views.drawing import drawing
from dashboard.views.language import t
from dashboard.views.qr_code import qr_code

EVERY = 1.0
"""Seconds. A phone that opens the page is seen within two, whoever touches nothing."""
CHECK = (
    '<svg class="door-mark" viewBox="0 0 96 96" aria-hidden="true"><circle cx="48" cy="48" r="46"/>'
    '<path d="M27 50l14 14 28-31"/></svg>'
)


def show_test(found: Found) -> None:
    """What to scan, or what to start; looks by itself whether anything has changed."""
    if found.misnamed:
        st.warning(t("door.misnamed", given=safe.plain(found.misnamed, at_most=80)), icon=":material/info:")
    _watched(found.standing)


@st.fragment(run_every=EVERY)
def _watched(shown: Standing) -> None:
    now = finding.find()
    if now.standing is not shown:
        if now.standing is Standing.REACHED:
            # Read aloud as well, to whoever does not see the mark.
            st.toast(t("door.reached"), icon=":material/check:")
        st.rerun()
    if now.standing is Standing.ONLY_HERE:
        st.markdown(t("door.start_so"))
        st.code("python -m uv run driehoek serve --phones", language=None, wrap_lines=True)
        st.markdown(t("door.start_other"))
        st.code(
            "python -m uv run streamlit run streamlit_app.py --server.address 0.0.0.0",
            language=None,
            wrap_lines=True,
        )
        st.caption(t("door.start_safe"))
    elif now.trials:
        drawing(markup(now), key="door_trials")


def markup(found: Found) -> str:
    """The addresses beside each other, likeliest first; after a phone has come, a mark and its address."""
    done = found.reached
    shown = _mark() + _trial(done, said=t("door.try_another")) if done else _all(found.trials)
    return f'<div class="door-trials">{shown}</div>'


def _all(trials: tuple[Trial, ...]) -> str:
    return "".join(_trial(each, said=_where(each)) for each in trials)


def _mark() -> str:
    said = f'<p class="door-where"><strong>{t("door.reached_by")}</strong></p>'
    return f'<section class="door-trial">{CHECK}{said}</section>'


def _trial(trial: Trial, *, said: str) -> str:
    picture = qr_code(trial.address, label=t("door.qr_label", address=trial.address))
    # A browser breaks an address anywhere; a reader who types it wants it broken once, before the page.
    address = f"{safe.html(trial.way.base)}<wbr>{safe.html(trial.page)}"
    return (
        f'<section class="door-trial"><div class="door-picture">{picture}</div>'
        f'<p class="door-where">{said}</p><p class="door-address">{address}</p></section>'
    )


def _where(trial: Trial) -> str:
    """Which network this is, as far as its name tells."""
    address = trial.way.address
    if address is None:
        return t("door.kind_named")
    return t(f"door.kind_{address.kind}", interface=safe.html(address.interface, at_most=40))
