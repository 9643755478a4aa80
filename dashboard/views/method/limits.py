"""What a chance does not say."""

from dashboard.texts import Texts
from dashboard.views.drawing import drawing
from dashboard.views.language import texts as texts_of_session


def show() -> None:
    """Draw it."""
    drawing(markup(texts_of_session()), key="method_limits")


def markup(texts: Texts) -> str:
    """As HTML."""
    limits = (
        texts("method.limit_worth"),
        texts("method.limit_known"),
        texts("method.limit_dates"),
        texts("method.limit_order"),
    )
    items = "".join(f"<li>{each}</li>" for each in limits)
    return f'<section class="method"><h2>{texts("method.limits")}</h2><ul>{items}</ul></section>'
