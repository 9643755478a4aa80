"""What is missing: four questions with their figures, and the introductions that would mend it."""

from dashboard.views.gaps.answer import show as show_answer
from dashboard.views.gaps.columns import closing, columns
from dashboard.views.gaps.finding import Found, find
from dashboard.views.gaps.introductions import show as show_introductions
from dashboard.views.gaps.meaning import show as show_meaning
from dashboard.views.gaps.moving import show as show_time
from dashboard.views.gaps.nothing import show as show_nothing
from dashboard.views.gaps.questions import show as show_questions
from dashboard.views.gaps.title import title

__all__ = [
    "Found",
    "closing",
    "columns",
    "find",
    "show_answer",
    "show_introductions",
    "show_meaning",
    "show_nothing",
    "show_questions",
    "show_time",
    "title",
]
