"""Running a command in this process, and a store for it to work on."""

import sys
from pathlib import Path

from click.testing import Result
from typer.testing import CliRunner

from dashboard.cli import command_line
from dashboard.texts import Language, texts_in
from dashboard.workspace import open_workspace

DRIEHOEK = Path(sys.executable).parent / "driehoek"
"""The installed command."""

ORGANISATIONS = """\
id,name,corner,themes,place
tue,TU/e,knowledge,photonics,Eindhoven
asml,ASML,business,photonics,Veldhoven
province,Provincie Noord-Brabant,government,,'s-Hertogenbosch
"""
RELATIONS = """\
source,target,level,themes,since,ground
TU/e,ASML,works,photonics,2015,public
asml,province,bound,photonics,2018,
"""


def driehoek(*arguments: str, language: Language = Language.ENGLISH, answer: str | None = None) -> Result:
    """Run a command in this process."""
    return CliRunner().invoke(command_line(texts_in(language)), list(arguments), input=answer)


def brought_in() -> None:
    assert driehoek("import", "organisations.csv", "relations.csv", "--yes").exit_code == 0


def counts() -> tuple[int, int]:
    with open_workspace() as workspace:
        ecosystem = workspace.ecosystem()
        return len(ecosystem.organisations), len(ecosystem.relations)


def a_region_to_suggest_in(folder: Path) -> None:
    """A star around one business, and small ones that nobody knows yet."""
    rows = "".join(
        f"k{n},Institute {n},knowledge,photonics,Best\ng{n},Town {n},government,photonics,Best\n"
        f"b{n},Firm {n},business,photonics,Best\n"
        for n in range(12)
    )
    (folder / "many.csv").write_text(f"id,name,corner,themes,place\n{rows}")
    links = "".join(f"b0,k{n},photonics\nb0,g{n},photonics\n" for n in range(9))
    (folder / "links.csv").write_text(f"source,target,themes\n{links}")
    assert driehoek("import", "many.csv", "links.csv", "--yes").exit_code == 0
