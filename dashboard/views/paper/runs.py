"""Our own HTML sentences as runs of words: bold stays bold, links become words."""

from html.parser import HTMLParser

from dashboard.exports.page_picture import Run


def runs(markup: str) -> tuple[Run, ...]:
    """The words of a sentence that a page shows as HTML."""
    reader = _Reader()
    reader.feed(markup)
    reader.close()
    return tuple(reader.found)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[Run] = []
        self._bold = 0

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self._bold += tag == "b"

    def handle_endtag(self, tag: str) -> None:
        self._bold -= tag == "b"

    def handle_data(self, data: str) -> None:
        self.found.append(Run(data, bold=self._bold > 0))
