"""How the dashboard is served: safe headers, the page's language, a quick start, one log of errors."""

from pathlib import Path

from dashboard.serving.headers import middleware
from dashboard.serving.lifespan import lifespan
from dashboard.serving.routes import routes
from dashboard.views.error_boundary import on_script_error

FRONT_DOOR = Path(__file__).resolve().parent.parent / "front.py"

__all__ = ["FRONT_DOOR", "lifespan", "middleware", "on_script_error", "routes"]
