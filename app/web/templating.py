"""Filters and functions that the templates use."""

import hashlib
import re
from collections.abc import Callable, MutableMapping
from datetime import date, datetime
from decimal import Decimal
from functools import cache, lru_cache
from pathlib import Path
from types import FunctionType, MethodType
from typing import Any
from urllib.parse import urlsplit

from babel.numbers import format_decimal
from flask import Flask, current_app
from flask.templating import Environment
from flask_babel import format_date, get_locale
from jinja2.runtime import Context

from app.core.clock import AMSTERDAM
from app.web.context import settings
from app.web.i18n import root_path
from app.web.remembered import remembered

STATIC = Path(__file__).resolve().parent.parent / "static"
MOST_ASSETS = 500


class DirectCalls(Context):
    """Calls a function of ours at once: Jinja asks of each first whether it wants the context."""

    def call(self, obj: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Any:
        function = obj.__func__ if type(obj) is MethodType else obj
        if type(function) is not FunctionType or function.__dict__:
            return super().call(obj, *args, **kwargs)
        kwargs.pop("_block_vars", None)
        kwargs.pop("_loop_vars", None)
        return obj(*args, **kwargs)


class SharedGlobals(Environment):
    """Templates that share the names that all of them know.

    Jinja lays a mapping of its own over these for each template, in case one gets names of its own.
    None of ours does, and looking through two mappings took half a millisecond of every page.
    """

    context_class = DirectCalls

    def make_globals(self, d: MutableMapping[str, Any] | None) -> MutableMapping[str, Any]:
        return super().make_globals(d) if d else self.globals


def attach(app: Flask) -> None:
    """Give the templates of ``app`` their filters and functions.

    Call this before what else puts names into templates: that makes the environment.
    """
    app.jinja_environment = SharedGlobals
    app.jinja_env.trim_blocks = True
    app.jinja_env.lstrip_blocks = True
    app.jinja_env.filters.update(
        datum=dutch_date, tel=phone_digits, getal=number, veilige_link=safe_link, domein=domain
    )
    app.jinja_env.globals.update(bestand=asset, themabestand=thema_asset, onthoud=remembered)


def dutch_date(moment: date | datetime | str | None) -> str:
    """``21 november 2026``; a moment is shown on its day in Amsterdam; None is empty.

    A text must be an ISO date or moment, as JSON holds them.
    """
    if not moment:
        return ""
    if isinstance(moment, str):
        moment = datetime.fromisoformat(moment)
    if isinstance(moment, datetime):
        moment = moment.astimezone(AMSTERDAM).date() if moment.tzinfo else moment.date()
    return str(format_date(moment, "d MMMM y"))


def phone_digits(phone: str) -> str:
    """What a ``tel:`` link dials: the first number in ``phone``, with its plus; else nothing.

    ``038 - 421 21 21 (receptie)`` dials ``0384212121``.
    """
    found = re.search(r"\+?[0-9](?:[0-9\s().\-/]*[0-9])?", phone or "")
    if not found:
        return ""
    digits = re.sub(r"[^0-9]", "", found.group().replace("(0)", ""))
    return f"+{digits}" if found.group().startswith("+") else digits


def number(value: float | Decimal | None) -> str:
    """A number as Dutch writes it: ``12.345`` and ``0,7``; None is empty."""
    if value is None:
        return ""
    return str(format_decimal(value, locale=get_locale() or "nl"))


def safe_link(address: str | None) -> str:
    """``address`` as a link to another site, or nothing when it isn't one.

    Only http and https leave this site; ``www.zwolle.nl`` gets ``https://`` before it.
    """
    address = (address or "").strip()
    if not address or re.search(r"[\s\x00-\x1f]", address):
        return ""
    if "://" not in address and re.match(r"^[\w-]+(\.[\w-]+)+([/?#].*)?$", address):
        address = f"https://{address}"
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    return address if parts.scheme in ("http", "https") and parts.hostname else ""


def domain(address: str | None) -> str:
    """The site that a link leads to, to show to people: ``zwolle.nl``."""
    link = safe_link(address)
    return (urlsplit(link).hostname or "").removeprefix("www.") if link else ""


def asset(name: str) -> str:
    """The address of a file in ``static/``, with its version, so that browsers may keep it."""
    return _asset(root_path(), name)


@lru_cache(maxsize=MOST_ASSETS)
def _asset(root: str, name: str) -> str:
    return f"{root}{current_app.static_url_path}/{name}?v={_version(name)}"


def thema_asset(kind: str) -> str:
    """The colours (``css``) or the mark (``svg``) of the chosen thema; Dichtbij's own mark when a
    thema has none."""
    return asset(_thema_file(settings().thema, kind))


@cache
def _thema_file(thema: str, kind: str) -> str:
    name = f"themas/{thema}.{kind}"
    return name if kind == "css" or (STATIC / name).is_file() else "beeldmerk.svg"


@cache
def _version(name: str) -> str:
    path = STATIC / name
    return hashlib.sha256(path.read_bytes()).hexdigest()[:10] if path.is_file() else "0"
