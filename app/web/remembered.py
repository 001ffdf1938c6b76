"""Pieces of a page that are the same at every visit: a macro writes each once for each language."""

from collections.abc import Callable, Hashable
from functools import lru_cache

from markupsafe import Markup

from app.web.i18n import root_path, taal

MOST_PIECES = 1_000


def remembered(macro: Callable[..., Markup], most: int = MOST_PIECES) -> Callable[..., Markup]:
    """``macro``, whose last ``most`` texts are kept. A template says so after the macro itself:
    ``{% set icoon = onthoud(icoon) %}``.

    Its text may follow from what it is given (values that never change), the language and the root
    of the site, and from nothing else: not from the address, the visitor or the moment.
    """

    @lru_cache(maxsize=most)
    def write(_taal: str, _root: str, given: tuple[Hashable, ...]) -> Markup:
        return macro(*given)

    def piece(*given: Hashable) -> Markup:
        return write(taal().code, root_path(), given)

    return piece
