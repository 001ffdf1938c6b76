"""Old addresses of an aanbod lead to the same page of what took its place."""

from http import HTTPStatus

from flask import abort, redirect, request, url_for
from sqlalchemy.orm import Session

from app.directory import opvolgers


def send_on(session: Session, gemeente: str, aanbod_id: int) -> None:
    """End this request with a redirect for good when a hidden aanbod has a successor.

    The page is the one that was asked for (also a calendar file or a QR code), in its language.
    """
    found = opvolgers.of_hidden(session, gemeente, aanbod_id)
    if found is not None and request.endpoint is not None:
        address = url_for(request.endpoint, aanbod_id=found)
        abort(redirect(address, HTTPStatus.MOVED_PERMANENTLY))
