"""What a phone shows that came with the test's code: it got here."""

from functools import cache

from dashboard.texts import Language, texts_in
from dashboard.views.door.phone_page import CHECK, phone_page


@cache
def tried(language: Language, *, is_laptop: bool) -> str:
    """It worked, in letters that can be held up; or, on the laptop itself, that this proves nothing."""
    texts = texts_in(language)
    if is_laptop:
        title = texts("door.tried_laptop")
        return phone_page(
            language, title=title, inner=f"<h1>{title}</h1><p>{texts('door.tried_laptop_why')}</p>"
        )
    title = texts("door.reached")
    return phone_page(
        language, title=title, inner=f"{CHECK}<h1>{title}</h1><p>{texts('door.tried_close')}</p>"
    )
