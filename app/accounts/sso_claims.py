"""What the gemeente says about somebody, as the person that Dichtbij knows. Pure.

Entra ID and Keycloak say the same things in other places: groups as a list of ids, as paths, or
deep in an object; the second step in ``amr``, ``acr`` or ``acrs``.
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.accounts.sso_errors import Reden, SsoError
from app.accounts.types import Rol
from app.config import Sso

LONGEST_NAME, LONGEST_SUBJECT = 120, 255
PROOF = ("amr", "acr", "acrs")
OVERAGE = ("hasgroups", "_claim_names")
"""Entra ID says by one of these that somebody is in more groups than fit in a token."""


@dataclass(frozen=True, slots=True)
class Persoon:
    """Somebody as the gemeente knows them. ``uitgever`` and ``onderwerp`` are who it is, for good;
    ``wens`` is the user name that fits, and may be taken."""

    uitgever: str
    onderwerp: str
    weergavenaam: str
    wens: str
    rol: Rol | None


def person(claims: Mapping[str, Any], sso: Sso) -> Persoon:
    """The person of checked ``claims``; ``rol`` is None when no group gives one.

    No e-mail address is taken over: of one in ``preferred_username`` only what stands before the @.
    Raises SsoError for a ``sub`` that is none (OpenID Connect Core 2: at most 255 signs of ASCII).
    """
    onderwerp = claims.get("sub")
    if not isinstance(onderwerp, str) or not _is_subject(onderwerp):
        raise SsoError(Reden.KLOPT_NIET, "sub")
    naam = _text(claims.get("name"))
    wens = _user_name(_text(claims.get("preferred_username"))) or _user_name(onderwerp)
    return Persoon(
        uitgever=sso.uitgever,
        onderwerp=onderwerp,
        weergavenaam=("" if "@" in naam else naam) or wens or "medewerker",
        wens=wens or "medewerker",
        rol=role(groups(claims, sso.groepen_claim), sso),
    )


def groups(claims: Mapping[str, Any], name: str) -> tuple[str, ...]:
    """The groups in the claim ``name``: a claim of that name, else a path with dots in it.

    Raises SsoError when Entra ID left the groups out because they are too many.
    """
    found: Any = claims.get(name)
    if found is None:
        found = claims
        for part in name.split("."):
            found = found.get(part) if isinstance(found, Mapping) else None
    if found is None and any(claims.get(sign) for sign in OVERAGE):
        raise SsoError(Reden.TE_VEEL_GROEPEN)
    listed = found if isinstance(found, list | tuple) else [found]
    return tuple(group for group in listed if isinstance(group, str))


def role(found: tuple[str, ...], sso: Sso) -> Rol | None:
    """The role of who is in the groups ``found``. Of several the one that may most: the last of
    ``Rol``, which stands from least to most."""
    order = list(Rol)
    given = [Rol(rol) for group, rol in sso.rollen if group in found]
    return max(given, key=order.index, default=None)


def has_second_step(claims: Mapping[str, Any], sso: Sso) -> bool:
    """Whether the gemeente saw more than a password (ASVS 6.8.4).

    ``amr`` is how it was done (RFC 8176), ``acr`` how sure it is, ``acrs`` what Entra ID calls
    authentication contexts. Where one is asked for (SSO_ACR), only that one counts.
    """
    wanted = {sso.acr} if sso.acr else sso.mfa
    seen: set[str] = set()
    for name in PROOF:
        value = claims.get(name)
        values = value if isinstance(value, list) else [value]
        seen.update(one for one in values if isinstance(one, str))
    return not wanted.isdisjoint(seen)


def _is_subject(value: str) -> bool:
    return 0 < len(value) <= LONGEST_SUBJECT and value.isascii() and value.isprintable()


def _text(value: Any) -> str:
    """``value`` on one line, without signs that nobody can see, and not too long."""
    if not isinstance(value, str):
        return ""
    visible = "".join(" " if unicodedata.category(char)[0] == "C" else char for char in value)
    return " ".join(visible.split())[:LONGEST_NAME]


def _user_name(value: str) -> str:
    """A user name out of ``value``: lower case, what stands before an @, letters and digits."""
    plain = re.sub(r"[^\w.-]+", "-", value.split("@")[0].lower())
    return plain.strip("-.")[: LONGEST_NAME - 10]
