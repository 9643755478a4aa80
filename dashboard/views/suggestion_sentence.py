"""A suggestion in sentences: why these two, and who can bring them together.

Everything here is plain text with foreign names in it: make it safe where it is shown.
"""

from dashboard.analysis.network import Network
from dashboard.analysis.suggestions import Reason, ReasonCode, Suggestion
from dashboard.model import ActivityKind, Level
from dashboard.texts import Texts
from dashboard.views import offer_words, safe
from dashboard.views.number_words import in_words
from dashboard.vocabularies import theme_name

_NAME, _TEXT, _PLACE = 60, 70, 40
_TELLING_TRIANGLES = 2
_LONG_ENOUGH = 3


def short(suggestion: Suggestion, network: Network, texts: Texts) -> str:
    """One or two sentences: the first reason, and who can introduce them."""
    say = _Saying(suggestion, network, texts)
    if offer := suggestion.reason(ReasonCode.OFFER_MEETS_NEED):
        return _joined(say.offer(offer), say.works_with_both())
    if missing := suggestion.reason(ReasonCode.MISSING_CORNER):
        return _joined(say.missing(missing), say.works_with_both() or say.newcomer(missing))
    shared = suggestion.reason(ReasonCode.SHARED_INTRODUCER)
    if single := suggestion.reason(ReasonCode.SINGLE_PARTY):
        if shared and shared.theme == single.theme:
            return say.single_with_introducer(single, shared)
        return _joined(say.single(single), say.works_with_both())
    if shared:
        return say.shared(shared)
    if suggestion.reason(ReasonCode.CLOSES):
        return say.works_and_introduces()
    neighbour = suggestion.reason(ReasonCode.UNKNOWN_NEIGHBOUR)
    return say.neighbour(neighbour) if neighbour else say.nothing_known()


def paragraph(suggestion: Suggestion, network: Network, texts: Texts) -> str:
    """Every reason in its order, what we know of the two themselves, and who can introduce them."""
    say = _Saying(suggestion, network, texts)
    sentences = [say.reason(each) for each in suggestion.reasons]
    sentences = [each for each in sentences if each]
    neighbour = suggestion.reason(ReasonCode.UNKNOWN_NEIGHBOUR)
    if say.asked or (len(sentences) < _LONG_ENOUGH and not neighbour):
        sentences.append(say.nothing_known())
    sentences.append(say.can_introduce())
    return _joined(*sentences)


