"""What was computed before, so that a click need not wait for it again."""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from concurrent.futures import Future
from threading import Lock
from typing import Any


class _AbandonedError(Exception):
    """Whoever was finding an answer was stopped."""


class Memory:
    """Answers by what was asked, for any number of threads; the one that was unused longest goes first.

    Streamlit's own cache hashes every argument at every question, which took longer than the rest
    of a click. Here the asker gives a key that is hashable already.
    """

    def __init__(self, *, entries: int) -> None:
        self._entries = entries
        self._answers: OrderedDict[Hashable, Future[Any]] = OrderedDict()
        self._lock = Lock()

    def recall(
        self,
        key: Hashable,
        find: Callable[[], Any],
        *,
        wait: Callable[[Future[Any]], object] = lambda answer: None,
    ) -> Any:
        """The answer under this key; found once, while others who ask for the same wait for it.

        `wait` is handed an answer that somebody else is finding, to wait for it in another way than in
        silence; what it raises is raised. An answer that fails is not kept: who asks later tries again.
        """
        while True:
            answer = self._asked(key, find)
            if not answer.done():
                wait(answer)
            try:
                return answer.result()
            except _AbandonedError:
                continue  # whoever was finding it was stopped: that is no answer for the others

    def _asked(self, key: Hashable, find: Callable[[], Any]) -> Future[Any]:
        with self._lock:
            answer = self._answers.get(key)
            is_first = answer is None
            if answer is None:
                answer = self._answers[key] = Future()
                if len(self._answers) > self._entries:
                    self._answers.popitem(last=False)
            else:
                self._answers.move_to_end(key)
        if is_first:
            self._find(key, find, answer)
        return answer

    def _find(self, key: Hashable, find: Callable[[], Any], answer: Future[Any]) -> None:
        try:
            answer.set_result(find())
        except BaseException as error:
            with self._lock:
                if self._answers.get(key) is answer:
                    del self._answers[key]
            # Those who wait must not wait for ever, whatever it was. But a run that is begun anew or stopped
            # is one visitor's own: in another's it would do what he asked for.
            if isinstance(error, Exception):
                answer.set_exception(error)
            else:
                answer.set_exception(_AbandonedError())
                raise
