"""The workshops there are, and the one that the page is about with its room."""

from dataclasses import dataclass
from datetime import UTC, date, datetime

from dashboard.analysis.workshop import Room
from dashboard.model import Corner, Ecosystem
from dashboard.model.workshop import Workshop
from dashboard.views.region_data import workspace
from dashboard.views.which_workshop import which_workshop
from dashboard.views.workshop.party_words import corner_of


@dataclass(frozen=True, slots=True)
class Found:
    """`workshop` is the one that the title speaks of; `room` is what it said and who is expected."""

    ecosystem: Ecosystem
    today: date
    workshops: tuple[Workshop, ...] = ()
    workshop: Workshop | None = None
    room: Room = Room()  # noqa: RUF009  (frozen)

    @property
    def one(self) -> Workshop:
        """The workshop that the page is about, where it is about one."""
        if self.workshop is None:
            raise LookupError("this page is about no workshop")
        return self.workshop

    @property
    def is_open(self) -> bool:
        """Whether its code lets anybody in now."""
        return self.workshop is not None and self.workshop.is_open(datetime.now(UTC))

    @property
    def seats(self) -> int:
        """How many people are here or expected."""
        return sum(self.room.present().values())

    @property
    def organisations(self) -> int:
        """How many organisations they come from."""
        return len(self.room.present())

    def seats_of(self, corner: Corner) -> int:
        """How many people come from a corner, as far as we know it."""
        return sum(
            seats
            for key, seats in self.room.present().items()
            if corner_of(self.room.parties[key], self.ecosystem) is corner
        )


def find() -> Found:
    """All workshops, and the one that is asked for, else the one of today or the next or last."""
    workshops = workspace().workshops
    found = which_workshop()
    return Found(
        ecosystem=workspace().ecosystem(),
        today=date.today(),
        workshops=workshops.all_of_them(),
        workshop=found,
        room=workshops.room(found) if found else Room(),
    )
