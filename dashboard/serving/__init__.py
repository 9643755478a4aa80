"""How the dashboard is served: safe headers, the page's language, a quick start, one log of errors."""
