"""Where the files in data/ and pages/ are, from a checkout and from an installed wheel alike."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_BUNDLED = _PACKAGE / "_bundled"


def _beside_or_bundled(name: str) -> Path:
    bundled = _BUNDLED / name
    return bundled if bundled.exists() else _PACKAGE.parent / name


def data_folder() -> Path:
    """The folder with the example region, vocabularies, gazetteer and boundaries."""
    return _beside_or_bundled("data")


def pages_folder() -> Path:
    """The folder with one script per screen."""
    return _beside_or_bundled("pages")


def front_script() -> Path:
    """The script that every page runs through. It stands in the package: beside `pages/` Streamlit's
    older page discovery would take over on the first deep link."""
    return _PACKAGE / "front.py"


def server_script() -> Path:
    """The script that `streamlit run` is given."""
    return _beside_or_bundled("streamlit_app.py")


def settings_file() -> Path:
    """The Streamlit settings (address, theme, limits) that hold wherever it is started from."""
    return _beside_or_bundled(".streamlit/config.toml")
