"""QR codes are read back by another program than the one that drew them."""

import re

import html5lib
import numpy as np
import zxingcpp

from app.web import qr

ADDRESS = "https://dichtbij.example.org/uk/aanbod/123"


def pixels(drawing: bytes) -> np.ndarray:
    """The drawing as an image (H, W) in grey: a square of 8 pixels for each unit."""
    root = html5lib.parseFragment(drawing.decode(), namespaceHTMLElements=False).find(".//{*}svg")
    size = int(root.get("viewBox").split()[2])
    grid = np.full((size, size), 255, np.uint8)
    _background, lines = root.findall("{*}path")
    x = y = 0.0
    for kind, numbers in re.findall(r"([Mmh])([-\d. ]+)", lines.get("d")):
        first, *rest = map(float, numbers.split())
        if kind == "h":
            grid[int(y), int(x) : int(x + first)] = 0
            x += first
        else:
            x, y = (first, rest[0]) if kind == "M" else (x + first, y + rest[0])
    return np.kron(grid, np.ones((8, 8), np.uint8))


def test_the_code_says_the_address():
    [found] = zxingcpp.read_barcodes(pixels(qr.svg(ADDRESS)))
    assert found.text == ADDRESS


def test_it_is_black_on_white_without_style_or_size():
    drawing = qr.svg(ADDRESS).decode()
    assert 'fill="#fff"' in drawing and 'stroke="#000"' in drawing
    assert "style" not in drawing
    assert not re.search(r"<svg[^>]* width=", drawing)
