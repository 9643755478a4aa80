"""What was decided before: answers that hold for a name, so that nothing is asked twice."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from dashboard.model import Decision, Subject, Verdict


class Decided:
    """The decisions about one subject, by folded name. Of two about one pair the later one holds."""

    def __init__(self, decisions: Iterable[Decision], subject: Subject) -> None:
        self._verdicts: dict[str, dict[str, Verdict]] = defaultdict(dict)
        for each in decisions:
            if each.subject is subject:
                self._verdicts[each.name][each.other] = each.verdict

    def verdict(self, names: Iterable[str], other: str) -> Verdict | None:
        """What was answered about any of these names and somebody."""
        found = (self._verdicts[name].get(other) for name in names if name in self._verdicts)
        return next((verdict for verdict in found if verdict), None)

    def others(self, names: Iterable[str], verdict: Verdict) -> Iterator[str]:
        """About whom this was answered of any of these names, in the order of their ids."""
        for name in names:
            for other, given in sorted(self._verdicts.get(name, {}).items()):
                if given is verdict:
                    yield other
