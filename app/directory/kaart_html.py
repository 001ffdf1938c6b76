"""The HTML of a card, kept: a list is mostly cards, and they are the same for every visitor."""

from functools import lru_cache

from flask import current_app
from markupsafe import Markup

from app.directory.blueprint import blueprint
from app.directory.pages import Kaart
from app.web.i18n import root_path, taal

MOST_CARDS = 2_500
"""About 5 MB of a process."""

TEMPLATE = "components/kaart.html"


@blueprint.app_template_global("vaste_kaart")
def fixed_card(item: Kaart, niveau: int) -> Markup:
    """``kaart(item, niveau)`` of ``components/kaart.html``, for a card with nothing added to it."""
    return _html(taal().code, root_path(), item, niveau)


@lru_cache(maxsize=MOST_CARDS)
def _html(_taal: str, _root: str, item: Kaart, niveau: int) -> Markup:
    """By language and root too: words and addresses in the card follow these."""
    macros = current_app.jinja_env.get_template(TEMPLATE).module
    return Markup(macros.kaart(item, niveau))  # type: ignore[attr-defined]  # noqa: S704  # escaped
