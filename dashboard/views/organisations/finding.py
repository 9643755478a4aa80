"""Find what is asked for, once per revision."""

from dashboard.views import region_data
from dashboard.views.language import texts
from dashboard.views.organisations.asked import Asked
from dashboard.views.organisations.directory import Directory, directory, rows_of
from dashboard.views.organisations.one import One, one


def find(asked: Asked) -> Directory:
    """The directory as asked."""
    network = region_data.network()
    return directory(network, region_data.remember(rows_of, network), asked, texts())


def find_one(asked: Asked) -> One | None:
    """The one organisation that is asked for, if it is there."""
    return one(region_data.network(), asked.id) if asked.id else None
