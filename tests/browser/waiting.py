"""When a page is ready to be looked at."""

from typing import Any


def ready(page: Any, *, seconds: float = 60) -> None:
    """Wait until the app has run and shows it, no element an empty shape that waits for its code."""
    page.wait_for_selector('[data-testid="stAppViewContainer"]', timeout=seconds * 1000)
    page.wait_for_function(
        """() => { const app = document.querySelector('[data-testid="stApp"]');
                   return app && app.getAttribute('data-test-script-state') !== 'running'
                       && !document.querySelector('[data-testid="stStatusWidget"], [data-stale="true"]')
                       && !document.querySelector('[data-testid="stSkeleton"]')
                       && document.querySelector('[data-testid="stMain"]')?.innerText.trim().length > 0; }""",
        timeout=seconds * 1000,
    )
    page.wait_for_timeout(200)
