"""The style sheet and Python draw with the same colours."""

import re
from dataclasses import fields

from dashboard.views.frame import ASSETS
from dashboard.views.theme import DARK, LIGHT, Tokens

COLOURS = re.compile(r"--([a-z0-9-]+): light-dark\((#\w+), (#\w+)\)")


def test_the_style_sheet_has_every_token_as_python_has_it():
    sheet = (ASSETS / "look.css").read_text(encoding="utf-8")
    written = {name: (light, dark) for name, light, dark in COLOURS.findall(sheet)}
    for token in fields(Tokens):
        name = token.name
        assert written[name.replace("_", "-")] == (getattr(LIGHT, name), getattr(DARK, name))
