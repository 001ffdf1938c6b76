"""The language of the pages. Dutch is the language the texts are written in."""

from babel.support import NullTranslations
from flask import Flask, g
from flask_babel import Babel, get_translations

DEFAULT = "nl"


def attach(app: Flask) -> None:
    """Let every text of ``app`` go through gettext, with Dutch as its source."""
    app.config["BABEL_DEFAULT_LOCALE"] = DEFAULT
    app.config["BABEL_DEFAULT_TIMEZONE"] = "Europe/Amsterdam"
    Babel(app, locale_selector=_locale)
    app.jinja_env.install_gettext_callables(  # type: ignore[attr-defined]
        lambda text: _translations().ugettext(text),
        lambda one, more, number: _translations().ungettext(one, more, number),
        newstyle=True,
        pgettext=lambda context, text: _translations().upgettext(context, text),
        npgettext=lambda context, one, more, number: _translations().unpgettext(
            context, one, more, number
        ),
    )


def _locale() -> str:
    return DEFAULT


def _translations() -> NullTranslations:
    """This request's translations. A page has dozens of texts, and looking for the language again
    at each of them took a third of the time of a page."""
    found: NullTranslations | None = g.get("translations")
    if found is None:
        found = g.translations = get_translations()
    return found
