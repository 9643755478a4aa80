"""The keys in a phone's forms: that a form is ours, and that it counts once."""

import hashlib
import hmac
import re
import secrets

from dashboard.model.workshop import Said
from dashboard.model.workshop.plain import plain_said, said_kind
from dashboard.views.phone.page import Keys

_ONCE = re.compile(r"[\w-]{16,64}", re.ASCII)


def new_keys(secret: str) -> Keys:
    """The keys of a form that is shown now to whoever carries this secret."""
    return Keys(csrf_of(secret), secrets.token_urlsafe(16))


def csrf_of(secret: str) -> str:
    """What only a page that knows the secret can send. Says nothing of the secret."""
    return hmac.new(secret.encode(), b"a form of ours", hashlib.sha256).hexdigest()[:32]


def is_ours(csrf: str, secret: str) -> bool:
    """Whether a form was made for whoever carries this secret."""
    return bool(secret) and hmac.compare_digest(csrf.encode(), csrf_of(secret).encode())


def is_once(once: str) -> bool:
    """Whether it is such a key as we make."""
    return _ONCE.fullmatch(once) is not None


def once_for(once: str, said: Said) -> str:
    """The key under which this is said: the same form with the same words counts once.

    With other words it is another thing: somebody went back, changed a word, and sent again.
    """
    words = hashlib.sha256(repr((said_kind(said), sorted(plain_said(said).items()))).encode())
    return f"{once}-{words.hexdigest()[:16]}"
