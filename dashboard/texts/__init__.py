"""Every word that the program says, in Dutch and English.

A key is a feature and a name: `gaps.title` is the text `title` in `nl/gaps.po` and `en/gaps.po`.
"""

from dashboard.texts.language import Language
from dashboard.texts.writing import Texts, texts_in

__all__ = ["Language", "Texts", "texts_in"]
