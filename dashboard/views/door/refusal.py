"""What somebody sees where there is nothing for them: from elsewhere, or where no page is."""

from dashboard.texts import Language, texts_in
from dashboard.views.phone.page import Page
from dashboard.views.phone.rendering import render


def refusal(language: Language, *, address: str) -> str:
    """In place of the dashboard, from elsewhere: what can be done here, and the way to it.

    `address` is the reader's own, for a helper's laptop that is to be let in.
    """
    own = texts_in(language)("door.your_address", address=address) if address else ""
    return _page(language, "refused", own_address=own)


def nowhere(language: Language) -> str:
    """Under `/w`, where no page is."""
    return _page(language, "nowhere")


def _page(language: Language, what: str, *, own_address: str = "") -> str:
    texts = texts_in(language)
    return render(
        "door",
        Page(texts),
        reached=False,
        title=texts(f"door.{what}"),
        why=texts(f"door.{what}_why"),
        own_address=own_address,
        way=texts("door.to_workshop"),
    )
