"""Every number that one can call from a page comes from the data (quality list A3.6)."""

from collections.abc import Iterator

from flask import Flask
from sqlalchemy import select

from app.config import ROOT
from app.directory.models import Aanbod
from app.geo.models import Gemeente
from app.taxonomy.hulplijnen import read
from tests.web.client import CheckingClient
from tests.web.page import Page
from tests.web.test_html import public_pages

LINES = read(ROOT / "seeds")


def digits(text: str) -> str:
    return "".join(sign for sign in text if sign.isdigit())


def catalogue_numbers(app: Flask) -> set[str]:
    """The numbers of all aanbod, and those of the gemeente."""
    with app.extensions["database"].sessions() as session:
        found = [
            *session.scalars(select(Aanbod.telefoon)),
            *session.scalars(select(Gemeente.telefoon)),
            *session.scalars(select(Gemeente.wijkteam_telefoon)),
        ]
    return {digits(number) for number in found if number}


def called(html: str) -> Iterator[str]:
    """The digits of every ``tel:`` link of a page."""
    for part in html.split('href="tel:')[1:]:
        yield digits(part.split('"')[0])


def test_every_number_to_call_stands_in_the_data(fresh_app: Flask) -> None:
    pages = list(public_pages(fresh_app))
    known = {digits(n) for line in LINES for n in (line.telefoon, line.kort)}
    known |= catalogue_numbers(fresh_app)
    found = {(path, number) for path, html in pages for number in called(html)}
    assert len(found) > len(pages)
    assert {one for one in found if one[1] not in known} == set()


def test_who_cannot_call_reads_what_to_do(client: CheckingClient) -> None:
    (app_name,) = {line.app for line in LINES if line.app}
    for path in ("/", "/aanbod", "/themas/veilig-thuis", "/bestaat-niet"):
        page: Page = client.get(path, status=404 if path == "/bestaat-niet" else 200)
        (aside,) = page.all("aside", class_="db-hulp")
        assert f"Gebruik de app {app_name}." in "".join(aside.itertext())
