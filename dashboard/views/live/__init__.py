"""What the live pages of a workshop are told: codes, numbers and names, in no language."""

from dashboard.views.live.messages import AUDIENCES, message
from dashboard.views.live.names import names_found

__all__ = ["AUDIENCES", "message", "names_found"]
