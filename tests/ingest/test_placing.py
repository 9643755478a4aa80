"""An organisation stands where its list says, else at its town, and its precision says which."""

import pytest
from geopy.exc import GeocoderUnavailable
from geopy.geocoders.base import Geocoder
from geopy.location import Location

from dashboard.ingest import draft_of
from dashboard.ingest.problem import ProblemCode
from dashboard.ingest.progress import Step, StoppedError
from dashboard.model import Organisation, Precision
from dashboard.places.gazetteer import Gazetteer
from dashboard.places.town import countries
from tests.ingest.lists import NOTHING_YET, TODAY, a_list, applied, drafted


def _one(*lists: str, onto=None, geocoder: Geocoder | None = None) -> Organisation:
    more = {"onto": onto} if onto else {}
    draft = drafted(*lists, geocoder=geocoder or Gazetteer(), **more)
    (organisation,) = applied(draft, **more).organisations
    return organisation


def test_a_place_without_coordinates_stands_at_its_town_and_says_so():
    asml = _one("name|corner|place|country\nASML|business|Veldhoven|NL")
    assert asml.precision is Precision.TOWN
    assert (round(asml.latitude or 0, 1), round(asml.longitude or 0, 1)) == (51.4, 5.4)


def test_without_a_country_it_is_the_region_s():
    best = _one("name|corner|place\nGemeente Best|government|Best")
    assert (round(best.latitude or 0, 1), round(best.longitude or 0, 1)) == (51.5, 5.4)


def test_coordinates_of_the_list_are_believed():
    asml = _one(
        "name|corner|place|address|latitude|longitude\nASML|business|Veldhoven|De Run 6501|51.4075|5.4113"
    )
    assert (asml.latitude, asml.longitude, asml.precision) == (51.4075, 5.4113, Precision.ADDRESS)


def test_coordinates_that_are_the_town_s_own_are_town_precise_again():
    town = _one("name|corner|place\nASML|business|Veldhoven")
    again = _one(
        f"name|corner|place|address|latitude|longitude\n"
        f"ASML|business|Veldhoven|De Run 1|{town.latitude}|{town.longitude}"
    )
    assert again.precision is Precision.TOWN


def test_an_unknown_place_is_told_with_a_guess_and_nobody_stands_at_zero():
    draft = drafted("name|corner|place\nASML|business|Veldhofen", geocoder=Gazetteer())
    (notice,) = draft.notices
    assert (notice.code, notice.found, notice.near) == (ProblemCode.PLACE_UNKNOWN, "Veldhofen", "Veldhoven")
    assert not applied(draft).organisations[0].is_placed


def test_moving_to_another_town_moves_the_point():
    stored = applied(
        drafted("id|name|corner|place|latitude|longitude\n1|ASML|business|Veldhoven|51.4075|5.4113")
    )
    moved = _one("id|name|corner|place\n1|ASML|business|Groningen", onto=stored, geocoder=Gazetteer())
    assert (round(moved.latitude or 0), moved.precision) == (53, Precision.TOWN)


def test_a_list_that_says_nothing_of_the_point_leaves_it_alone():
    stored = applied(
        drafted("id|name|corner|place|latitude|longitude\n1|ASML|business|Veldhoven|51.4075|5.4113")
    )
    draft = drafted("id|name|corner|place\n1|ASML|business|VELDHOVEN", onto=stored, geocoder=Gazetteer())
    assert [set(change.values) for change in draft.changes] == [{"place"}]


class _Counting(Geocoder):
    def __init__(self, *, fails: bool = False) -> None:
        super().__init__()
        self.asked: list[tuple[str, str | None]] = []
        self.fails = fails

    def geocode(self, query: str, *, country: str | None = None) -> Location:
        self.asked.append((query, country))
        if self.fails:
            raise GeocoderUnavailable("no network")
        return Location(query, (50.0, 5.0), {"precision": "approximate"})


def test_each_town_is_asked_for_once_and_an_uncertain_answer_stays_uncertain():
    geocoder = _Counting()
    draft = drafted("name|corner|place\nA|business|Best\nB|business|Best\nC|business|Best", geocoder=geocoder)
    assert geocoder.asked == [("Best", "NL")]
    assert {each.precision for each in applied(draft).organisations} == {Precision.APPROXIMATE}


def test_a_geocoder_that_is_away_keeps_no_list_out():
    draft = drafted("name|corner|place\nA|business|Best", geocoder=_Counting(fails=True))
    assert draft.is_acceptable
    assert not applied(draft).organisations[0].is_placed


@pytest.mark.parametrize("country", ["BE", "DE"])
def test_a_place_is_never_looked_for_in_another_country(country: str):
    draft = drafted(f"name|corner|place|country\nA|business|Veldhoven|{country}", geocoder=Gazetteer())
    assert [notice.code for notice in draft.notices] == [ProblemCode.PLACE_UNKNOWN]


class _Slow(Geocoder):  # type: ignore[misc]  # geopy has no types
    """A geocoder on another host: a second for every place."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []

    def geocode(self, query: str, **options: object) -> Location | None:
        self.asked.append(query)
        return None


def test_whoever_stops_has_not_to_wait_for_more_than_one_answer_of_a_slow_geocoder():
    said: list[float] = []

    def stop(step: Step, done: float) -> None:
        if step is Step.PLACING:
            said.append(done)
            if len(said) > 5:
                raise StoppedError

    rows = "".join(f"\nWerkplaats {number}|business|Dorp {number}" for number in range(50))
    slow = _Slow()
    with pytest.raises(StoppedError):
        draft_of([a_list(f"name|corner|place{rows}")], NOTHING_YET, slow, on=TODAY, progress=stop)
    assert len(slow.asked) < 6


def test_the_towns_of_all_europe_are_read_a_country_at_a_time():
    told: list[int] = []
    Gazetteer().read(each=lambda: told.append(1))
    assert len(told) == len(countries())
    told.clear()
    Gazetteer().read("UK", each=lambda: told.append(1))
    assert len(told) == 1
