"""Which phones got here in the test, and so which addresses work.

Kept in this process's memory: the test is about one laptop, and a start of the server begins it anew.
"""

import secrets
from collections import OrderedDict
from threading import Lock
from time import time

_LETTERS = "bcdfghjkmnpqrstvwxz"
"""No vowels, so no words; no l that looks like a 1."""
_LENGTH = 6
_AT_MOST = 500
"""Codes that are remembered; the oldest go first."""


class Arrivals:
    """Codes that were handed out, each for one address, and when a phone came with them."""

    def __init__(self) -> None:
        self._bases: OrderedDict[str, str] = OrderedDict()
        self._seen: dict[str, float] = {}
        self._proved: dict[str, float] = {}
        self._lock = Lock()

    def expect(self, base: str) -> str:
        """A new code for a phone that is to come under this address."""
        code = "".join(secrets.choice(_LETTERS) for _ in range(_LENGTH))
        with self._lock:
            self._bases[code] = base
            while len(self._bases) > _AT_MOST:
                forgotten, _ = self._bases.popitem(last=False)
                self._seen.pop(forgotten, None)
        return code

    def note(self, code: str) -> bool:
        """A phone is here with this code; whether we had handed it out."""
        with self._lock:
            base = self._bases.get(code)
            if base is None:
                return False
            self._proved[base] = self._seen[code] = time()
            return True

    def has_come(self, code: str) -> bool:
        """Whether a phone has come with this code."""
        return code in self._seen

    def is_expected(self, code: str) -> bool:
        """Whether this code is still good."""
        return code in self._bases

    def has_proved(self, base: str) -> bool:
        """Whether any phone has come under this address since the server started."""
        return base in self._proved


arrivals = Arrivals()
"""Those of this server."""
