"""Why something cannot be done by hand: codes, of which the screens make sentences."""

from enum import StrEnum

from dashboard.errors import NotWrittenError


class Refusal(StrEnum):
    """What stands in the way."""

    NOT_THERE = "not_there"
    """It is gone by now, or never was."""
    ITSELF = "itself"
    """An organisation has nothing with itself."""
    IDENTIFIERS_DIFFER = "identifiers_differ"
    """The two have other numbers in a public register: say which of them holds."""
    NO_ALIAS = "no_alias"
    """Only a name that went up in another can become one of its own again."""
    NOT_ITS_OWN = "not_its_own"
    """What would go along does not belong to it."""
    ENDED_ALREADY = "ended_already"
    BEFORE_BEGINNING = "before_beginning"
    """It would end before it began."""
    CIRCLE = "circle"
    """It would be, by way of others, a part of itself."""
    THERE_ALREADY = "there_already"
    """The same stands there: nothing is put over it."""
    CONTRADICTS = "contradicts"
    """Something that is active says otherwise: let that go first."""
    TAKEN_ON_ALREADY = "taken_on_already"
    """Somebody is bringing these two together already."""
    INTRODUCES_ITSELF = "introduces_itself"
    """Who is one of the two does not bring them together."""
    NO_OWNER = "no_owner"
    """Nobody has taken it on."""
    NO_REASON = "no_reason"
    """It is set aside without a reason of the list."""
    DATE_PAST = "date_past"
    """A day to come would be over already."""
    AMOUNT = "amount"
    """An amount that cannot be."""
    PART_OF_ACTIVITY = "part_of_activity"
    """An activity is no part of another."""


class EditRefusedError(NotWrittenError):
    """What was asked cannot be. `named` are the ids, keys or fields that stand in the way."""

    def __init__(self, refusal: Refusal, *named: str) -> None:
        super().__init__(f"Not done ({refusal}): {', '.join(named)}. Nothing was written.")
        self.refusal = refusal
        self.named = named
