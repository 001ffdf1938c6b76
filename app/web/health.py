"""``/gezond``: whether this process can serve, for a load balancer. It tells nothing else."""

from flask import Blueprint, Response, jsonify, make_response
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from app.web.access import public
from app.web.context import db_session

blueprint = Blueprint("gezondheid", __name__)


@blueprint.get("/gezond")
@public
def health() -> Response:
    """200 when the database answers, else 503."""
    try:
        db_session().execute(text("SELECT 1"))
    except SQLAlchemyError:
        return _answer("niet beschikbaar", 503)
    return _answer("ok", 200)


def _answer(status: str, code: int) -> Response:
    response = make_response(jsonify(status=status), code)
    response.headers["Cache-Control"] = "no-store"
    return response
