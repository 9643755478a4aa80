"""`python -m dashboard.cli` is `driehoek`."""

from dashboard.cli import main

main()
