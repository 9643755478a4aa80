"""How the workers share the tests (`pytest -n 3`): two of them have a browser."""

from typing import Any

from xdist.scheduler import LoadFileScheduling

BROWSER = "tests/browser/"
WITH_A_BROWSER = 2
"""A third at once would make all three slower, and tests that wait for a page would wait in vain."""


class TwoBrowsers(LoadFileScheduling):
    """A file stays together. What needs a browser begins first, on two of the workers: it takes longest."""

    def _assign_work_unit(self, node: Any) -> None:
        has_browser = node in self.nodes[:WITH_A_BROWSER]
        wanted = next(
            (scope for scope in self.workqueue if scope.startswith(BROWSER) is has_browser),
            next(iter(self.workqueue)),
        )
        self.workqueue.move_to_end(wanted, last=False)
        super()._assign_work_unit(node)
