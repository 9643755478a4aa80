"""The overview's first sentence counts one as one."""

import re

import pytest

from dashboard.analysis.headline import headline
from dashboard.analysis.introductions import outcomes
from dashboard.analysis.knowing import knowing
from dashboard.analysis.network import network_of
from dashboard.model import Ecosystem
from dashboard.texts import Language, texts_in
from dashboard.views.overview.finding import Overview
from dashboard.views.overview.headline import sentence
from tests.domain import an_ecosystem


def told(ecosystem: Ecosystem, language: Language) -> str:
    network = network_of(ecosystem)
    found = Overview(
        network=network,
        counts={},
        headline=headline(network),
        pairs=(),
        themes=(),
        suggestions=(),
        knowing=knowing(network),
        sources=1,
        outcomes=outcomes(network),
    )
    return re.sub("<[^>]+>", "", sentence(found, texts_in(language)))


@pytest.mark.parametrize(
    ("region", "dutch", "english"),
    [
        ("K1", "Er staat 1 organisatie in de lijst.", "There is 1 organisation on the list."),
        ("K1, B1", "Er staan 2 organisaties in de lijst.", "There are 2 organisations on the list."),
    ],
)
def test_one_organisation_without_links_is_counted_as_one(region: str, dutch: str, english: str) -> None:
    ecosystem = an_ecosystem(region)

    assert told(ecosystem, Language.DUTCH).startswith(dutch)
    assert told(ecosystem, Language.ENGLISH).startswith(english)
