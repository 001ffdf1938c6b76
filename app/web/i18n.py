"""Which language a page is in: the first part of its address says so, and no cookie.

``/ar/themas`` is ``/themas`` in Arabic. The prefix moves to SCRIPT_NAME, so that every ``url_for``
keeps the language. Static files, the API and what staff see have no prefix.
"""

from collections.abc import Iterable
from contextvars import ContextVar
from functools import lru_cache
from typing import TYPE_CHECKING
from urllib.parse import quote, urlencode

from babel.support import NullTranslations
from flask import Flask, abort, current_app, has_request_context, redirect, request
from flask_babel import Babel, Domain
from markupsafe import Markup
from werkzeug.exceptions import HTTPException
from werkzeug.local import LocalProxy
from werkzeug.wrappers import Response

from app.web.access import PUBLIC, is_dutch_only, statement
from app.web.kind import is_api
from app.web.talen import DUTCH, TALEN, Taal, split
from app.web.vertalingen import translations

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

MOST_TEXTS = 10_000
"""Those of all templates in all languages, and room to spare."""

CODE = "dichtbij.taal"
ROOT_PATH = "dichtbij.root"
_NOTHING, _STAYS_DUTCH = Markup(), Markup(' lang="nl" dir="ltr"')
# The language and the root of this request, once these are settled. Every text and link of a page
# asks for them: by Flask's own proxies that took a tenth of the time of a page.
_chosen: ContextVar[tuple[Taal, str, str] | None] = ContextVar("taal", default=None)


class LanguagePrefix:
    """WSGI middleware: takes the language from the path and leaves it in the environment."""

    def __init__(self, app: "WSGIApplication") -> None:
        self._app = app

    def __call__(
        self, environ: "WSGIEnvironment", start_response: "StartResponse"
    ) -> Iterable[bytes]:
        root = environ.get("SCRIPT_NAME", "")
        environ[ROOT_PATH] = root
        code, path = split(environ.get("PATH_INFO", ""))
        if code is not None:
            environ[CODE] = code
            environ["SCRIPT_NAME"] = f"{root}/{code}"
            environ["PATH_INFO"] = path
        return self._app(environ, start_response)


class _Domain(Domain):  # type: ignore[misc]  # Flask-Babel has no types
    """Flask-Babel's catalogue, by our languages: two of them are Dutch to Babel."""

    def get_translations(self) -> NullTranslations:
        return _translations()


def attach(app: Flask) -> None:
    """Let every text of ``app`` go through gettext, with Dutch as its source."""
    app.wsgi_app = LanguagePrefix(app.wsgi_app)  # type: ignore[method-assign]
    app.config["BABEL_DEFAULT_LOCALE"] = DUTCH
    app.config["BABEL_DEFAULT_TIMEZONE"] = "Europe/Amsterdam"
    babel = Babel(app, locale_selector=lambda: taal().lang)
    babel.domain_instance = _Domain()
    app.before_request(_choose)
    app.teardown_request(_forget)
    app.jinja_env.install_gettext_callables(  # type: ignore[attr-defined]
        lambda text: _translations().ugettext(text),
        lambda one, more, number: _translations().ungettext(one, more, number),
        newstyle=True,
        pgettext=lambda context, text: _translations().upgettext(context, text),
        npgettext=lambda context, one, more, number: _translations().unpgettext(
            context, one, more, number
        ),
    )
    app.jinja_env.globals.update(gettext=_text, _=_text)
    app.jinja_env.globals.update(
        nl=nl,
        taal=LocalProxy(taal),
        taal_begin=_before,
        taal_pagina=_page,
        talen=tuple(TALEN.values()),
        meertalig=lambda: not _is_dutch(),
    )
    app.jinja_env.filters["vertaald"] = translated


def taal() -> Taal:
    """The language of this request; Dutch outside one."""
    found = _chosen.get()
    if found is not None:
        return found[0]
    return _asked() if has_request_context() else TALEN[DUTCH]


def nl() -> Markup:
    """The attributes of an element whose text stays Dutch: nothing on a page that is Dutch."""
    return _NOTHING if taal().lang == DUTCH else _STAYS_DUTCH


def translated(text: str | None) -> str:
    """``text`` in the language of the visitor: for texts that come from data or pure code."""
    return _said(taal().code, text) if text else ""


@lru_cache(maxsize=MOST_TEXTS)
def _said(code: str, text: str) -> str:
    return str(translations(code).ugettext(text))


def root_path() -> str:
    """What stands before every path of this site, without the language."""
    found = _chosen.get()
    return _root() if found is None else found[1]


def script_root() -> str | None:
    """What stands before every path of this site in this language; None while it is unsettled."""
    found = _chosen.get()
    return None if found is None else found[2]


def _root() -> str:
    return str(request.environ.get(ROOT_PATH, request.script_root))


def taal_url(code: str) -> str:
    """The address of this same page, with its query, in language ``code``."""
    return _before(TALEN[code]) + _page()


def _before(choice: Taal) -> str:
    """What stands before the path of every page in this language."""
    return root_path() + choice.prefix


def _page() -> str:
    """The path and the query of this page, without its language.

    What answers a sent form has no address of its own: then it is the front page.
    """
    if not _can_get(request.path):
        return "/"
    query = urlencode(list(request.args.items(multi=True)))
    return quote(request.path) + (f"?{query}" if query else "")


def _can_get(path: str) -> bool:
    if request.method in ("GET", "HEAD"):
        return True
    adapter = current_app.create_url_adapter(request)
    try:
        return adapter is not None and bool(adapter.match(path, method="GET"))
    except HTTPException:
        return False


def _asked() -> Taal:
    code = request.environ.get(CODE, DUTCH)
    return TALEN[DUTCH] if _is_dutch() else TALEN[code]


def _is_dutch() -> bool:
    """Whether this page is there in Dutch alone: all that staff see."""
    view = current_app.view_functions.get(request.endpoint or "")
    return view is not None and (statement(view) != PUBLIC or is_dutch_only(view))


def _choose() -> Response | None:
    """Settle the language; an address with a prefix that it can't have leads to the plain one."""
    _chosen.set((_asked(), _root(), request.script_root))
    code = request.environ.get(CODE)
    if code is None:
        return None
    if is_api():
        abort(404)
    if request.method in ("GET", "HEAD") and (code == DUTCH or _is_dutch()):
        return redirect(taal_url(DUTCH), 301 if code == DUTCH else 302)
    return None


def _forget(_error: BaseException | None) -> None:
    _chosen.set(None)


def _text(text: str, /, **values: object) -> Markup:
    """A text of a template in the language of the visitor, with ``values`` escaped in it.

    What Jinja's own function does, which fills in every text anew, also one without values. Those
    are hundreds on a page, and always the same.
    """
    if values:
        return Markup(_translations().ugettext(text)) % values  # noqa: S704  # our own text
    return _plain(taal().code, text)


@lru_cache(maxsize=MOST_TEXTS)
def _plain(code: str, text: str) -> Markup:
    return Markup(translations(code).ugettext(text)) % {}  # noqa: S704  # our own text


def _translations() -> NullTranslations:
    """This request's translations."""
    return translations(taal().code)
