"""A page for a phone that says one thing: plain HTML, no script, and nothing from anywhere else."""

from dashboard.texts import Language, texts_in

LOOK = "/w/look/door.css"

CHECK = (
    '<svg class="mark" viewBox="0 0 96 96" aria-hidden="true"><circle cx="48" cy="48" r="46"/>'
    '<path d="M27 50l14 14 28-31"/></svg>'
)
"""A big mark: it worked."""


def phone_page(language: Language, *, title: str, inner: str) -> str:
    """The whole page around markup of ours; `title` is plain text of ours, for the tab."""
    app = texts_in(language)("common.app")
    return (
        f'<!DOCTYPE html><html lang="{language}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<meta name="color-scheme" content="light dark"><meta name="robots" content="noindex">'
        f'<title>{title} · {app}</title><link rel="icon" href="data:,">'
        f'<link rel="stylesheet" href="{LOOK}"></head>'
        f"<body><header>{app}</header><main>{inner}</main></body></html>"
    )
