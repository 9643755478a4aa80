"""A small region with something in every field, for the tests of the store."""

from dashboard.model import (
    Activity,
    ActivityKind,
    AsideReason,
    Corner,
    Decision,
    ForeignId,
    Ground,
    Introduction,
    Level,
    Move,
    Note,
    OpenQuestion,
    Organisation,
    PartialDate,
    Participation,
    Precision,
    Relation,
    Result,
    Role,
    Size,
    Status,
    Verdict,
    WayIn,
)

UNIVERSITY = Organisation(
    id="tud",
    name="Universiteit Dommelland",
    corner=Corner.KNOWLEDGE,
    aliases=("UD", "Dommelland University"),
    kind="university",
    themes=("photonics", "water; deep"),
    place="Eindhoven",
    municipality="Eindhoven",
    address="Dommelpad 1",
    postcode="5600 AA",
    country="NL",
    latitude=51.448,
    longitude=5.49,
    precision=Precision.ADDRESS,
    inside=True,
    size=Size.LARGE,
    website="https://dommelland.example",
    kvk="01234567",
    ror="02c2kyt77",
    pic="999977366",
    vat="NL001",
    foreign_ids=(ForeignId("cordis", "999977366"), ForeignId("openalex", "I1")),
    offers=("Schone kamer, open voor derden", "=cmd|' /C calc'!A0"),
    needs=("Testpatiënten",),
    description='<script>alert("x")</script> \u202e تجربة 🦺 \\u0000',
)
FACULTY = Organisation(
    "tud-light", "Faculteit Licht", Corner.KNOWLEDGE, part_of="tud", inside=False, size=Size.SMALL
)
FIRM = Organisation("lichtspoor", "Lichtspoor", Corner.BUSINESS, themes=("photonics",), place="Best")
PROVINCE = Organisation("pnb", "Provincie", Corner.GOVERNMENT)
CLUB = Organisation("club", "Kring", Corner.OTHER)
SUPPLIES = Relation(
    source="tud",
    target="lichtspoor",
    level=Level.BOUND,
    kind="supplier",
    themes=("photonics",),
    since=PartialDate(2020),
    until=PartialDate(2030, 12, 31),
    last_confirmed=PartialDate(2026, 3, 12),
    ground=Ground.CONFIRMED,
    introduced_by="club",
    evidence="Jaarverslag 2020, p. 12: 'samen'.",
)
KNOWS = Relation("pnb", "lichtspoor", level=Level.KNOWS)
LABORATORY = Activity(
    id="lab",
    name="Lichtlab",
    kind=ActivityKind.LABORATORY,
    themes=("photonics",),
    since=PartialDate(2021, 1, 31),
    until=PartialDate(2028),
    scheme="EFRO",
    evidence="Regeling",
    url="https://lab.example",
)
LEADS = Participation("lab", "tud", Role.LEAD)
HOSTS = Participation("lab", "tud", Role.HOST)
TAKES_PART = Participation("lab", "lichtspoor")
ENDED = Organisation("kwarts", "Kwartsglas", Corner.BUSINESS, until=PartialDate(2024, 5, 1))
SETTLED = Decision("ud licht", "tud-light", Verdict.SAME)
BROUGHT_TOGETHER = Introduction(
    id="i-1",
    one="tud",
    other="club",
    status=Status.NOT_NOW,
    one_brings="Een schone kamer",
    other_brings="Ruimte; echt waar",
    themes=("photonics",),
    introducer="lichtspoor",
    owner="Anna",
    next_step="Bel =1+1",
    next_date=PartialDate(2027, 1, 31),
    notes=(Note(PartialDate(2026, 3, 12), "Anna", "<b>Gebeld</b>"),),
    moves=(Move(Status.PROPOSED, PartialDate(2026, 3, 1)), Move(Status.NOT_NOW, PartialDate(2026, 3, 12))),
    reason=AsideReason.TOO_EARLY,
    result=Result.CONVERSATION,
    amount=3_000_000_000,
)
OUR_WAY_IN = WayIn("Anna", "tud")
SAME = OpenQuestion("q1", "same_organisation", ("tud", "tud-light"), {"row": "14", "file": "leden.csv"})

EVERYTHING = (
    UNIVERSITY, FACULTY, FIRM, PROVINCE, CLUB, SUPPLIES, KNOWS, LABORATORY, LEADS, HOSTS, TAKES_PART, SAME,
    ENDED, SETTLED, BROUGHT_TOGETHER, OUR_WAY_IN,
)  # fmt: skip
