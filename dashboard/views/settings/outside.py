"""What may be asked of other hosts: nothing, until somebody switches it on."""

from dataclasses import replace

import streamlit as st

from dashboard.places.online import SERVICES
from dashboard.views import writing
from dashboard.views.language import t
from dashboard.views.map.tiles import origin
from dashboard.views.region_data import workspace
from dashboard.views.settings.finding import Found


def show(found: Found) -> None:
    """A switch for each geocoder on another host, and the map's background, with what they would be told."""
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
    tiles = st.text_input(
        t("settings.map_tiles"),
        region.settings.map_tiles,
        placeholder="https://",
        help=t("settings.map_tiles_help"),
        key=f"map_tiles_{found.stamp}",
    ).strip()
    if tiles and origin(tiles) is None:
        st.error(t("settings.map_tiles_wrong"), icon=":material/error:")
        return
    chosen = replace(region.settings, online_geocoders=wanted, map_tiles=tiles)
    after = replace(region, settings=chosen)
    author = writing.ask_author(key="outside_author") if after != region else ""
    if st.button(t("settings.keep_outside"), type="primary", key="keep_outside", disabled=after == region):
        kept = writing.write(
            lambda name: workspace().change_region(after, author=name, based_on=region), author=author
        )
        if kept:
            st.toast(t("settings.kept"), icon=":material/check:")
            st.rerun()
