"""The server: `streamlit run streamlit_app.py` finds `app` here and serves it."""

import streamlit as st

from dashboard.data_folder import front_script
from dashboard.serving.lifespan import lifespan
from dashboard.serving.middleware import middleware
from dashboard.serving.routes import routes
from dashboard.views.error_boundary import on_script_error

app = st.App(
    front_script(),
    middleware=middleware(),
    routes=routes(),
    lifespan=lifespan,
    on_script_error=on_script_error,
)
