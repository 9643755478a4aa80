"""What geocoders on other hosts answered: asked once, kept in the store."""

from typing import TYPE_CHECKING

from dashboard.storage import Answer, Store

if TYPE_CHECKING:
    from dashboard.places.online import Known


class Answers:
    """What geocoders on other hosts answered, kept in the store."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def recall(self, geocoder: str, query: str) -> "Known | None":
        """What it answered before; None when it was never asked."""
        from dashboard.places.online import Known

        kept = self._store.answer(geocoder, query)
        return Known(kept.latitude, kept.longitude, kept.name, kept.raw) if kept else None

    def remember(self, geocoder: str, query: str, known: "Known") -> None:
        """Keep an answer, or that there was none."""
        kept = Answer(known.latitude, known.longitude, known.name, known.raw or {})
        self._store.keep_answer(geocoder, query, kept)
