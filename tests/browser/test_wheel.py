"""The wheel carries all it needs: installed in an empty folder it serves the same pages, the same way."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psutil
import pytest

from tests.browser.serving import served
from tests.browser.waiting import ready

CHECKOUT = Path(__file__).parents[2]


def uv(*words: str | Path, cwd: Path) -> None:
    """Run uv; its own words on failure."""
    done = subprocess.run(
        [sys.executable, "-m", "uv", *map(str, words)], cwd=cwd, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from this checkout and installed in an empty folder."""
    folder = tmp_path_factory.mktemp("wheel")
    uv("build", "--wheel", "--out-dir", folder / "built", CHECKOUT, cwd=folder)
    uv("venv", "--python", sys.executable, folder / "venv", cwd=folder)
    wheel = next((folder / "built").glob("*.whl"))
    uv("pip", "install", "--python", folder / "venv", wheel, cwd=folder)
    return folder


def test_the_wheel_serves_every_page_from_an_empty_folder(installed: Path, open_page: Callable[..., Any]):
    elsewhere = installed / "elsewhere"
    elsewhere.mkdir()
    driehoek = installed / "venv" / "bin" / "driehoek"

    def serve(port: int) -> list[str]:
        return [str(driehoek), "serve", "--headless", "--port", str(port)]

    with served(elsewhere, command=serve, cwd=elsewhere) as address:
        for path in ("/", "/network", "/map", "/gaps", "/organisations", "/settings"):
            page = open_page(path, at=address)
            ready(page)
            assert page.inner_text("h1").strip()
            assert not page.query_selector(".st-key-error")
            assert page.outside == []
            assert page.errors == []
        assert "Source Serif" in page.evaluate("getComputedStyle(document.querySelector('h1')).fontFamily")
        assert _listens_at(address) == {"127.0.0.1"}
    assert _listens_at(address) == set(), "the server outlived its command"


def _listens_at(address: str) -> set[str]:
    port = int(address.rsplit(":", 1)[1])
    return {
        each.laddr.ip
        for each in psutil.net_connections("tcp")
        if each.status == "LISTEN" and each.laddr.port == port
    }
