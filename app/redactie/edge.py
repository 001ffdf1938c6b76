"""What the editors' views share: who is signed in, and which aanbod or page was asked for."""

from http import HTTPStatus

from flask import abort, request

from app.accounts.guards import current_account
from app.accounts.models import Account
from app.core.paging import Paging
from app.directory import queries, schoon
from app.directory.models import Aanbod
from app.redactie import zoeken
from app.redactie.types import TextRules
from app.web.context import db_session

PERMISSION = "redactie.bewerken"
PAGE_SIZE = 25


def editor() -> Account:
    """Who is signed in. Editors work on the catalogue of their own gemeente."""
    account = current_account()
    assert account is not None  # noqa: S101 - the guard lets nobody else in
    return account


def aanbod_or_404(aanbod_id: int) -> Aanbod:
    """An aanbod of the editor's gemeente, whatever its status; answers 404 where there is none."""
    row = queries.any_status(db_session(), editor().gemeente_code, aanbod_id)
    if row is None:
        abort(HTTPStatus.NOT_FOUND)
    return row


def text_rules() -> TextRules:
    """What a text is held against, in this installation."""
    return TextRules(zoeken.woorden(), schoon.clean)


def paging(total: int) -> Paging:
    """The page that the address asks for; what is no page of this list is the nearest one."""
    asked = request.args.get("pagina", "1")
    number = int(asked[:9]) if asked.isascii() and asked.isdigit() else 1
    last = Paging(1, PAGE_SIZE, total).pages
    return Paging(min(max(number, 1), last), PAGE_SIZE, total)
