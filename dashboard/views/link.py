"""Links to other pages of ours inside a drawing: every number opens the list that it counts."""

from urllib.parse import urlencode

from dashboard.views import safe


def address(page: str, /, **filters: str | None) -> str:
    """`organisations?corner=business`: what `menu.go` opens, and what an ordinary link holds."""
    query = urlencode({name: value for name, value in filters.items() if value})
    return f"{page}?{query}" if query else page


def link(target: str, inner: str, *, cls: str = "", label: str = "", current: bool = False) -> str:
    """An `<a>` around markup of ours. `label`: what a screen reader says when the markup alone is not enough.

    `current` marks the one of several that is chosen.
    Opens in a new tab as any link does; chosen plainly, it goes through the drawing.
    """
    target = safe.html(target, at_most=2000)
    named = f' aria-label="{safe.html(label, at_most=400)}"' if label else ""
    styled = f' class="{cls}"' if cls else ""
    now = ' aria-current="true"' if current else ""
    return f'<a{now} href="{target}" data-go="{target}"{styled}{named}>{inner}</a>'
