"""What is an address of a store, and how it is shown."""

from pathlib import Path

import pytest

from dashboard.errors import AddressFault, ConfigurationError
from dashboard.storage.address import location, parsed


@pytest.mark.parametrize(
    "address", ["postgresql://anna:secret@db/region", "postgres://anna:secret@db/region",
                "postgresql+psycopg://anna:secret@db/region"],
)  # fmt: skip
def test_postgresql_is_reached_through_psycopg_and_shown_without_its_password(address: str) -> None:
    url = parsed(address)

    assert url.drivername == "postgresql+psycopg"
    assert url.password == "secret"
    assert "secret" not in location(url)
    assert "db/region" in location(url)


def test_a_file_is_shown_by_its_whole_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)

    assert location(parsed("sqlite:///my region.sqlite")) == str(tmp_path / "my region.sqlite")


def test_a_tilde_is_the_home_of_the_user(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))

    assert location(parsed("sqlite:///~/region.sqlite")) == str(tmp_path / "region.sqlite")


@pytest.mark.parametrize(
    ("address", "fault"),
    [
        ("region.sqlite", AddressFault.UNREADABLE),
        ("", AddressFault.UNREADABLE),
        ("postgresql://anna:secret@db:port/region", AddressFault.UNREADABLE),
        ("sqlite:///region.sqlite?mode=ro", AddressFault.UNREADABLE),
        ("sqlite:///nul%00.sqlite", AddressFault.UNREADABLE),
        ("mysql://anna:secret@db/region", AddressFault.UNKNOWN),
        ("sqlite://", AddressFault.IN_MEMORY),
        ("sqlite:///:memory:", AddressFault.IN_MEMORY),
    ],
)
def test_any_other_address_is_refused_with_what_would_do(address: str, fault: AddressFault) -> None:
    with pytest.raises(ConfigurationError, match=r"sqlite:///.*postgresql://") as refused:
        parsed(address)

    assert refused.value.fault is fault
    assert "secret" not in str(refused.value)
