"""Many writers at once: threads, processes, and one that dies in the middle."""

import random
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from dashboard.errors import ConflictError
from dashboard.model import Corner, Organisation, amend, put
from dashboard.storage import Store, open_store

THREADS = 20
ROOT = Path(__file__).parents[2]


def a_writer(address: str, name: str, times: int, size: int) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.storage.writer", address, name, str(times), str(size)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def test_twenty_threads_write_and_nothing_that_was_acknowledged_is_lost(store: Store) -> None:
    def write(thread: int) -> list[str]:
        ids = [f"{thread}-{number}" for number in range(10)]
        for id in ids:
            store.commit([put(Organisation(id, id, Corner.OTHER))], author=str(thread), source="thread")
        return ids

    with ThreadPoolExecutor(THREADS) as threads:
        written = [id for ids in threads.map(write, range(THREADS)) for id in ids]

    assert set(store.load().by_id) == set(written)
    assert store.revision() == len(store.history()) == len(written)


def test_of_twenty_threads_that_edit_the_same_thing_no_edit_is_overwritten_unseen(store: Store) -> None:
    store.commit([put(Organisation("a", "A", Corner.OTHER, offers=()))], author="Anna", source="by hand")

    def add_offers(thread: int) -> tuple[list[str], int]:
        added, conflicts = [], 0
        while len(added) < 3:
            stands = store.load().by_id["a"]
            offer = f"{thread}-{len(added)}"
            try:
                change = amend(stands, replace(stands, offers=(*stands.offers, offer)))
                store.commit([change], author=str(thread), source="thread")
                added.append(offer)
            except ConflictError:
                conflicts += 1
        return added, conflicts

    with ThreadPoolExecutor(THREADS) as threads:
        told = list(threads.map(add_offers, range(THREADS)))

    assert Counter(store.load().by_id["a"].offers) == Counter(offer for added, _ in told for offer in added)
    assert sum(conflicts for _, conflicts in told) > 0


def test_of_twenty_threads_that_take_the_same_batch_back_one_does(store: Store) -> None:
    batch = store.commit([put(Organisation("a", "A", Corner.OTHER))], author="Anna", source="by hand")

    with ThreadPoolExecutor(THREADS) as threads:
        undone = list(threads.map(lambda thread: store.undo(batch.id, author=str(thread)), range(THREADS)))

    assert sorted(each.taken_back for each in undone) == [0] * (THREADS - 1) + [1]


def test_readers_see_whole_batches_while_others_write(store: Store) -> None:
    def write(_: int) -> None:
        for number in range(10):
            pair = [put(Organisation(f"{_}-{number}-{side}", "x", Corner.OTHER)) for side in "ab"]
            store.commit(pair, author="Anna", source="thread")

    with ThreadPoolExecutor(4) as threads:
        writing = [threads.submit(write, number) for number in range(3)]
        while not all(each.done() for each in writing):
            seen = store.load()
            assert len(seen.organisations) == 2 * seen.revision
        for each in writing:
            each.result()


def test_two_processes_write_at_once_and_both_are_heard(address: str) -> None:
    others = [a_writer(address, name, 20, 3) for name in ("left", "right")]
    with open_store(address) as store:
        for number in range(20):
            store.commit([put(Organisation(str(number), "x", Corner.OTHER))], author="here", source="process")
        for other in others:
            other.communicate(timeout=60)
            assert other.returncode == 0

        assert Counter(batch.author for batch in store.history()) == {"left": 20, "right": 20, "here": 20}
        assert len(store.load().organisations) == 20 + 2 * 20 * 3


@pytest.mark.parametrize("seed", range(3))
def test_a_process_that_dies_while_writing_leaves_nothing_half_done(address: str, seed: int) -> None:
    size = 5_000
    writer = a_writer(address, "doomed", 0, size)
    assert writer.stdout is not None
    acknowledged = 1 + int(writer.stdout.readline())
    time.sleep(random.Random(seed).uniform(0.0, 0.6))
    writer.kill()
    acknowledged += len(writer.communicate(timeout=60)[0].splitlines())

    with open_store(address) as store:
        found = store.load()
        assert len(found.organisations) == size * len(store.history())
        # One more than was said: it may die between the writing and the saying.
        assert len(store.history()) in (acknowledged, acknowledged + 1)
        store.commit([put(Organisation("after", "After", Corner.OTHER))], author="Anna", source="by hand")
        assert store.undo(1, author="Anna").taken_back == size
        assert found.revision == len(store.history()) - 1
    if address.startswith("sqlite"):
        with closing(sqlite3.connect(address.removeprefix("sqlite:///"))) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
