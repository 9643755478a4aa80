"""vis-network, straight from pyvis' own wheel: the repository carries no copy of it."""

from importlib.util import find_spec
from pathlib import Path

from starlette.requests import Request
from starlette.responses import FileResponse
from starlette.routing import Route

ADDRESS = "/driehoek/vis-network-9.1.2.js"
"""Absolute, for the app's own routes do not stand under Streamlit's base path. The version is in
the name, so that a browser may keep it for a year. `assets/network/stage.js` names it too."""


def vis_asset() -> Route:
    """The route that serves it, to be added to the app's `routes`.

    Raises FileNotFoundError at start, not at the first visit, when pyvis is not there.
    """
    carried = _carried_by_pyvis()

    async def answer(_request: Request) -> FileResponse:
        return FileResponse(
            carried,
            media_type="text/javascript; charset=utf-8",
            headers={"Cache-Control": "public, max-age=31536000, immutable"},
        )

    return Route(ADDRESS, answer, methods=["GET"])


def _carried_by_pyvis() -> Path:
    """The file in pyvis' folder, found without importing pyvis (which loads IPython)."""
    spec = find_spec("pyvis")
    if spec is None or spec.origin is None:
        raise FileNotFoundError("pyvis is not installed: install Driehoek with its dependencies.")
    carried = Path(spec.origin).parent / "lib" / "vis-9.1.2" / "vis-network.min.js"
    if not carried.is_file():
        raise FileNotFoundError(f"This pyvis carries no vis-network 9.1.2 ({carried}): install pyvis 0.3.2.")
    return carried
