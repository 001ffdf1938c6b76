"""What the views of passkeys share: where they are made for, and the challenge on its way.

A challenge travels in the signed cookie of the form. It is for one purpose, ten minutes, and (as
``factors.use_challenge`` keeps) one time.
"""

import time

from flask import request, session

from app.accounts.passkeys import PasskeyError, Site
from app.web.public_address import public_address

NAME = "Dichtbij"
SECONDS = 600
KEY = "passkey"
NEW, KNOWN = "nieuw", "bekend"


def site() -> Site:
    """Where passkeys are made for: SITE_URL, else the host that was asked."""
    origin = public_address("")
    host = origin.partition("://")[2].partition(":")[0]
    return Site(NAME, origin, host)


def remember(challenge: str, purpose: str) -> None:
    """Keep ``challenge`` in this browser until its answer comes."""
    session[KEY] = {"uitdaging": challenge, "doel": purpose, "sinds": int(time.time())}


def recall(purpose: str) -> str:
    """The challenge that this browser was given for ``purpose``; it is gone after this.

    Raises PasskeyError when there is none, or it is too old.
    """
    kept = session.pop(KEY, None)
    if not isinstance(kept, dict) or kept.get("doel") != purpose:
        raise PasskeyError("There is no challenge to answer.")
    if not 0 <= time.time() - int(kept["sinds"]) <= SECONDS:
        raise PasskeyError("The challenge is too old.")
    return str(kept["uitdaging"])


def answer() -> str:
    """What the passkey said: the field that our script fills in."""
    return request.form.get("antwoord", "").replace("\0", "")
