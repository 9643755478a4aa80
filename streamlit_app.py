"""The server: `streamlit run streamlit_app.py` finds `app` here and serves it."""

import streamlit as st

from dashboard import serving

app = st.App(
    serving.FRONT_DOOR,
    middleware=serving.middleware(),
    routes=serving.routes(),
    lifespan=serving.lifespan,
    on_script_error=serving.on_script_error,
)
