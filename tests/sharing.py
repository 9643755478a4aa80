"""How two workers share the tests (`pytest -n 2`): two browsers at once would wait for each other."""

from xdist.scheduler import LoadFileScheduling


class BrowserTogether(LoadFileScheduling):
    """Everything that needs a browser goes to one worker; of the others each file stays together."""

    def _split_scope(self, nodeid: str) -> str:
        return "browser" if nodeid.startswith("tests/browser/") else str(super()._split_scope(nodeid))
