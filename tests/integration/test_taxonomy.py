"""The vocabularies in the database."""

from sqlalchemy import select

from app.taxonomy import queries
from app.taxonomy.models import Thema
from app.taxonomy.services import load_vocabularies
from tests.integration.conftest import SEEDS

HEAD = "thema,titel,uitleg,zrm_domein,positieve_gezondheid"


def test_themas_keep_the_order_of_their_file(city):
    lines = (SEEDS / "vocabulaire" / "themas.csv").read_text(encoding="utf-8").splitlines()[1:]
    with city.sessions() as session:
        assert [t.slug for t in queries.themas(session)] == [line.split(",")[0] for line in lines]
        assert queries.thema_slugs(session) == {line.split(",")[0] for line in lines}
        assert len(queries.doelgroepen(session)) == len(queries.doelgroep_slugs(session)) == 19
        assert len(queries.soorten(session)) == len(queries.soort_slugs(session)) == 14


def test_a_new_file_gives_new_titles_and_removes_nothing(city, tmp_path):
    for name in ("doelgroepen", "soorten"):
        key = {"doelgroepen": "doelgroep", "soorten": "soort"}[name]
        (tmp_path / f"{name}.csv").write_text(f"{key},titel\n", encoding="utf-8")
    (tmp_path / "themas.csv").write_text(
        f"{HEAD}\nnieuw,Nieuw,Uitleg,A,B\nrouw,Rouw en meer,Uitleg,A,B\n", encoding="utf-8"
    )
    with city.transaction() as session:
        before = queries.thema_slugs(session)
        assert load_vocabularies(session, tmp_path) == 2
    with city.sessions() as session:
        assert queries.thema_slugs(session) == before | {"nieuw"}
        rouw = session.scalars(select(Thema).where(Thema.slug == "rouw")).one()
        assert (rouw.titel, rouw.volgorde) == ("Rouw en meer", 1)


def test_loading_twice_changes_nothing(city):
    with city.transaction() as session:
        before = [(t.slug, t.titel, t.volgorde) for t in queries.themas(session)]
        load_vocabularies(session, SEEDS / "vocabulaire")
    with city.sessions() as session:
        assert [(t.slug, t.titel, t.volgorde) for t in queries.themas(session)] == before
