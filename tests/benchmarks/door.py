"""What the door costs a request, beside the nearest ready-made thing, which knows names but no addresses."""

import asyncio
from time import perf_counter
from typing import Any

from starlette.middleware.trustedhost import TrustedHostMiddleware

from dashboard.machine.own import ThisMachine
from dashboard.serving.door import Door

TIMES = 100_000
_HEADERS = [
    (b"host", b"localhost:8501"),
    (b"connection", b"keep-alive"),
    (b"user-agent", b"Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36"),
    (b"accept", b"*/*"),
    (b"origin", b"http://localhost:8501"),
    (b"sec-fetch-site", b"same-origin"),
    (b"referer", b"http://localhost:8501/overview"),
    (b"accept-encoding", b"gzip, deflate, br"),
    (b"accept-language", b"nl-NL,nl;q=0.9"),
    (b"cookie", b"driehoek_language=nl"),
]


async def _nothing(scope: Any, receive: Any, send: Any) -> None:
    return None


async def _seconds(app: Any) -> float:
    scope = {
        "type": "http",
        "http_version": "1.1",
        "path": "/_stcore/health",
        "client": ("127.0.0.1", 50000),
        "server": ("127.0.0.1", 8501),
        "headers": _HEADERS,
    }
    began = perf_counter()
    for _ in range(TIMES):
        await app(scope, None, None)
    return perf_counter() - began


def main() -> None:
    """The time of a request through the door, less that of a call without it."""
    door = Door(_nothing, phones=_nothing, this_machine=ThisMachine.with_also([]))
    names = TrustedHostMiddleware(_nothing, allowed_hosts=["localhost"])
    bare = asyncio.run(_seconds(_nothing))
    for name, app in (("the door", door), ("Starlette's TrustedHostMiddleware", names)):
        print(f"{name}: {(asyncio.run(_seconds(app)) - bare) / TIMES * 1e6:.1f} µs a request")


if __name__ == "__main__":
    main()
