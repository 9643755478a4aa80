"""Headings as people write them, in Dutch and English, are about what they mean."""

import pytest

from dashboard.ingest.recognising.notions import notion_of

KNOWN = {
    "Naam": "name",
    "naam organisatie": "organisation",
    "Bedrijfsnaam": "organisation",
    "Organisatie": "organisation",
    "ORGANISATIE*": "organisation",
    "Naam van de organisatie (verplicht)": "organisation",
    "Company name": "organisation",
    "Deelnemer": "organisation",
    "Begunstigde": "organisation",
    "Hoek": "corner",
    "Type organisatie": "corner",
    "Soort": "kind",
    "Categorie": "kind",
    "Onderdeel van": "part_of",
    "Moederbedrijf": "part_of",
    "Thema's": "themes",
    "Thema(’s)": "themes",
    "Onderwerpen": "themes",
    "Vestigingsplaats": "place",
    "Vestiging": "place",
    "Plaats ": "place",
    "City": "place",
    "Gemeente": "municipality",
    "Bezoekadres": "address",
    "Straat + huisnummer": "address",
    "Postcode": "postcode",
    "Zip code": "postcode",
    "Land": "country",
    "Breedtegraad": "latitude",
    "lng": "longitude",
    "Coördinaten": "coordinates",
    "In de regio": "inside",
    "Aantal medewerkers": "size",
    "FTE": "size",
    "Website": "website",
    "www": "website",
    "KvK-nummer": "kvk",
    "KvK nr.": "kvk",
    "Inschrijving": "kvk",
    "Kamer van Koophandel": "kvk",
    "BTW-nummer": "vat",
    "PIC": "pic",
    "ROR-ID": "ror",
    "Biedt": "offers",
    "Te bieden": "offers",
    "Wat zoekt u? Hulpvraag": "needs",
    "Wat zoeken we": "needs",
    "Wat kunnen we bieden": "offers",
    "Zoekt": "needs",
    "Gezocht": "needs",
    "Omschrijving": "description",
    "Andere namen": "aliases",
    "Afkorting": "aliases",
    "Startdatum": "since",
    "Start date": "since",
    "Einddatum": "until",
    "t/m": "until",
    "Looptijd": "period",
    "Partners": "partners",
    "Werkt samen met": "partners",
    "Projecten": "activities",
    "Lid van": "member_of",
    "Lidnummer": "membership",
    "Source": "source",
    "From": "source",
    "Target": "target",
    "To": "target",
    "Niveau": "level",
    "Laatst nagekeken": "last_confirmed",
    "Bron": "evidence",
    "Projecttitel": "activity",
    "Projectnaam": "activity",
    "Projectnummer": "activity_id",
    "Regeling": "scheme",
    "Penvoerder": "lead",
    "Rol": "role",
    "Weight": "ignored",
    "Subsidiebedrag": "ignored",
    "Websiet": "",
    "Vestigingsplats": "place",
}  # fmt: skip
PERSONAL = [
    "Contactpersoon",
    "Naam contactpersoon",
    "Contact",
    "E-mail",
    "E-mailadres",
    "Emailadres contact",
    "Telefoon",
    "Tel.nr.",
    "Mobiel nummer",
    "Voornaam",
    "Achternaam",
    "Geboortedatum",
    "BSN",
    "Directeur",
    "T.a.v.",
    "Functie",
    "e-mail algemeen",
    "Contact person 2",
    "IBAN",
]  # fmt: skip


@pytest.mark.parametrize(("heading", "notion"), KNOWN.items())
def test_a_heading_is_about_what_it_means(heading: str, notion: str):
    assert notion_of(heading) == notion


@pytest.mark.parametrize("heading", PERSONAL)
def test_a_heading_about_a_person_is_known_as_one(heading: str):
    assert notion_of(heading) == "personal"


@pytest.mark.parametrize("heading", ["", "  ", "—", "Kolom 7", "x", "???"])
def test_what_nobody_knows_is_about_nothing(heading: str):
    assert notion_of(heading) == ""
