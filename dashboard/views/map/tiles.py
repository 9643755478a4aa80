"""The one other host that a map may load from: a tile server, where a region chose one."""

from urllib.parse import urlsplit

from dashboard.views.opened import workspace


def origin(address: str) -> str | None:
    """The scheme, host and port of an https address; None for anything else."""
    try:
        parts = urlsplit(address.strip())
        port = f":{parts.port}" if parts.port else ""
    except ValueError:
        return None
    host = parts.hostname or ""
    plain = host.replace("-", "").replace(".", "").isalnum() and host.isascii()
    return f"https://{host}{port}" if parts.scheme == "https" and plain else None


def tile_server() -> str | None:
    """The origin of the region's tile server, or None: by default nothing leaves for another host."""
    return origin(workspace().ecosystem().region.settings.map_tiles)
