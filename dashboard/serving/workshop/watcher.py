"""Who waits for news of workshops, and the one task of this process that looks for it."""

import asyncio
import logging
from collections.abc import Callable

from dashboard.errors import DriehoekError

EVERY = 0.2
"""Seconds between two looks, while somebody waits. Another process on the same store is heard so too."""
_log = logging.getLogger(__name__)


class Watcher:
    """Tells all who wait when the number of the last entry grows.

    `ask` gives that number, and may block. One task looks, only while somebody waits, so that sixty who wait
    cost one look.
    """

    def __init__(self, ask: Callable[[], int], *, every: float = EVERY) -> None:
        self._ask = ask
        self._every = every
        self._latest = -1
        self._waiting = 0
        self._news = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    async def after(self, revision: int) -> int:
        """The number of the last entry, as soon as it is greater than `revision`."""
        self._waiting += 1
        try:
            if self._task is None or self._task.done():
                self._task = asyncio.create_task(self._look())
            while self._latest <= revision:
                await self._news.wait()
            return self._latest
        finally:
            self._waiting -= 1

    def hurry(self, revision: int) -> None:
        """Say at once what this process has just written."""
        if revision > self._latest:
            self._latest = revision
            self._news.set()
            self._news = asyncio.Event()

    async def _look(self) -> None:
        while self._waiting:
            try:
                self.hurry(await asyncio.to_thread(self._ask))
            except DriehoekError as problem:
                # The store may be busy or away for a while: whoever waits goes on waiting.
                _log.warning("The feed cannot look at the store: %s", problem)
            await asyncio.sleep(self._every)
