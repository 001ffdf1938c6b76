"""The colours of each gemeente: the same names in all, and text that everybody can read."""

import re
from pathlib import Path

import pytest

STATIC = Path(__file__).resolve().parents[3] / "app/static"
FILES = sorted((STATIC / "themas").glob("*.css"))
GROUNDS = ("papier", "vlak", "vlak-zacht", "merk-licht")
PAPER = ("print.css", "pdf.css")
MESSAGES = ("fout-vlak", "let-op-vlak", "info-vlak")
TEXT = [
    *[("inkt", ground) for ground in (*GROUNDS, *MESSAGES)],
    *[("inkt-zacht", ground) for ground in GROUNDS],
    *[("link", ground) for ground in (*GROUNDS, *MESSAGES)],
    *[("link-bezocht", ground) for ground in GROUNDS],
    *[("merk", ground) for ground in GROUNDS],
    *[("merk-diep", ground) for ground in (*GROUNDS, *MESSAGES)],
    *[("fout", ground) for ground in ("papier", "vlak", "fout-vlak")],
    *[("let-op", ground) for ground in ("papier", "vlak", "let-op-vlak")],
    ("op-merk", "merk"),
    ("op-merk", "merk-diep"),
    ("op-accent", "accent"),
    ("op-voet", "voet"),
]
EDGES = [
    *[(edge, ground) for edge in ("rand", "focus") for ground in GROUNDS],
    ("accent", "voet"),
]


def tokens(css: str) -> dict[str, str]:
    return dict(re.findall(r"--db-([a-z-]+):\s*(#[0-9a-f]{6});", css))


def schemes(path: Path) -> dict[str, dict[str, str]]:
    light, dark = path.read_text(encoding="utf-8").split("@media")
    return {"light": tokens(light), "dark": tokens(dark)}


def luminance(colour: str) -> float:
    """Relative luminance, WCAG 2.2."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_text_can_be_read(path: Path) -> None:
    low = [
        f"{scheme}: {text} on {ground} is {contrast(named[text], named[ground]):.2f}"
        for scheme, named in schemes(path).items()
        for pairs, least in ((TEXT, 7.0), (EDGES, 3.0))
        for text, ground in pairs
        if contrast(named[text], named[ground]) < least
    ]
    assert low == []


def test_all_themas_have_the_same_names_in_light_and_dark() -> None:
    assert len(FILES) >= 2
    names = [set(scheme) for path in FILES for scheme in schemes(path).values()]
    assert all(found == names[0] for found in names)


def test_a_colour_of_a_sheet_is_a_token() -> None:
    """Else it does not turn with the gemeente, nor in the dark. Printed is black on white."""
    for sheet in STATIC.glob("*.css"):
        css = sheet.read_text(encoding="utf-8").split("@media print")[0]
        css = re.sub(r"/\*.*?\*/", "", css, flags=re.S)
        loose = re.findall(r"(?<![\w&-])#[0-9a-fA-F]{3,8}\b(?=[^{]*;)", css)
        assert sheet.name in PAPER or loose == [], f"{sheet.name}: {loose}"


def test_every_used_token_exists() -> None:
    known = set(schemes(FILES[0])["light"])
    base = (STATIC / "tokens.css").read_text(encoding="utf-8")
    known |= set(re.findall(r"--db-([a-z0-9-]+):", base))
    for sheet in STATIC.glob("*.css"):
        css = sheet.read_text(encoding="utf-8")
        own = set(re.findall(r"--db-([a-z0-9-]+):", css))
        used = set(re.findall(r"var\(--db-([a-z0-9-]+)", css))
        assert used - known - own == set(), sheet.name


def test_sheets_turn_round_where_one_reads_from_right_to_left() -> None:
    physical = re.compile(
        r"(?:^|[;{\s])((?:margin|padding|border)-(?:left|right)|(?:left|right)\s*:|"
        r"text-align:\s*(?:left|right)|float:\s*(?:left|right))"
    )
    for sheet in STATIC.glob("*.css"):
        css = re.sub(r"/\*.*?\*/", "", sheet.read_text(encoding="utf-8"), flags=re.S)
        assert physical.findall(css) == [], sheet.name
