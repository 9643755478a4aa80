"""Three short messages: one to each side alone, and one that brings them together after two yeses."""

from dataclasses import dataclass
from urllib.parse import quote

from dashboard.model import Introduction
from dashboard.texts import Texts
from dashboard.views import safe
from dashboard.views.introductions.finding import Found
from dashboard.vocabularies import theme_name


@dataclass(frozen=True, slots=True)
class Message:
    """To whom (in words), what it is about, and what it says; plain text."""

    to: str
    subject: str
    body: str

    @property
    def mail_address(self) -> str:
        """What opens it in the mail program, without anybody's address."""
        return f"mailto:?subject={quote(self.subject)}&body={quote(self.body)}"


def asking(introduction: Introduction, found: Found, texts: Texts) -> tuple[Message, Message]:
    """To each of the two alone, whether they want to meet the other; the other is told nothing yet."""
    one, other = introduction.one, introduction.other
    return (
        _ask(introduction, found, texts, to=one, about=other),
        _ask(introduction, found, texts, to=other, about=one),
    )


def bringing_together(introduction: Introduction, found: Found, texts: Texts) -> Message:
    """To both, after both said yes: who they are, what each brings, and one thing to do."""
    one, other = found.name(introduction.one), found.name(introduction.other)
    parts = [
        texts("introductions.mail_hello_both"),
        _sentences(
            texts("introductions.mail_both_yes", one=one, other=other),
            _about(introduction, texts, both=True),
        ),
        "\n".join(
            texts("introductions.mail_they_bring", name=name, brings=_brings(brings))
            for name, brings in ((one, introduction.one_brings), (other, introduction.other_brings))
            if brings
        ),
        _sentences(
            texts("introductions.mail_both_next"),
            _through(introduction, found, texts, both=True),
            texts("introductions.mail_both_after"),
        ),
        _signed(introduction, texts),
    ]
    return Message(
        texts("introductions.pair", one=one, other=other),
        texts("introductions.mail_subject_both", one=one, other=other),
        "\n\n".join(part for part in parts if part),
    )


def _ask(introduction: Introduction, found: Found, texts: Texts, *, to: str, about: str) -> Message:
    other = found.name(about)
    own, theirs = introduction.one_brings, introduction.other_brings
    if to != introduction.one:
        own, theirs = theirs, own
    gives = texts("introductions.mail_you_bring", brings=_brings(own)) if own else ""
    gets = texts("introductions.mail_they_bring", name=other, brings=_brings(theirs)) if theirs else ""
    parts = [
        texts("introductions.mail_hello"),
        _sentences(texts("introductions.mail_why", name=other), _about(introduction, texts)),
        _sentences(gives, gets),
        _sentences(texts("introductions.mail_ask"), _through(introduction, found, texts)),
        texts("introductions.mail_no_is_fine", name=other),
        _signed(introduction, texts),
    ]
    return Message(
        found.name(to),
        texts("introductions.mail_subject", name=other),
        "\n\n".join(part for part in parts if part),
    )


def _about(introduction: Introduction, texts: Texts, *, both: bool = False) -> str:
    if not introduction.themes:
        return ""
    theme = safe.tidy(theme_name(introduction.themes[0], texts.language))
    return texts("introductions.mail_theme_both" if both else "introductions.mail_theme", theme=theme)


def _through(introduction: Introduction, found: Found, texts: Texts, *, both: bool = False) -> str:
    """Who may join them; that they work with both only where our data say so, for anybody may be chosen."""
    if not introduction.introducer:
        return ""
    works = all(found.network.are_linked(introduction.introducer, end) for end in introduction.pair)
    said = ("mail_through_both" if both else "mail_through") if works else "mail_joins"
    return texts(f"introductions.{said}", introducer=found.name(introduction.introducer))


def _brings(text: str) -> str:
    """As it stands between quotation marks: so a capital may follow a colon."""
    return safe.tidy(text, at_most=400).lstrip('‘" ').rstrip("’'\". ")


def _signed(introduction: Introduction, texts: Texts) -> str:
    return f"{texts('introductions.mail_greeting')}\n{safe.tidy(introduction.owner)}"


def _sentences(*said: str) -> str:
    return " ".join(each for each in said if each)
