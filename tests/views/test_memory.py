"""What was computed once is not computed again, whoever asks and however many at a time."""

from concurrent.futures import ThreadPoolExecutor
from threading import Event

import pytest

from dashboard.views.memory import Memory


def test_the_same_question_is_found_once():
    memory, found = Memory(entries=4), iter(range(10))
    assert [memory.recall("same", lambda: next(found)) for _ in range(3)] == [0, 0, 0]
    assert memory.recall("another", lambda: next(found)) == 1


def test_none_is_an_answer_too():
    memory, asked = Memory(entries=4), []
    for _ in range(2):
        assert memory.recall("nobody", lambda: asked.append(1)) is None
    assert len(asked) == 1


def test_what_was_unused_longest_is_forgotten_first():
    memory, found = Memory(entries=2), iter(range(10))

    def ask(key: str) -> int:
        return memory.recall(key, lambda: next(found))

    assert [ask("a"), ask("b"), ask("a"), ask("c")] == [0, 1, 0, 2]
    assert ask("a") == 0
    assert ask("b") == 3


def test_those_who_ask_at_the_same_time_share_one_search():
    memory, may_end, searches = Memory(entries=4), Event(), []

    def search() -> str:
        searches.append(1)
        assert may_end.wait(10)
        return "found"

    with ThreadPoolExecutor(8) as people:
        waiting = [people.submit(memory.recall, "same", search) for _ in range(8)]
        may_end.set()
        assert [each.result(10) for each in waiting] == ["found"] * 8
    assert len(searches) == 1


def test_a_search_that_fails_is_told_and_tried_again():
    memory = Memory(entries=4)

    def fail() -> str:
        raise ValueError("not this time")

    with pytest.raises(ValueError, match="not this time"):
        memory.recall("same", fail)
    assert memory.recall("same", lambda: "found") == "found"


def test_an_answer_may_ask_for_another_one():
    memory = Memory(entries=4)
    assert memory.recall("outer", lambda: memory.recall("inner", lambda: 1) + 1) == 2


def test_who_stops_a_search_leaves_it_to_the_others_who_wait_for_it():
    memory, has_begun, may_end = Memory(entries=4), Event(), Event()

    def stop() -> str:
        has_begun.set()
        assert may_end.wait(10)
        raise KeyboardInterrupt

    with ThreadPoolExecutor(2) as people:
        stopping = people.submit(memory.recall, "same", stop)
        assert has_begun.wait(10)
        waiting = people.submit(memory.recall, "same", lambda: "found")
        may_end.set()
        assert waiting.result(10) == "found"
        with pytest.raises(KeyboardInterrupt):
            stopping.result(10)


def test_who_waits_for_somebody_else_s_search_may_wait_in_another_way_and_leave():
    memory, began, may_end = Memory(entries=4), Event(), Event()

    def search() -> str:
        began.set()
        assert may_end.wait(10)
        return "found"

    def leave(answer: object) -> None:
        raise KeyError("stopped waiting")

    with ThreadPoolExecutor(2) as people:
        first = people.submit(memory.recall, "same", search)
        assert began.wait(10)
        with pytest.raises(KeyError):
            memory.recall("same", search, wait=leave)
        second = people.submit(memory.recall, "same", search, wait=lambda answer: answer.result(10))
        may_end.set()
        assert (first.result(10), second.result(10)) == ("found", "found")
    assert memory.recall("same", search, wait=leave) == "found"
