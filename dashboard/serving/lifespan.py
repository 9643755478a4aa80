"""What happens once, before the first page is asked for."""

import gc
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import streamlit as st

from dashboard.error_sentences import sentence_of
from dashboard.errors import DriehoekError
from dashboard.texts.of_terminal import texts_of_terminal
from dashboard.views.region_data import workspace
from dashboard.workspace import Workspace


@asynccontextmanager
async def lifespan(app: st.App) -> AsyncIterator[None]:
    """Open the store, fill an empty one with the example, say where it is, and settle the memory.

    Streamlit collects garbage after every run of a page while it holds the interpreter:
    what is loaded by now is put out of the collector's reach.
    """
    opened = _opened()
    print(f"  Driehoek: {opened.location}", flush=True)
    _import_what_pages_need()
    gc.collect()
    gc.freeze()
    yield


def _opened() -> Workspace:
    """The store, filled; or the end, with a sentence instead of a stack trace."""
    try:
        opened = workspace()
        opened.fill_if_empty()
        opened.ecosystem()
    except DriehoekError as error:
        print(sentence_of(error, texts_of_terminal()), file=sys.stderr, flush=True)
        os._exit(1)  # anything gentler, and the server tells the whole story of the error after all
    return opened


def _import_what_pages_need() -> None:
    """Load the heavy libraries now, so that they are frozen too and the first page does not wait."""
    import igraph  # noqa: F401
    import pandas  # noqa: F401
    import pydeck  # noqa: F401
    import pyvis.network  # noqa: F401
    import scipy.sparse  # noqa: F401
