"""How often something may be tried: so many times in a sliding window, by whoever tries it."""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import Lock
from time import monotonic

_REMEMBERED = 20_000


class Tries:
    """Counts *different* tries by key: who sends the same again has guessed nothing new.

    Kept in this process: a restart forgives, a second process counts by itself.
    """

    def __init__(self, *, at_most: int, seconds: float, now: Callable[[], float] = monotonic) -> None:
        self.at_most = at_most
        self.seconds = seconds
        self._now = now
        self._tried: OrderedDict[Hashable, OrderedDict[Hashable, float]] = OrderedDict()
        self._lock = Lock()

    def wait(self, who: Hashable) -> float:
        """Seconds until they may try again; 0 when they may now."""
        with self._lock:
            tried = self._recent(who)
            if len(tried) < self.at_most:
                return 0.0
            return next(iter(tried.values())) + self.seconds - self._now()

    def note(self, who: Hashable, what: Hashable) -> None:
        """They have tried something."""
        with self._lock:
            tried = self._recent(who)
            tried.setdefault(what, self._now())
            self._tried[who] = tried
            self._tried.move_to_end(who)
            while len(self._tried) > _REMEMBERED:
                self._tried.popitem(last=False)

    def forget(self) -> None:
        """Begin anew."""
        with self._lock:
            self._tried.clear()

    def _recent(self, who: Hashable) -> OrderedDict[Hashable, float]:
        tried = self._tried.get(who, OrderedDict())
        while tried and next(iter(tried.values())) + self.seconds <= self._now():
            tried.popitem(last=False)
        return tried
