"""The region as the pages see it: opened once, read once per revision, computed once per question."""

from collections.abc import Callable, Hashable
from typing import TypeVar

import streamlit as st

from dashboard.analysis.network import Network, network_of
from dashboard.analysis.question import Question
from dashboard.model import Ecosystem
from dashboard.views.memory import Memory
from dashboard.views.opened import workspace
from dashboard.views.previewing import previewed
from dashboard.workspace import SETTINGS

Found = TypeVar("Found")

__all__ = ["ecosystem", "network", "remember", "sources", "workspace"]


def ecosystem() -> Ecosystem:
    """The region as it stands now; in a look ahead, as a list that waits would leave it."""
    return previewed() or workspace().ecosystem()


def network(question: Question | None = None) -> Network:
    """What is active and left after a question, computed once per revision and question."""
    asked = question or Question()
    stands = ecosystem()
    # The day is part of the key: a question of today is another one tomorrow.
    key = (stands.revision, asked, asked.day)
    found: Network = _networks().recall(key, lambda: network_of(stands, asked))
    return found


def sources() -> int:
    """How many different lists and people what stands now comes from."""
    found: int = _sources().recall(ecosystem().revision, _count_sources)
    return found


def remember(find: Callable[..., Found], network: Network, **arguments: Hashable) -> Found:
    """`find(network, **arguments)`, computed once and kept with the network it was found in."""
    kept: Memory = vars(network).setdefault("_remembered", Memory(entries=128))
    key = (find.__module__, find.__qualname__, *sorted(arguments.items()))
    found: Found = kept.recall(key, lambda: find(network, **arguments))
    return found


@st.cache_resource(show_spinner=False)
def _networks() -> Memory:
    """Beside the workspace, and forgotten with it, each with what was found in it."""
    return Memory(entries=64)


@st.cache_resource(show_spinner=False)
def _sources() -> Memory:
    return Memory(entries=8)


def _count_sources() -> int:
    standing = (batch for batch in workspace().history() if not batch.is_undone)
    return len({batch.source for batch in standing if batch.source != SETTINGS})
