"""What a phone's form sends: read with limits, whatever is in it."""

from dataclasses import dataclass, field
from urllib.parse import parse_qsl

from starlette.requests import Request

LONGEST_BODY = 16 * 1024
_MOST_FIELDS = 40
_KIND = "application/x-www-form-urlencoded"


class UnreadableError(Exception):
    """Nothing that one of our forms sends; `status` says in which way."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


@dataclass(frozen=True, slots=True)
class Form:
    """Fields by name, each with all that was sent under it."""

    fields: dict[str, list[str]] = field(default_factory=dict)

    def one(self, name: str) -> str:
        """The first; empty when there is none."""
        return next(iter(self.fields.get(name, ())), "")

    def all_of(self, name: str) -> tuple[str, ...]:
        """Every one, in order."""
        return tuple(self.fields.get(name, ()))

    def __contains__(self, name: str) -> bool:
        return name in self.fields


async def read_form(request: Request) -> Form:
    """The form in a request's body. Raises UnreadableError: too long, of another kind, or too many fields."""
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != _KIND:
        raise UnreadableError(415)
    body = bytearray()
    async for part in request.stream():
        body += part
        if len(body) > LONGEST_BODY:
            raise UnreadableError(413)
    try:
        pairs = parse_qsl(
            body.decode("utf-8", "replace"), keep_blank_values=True, max_num_fields=_MOST_FIELDS
        )
    except ValueError:
        raise UnreadableError(422) from None
    fields: dict[str, list[str]] = {}
    for name, value in pairs:
        fields.setdefault(name, []).append(value)
    return Form(fields)
