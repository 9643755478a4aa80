"""What may be asked of other hosts: nothing, until somebody switches it on."""

from dataclasses import replace

import streamlit as st

from dashboard.places.online import SERVICES
from dashboard.views import writing
from dashboard.views.language import t
from dashboard.views.region_data import workspace
from dashboard.views.settings.finding import Found


def show(found: Found) -> None:
    """A switch for each geocoder on another host, with what it would be told."""
    region = found.ecosystem.region
    st.header(t("settings.outside_heading"), anchor=False)
    st.markdown(t("settings.outside_sentence"))
    wanted = tuple(
        service.code
        for service in SERVICES
        if st.toggle(
            t(f"settings.geocoder_{service.code}"),
            service.code in region.settings.online_geocoders,
            help=t(f"settings.geocoder_{service.code}_help"),
            key=f"geocoder_{service.code}_{found.stamp}",
        )
    )
    after = replace(region, settings=replace(region.settings, online_geocoders=wanted))
    author = writing.ask_author(key="outside_author") if after != region else ""
    if st.button(t("settings.keep_outside"), type="primary", key="keep_outside", disabled=after == region):
        kept = writing.write(
            lambda name: workspace().change_region(after, author=name, based_on=region), author=author
        )
        if kept:
            st.toast(t("settings.kept"), icon=":material/check:")
            st.rerun()
