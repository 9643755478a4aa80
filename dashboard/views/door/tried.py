"""What a phone shows that came with the test's code: it got here."""

from dashboard.texts import Language, texts_in
from dashboard.views.phone.page import Page
from dashboard.views.phone.rendering import render


def tried(language: Language, *, is_laptop: bool) -> str:
    """It worked, in letters that can be held up; or, on the laptop itself, that this proves nothing."""
    texts = texts_in(language)
    title, why = (
        ("door.tried_laptop", "door.tried_laptop_why") if is_laptop else ("door.reached", "door.tried_close")
    )
    return render(
        "door",
        Page(texts),
        reached=not is_laptop,
        title=texts(title),
        why=texts(why),
        own_address="",
        way="",
    )
