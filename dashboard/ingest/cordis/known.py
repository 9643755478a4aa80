"""Who of the participants is in the region already, by PIC (participant identification code).

The Commission gives a number once, so whoever has it is the same, however its name is written by now.
"""

from collections import defaultdict
from collections.abc import Iterable

from dashboard.ingest.cells import LONGEST_ID
from dashboard.model import Organisation


class Known:
    """The organisations of a region by PIC. One that several have, as parts of one, says nothing."""

    def __init__(self, organisations: Iterable[Organisation]) -> None:
        holders: dict[str, list[Organisation]] = defaultdict(list)
        for each in organisations:
            if each.pic:
                holders[each.pic].append(each)
        self._by_pic = {pic: having[0] for pic, having in holders.items() if len(having) == 1}

    def id_of(self, pic: str) -> str:
        """Its id in the region, else the one that it gets."""
        return self._by_pic[pic].id if pic in self._by_pic else f"pic-{pic}"[:LONGEST_ID]

    def name_of(self, pic: str) -> str:
        """Its name in the region; nothing for a newcomer."""
        return self._by_pic[pic].name if pic in self._by_pic else ""
