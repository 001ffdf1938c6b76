"""How the tests of a hulpvraag ask one, and look at all that was stored of it."""

import re

from sqlalchemy import MetaData, select

from tests.web.client import CheckingClient

FIETSLES = "ik zoek fietsles voor vrouwen"
CANARY = "kanariepiet"
# The address of an answer.
RESULT = re.compile(r"^/hulpvraag/[0-9a-f]{32}$")


def ask(visitor: CheckingClient, text: str, status: int = 303, **fields: str):
    """Fill in the form of the front page; follows to the answer where there is one."""
    visitor.get("/")
    page = visitor.post(data={"hulpvraag": text, **fields}, status=status)
    return visitor.follow(page) if status == 303 else page


def stored(app, model):
    """The rows of one kind."""
    with app.extensions["database"].sessions() as session:
        return session.scalars(select(model)).all()


def dump(app) -> str:
    """All rows of all tables, as text."""
    engine = app.extensions["database"].engine
    meta = MetaData()
    meta.reflect(engine)
    with engine.connect() as connection:
        return "\n".join(
            repr(tuple(row))
            for table in meta.sorted_tables
            for row in connection.execute(table.select())
        )
