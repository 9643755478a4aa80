"""A PDF through typst: its whole engine is in the package, nothing is asked outside.

Every word goes in as data (JSON), never as markup: no name can become a command.
"""

from collections.abc import Mapping
from functools import cache
from importlib.util import find_spec
from pathlib import Path

_FONT_PACKAGES = ("font_source_sans_pro", "font_source_serif_pro")


@cache
def font_folders() -> tuple[Path, ...]:
    """Where the two fonts lie that their packages carry."""
    folders = []
    for package in _FONT_PACKAGES:
        spec = find_spec(package)
        if spec and spec.submodule_search_locations:
            folders.append(Path(spec.submodule_search_locations[0]) / "files")
    return tuple(folders)


def pdf(template: Path, inputs: Mapping[str, str]) -> bytes:
    """One that a screen reader can read too (PDF/UA-1), in our own fonts.

    A name in a script that these do not have is set in a font of this computer, and shows as boxes where
    that has none either: then it cannot be PDF/UA.
    """
    import typst

    fonts, given = list(font_folders()), dict(inputs)
    try:
        return typst.compile(
            template, font_paths=fonts, ignore_system_fonts=True, sys_inputs=given, pdf_standards=["ua-1"]
        )
    except typst.TypstError:
        return typst.compile(template, font_paths=fonts, sys_inputs=given)
