"""vis-network comes from pyvis' wheel."""

from importlib.util import find_spec
from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from dashboard.views.network import vis_asset

ASSETS = Path(vis_asset.__file__).parents[1] / "assets"


def test_the_browser_gets_the_very_file_that_pyvis_carries() -> None:
    answer = TestClient(Starlette(routes=[vis_asset.vis_asset()])).get(vis_asset.ADDRESS)
    spec = find_spec("pyvis")
    assert spec is not None
    assert spec.origin is not None
    carried = Path(spec.origin).parent / "lib/vis-9.1.2/vis-network.min.js"
    assert answer.status_code == 200
    assert answer.content == carried.read_bytes()
    assert answer.headers["content-type"].startswith("text/javascript")


def test_the_drawing_asks_for_it_at_the_same_address() -> None:
    assert f'import "{vis_asset.ADDRESS}"' in (ASSETS / "network" / "stage.js").read_text()


def test_without_it_the_server_says_so_at_start(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vis_asset, "find_spec", lambda _: None)
    with pytest.raises(FileNotFoundError, match="pyvis is not installed"):
        vis_asset.vis_asset()
