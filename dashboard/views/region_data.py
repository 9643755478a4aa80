"""The region as the pages see it: opened once, read once per revision, computed once per question."""

from collections.abc import Callable
from datetime import date
from typing import Any, TypeVar

import streamlit as st

from dashboard.analysis.network import Network, network_of
from dashboard.analysis.question import Question
from dashboard.model import Ecosystem
from dashboard.workspace import SETTINGS, Workspace, open_workspace

Found = TypeVar("Found")


@st.cache_resource(show_spinner=False)
def workspace() -> Workspace:
    """The one workspace of this server process."""
    return open_workspace()


def ecosystem() -> Ecosystem:
    """The region as it stands now."""
    return workspace().ecosystem()


def network(question: Question | None = None) -> Network:
    """What is active and left after a question, computed once per revision and question."""
    asked = question or Question()
    return _network(ecosystem().revision, asked, asked.day, workspace().location)


def sources() -> int:
    """How many different lists and people what stands now comes from."""
    return _sources(ecosystem().revision, workspace().location)


def remember(find: Callable[..., Found], network: Network, **arguments: Any) -> Found:
    """`find(network, **arguments)`, computed once per revision, question and arguments."""
    name = f"{find.__module__}.{find.__qualname__}"
    found: Found = _remembered(
        name,
        network.ecosystem.revision,
        (network.question, network.question.day),
        tuple(sorted(arguments.items())),
        find,
        network,
    )
    return found


@st.cache_resource(show_spinner=False, max_entries=64)
def _network(revision: int, question: Question, day: date, location: str) -> Network:
    # The day is part of the key: a question of today is another one tomorrow.
    return network_of(ecosystem(), question)


@st.cache_resource(show_spinner=False, max_entries=8)
def _sources(revision: int, location: str) -> int:
    standing = (batch for batch in workspace().history() if not batch.is_undone)
    return len({batch.source for batch in standing if batch.source != SETTINGS})


@st.cache_resource(show_spinner=False, max_entries=512)
def _remembered(
    name: str,
    revision: int,
    asked: tuple[Question, date],
    arguments: tuple[Any, ...],
    _find: Any,
    _network: Network,
) -> Any:
    return _find(_network, **dict(arguments))
