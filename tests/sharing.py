"""How the workers share the tests (`pytest -n 3`): at most two browsers at once, and they begin first."""

from typing import Any

from xdist.scheduler import LoadFileScheduling

BROWSER = "tests/browser/"
LOOKING = tuple(
    f"{BROWSER}test_{name}.py" for name in ("every_page", "gaps", "hostile_names", "network", "overview")
)
"""These look at pages. The others do something in a region of their own, and take as long together."""
FIRST = ("browser, doing", "browser, looking")


class BrowsersFirst(LoadFileScheduling):
    """What needs a browser goes to two workers, as it takes longest; of the rest each file stays together."""

    def _split_scope(self, nodeid: str) -> str:
        if nodeid.startswith(BROWSER):
            return FIRST[nodeid.startswith(LOOKING)]
        return str(super()._split_scope(nodeid))

    def _assign_work_unit(self, node: Any) -> None:
        for scope in FIRST:
            if scope in self.workqueue:
                self.workqueue.move_to_end(scope, last=False)
        super()._assign_work_unit(node)
