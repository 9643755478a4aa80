"""A workbook of a cluster organisation: titles, colours, merged cells, people, a sheet of former members."""

import io

from openpyxl import Workbook
from openpyxl.styles import Font, PatternFill
from openpyxl.worksheet.worksheet import Worksheet

from dashboard.ingest.table import ListFile

NAME = "Ledenlijst TechCluster De Kempen sept 2026 (def) v3.xlsx"
_YELLOW = PatternFill("solid", fgColor="FFFFFF00")
_GREY = PatternFill("solid", fgColor="FFBFBFBF")

HEADINGS = (
    "Naam lid", "Type", "Adres", "PC", "Vestigingsplaats", "KvK nr.", "Contactpersoon", "E-mail", "Tel.",
    "Partners", "Biedt", "Zoekt", "Lid sinds",
)  # fmt: skip
MEMBERS = (
    ("Lichtspoor B.V.", "bedrijf", "Industrieweg 12", "5683 CC", "Best", 17012345, "A. de Vries",
     "a.devries@lichtspoor.example", "0499-123456", "TU/e; ASML", "metingen aan optische chips",
     "een ziekenhuis om sensoren te proberen", 2019),
    ("Peelrobot", "bedrijf", "Stationsstraat 3", "5751 HN", "Deurne", 1234567, "mw. J. Jansen",
     "info@peelrobot.example", "06-12345678", "Fontys",
     "robots voor de oogst", "een proefveld voor robots", 2021),
    ("Kempensensor BV", "bedrijf", "Kerkstraat 8a", "5521 AB", "Eersel", 18076543, "P. Bakker",
     "p.bakker@kempensensor.example", "0497 654321", "Lichtspoor; TNO",
     "sensoren voor waterkwaliteit", None, 2018),
    ("Technische Universiteit Eindhoven", "kennis", "Postbus 513", "5600 MB", "Eindhoven", None,
     "secretariaat", "info@tue.example", "040-2471234", None, None, None, 2015),
    ("ASML Netherlands B.V.", "bedrijf", "De Run 6501", "5504 DR", "Veldhoven", 17014545, None, None, None,
     "TU/e", None, "technisch talent", 2015),
    ("Fontys", "kennis", None, None, "Eindhoven", None, "dhr. Smits", "smits@fontys.example", None, None,
     "afstudeerders in de techniek", None, 2016),
    ("Gemeente Eersel", "overheid", "Markt 1", "5521 AH", "Eersel", None, "bedrijfscontact",
     "bedrijven@eersel.example", "0497-531300", None, "ruimte op de Kempische Poort", "maakbedrijven", 2015),
    ("De Peelakker / Waterlab Kempen", "bedrijf", None, None, "Asten", None, "T. Willems",
     "t.willems@peelakker.example", None, None, "een proefakker", "hulp bij AI", 2023),
    ("Summa College", "kennis", "Sterrenlaan 10", "5631 KA", "Eindhoven", None, None, None, None, "Peelrobot",
     None, "leerbedrijven", 2020),
    ("Zuidlaser Bladel", "bedrijf", "De Sleutel 5", "5531 NA", "Bladel", 17034567, "L. van Dijk",
     "l.vandijk@zuidlaser.example", "0497-111222", "Lichtspoor", "laserlassen", None, 2022),
)  # fmt: skip
FORMER = (
    ("Dommelbouw", "bedrijf", "Son", "2015-2020", "failliet"),
    ("Kempisch Koelhuis", "bedrijf", "Bladel", "2017-2024", "opgezegd"),
)
PEOPLE = ("de Vries", "Jansen", "Bakker", "Smits", "Willems", "van Dijk", "@", "0499-123456", "06-12345678")
"""What of this list may reach nobody: names of people, addresses and numbers."""


def cluster() -> ListFile:
    """The workbook: a title above the headings, an empty first column, and below the members their number."""
    workbook = Workbook()
    _members(workbook.active)
    _former(workbook.create_sheet("oud-leden"))
    _legend(workbook.create_sheet("Toelichting"))
    file = io.BytesIO()
    workbook.save(file)
    return ListFile(NAME, file.getvalue())


def _members(page: Worksheet) -> None:
    page.title = "Leden 2026"
    page["B1"] = "Ledenlijst TechCluster De Kempen"
    page["B1"].font = Font(size=18, bold=True)
    page.merge_cells("B1:N1")
    page["B2"] = "Stand 1 september 2026 – alleen voor intern gebruik – vragen: Anneke, tst. 214"
    for column, heading in enumerate(HEADINGS, start=2):
        page.cell(4, column, heading).font = Font(bold=True)
        page.cell(4, column).fill = _GREY
    for row, cells in enumerate(MEMBERS, start=5):
        for column, cell in enumerate(cells, start=2):
            page.cell(row, column, cell)
    for column in range(2, 2 + len(HEADINGS)):
        page.cell(6, column).fill = _YELLOW
        page.cell(9, column).fill = _YELLOW
    page.cell(6 + len(MEMBERS), 2, f"Totaal {len(MEMBERS)} leden").font = Font(italic=True)
    page.freeze_panes = "C5"
    page.column_dimensions["I"].hidden = True


def _former(page: Worksheet) -> None:
    page.append(["Naam", "Type", "Plaats", "Lid", "Reden"])
    for cells in FORMER:
        page.append(list(cells))


def _legend(page: Worksheet) -> None:
    page.append(["Geel = bijdrage 2026 nog niet betaald"])
    page.append(["Deze lijst wordt bijgehouden door het secretariaat."])
