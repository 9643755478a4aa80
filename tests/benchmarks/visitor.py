"""One browser tab, as far as the server can tell: it speaks Streamlit's protocol and shows nothing."""

import asyncio
import json
from dataclasses import dataclass, field

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.asyncio.client import ClientConnection, connect
from websockets.typing import Subprotocol

DRAWING = "dashboard.network"
PATIENCE = 60.0


@dataclass(slots=True)
class Visitor:
    """A reader of one page. `organisations` are those in its drawing, when it is the network page."""

    connection: ClientConnection
    page: str
    organisations: list[str] = field(default_factory=list)
    received: int = 0
    _script: str = ""
    _query: str = ""
    _component: str = ""
    _fragment: str = ""
    _kept: set[str] = field(default_factory=set)

    async def open(self) -> None:
        """Ask for the page and read it to its end; again: the page is drawn anew as a whole."""
        await self._finished(self._asking())

    async def choose(self, organisation: str) -> None:
        """Click an organisation in the drawing, and read what that changes."""
        asking = self._asking()
        asking.rerun_script.fragment_id = self._fragment
        click = asking.rerun_script.widget_states.widgets.add()
        click.id = f"$$STREAMLIT_INTERNAL_KEY_{self._component}__events"
        click.json_trigger_value = json.dumps([{"event": "chosen", "value": organisation}])
        await self._finished(asking)

    def _asking(self) -> BackMsg:
        asking = BackMsg()
        if self._script:
            asking.rerun_script.page_script_hash = self._script
        else:
            asking.rerun_script.page_name = self.page
        asking.rerun_script.query_string = self._query
        # What a browser keeps need not be sent again; the server then sends its name only.
        asking.rerun_script.cached_message_hashes.extend(self._kept)
        asking.rerun_script.context_info.locale = "nl-NL"
        return asking

    async def _finished(self, asking: BackMsg) -> None:
        await self.connection.send(asking.SerializeToString())
        async with asyncio.timeout(PATIENCE):
            while not self._ends(await self.connection.recv(decode=False)):
                pass

    def _ends(self, packet: bytes) -> bool:
        """Take one message in; whether it says that the script has finished."""
        self.received += len(packet)
        message = ForwardMsg.FromString(packet)
        if message.metadata.cacheable:
            self._kept.add(message.hash)
        match message.WhichOneof("type"):
            case "navigation":
                self._script = message.navigation.page_script_hash
            case "page_info_changed":
                self._query = message.page_info_changed.query_string
            case "delta":
                self._look(message)
            case "script_finished":
                return bool(message.script_finished != ForwardMsg.FINISHED_EARLY_FOR_RERUN)
        return False

    def _look(self, message: ForwardMsg) -> None:
        element = message.delta.new_element
        shown = element.WhichOneof("type")
        if shown == "exception" or (shown == "alert" and "error" in element.alert.icon):
            raise RuntimeError(f"the page failed: {element}")
        if shown == "bidi_component" and element.bidi_component.component_name == DRAWING:
            self._component, self._fragment = element.bidi_component.id, message.delta.fragment_id
            nodes = json.loads(element.bidi_component.bytes)["nodes"]
            self.organisations = [str(node["id"]) for node in nodes]


def websocket(address: str) -> connect:
    """The connection that a page on this server opens."""
    return connect(
        f"{address.replace('http', 'ws', 1)}/_stcore/stream",
        subprotocols=[Subprotocol("streamlit")],
        max_size=None,
        compression=None,
    )
