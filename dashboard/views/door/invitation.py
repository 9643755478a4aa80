"""How a phone comes into a workshop: a code to scan, and what to type in its place."""

from dashboard.views import safe
from dashboard.views.door.ways import best
from dashboard.views.language import t
from dashboard.views.qr_code import qr_code


def invitation(code: str) -> str | None:
    """The QR code of a workshop with its short address below it, as markup for a drawing.

    None when no phone can get here: the page *door* says why.
    """
    base = best()
    if base is None:
        return None
    picture = qr_code(f"{base}/w/{code}", label=t("door.invitation_label", base=base, code=code))
    shown = safe.html(base.partition("://")[2])
    return (
        f'<div class="door-invitation"><div class="door-picture">{picture}</div>'
        f'<p class="door-address">{shown}<wbr>/w</p></div>'
    )
