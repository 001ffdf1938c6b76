"""What a worker chose on the work screen, and what they keep. All frozen."""

from collections.abc import Sequence
from dataclasses import dataclass

GRATIS = "gratis"
TREDEN = (1, 2, 3, 4, 5)


@dataclass(frozen=True, slots=True, kw_only=True)
class Keuzes:
    """What narrows the options after the matcher chose them.

    ``uit`` are slugs of themas that a worker took away; ``treden`` the steps (1..5) that may stay,
    () for all of them.
    """

    uit: frozenset[str] = frozenset()
    treden: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Themastand:
    """What stands in the boxes of the themas.

    ``gezien`` were shown because the text shows them, ``gekozen`` because a worker added them, and
    ``aan`` are those with their box ticked.
    """

    gezien: tuple[str, ...] = ()
    gekozen: tuple[str, ...] = ()
    aan: tuple[str, ...] = ()

    @property
    def uit(self) -> tuple[str, ...]:
        """Those that the text shows and the worker took away."""
        return tuple(slug for slug in self.gezien if slug not in self.aan)

    @property
    def erbij(self) -> tuple[str, ...]:
        """Those that the worker added and left on."""
        return tuple(slug for slug in self.gekozen if slug in self.aan)


def passes(themas: Sequence[str], trede: int, begrepen: frozenset[str], keuzes: Keuzes) -> bool:
    """Whether an aanbod with ``themas`` on step ``trede`` stays.

    It goes when it meets the question in a thema that was taken away and in none of the others
    (``begrepen``) that the question is about.
    """
    if keuzes.treden and trede not in keuzes.treden:
        return False
    own = set(themas)
    return own.isdisjoint(keuzes.uit) or not own.isdisjoint(begrepen - keuzes.uit)
