"""A rehearsal: the same workshop with a pretend audience, and nothing of it counts."""

from dashboard.views.rehearsal.beginning import show_begin
from dashboard.views.rehearsal.playing import show_audience

__all__ = ["show_audience", "show_begin"]
