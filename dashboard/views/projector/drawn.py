"""Everything the page is drawn with, before the feed has told it anything."""

import json
from typing import Any

from dashboard.model.workshop import Workshop
from dashboard.texts import Language, texts_in
from dashboard.views import safe
from dashboard.views.door.ways import best
from dashboard.views.live import message
from dashboard.views.live.ground import ground, whole_network
from dashboard.views.live.stamp import stamp
from dashboard.views.opened import workspace
from dashboard.views.projector import corners, land, network, story, words
from dashboard.views.qr_code import qr_code


def drawn(workshop: Workshop, language: Language) -> bytes:
    """As JSON. `told` is the feed's message of now, so that the first picture is the right one."""
    texts = texts_in(language)
    below = ground()
    marks = network.marks(below)
    told = message(workshop.id, "projector", workspace().workshops.latest())
    page: dict[str, Any] = {
        "workshop": workshop.id,
        "stamp": stamp(workshop),
        "words": words.words(texts),
        "locale": language.value,
        "mark": words.mark_of(texts, is_example=below.scene.network.ecosystem.region.is_example,
                              is_rehearsal=workshop.is_rehearsal),
        "network": network.drawing(below, marks, texts),
        "map": land.drawing(below, marks, language),
        "triangle": corners.drawing(whole_network(), texts),
        "moments": story.scenes(below, marks, texts),
        "door": _door(workshop, texts),
        "told": json.loads(told),
    }  # fmt: skip
    return json.dumps(page, ensure_ascii=False, separators=(",", ":")).encode()


def _door(workshop: Workshop, texts: Any) -> dict[str, str]:
    base = best()
    if base is None:
        return {}
    picture = qr_code(
        f"{base}/w/{workshop.code}", label=texts("projector.qr_label", base=base, code=workshop.code)
    )
    return {"picture": picture, "address": safe.tidy(f"{base.partition('://')[2]}/w")}
