"""Pages that are kept for a moment: the same as new ones, never too old, and never somebody's."""

import gzip
import re
from collections.abc import Iterator

import pytest
import time_machine
from flask import Flask
from sqlalchemy import select, update

from app import create_app
from app.accounts.demo import DEMO_ACCOUNTS
from app.config import read_settings
from app.directory import indexing, services
from app.directory.models import Aanbod
from app.directory.types import Status
from app.home.vindbaar import FINDABLE
from app.taxonomy.models import Thema
from app.web import page_cache
from app.web.page_cache import LONGEST_QUERY, Pages
from app.web.talen import TALEN
from tests import voorbeelden
from tests.apps import SECRET, make_app
from tests.web.client import CheckingClient

GEMEENTE = "GM0193"
MOMENT = "2026-11-23 09:15:20+00:00"
TOKEN = re.compile(rb'(name="csrf_token" value=")([^"]+)')
GZIP = {"Accept-Encoding": "gzip"}


@pytest.fixture(autouse=True)
def clock() -> Iterator[time_machine.Traveller]:
    """The clock stands still, so that no test is torn by the end of a minute."""
    with time_machine.travel(MOMENT, tick=False) as clock:
        yield clock


def kept(app: Flask) -> Pages:
    with app.app_context():
        return page_cache.pages()


def edit(app: Flask, aanbod_id: int, naam: str) -> None:
    """What an import or an editor does: another name, and another version of the catalogue."""
    with app.extensions["database"].transaction() as session:
        row = session.get_one(Aanbod, aanbod_id)
        row.naam, row.versie = naam, services.next_version(session, GEMEENTE)


def an_aanbod(app: Flask) -> int:
    with app.extensions["database"].sessions() as session:
        found = session.scalars(select(Aanbod.id).where(Aanbod.status == Status.GEPUBLICEERD))
        return int(found.first() or 0)


def examples(app: Flask) -> list[str]:
    with app.extensions["database"].transaction() as session:
        voorbeelden.add(session)
        known = voorbeelden.ids(session)
    rules = {rule.rule for rule in app.url_map.iter_rules() if rule.endpoint in FINDABLE}
    return [path.format(**known) for rule in sorted(rules) for path in voorbeelden.PAGES[rule]]


@pytest.mark.parametrize("code", TALEN)
def test_a_kept_page_is_the_page_that_would_be_made(fresh_app: Flask, code: str) -> None:
    for path in examples(fresh_app):
        address = TALEN[code].prefix + path
        kept(fresh_app).clear()
        first = fresh_app.test_client().get(address)
        assert len(kept(fresh_app)) == 1, address
        again = fresh_app.test_client().get(address)
        kept(fresh_app).clear()
        anew = fresh_app.test_client().get(address)
        plain = [TOKEN.sub(rb"\1", answer.data) for answer in (first, again, anew)]
        assert plain[0] == plain[1] == plain[2], address
        heads = [dict(answer.headers) for answer in (first, again, anew)]
        for head in heads:
            head.pop("Set-Cookie", None)
            head.pop("Content-Length", None)
        assert heads[0] == heads[1] == heads[2], address


def test_it_is_not_made_twice(shared_app: Flask, monkeypatch) -> None:
    client = shared_app.test_client()
    client.get("/themas/rouw")
    monkeypatch.setattr(
        "app.directory.thema_views.render_template", lambda *_a, **_k: pytest.fail("made again")
    )
    assert client.get("/themas/rouw").status_code == 200


def test_every_page_stands_under_its_own_address(shared_app: Flask) -> None:
    pages = {
        path: shared_app.test_client().get(path).text
        for _twice in range(2)
        for path in ("/aanbod", "/aanbod?q=koffie", "/aanbod?q=thee", "/en/aanbod", "/ar/aanbod")
    }
    assert len(set(pages.values())) == len(pages)
    elsewhere = shared_app.test_client().get("/aanbod", base_url="https://elders.example")
    assert 'rel="canonical" href="https://elders.example/aanbod"' in elsewhere.text


def test_an_edit_shows_at_once_in_every_process(fresh_app: Flask, tmp_path) -> None:
    other = make_app(tmp_path / "instance")
    path = f"/aanbod/{an_aanbod(fresh_app)}"
    for app in (fresh_app, other):
        assert "Anders genoemd" not in app.test_client().get(path).text
    edit(fresh_app, an_aanbod(fresh_app), "Anders genoemd")
    for app in (fresh_app, other):
        assert "Anders genoemd" in app.test_client().get(path).text
        assert "Anders genoemd" in app.test_client().get("/aanbod?q=genoemd").text


def test_what_is_hidden_is_gone_at_once(fresh_app: Flask) -> None:
    key = an_aanbod(fresh_app)
    client = fresh_app.test_client()
    assert client.get(f"/aanbod/{key}").status_code == 200
    with fresh_app.extensions["database"].transaction() as session:
        row = session.get_one(Aanbod, key)
        row.status, row.versie = Status.VERBORGEN, services.next_version(session, GEMEENTE)
    assert client.get(f"/aanbod/{key}").status_code == 410


def test_nothing_is_older_than_its_minute(fresh_app: Flask, clock) -> None:
    """Also what has no version: a thema got another title, and nobody said so."""
    client = fresh_app.test_client()
    client.get("/")
    client.get("/aanbod?q=geheim")
    with fresh_app.extensions["database"].transaction() as session:
        session.execute(update(Thema).where(Thema.slug == "rouw").values(titel="Verdriet"))
    clock.shift(39.9)
    assert "Verdriet" not in client.get("/").text
    clock.shift(0.1)
    assert "Verdriet" in client.get("/").text
    assert len(kept(fresh_app)) == 1, "what was searched for in another minute is still there"


