"""What is offered and looked for, and what meets."""

import json
from pathlib import Path

from tests.cli.running import driehoek

WHAT_IS_OFFERED = """\
id,name,corner,themes,place,offers,needs
lab,Meetlab,knowledge,photonics,Best,Batterijtesten bel 06-12345678;Een drukkerij,
firm,Lichtspoor,business,photonics,Deurne,,Testen van batterijen
town,Gemeente Best,government,photonics,Best,,Een zwembad
"""


def test_offers_say_what_meets_and_what_nobody_took_up(folder: Path):
    (folder / "offered.csv").write_text(WHAT_IS_OFFERED)
    assert driehoek("import", "offered.csv", "--yes").exit_code == 0
    found = json.loads(driehoek("offers", "--format", "json").stdout)
    assert (found["offers"], found["needs"]) == (2, 2)
    (meeting,) = found["meetings"]
    assert meeting == {
        "offering": "lab",
        "offer": "Batterijtesten bel …",
        "needing": "firm",
        "need": "Testen van batterijen",
        "words": ["Testen", "batterijen"],
        "theme": "photonics",
        "mutual": False,
        "acquainted": False,
        "linked": False,
    }
    assert [each["offer"] for each in found["without_takers"]] == ["Een drukkerij"]
    (left,) = found["without_givers"]
    assert (left["need"], [each["organisation"] for each in left["ask"]]) == ("Een zwembad", ["firm", "lab"])
    told = driehoek("offers").stdout
    assert "  1. Meetlab: Batterijtesten bel … → Lichtspoor: Testen van batterijen" in told
    assert "12345678" not in told
    heading, met, *_ = driehoek("offers", "--format", "csv").stdout.splitlines()
    assert heading.startswith("part,offering,offering_name,offer,needing")
    assert met.startswith("meetings,lab,Meetlab,Batterijtesten bel …,firm,Lichtspoor,Testen van batterijen,")
    in_best = json.loads(driehoek("offers", "--place", "Best", "--format", "json").stdout)
    assert in_best == found
    elsewhere = json.loads(driehoek("offers", "--place", "Deurne", "--format", "json").stdout)
    assert elsewhere["meetings"] == found["meetings"]
    assert elsewhere["without_takers"] == elsewhere["without_givers"] == []
