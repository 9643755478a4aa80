"""What stands beside the map."""

from dashboard.analysis.network import network_of
from dashboard.analysis.question import Question
from dashboard.analysis.suggestions import suggest
from dashboard.texts import Language, texts_in
from dashboard.views.map.beside import markup
from tests.domain import a_relation, an_ecosystem


def test_on_an_earlier_day_the_introductions_beside_it_are_said_to_be_of_today():
    ecosystem = an_ecosystem(
        "",
        a_relation("K1-G1", since="2020", themes="water"),
        a_relation("B1-G1", since="2020", themes="water"),
    )
    today, then = network_of(ecosystem), network_of(ecosystem, Question(on=Question().day.replace(year=2015)))
    found = suggest(today, well_known=True)
    assert found
    texts = texts_in(Language.ENGLISH)
    shown = markup(then, today, found, texts, is_past=True)
    assert "Introductions are always about today." in shown
    assert "works with both" in shown or "both work with" in shown
    assert "about today" not in markup(today, today, found, texts, is_past=False)