class _Saying:
    """The sentences of one suggestion."""

    def __init__(self, suggestion: Suggestion, network: Network, texts: Texts) -> None:
        self.suggestion, self.network, self.texts = suggestion, network, texts
        self.asked = [tie for tie in network.ties_between(*suggestion.pair) if tie.level is Level.NONE]

    def reason(self, reason: Reason) -> str:
        """What a paragraph says of one reason; nothing where another sentence already does."""
        match reason.code:
            case ReasonCode.OFFER_MEETS_NEED:
                both_ways = self.texts("suggestions.mutual") if reason.mutual else ""
                return _joined(both_ways, self.offer(reason), self.in_common(reason))
            case ReasonCode.MISSING_CORNER:
                return _joined(self.missing(reason), self.newcomer(reason))
            case ReasonCode.SINGLE_PARTY:
                return self.single(reason)
            case ReasonCode.SHARED_INTRODUCER:
                return self.both_work(reason)
            case ReasonCode.CLOSES:
                return self.closes(reason)
            case ReasonCode.REACH:
                return ""
            case ReasonCode.UNKNOWN_NEIGHBOUR:
                return self.neighbour(reason)

    def offer(self, reason: Reason) -> str:
        offering = reason.offered_by or self.suggestion.source
        return self.texts(
            "suggestions.offer_meets_need",
            offering=self.name(offering),
            needing=self.name(self.suggestion.other(offering)),
            offer=self.quoted(reason.offer),
            need=self.quoted(reason.need),
        )

    def in_common(self, reason: Reason) -> str:
        """What both texts say, and the theme that both carry, unless another reason tells it."""
        words = offer_words.in_common(reason.need or "", reason.offer or "", self.texts)
        told = {each.theme for each in self.suggestion.reasons if each is not reason}
        is_news = reason.theme is not None and reason.theme not in told
        theme = self.texts("offers.both_on_theme", theme=self.theme(reason)) if is_news else ""
        return _joined(self.texts("offers.both_say", words=words) if words else "", theme)

    def quoted(self, text: str | None) -> str:
        return offer_words.quoted(text or "", self.texts, at_most=_TEXT)

    def missing(self, reason: Reason) -> str:
        return self.texts(f"suggestions.missing_{reason.corner}", theme=self.theme(reason))

    def newcomer(self, reason: Reason) -> str:
        newcomer = next(each for each in self.suggestion.pair if self._corner(each) == reason.corner)
        return self.texts("suggestions.newcomer", newcomer=self.name(newcomer))

    def single(self, reason: Reason) -> str:
        return self.texts("suggestions.single_party", theme=self.theme(reason))

    def single_with_introducer(self, reason: Reason, shared: Reason) -> str:
        return self.texts(
            "suggestions.single_party_shared",
            introducer=self.name(shared.introducers[0]),
            theme=self.theme(reason),
        )

    def shared(self, reason: Reason) -> str:
        about = {"introducer": self.name(reason.introducers[0]), "theme": self.theme(reason)}
        if size := self.size(reason):
            return self.texts("suggestions.shared_within", size=size, **about)
        return self.texts("suggestions.shared_introducer", **about)

    def both_work(self, reason: Reason) -> str:
        introducers = self.texts.joined([self.name(each) for each in reason.introducers])
        about = {"introducer": introducers, "theme": self.theme(reason)}
        if size := self.size(reason):
            return self.texts("suggestions.both_work_within", size=size, **about)
        ways = reason.ways or 1
        return self.texts("suggestions.both_work", n=ways, ways=in_words(ways, self.texts), **about)

    def size(self, reason: Reason) -> str:
        """ "1 project, 13 partners", when everything between the two goes through one activity."""
        activity = self.network.ecosystem.activity_by_id.get(reason.activity or "")
        if activity is None or reason.partners is None:
            return ""
        kind = (
            self.texts("suggestions.some_activity")
            if activity.kind is ActivityKind.OTHER
            else self.texts(f"common.kind_{activity.kind}")
        )
        return self.texts("suggestions.size", kind=kind, n=reason.partners)

    def closes(self, reason: Reason) -> str:
        number = reason.number or 0
        if number < _TELLING_TRIANGLES:
            return ""
        return self.texts("suggestions.closes", n=number, count=in_words(number, self.texts))

    def neighbour(self, reason: Reason) -> str:
        unknown = [each for each in self.suggestion.pair if not self._degree(each)]
        about = {"place": safe.tidy(reason.place or "", at_most=_PLACE), "theme": self.theme(reason)}
        if len(unknown) == len(self.suggestion.pair):
            return self.texts("suggestions.unknown_neighbours", **about)
        return self.texts("suggestions.unknown_neighbour", unknown=self.name(unknown[0]), **about)

    def works_with_both(self) -> str:
        named = self.suggestion.introducers[:1]
        if not named:
            return ""
        return self.texts("suggestions.works_with_both", n=1, introducers=self.name(named[0]))

    def works_and_introduces(self) -> str:
        return self.texts(
            "suggestions.works_and_introduces", introducer=self.name(self.suggestion.introducers[0])
        )

    def can_introduce(self) -> str:
        """Who can introduce them; that they work with both is said too where no reason has said it."""
        named = self.suggestion.introducers
        if not named:
            return ""
        if self.suggestion.reason(ReasonCode.SHARED_INTRODUCER):
            return self.texts("suggestions.can_introduce", n=1, introducers=self.name(named[0]))
        return self.works_and_introduces()

    def nothing_known(self) -> str:
        """That we know of no link; or that somebody asked and there is none."""
        if not self.asked:
            return self.texts("suggestions.nothing_known")
        dates = [date for tie in self.asked for date in (tie.last_confirmed, tie.since) if date]
        if not dates:
            return self.texts("suggestions.asked_before")
        return self.texts("suggestions.asked", year=str(max(date.year for date in dates)))

    def name(self, organisation: str) -> str:
        return safe.tidy(self.network.ecosystem.by_id[organisation].name, at_most=_NAME)

    def theme(self, reason: Reason) -> str:
        return safe.tidy(theme_name(reason.theme or "", self.texts.language), at_most=_PLACE)

    def _corner(self, organisation: str) -> str:
        return self.network.ecosystem.by_id[organisation].corner

    def _degree(self, organisation: str) -> int:
        # Somebody who is only tagged with the theme asked for is not in its network.
        return self.network.degree(organisation) if organisation in self.network.index else 0


def _joined(*sentences: str) -> str:
    return " ".join(sentence for sentence in sentences if sentence)
