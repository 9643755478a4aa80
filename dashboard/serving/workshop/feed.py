"""The feed of a workshop: at every change the whole of what an audience may see, over a websocket."""

import asyncio
import logging
from contextlib import suppress
from functools import cache

from starlette.websockets import WebSocket, WebSocketDisconnect

from dashboard.serving.workshop.same_site import is_of_this_site
from dashboard.serving.workshop.watcher import Watcher
from dashboard.views.live import AUDIENCES, message
from dashboard.views.opened import workspace

_GONE = 4404
"""The close code for a workshop or an audience that does not exist: no use in trying again."""
_FAILED = 1011
"""The code for something that went wrong here: trying again may help."""
ASKS, ANSWER = "ping", "pong"
_log = logging.getLogger(__name__)


@cache
def watcher() -> Watcher:
    """The one of this process."""
    return Watcher(workspace().workshops.latest)


async def follow(socket: WebSocket) -> None:
    """Send what this audience may see, now and whenever something was said.

    Whole states and no differences: who missed some, or comes back after a kill, is right at once.
    """
    if not is_of_this_site(socket.headers):
        await socket.close()
        return
    id, audience = int(socket.path_params["workshop"]), str(socket.path_params["audience"])
    await socket.accept()
    if audience not in AUDIENCES or not await asyncio.to_thread(_exists, id):
        await socket.close(_GONE)
        return
    both = {asyncio.create_task(_send(socket, id, audience)), asyncio.create_task(_answer(socket))}
    try:
        ended, _ = await asyncio.wait(both, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in both:
            task.cancel()
    if any(task.exception() is not None for task in ended):
        # The page comes back by itself; a socket that stays open and says nothing would leave it behind.
        with suppress(RuntimeError, WebSocketDisconnect):
            await socket.close(_FAILED)


def _exists(id: int) -> bool:
    return id < 2**31 and workspace().workshops.find(id) is not None


async def _send(socket: WebSocket, id: int, audience: str) -> None:
    sent, revision = "", -1
    with suppress(WebSocketDisconnect):
        while True:
            revision = await watcher().after(revision)
            try:
                told = await asyncio.to_thread(message, id, audience, revision)
            except Exception:
                _log.exception("The feed cannot tell what is new")
                raise
            # Another workshop's entries bring nothing new here.
            if told != sent:
                await socket.send_text(told)
                sent = told


async def _answer(socket: WebSocket) -> None:
    """Until the page goes. One that slept asks whether anybody is there, and is told so."""
    with suppress(WebSocketDisconnect):
        while True:
            if await socket.receive_text() == ASKS:
                await socket.send_text(ANSWER)
