"""What stands in the drawings of a page that was run without a browser."""

import json

from streamlit.testing.v1 import AppTest


def markup_of(page: AppTest) -> str:
    """The HTML of every drawing of ours, one after the other."""
    data = [json.loads(each.proto.json) for each in page.get("bidi_component") if each.proto.json]
    return "".join(each["markup"] for each in data if "markup" in each)
