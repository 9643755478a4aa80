"""What somebody typed, as it may be kept: on one line, and no longer than fits."""

from dashboard.model.workshop.said import LONGEST, LONGEST_NAME
from dashboard.one_line import one_line
from dashboard.serving.phone.form import LONGEST_BODY, Form
from dashboard.serving.phone.writing import NotTakenInError


def name_in(form: Form, field: str) -> str:
    """A name; raises NotTakenInError when nothing readable stands there, or too much."""
    name = tidied(form.one(field))
    if not name:
        raise NotTakenInError("no_name")
    if len(name) > LONGEST_NAME:
        raise NotTakenInError("name_too_long")
    return name


def text_in(form: Form, field: str) -> str:
    """Words of their own, or none; raises NotTakenInError when there are too many."""
    text = tidied(form.one(field))
    if len(text) > LONGEST:
        raise NotTakenInError("text_too_long")
    return text


def tidied(text: str) -> str:
    """On one line, without what cannot be seen."""
    return one_line(text, longest=LONGEST_BODY)
