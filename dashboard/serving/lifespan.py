"""What happens once, before the first page is asked for."""

import asyncio
import gc
import logging
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from threading import Thread

import streamlit as st

from dashboard.error_sentences import sentence_of
from dashboard.errors import DriehoekError
from dashboard.texts.of_terminal import texts_of_terminal
from dashboard.views import overview
from dashboard.views.door.ways import ways
from dashboard.views.region_data import workspace
from dashboard.workspace import Workspace

COLLECT_EVERY = 60.0
"""Seconds. What a session that ended leaves behind, an upload at most, lies about for so long."""

_log = logging.getLogger(__name__)

ERASE_EVERY = 6 * 3600.0
"""Seconds. A laptop that slept through midnight still looks on the day itself."""


@asynccontextmanager
async def lifespan(app: st.App) -> AsyncIterator[None]:
    """Open the store, fill an empty one with the example, say where it is, and settle the memory.

    A collection of garbage holds the interpreter, so that nobody's click is answered meanwhile:
    what is loaded by now is put out of the collector's reach, and it comes once a minute
    instead of after every run of a page (`runner.postScriptGC`).
    """
    opened = _opened()
    print(f"  Driehoek: {opened.location}", flush=True)
    if (found := ways()).listens and found.likely:
        print(f"  {texts_of_terminal()('door.phones_at', address=found.likely[0].to('/w'))}", flush=True)
    _import_what_pages_need()
    gc.collect()
    gc.freeze()
    # While the first browser loads its scripts. A page that asks for the same meanwhile waits for this.
    Thread(target=overview.find, name="first figures", daemon=True).start()
    going_on = [asyncio.create_task(each) for each in (_collect_now_and_then(), _erase_what_is_due())]
    yield
    for each in going_on:
        each.cancel()


async def _collect_now_and_then() -> None:
    while True:
        await asyncio.sleep(COLLECT_EVERY)
        gc.collect()


async def _erase_what_is_due() -> None:
    """Erase the names and addresses whose day has come, whether or not anybody opens the page."""
    while True:
        try:
            await asyncio.to_thread(workspace().workshops.erase_due_contacts)
        except Exception:  # whatever it was: names must not stay because this stopped looking
            _log.exception("What is due could not be erased; it is tried again in a while.")
        await asyncio.sleep(ERASE_EVERY)


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
    import PIL.Image  # noqa: F401
    import pydeck  # noqa: F401
    import pyvis.network  # noqa: F401
    import scipy.spatial  # noqa: F401

    import dashboard.views.browser_memory  # noqa: F401
