"""A read-aloud service by configuration: a link on pages of everybody, and never on one's own."""

import shutil
from pathlib import Path

import pytest

from tests.apps import make_app
from tests.web.client import CheckingClient
from tests.web.page import Page

SERVICE = "https://voorlezer.example/"
PUBLIC = ("/themas", "/themas/rouw", "/aanbod/1", "/organisaties/1", "/over", "/toegankelijkheid")


@pytest.fixture(scope="module")
def visitor(tmp_path_factory: pytest.TempPathFactory, seeded_folder: Path) -> CheckingClient:
    """A visitor of an installation that has such a service."""
    folder = tmp_path_factory.mktemp("voorlezen") / "instance"
    shutil.copytree(seeded_folder, folder)
    link = f"{SERVICE}?taal={{taal}}&url={{url}}"
    return CheckingClient(make_app(folder, MEANING="uit", VOORLEES_LINK=link))


def links(page: Page) -> list[str]:
    found = [a.get("href", "") for a in page.all("a")]
    return [address for address in found if address.startswith(SERVICE)]


@pytest.mark.parametrize("path", PUBLIC)
def test_pages_of_everybody_lead_to_the_service(visitor: CheckingClient, path: str) -> None:
    [link] = links(visitor.get(path))
    assert link.startswith(f"{SERVICE}?taal=nl&url=http")
    [link] = links(visitor.get(f"/ar{path}"))
    assert "taal=ar" in link


def test_an_answer_is_read_by_the_browser_itself(visitor: CheckingClient) -> None:
    """Its address is nobody else's: no other site gets to know it."""
    visitor.get("/hulpvraag")
    answer = visitor.post("/hulpvraag", {"hulpvraag": "ik zit veel alleen"})
    page = visitor.follow(answer)
    assert links(page) == []
    assert len([e for e in page.all("div") if "data-leesvoor" in e.attrib]) == 1


def test_without_a_service_no_page_has_the_link(client: CheckingClient) -> None:
    assert not any(links(client.get(path)) for path in PUBLIC)
