"""A CSV file with the contacts of a municipality's account manager: an old code page, short names, typos."""

from dashboard.ingest.table import ListFile

NAME = "export_relaties_accountmanager.csv"
HEADINGS = (
    "Relatienr", "Bedrijfsnaam", "Categorie", "Inschrijving", "Straat", "PC", "Woonplaats", "Accountmanager",
    "Mail", "Mobiel", "Laatste contact", "Opmerkingen",
)  # fmt: skip
ROWS = (
    ("10231", "Café-brouwerij De Zwaan", "MKB", "1234567", "Dorpsstraat 1", "5504AB", "Veldhooven",
     "M. Peters", "info@dezwaan.example", "06-11111111", "12-3-2026", "wil uitbreiden; geen ruimte"),
    ("10232", "Bocht & Zonen", "MKB", "17098765", "Handelsweg 4", "5684 LS", "Best", "M. Peters",
     "jan@bochtenzonen.example", "06-22222222", "3-2-2026", "zegt: 'eerst geld, dan plannen'"),
    ("10233", "Mierlo Mechatronica", "MKB", "9876543", "", "", "Geldrop-Mierlo", "K. Aarts", "", "", "", ""),
    ("10234", "Koninklijke Coöperatie Zuidvrucht U.A.", "Grootbedrijf", "16012345", "Marktplein 9", "5701RK",
     "Hellmond", "K. Aarts", "bestuur@zuidvrucht.example", "", "1-9-2025", "ledenraad\nbellen na 15e"),
    ("10235", "Gem. Veldhoven", "Overheid", "", "Meiveld 1", "5501KA", "Veldhoven", "M. Peters",
     "", "", "", "buurgemeente"),
    ("10236", "Gem. Best", "Overheid", "", "Dorpsplein 1", "5683 EZ", "Best", "M. Peters", "", "", "", ""),
    ("10237", "ROC Ter AA", "Onderwijs", "", "", "", "Helmond", "K. Aarts", "", "", "5-5-2026", "stages"),
    ("10238", "Strabrecht Data", "MKB", "17045678", "Kasteellaan 2", "5591 BR", "Heeze", "M. Peters",
     "data@strabrecht.example", "06-33333333", "", "zoekt café met 3 zalen voor dag van de data"),
    ("10239", "ASML", "Grootbedrijf", "17014545", "De Run 6501", "5504 DR", "Veldhoven", "M. Peters", "", "",
     "20-8-2026", ""),
    ("10240", "Summa", "Onderwijs", "", "", "", "Eindhovn", "K. Aarts", "", "", "", ""),
)  # fmt: skip
PEOPLE = ("Peters", "Aarts", "@", "06-11111111", "06-22222222", "06-33333333")
"""What of this list may reach nobody: names of people, addresses and numbers."""


def municipality() -> ListFile:
    """The file as the program gave it: semicolons, cp1252, and empty rows at its end."""
    lines = [HEADINGS, *ROWS, *(("",) * len(HEADINGS),) * 3]
    text = "\r\n".join(";".join(_cell(each) for each in line) for line in lines)
    return ListFile(NAME, f"{text}\r\n".encode("cp1252"))


def _cell(text: str) -> str:
    return f'"{text}"' if ";" in text or "\n" in text else text