def test_who_is_signed_in_is_not_served_from_it_nor_kept(fresh_client: CheckingClient) -> None:
    stranger = fresh_client.app.test_client()
    stranger.get("/themas")
    account = DEMO_ACCOUNTS[0]
    fresh_client.sign_in(account.rol.value, account.wachtwoord)
    mine = fresh_client.get("/themas")
    assert fresh_client.get("/wijken").form("/uitloggen")
    assert mine.form("/uitloggen")
    assert mine.response.headers["Cache-Control"] == "no-store"
    assert "ETag" not in mine.response.headers
    for path in ("/themas", "/wijken"):
        assert "uitloggen" not in stranger.get(path).text.lower()


def test_every_visitor_gets_a_token_of_their_own_that_works(fresh_app: Flask) -> None:
    first, second = fresh_app.test_client(), fresh_app.test_client()
    tokens, cookies = [], []
    for visitor in (first, second):
        answer = visitor.get("/")
        cookies.append(answer.headers["Set-Cookie"])
        tokens += [token for _name, token in TOKEN.findall(answer.data)]
        assert answer.headers["Cache-Control"] == "no-store"
        assert "ETag" not in answer.headers
    assert len(set(tokens)) == len(set(cookies)) == 2
    for visitor, token, status in ((second, tokens[1], 303), (first, tokens[1], 400)):
        asked = {"hulpvraag": "ik zoek een maatje om te wandelen", "csrf_token": token.decode()}
        assert visitor.post("/hulpvraag", data=asked).status_code == status


def test_a_page_with_a_token_stays_out_of_gzip(shared_app: Flask) -> None:
    for _twice in range(2):
        answer = shared_app.test_client().get("/", headers=GZIP)
        assert TOKEN.search(answer.data)
        assert "Content-Encoding" not in answer.headers


def test_gzip_is_made_once_and_holds_the_page(shared_app: Flask, monkeypatch) -> None:
    kept(shared_app).clear()
    plain = shared_app.test_client().get("/wijken").data
    first = shared_app.test_client().get("/wijken", headers=GZIP)
    monkeypatch.setattr("app.web.page_cache.gzip.compress", lambda *_a, **_k: pytest.fail("again"))
    second = shared_app.test_client().get("/wijken", headers=GZIP)
    assert gzip.decompress(first.data) == gzip.decompress(second.data) == plain


def test_a_page_that_a_browser_has_is_not_sent_again(shared_app: Flask) -> None:
    for headers in ({}, GZIP):
        first = shared_app.test_client().get("/themas", headers=headers)
        assert first.headers["ETag"].startswith("W/")
        assert first.headers["Cache-Control"] == "no-cache"
        for forgotten in (False, True):
            if forgotten:
                kept(shared_app).clear()
            known = {**headers, "If-None-Match": first.headers["ETag"]}
            again = shared_app.test_client().get("/themas", headers=known)
            assert (again.status_code, again.data) == (304, b"")
            assert "Accept-Encoding" in again.headers["Vary"]
    other = {"If-None-Match": '"iets-anders"'}
    assert shared_app.test_client().get("/themas", headers=other).status_code == 200


def test_only_pages_that_are_there_are_kept(shared_app: Flask) -> None:
    kept(shared_app).clear()
    client = shared_app.test_client()
    for path, status in (
        ("/themas/bestaat-niet", 404),
        ("/aanbod/99999999", 404),
        ("/aanbod?pagina=9999", 302),
        ("/nl/aanbod", 301),
        ("/lijst?id=1", 200),
        ("/begin", 200),
        ("/inloggen", 200),
        ("/gezond", 200),
        (f"/aanbod?q={'a' * LONGEST_QUERY}", 200),
    ):
        assert client.get(path).status_code == status, path
    client.head("/aanbod")
    client.post("/hulpvraag", data={"hulpvraag": "iets"})
    assert len(kept(shared_app)) == 0


def test_a_list_from_an_index_that_lags_is_not_kept(fresh_app: Flask, monkeypatch) -> None:
    """Another process is writing: what it will find belongs to the newer catalogue."""
    monkeypatch.setattr(indexing, "bring_up_to_date", lambda *_args: indexing.Bijgewerkt.BEZET)
    with fresh_app.extensions["database"].transaction() as session:
        services.next_version(session, GEMEENTE)
    fresh_app.test_client().get("/themas")
    assert len(kept(fresh_app)) == 0


def test_many_questions_do_not_fill_the_memory(fresh_app: Flask, monkeypatch) -> None:
    pages = kept(fresh_app)
    monkeypatch.setattr(pages, "most_bytes", 300_000)
    client = fresh_app.test_client()
    for number in range(60):
        assert client.get(f"/over?x={number}{'y' * 200}").status_code == 200
        assert client.get("/privacy").status_code == 200
        assert pages.size <= 300_000
    assert 2 < len(pages) < 60


def test_pages_without_a_database_go_on(tmp_path) -> None:
    settings = read_settings(
        {
            "APP_ENV": "test",
            "SECRET_KEY": SECRET,
            "INSTANCE_DIR": str(tmp_path),
            "DATABASE_URL": f"sqlite:///{tmp_path / 'leeg.sqlite'}",
        }
    )
    app = create_app(settings)
    for _twice in range(2):
        assert app.test_client().get("/privacy").status_code == 200
