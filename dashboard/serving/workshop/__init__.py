"""The live part of a workshop: the feed that pages follow, and what the desk says."""

from starlette.routing import BaseRoute, Route, WebSocketRoute

from dashboard.serving.workshop.desk import end, find_names, keep_contact, say
from dashboard.serving.workshop.feed import follow


def workshop_routes() -> list[BaseRoute]:
    """For this machine only; the door (see docs/decisions) keeps others out."""
    return [
        WebSocketRoute("/workshop/{workshop:int}/feed/{audience}", follow),
        Route("/workshop/{workshop:int}/say", say, methods=["POST"]),
        Route("/workshop/{workshop:int}/contact", keep_contact, methods=["POST"]),
        Route("/workshop/{workshop:int}/end", end, methods=["POST"]),
        Route("/workshop/names", find_names, methods=["GET"]),
    ]
