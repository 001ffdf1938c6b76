"""The migrations make exactly what the models say, on SQLite and on PostgreSQL, and back."""

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Engine, inspect

import app  # noqa: F401  (knows every model)
from app.core import migrate
from app.core.db import Base, make_engine
from app.web.cli import db


@pytest.fixture
def engine(bare_database_url: str):
    """An engine on a database without any table."""
    engine = make_engine(bare_database_url)
    yield engine
    engine.dispose()


def differences(engine: Engine) -> list[object]:
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        return list(compare_metadata(context, Base.metadata))


def tables(engine: Engine) -> set[str]:
    return set(inspect(engine).get_table_names())


def test_an_empty_database_gets_every_table_of_the_models(engine):
    assert migrate.upgrade(engine)[0] is None
    assert tables(engine) == {*Base.metadata.tables, "alembic_version"}


def test_migrations_and_models_say_the_same(engine):
    migrate.upgrade(engine)
    assert differences(engine) == []


def test_the_comparison_sees_a_difference(engine):
    """The test above is worth something: a missing column does not pass it."""
    migrate.upgrade(engine)
    with engine.begin() as connection:
        connection.exec_driver_sql("ALTER TABLE gemeente DROP COLUMN telefoon")
    assert differences(engine) != []


def test_an_upgrade_twice_is_an_upgrade_once(engine):
    _, after = migrate.upgrade(engine)
    assert migrate.upgrade(engine) == (after, after)


def test_a_database_knows_whether_it_is_current(engine):
    assert not migrate.is_current(engine)
    migrate.upgrade(engine)
    assert migrate.is_current(engine)


def test_all_the_way_down_and_up_again(engine):
    migrate.upgrade(engine)
    migrate.downgrade(engine, "base")
    assert tables(engine) == {"alembic_version"}
    assert not migrate.is_current(engine)
    migrate.upgrade(engine)
    assert differences(engine) == []


def test_no_column_holds_the_text_of_a_hulpvraag_or_a_bsn():
    """Data that must not be there has no place to be."""
    columns = {f"{t.name}.{c.name}" for t in Base.metadata.tables.values() for c in t.columns}
    about_people = {name for name in columns if name.startswith(("hulpvraag.", "signaal."))}
    assert not [name for name in about_people if name.endswith((".tekst", ".vraag", ".hulpvraag"))]
    assert not [name for name in columns if "bsn" in name]


def test_every_command_of_the_schema_has_a_dutch_line_of_help():
    assert all(command.help for command in db.commands.values())


def test_the_second_step_keeps_accounts_and_ends_sessions(engine):
    """An upgrade from 0006: nobody loses their account, everybody signs in again."""
    migrate.upgrade(engine)
    migrate.downgrade(engine, "0006")
    with engine.begin() as connection:
        connection.exec_driver_sql(
            "INSERT INTO gemeente (code, naam, telefoon, wijkteam_telefoon) "
            "VALUES ('GM0193', 'Zwolle', '', '')"
        )
        connection.exec_driver_sql(
            "INSERT INTO account (id, gemeente_code, gebruikersnaam, weergavenaam, "
            "wachtwoord_hash, rol, actief, aangemaakt_op) VALUES "
            "(1, 'GM0193', 'jan', 'Jan', 'x', 'swt', true, '2026-01-01 10:00:00')"
        )
        connection.exec_driver_sql(
            "INSERT INTO sessie (sleutel_hash, account_id, begonnen_op, gezien_op) "
            "VALUES ('oud', 1, '2026-01-01 10:00:00', '2026-01-01 10:00:00')"
        )
    migrate.upgrade(engine)
    with engine.connect() as connection:
        rows = connection.exec_driver_sql(
            "SELECT gebruikersnaam, wachtwoord_hash, sso_uitgever FROM account"
        ).all()
        assert [tuple(row) for row in rows] == [("jan", "x", None)]
        assert connection.exec_driver_sql("SELECT count(*) FROM sessie").scalar() == 0
    assert differences(engine) == []
