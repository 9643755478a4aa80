"""The only place that knows SQLAlchemy: load, commit, undo, history, revision."""

from dashboard.storage.answers import Answer
from dashboard.storage.present import Carrier
from dashboard.storage.store import Store, Writing, open_store

__all__ = ["Answer", "Carrier", "Store", "Writing", "open_store"]
