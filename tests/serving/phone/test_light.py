"""A page is light: all of it in at most three requests and 20 kB, whatever stands on it."""

import gzip
import re

from dashboard.model.workshop import Workshop
from dashboard.views.phone.rendering import look, look_address, serif, serif_address
from dashboard.workspace import Workspace
from tests.serving.phone.phone import Phone

MOST_BYTES = 20_000
PAGES = ("here", "here?q=a", "here?q=Nieuw&new=1", "gives", "seeks", "slip", "wish", "said", "matches")


def test_a_whole_page_is_at_most_20_kilobytes_in_three_requests(
    phone: Phone, workspace: Workspace, workshop: Workshop
):
    own, *others = (each.name for each in workspace.ecosystem().organisations[:4])
    base = f"/w/{workshop.code}"
    phone.open(f"{base}/here", params={"q": own}).send(choice=workspace.ecosystem().organisations[0].id)
    phone.open(f"{base}/gives").send(asset=["time"], text="Een zaal " * 50)
    for other in others[1:]:
        phone.open(f"{base}/slip?another=1").send(one=others[0], other=other, because="water " * 80)
    around = len(gzip.compress(look().encode())) + len(serif())
    for page in PAGES:
        html = phone.open(f"{base}/{page}").html
        assert len(gzip.compress(html.encode())) + around <= MOST_BYTES, page
        loaded = re.findall(r'(?:src|<link[^>]*href)="([^"]+)"', html)
        assert set(loaded) <= {"data:,", look_address()}, page


def test_the_look_is_kept_by_the_phone(phone: Phone):
    assert re.findall(r"url\(\"([^\"]+)\"\)", look()) == [serif_address()]
    for address in (look_address(), serif_address()):
        answer = phone.browser.get(address)
        assert answer.status_code == 200
        assert "immutable" in answer.headers["cache-control"]
