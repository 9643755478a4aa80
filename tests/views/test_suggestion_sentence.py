"""A suggestion reads as a sentence that somebody would say, in both languages."""

import pytest

from dashboard.analysis.network import Network, network_of
from dashboard.analysis.suggestions import suggest
from dashboard.model import Ecosystem, Region, Settings
from dashboard.texts import Language, texts_in
from dashboard.views import suggestion_sentence
from tests.domain import a_relation, an_activity, an_ecosystem
from tests.hostile import HOSTILE

REGION = Region(name="Testland", settings=Settings(well_known_at_least=0, well_known_share=0.0))
DUTCH, ENGLISH = texts_in(Language.DUTCH), texts_in(Language.ENGLISH)
NAMED = {
    "B1": {"name": "Lichtspoor"},
    "K1": {"name": "Lectoraat Fotonica"},
    "G1": {"name": "gemeente Best"},
}
PHOTONICS = (a_relation("B1-K1", themes="photonics"), a_relation("B1-G1", themes="photonics"))


def said(ecosystem: Ecosystem, language: Language = Language.DUTCH) -> str:
    network, suggestion = _first(ecosystem)
    return suggestion_sentence.short(suggestion, network, texts_in(language))


def at_length(ecosystem: Ecosystem, language: Language = Language.DUTCH) -> str:
    network, suggestion = _first(ecosystem)
    return suggestion_sentence.paragraph(suggestion, network, texts_in(language))


def _first(ecosystem: Ecosystem) -> tuple[Network, suggestion_sentence.Suggestion]:
    network = network_of(ecosystem)
    return network, suggest(network)[0]


def test_somebody_who_works_with_both_can_introduce_them():
    region = an_ecosystem("", *PHOTONICS, region=REGION, **NAMED)
    assert said(region) == "Lichtspoor werkt met allebei aan fotonica en kan hen aan elkaar voorstellen."
    assert said(region, Language.ENGLISH) == "Lichtspoor works with both on photonics and can introduce them."
    assert at_length(region) == (
        "Ze werken allebei met Lichtspoor aan fotonica. "
        "Een directe verbinding kennen we nog niet. Lichtspoor kan hen aan elkaar voorstellen."
    )


def test_one_project_says_how_many_partners_it_has():
    partners = "K1* " + " ".join(f"B{n}" for n in range(1, 12)) + " G1"
    region = an_ecosystem("", an_activity("P", partners, themes="photonics"), region=REGION, **NAMED)
    assert said(region) == "Lectoraat Fotonica werkt met allebei aan fotonica: 1 project, 13 partners."


def test_a_missing_corner_is_named_with_who_could_fill_it():
    region = an_ecosystem(
        "",
        an_activity("dike", "K1* G1 G2 K2 G3", themes="water", evidence="register"),
        region=REGION,
        **NAMED | {"B1": {"name": "Kempensensor", "themes": "water"}},
    )
    assert said(region) == (
        "Bij water doet in onze gegevens nog geen bedrijf mee. Kempensensor is er wel mee bezig."
    )


def test_an_offer_and_a_need_stand_in_their_own_words():
    region = an_ecosystem(
        "",
        region=REGION,
        B1={"name": "Lichtspoor", "needs": "Studenten die meten."},
        K1={"name": "Practoraat Optiek", "offers": "studenten die leren meten"},
    )
    assert said(region) == (
        "Lichtspoor zoekt ‘Studenten die meten’; Practoraat Optiek biedt ‘studenten die leren meten’."
    )


def test_at_length_an_offer_that_meets_a_need_says_in_which_words_and_theme():
    region = an_ecosystem(
        "",
        region=REGION,
        B1={"name": "Lichtspoor", "needs": "Testen van batterijen", "themes": "energy"},
        K1={"name": "Peelcollege", "offers": "Batterijtesten, bel 06-12345678", "themes": "energy"},
    )
    told = at_length(region)
    assert "Beide noemen ‘Testen’ en ‘batterijen’. Allebei doen ze iets met energie." in told
    assert "12345678" not in told


def test_of_a_neighbour_without_links_we_say_only_what_we_do_not_know():
    region = an_ecosystem(
        "B1-K9",
        region=REGION,
        B1={"name": "Lichtspoor", "themes": "photonics", "place": "Best"},
        G1={"name": "gemeente Best", "themes": "photonics", "place": "Best"},
    )
    assert said(region) == (
        "Allebei uit Best en bezig met fotonica; met wie gemeente Best werkt, weten we nog niet."
    )


def test_asked_and_nothing_is_said_with_its_year():
    none = a_relation("K1-G1", "none", last_confirmed="2024-05-01")
    region = an_ecosystem("", *PHOTONICS, none, region=REGION, **NAMED)
    assert "Nagevraagd in 2024: er was nog geen directe verbinding." in at_length(region)


@pytest.mark.parametrize("language", Language)
def test_no_sentence_is_longer_than_twenty_words(language: Language):
    regions = [
        an_ecosystem("", *PHOTONICS, region=REGION, **NAMED),
        an_ecosystem("B1-K1, B1-G1, B2-K1, B2-G1", region=REGION, **NAMED),
        an_ecosystem(
            "B1-K9",
            region=REGION,
            B1={"name": "Lichtspoor", "themes": "photonics", "place": "Best"},
            G1={"name": "gemeente Best", "themes": "photonics", "place": "Best"},
        ),
    ]
    for region in regions:
        sentences = at_length(region, language).replace("; ", ". ").split(". ")
        assert all(len(sentence.split()) <= 20 for sentence in sentences), sentences


@pytest.mark.parametrize("name", HOSTILE)
def test_any_name_can_stand_in_a_sentence(name: str):
    region = an_ecosystem("", *PHOTONICS, region=REGION, B1={"name": name})
    assert "fotonica" in said(region)
