"""Two machines with a cable between them, made of network namespaces beside this machine's own.

A browser gives up what it is loading when the network of its machine changes, so nothing is laid there. The
system lets root do this (CI and a developer's container are), others not.
"""

import ctypes
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass


@dataclass(frozen=True)
class Machine:
    """A namespace by its name, with its address on the cable."""

    name: str
    ip: str

    @property
    def runs(self) -> list[str]:
        """What to put before a command so that it runs there."""
        return ["ip", "netns", "exec", self.name]

    @contextmanager
    def entered(self) -> Iterator[None]:
        """This thread, and whatever it starts, is there: its new sockets and new processes."""
        with _open(f"/run/netns/{self.name}") as there, _open("/proc/thread-self/ns/net") as here:
            _enter(there)
            try:
                yield
            finally:
                _enter(here)


@contextmanager
def two_machines() -> Iterator[tuple[Machine, Machine] | None]:
    """Both, connected; None where the system does not allow it or has no `ip` (iproute2)."""
    one = Machine(f"one{os.getpid()}", "10.213.0.1")
    other = Machine(f"two{os.getpid()}", "10.213.0.2")
    try:
        yield (one, other) if _connected(one, other) else None
    finally:
        for each in (one, other):
            _ip("netns", "del", each.name)  # and with it its end of the cable


def _connected(one: Machine, other: Machine) -> bool:
    if not all(_ip("netns", "add", each.name) for each in (one, other)):
        return False
    cable = ("link", "add", "near", "type", "veth", "peer", "name", "near", "netns", other.name)
    if not _ip("-n", one.name, *cable):
        return False
    for each in (one, other):
        for words in (
            ("addr", "add", f"{each.ip}/24", "dev", "near"),
            ("link", "set", "near", "up"),
            ("link", "set", "lo", "up"),
        ):
            assert _ip("-n", each.name, *words), words
    return True


def _ip(*words: str) -> bool:
    if shutil.which("ip") is None:
        return False
    return subprocess.run(["ip", *words], capture_output=True, check=False).returncode == 0


@contextmanager
def _open(path: str) -> Iterator[int]:
    found = os.open(path, os.O_RDONLY)
    try:
        yield found
    finally:
        os.close(found)


def _enter(network: int) -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.setns(network, 0) != 0:
        raise OSError(ctypes.get_errno(), "not allowed to enter the network")
