"""A coroutine run to its end, also in a worker in which a browser's own loop runs already."""

import asyncio
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import Any


def run_apart(story: Coroutine[Any, Any, Any]) -> Any:
    """What it returns; in a thread of its own, for of two loops in one thread the second is refused."""
    with ThreadPoolExecutor(max_workers=1) as thread:
        return thread.submit(asyncio.run, story).result()
