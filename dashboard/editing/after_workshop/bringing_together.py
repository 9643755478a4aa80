"""Two who are introduced in a room, as an introduction of the region: made, or moved on, never doubled."""

from dataclasses import dataclass, field, replace
from datetime import date

from dashboard.contacts import without_contacts
from dashboard.editing.introducing import introduction_id
from dashboard.model import Ecosystem, Introduction, Move, Note, PartialDate, Status
from dashboard.one_line import one_line


@dataclass(frozen=True, slots=True)
class Meeting:
    """What one said of two: why, and who introduces them; where they agreed, what comes next and when."""

    one: str
    other: str
    because: str = ""
    introducer: str | None = None
    is_agreed: bool = False
    next_step: str = ""
    before: PartialDate | None = None


@dataclass
class Introductions:
    """The introductions as they stand, and as a room leaves them."""

    ecosystem: Ecosystem
    owner: str
    on: date
    after: dict[str, Introduction] = field(default_factory=dict)

    def standing(self, one: str, other: str) -> Introduction | None:
        """The last introduction of a pair that is not over, as the room has left it so far."""
        made = {**{each.id: each for each in self.ecosystem.introductions}, **self.after}
        pair = {one, other}
        found = [each for each in made.values() if {each.one, each.other} == pair]
        return next((each for each in reversed(found) if each.status is not Status.DONE), None)

    def bring(self, meeting: Meeting) -> None:
        """Make the introduction of a pair, or let the one that there is come as far as they agreed."""
        stands = self.standing(meeting.one, meeting.other)
        if stands is None:
            id = introduction_id(self.ecosystem, meeting.one, meeting.other)
            stands = Introduction(id, meeting.one, meeting.other, owner=self.owner)
            stands = self._moved(stands, Status.PROPOSED)
        elif not stands.status.is_open:
            owner = stands.owner or self.owner
            stands = replace(self._moved(stands, Status.PROPOSED), owner=owner, reason=None, next_date=None)
        if stands.introducer is None and meeting.introducer not in (None, meeting.one, meeting.other):
            stands = replace(stands, introducer=meeting.introducer)
        stands = self._noted(stands, meeting.because)
        self.after[stands.id] = self._agreed(stands, meeting) if meeting.is_agreed else stands

    def _agreed(self, stands: Introduction, meeting: Meeting) -> Introduction:
        step = one_line(without_contacts(meeting.next_step), longest=400)
        before = _day(meeting.before, self.on)
        if stands.status is Status.PROPOSED:
            stands = self._moved(stands, Status.AGREED)
        elif stands.next_step or stands.next_date:
            # Somebody of ours planned this: what the room agreed stands beside it.
            return self._noted(stands, " · ".join(filter(None, (step, str(before or "")))))
        return replace(
            stands,
            next_step=stands.next_step or step,
            next_date=stands.next_date or before,
        )

    def _moved(self, stands: Introduction, to: Status) -> Introduction:
        on = PartialDate(self.on.year, self.on.month, self.on.day)
        return replace(stands, status=to, moves=(*stands.moves, Move(to, on)))

    def _noted(self, stands: Introduction, text: str) -> Introduction:
        said = one_line(without_contacts(text), longest=500)
        if not said or any(each.text == said for each in stands.notes):
            return stands
        on = PartialDate(self.on.year, self.on.month, self.on.day)
        return replace(stands, notes=(*stands.notes, Note(on, self.owner, said)))


def _day(before: PartialDate | None, on: date) -> PartialDate | None:
    """A whole day that is not over on the day of the workshop; of a year its last."""
    if before is None or before.last_day() < on:
        return None
    last = before.last_day()
    return PartialDate.of(last)
