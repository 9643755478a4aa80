"""How two workers share the tests (`pytest -n 2`): two browsers at once would wait for each other."""

from xdist.scheduler import LoadFileScheduling

TOGETHER = ("tests/browser/", "tests/serving/test_another_machine.py")
"""The latter makes a network and takes it away: a browser that loads a page meanwhile gives that up."""


class BrowserTogether(LoadFileScheduling):
    """Everything that needs a browser goes to one worker; of the others each file stays together."""

    def _split_scope(self, nodeid: str) -> str:
        return "browser" if nodeid.startswith(TOGETHER) else str(super()._split_scope(nodeid))
