"""The matrix in the browser: it keeps the answers itself until they are written, and survives reruns."""

import json
from functools import cache
from typing import Any

import streamlit as st

from dashboard.analysis.acquaintance import Acquaintance
from dashboard.texts import Texts
from dashboard.views import safe
from dashboard.views.acquaintances.answers import Answer
from dashboard.views.acquaintances.finding import Found


def matrix(found: Found, texts: Texts, *, named: bool) -> Any:
    """Show it; what the reader wants written (see `answers.read`), once, else None."""
    result = _mounted()(
        data=data(found, texts, named=named),
        key="acquaintances_matrix",
        height="content",
        on_written_change=lambda: None,
    )
    return json.loads(result.written) if result.written else None


def data(found: Found, texts: Texts, *, named: bool = True) -> dict[str, Any]:
    """Everything that the browser needs: who, what is known, and every word.

    `named` says that we know whose answers these are.
    """
    by_id = found.ecosystem.by_id
    return {
        "revision": found.ecosystem.revision,
        "organisations": [
            {
                "id": each,
                "name": safe.tidy(by_id[each].name, at_most=60),
                "corner": by_id[each].corner.value,
            }
            for each in found.sweep.organisations
        ],
        "known": [
            [each.one, each.other, each.known.value]
            for each in found.sweep.pairs
            if each.known is not Acquaintance.UNKNOWN
        ],
        "named": named,
        "words": _words(texts),
    }


def _words(texts: Texts) -> dict[str, Any]:
    names = (
        "caption",
        "pair",
        "open",
        "already",
        "answered",
        "progress",
        "write",
        "write_one",
        "write_none",
        "keys",
        "name_first",
    )
    return {
        **{name: texts(f"acquaintances.word_{name}", **_BLANKS.get(name, {})) for name in names},
        "answers": [
            {
                "code": each.value,
                "key": texts(f"acquaintances.key_{each}"),
                "word": texts(f"acquaintances.answer_{each}"),
            }
            for each in Answer
        ],
        "knowns": {
            each.value: {
                "key": texts(f"acquaintances.mark_{each}"),
                "word": texts(f"acquaintances.known_{each}"),
            }
            for each in Acquaintance
            if each is not Acquaintance.UNKNOWN
        },
    }


_BLANKS = {
    "pair": {"one": "{one}", "other": "{other}", "state": "{state}"},
    "already": {"known": "{known}"},
    "answered": {"answer": "{answer}"},
    "progress": {"done": "{done}", "total": "{total}"},
    "write": {"count": "{count}"},
}
"""What the browser fills in itself."""


@cache
def _mounted() -> Any:
    # Registered when it is first drawn: assets are found only once the server runs.
    return st.components.v2.component("dashboard.acquaintances", js="acquaintances.js", isolate_styles=False)
