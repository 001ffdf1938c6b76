"""The limit of age: whether an aanbod is for the age of a person, or of their children. Pure."""

from collections.abc import Sequence

from app.matching.ages import OLDEST
from app.matching.standing import KIND, OUDER
from app.matching.types import ADULT_FROM, Aanbieding, Need

# A parent of a child just too young or too old is not sent away.
CHILD_SLACK = 1
# What ends at this age is for children alone.
CHILD_TO = 12
AGE_GROUPS = {"kinderen": (0, CHILD_TO), "jongeren": (12, 27), "ouderen": (55, 150)}
_CARED_FOR = frozenset(("kind", "kleinkind", "ouder", "grootouder", "partner"))
_PARENTS = frozenset(("ouder", "grootouder"))
_YOUNG_CARERS = frozenset(("mantelzorgers", "naasten"))
# What grown-ups see to, whoever of the house is named.
_HOUSEHOLD = frozenset(("geld", "administratie", "wonen"))
# Whose child asks help for them at this age has no young children.
_OLD_FROM = 65
# Nobody's parent is more than so many years older.
_GENERATION = 50
_CARERS = frozenset(("ouders", "mantelzorgers", "naasten"))


def fits_age(need: Need, aanbod: Aanbieding) -> bool:
    """Whether the ages that it is for and the age of the person meet.

    Without ages in its row, a doelgroep that is an age (kinderen, jongeren, ouderen) tells them.
    Who asks for a child or a parent can also use what is there for those who care for them.
    """
    ranges = [aanbod.leeftijd] if aanbod.leeftijd else _ages_of_groups(aanbod)
    if need.leeftijd is None:
        if ranges and _speaks_grown_up(need) and all(tot <= CHILD_TO for _van, tot in ranges):
            return False
        return not _is_for_parents(aanbod) or _fits_children(need, aanbod)
    low, high = need.leeftijd
    if need.rol == "kleinkind" and "ouderen" in aanbod.doelgroepen:
        return True  # the grandparent who asks may go there too
    if _of_other_carers(need, aanbod):
        return False
    if need.rol in _CARED_FOR and (
        _is_for_parents(aanbod) or not _CARERS.isdisjoint(aanbod.doelgroepen)
    ):
        return _fits_children(need, aanbod) and not _asked_for_the_old(need, aanbod)
    if low >= ADULT_FROM and _is_for_children(aanbod) and _speaks_of_children(need):
        return _fits_children(need, aanbod)  # the ages in its row are those of the children
    if not ranges or any(van <= high and low <= tot for van, tot in ranges):
        return True
    return _for_household(need, aanbod) or (low >= ADULT_FROM and _for_their_children(need, ranges))


def _asked_for_the_old(need: Need, aanbod: Aanbieding) -> bool:
    """Whether it is for parents of the young, and somebody asks it for a parent of their own."""
    old = need.leeftijd is not None and need.leeftijd[0] >= _OLD_FROM and need.rol in _PARENTS
    carers = not _CARERS.isdisjoint({*aanbod.doelgroepen} - {"ouders"})
    young = OUDER in need.standen or need.kinderen is not None
    return old and not carers and not young and _is_for_parents(aanbod)


def _for_household(need: Need, aanbod: Aanbieding) -> bool:
    """Whether it is what a parent asks for the whole house, though they write of a child."""
    of_house = bool(aanbod.themas) and _HOUSEHOLD.issuperset(aanbod.themas)
    return need.rol == KIND and OUDER in need.standen and of_house


def _of_other_carers(need: Need, aanbod: Aanbieding) -> bool:
    """Whether it is for carers of another age than who asks for a parent, as far as that shows.

    Their own age is where the parent is at least so old; else one is far younger than a parent.
    """
    if need.leeftijd is None or need.rol not in _PARENTS or aanbod.leeftijd is None:
        return False
    if _YOUNG_CARERS.isdisjoint(aanbod.doelgroepen):
        return False
    low, high = need.leeftijd
    own = low if high >= OLDEST else low - _GENERATION
    return own > aanbod.leeftijd[1]


def _for_their_children(need: Need, ranges: Sequence[tuple[int, int]]) -> bool:
    """Whether a grown-up who names the ages of their children may ask it for one of those."""
    if need.kinderen is None:
        return False
    youngest, oldest = need.kinderen
    return any(tot <= ADULT_FROM and van <= oldest and youngest <= tot for van, tot in ranges)


def _is_for_children(aanbod: Aanbieding) -> bool:
    """Whether the ages in its row are those of the children of parents.

    Ages that go on beyond childhood (*ben je jonger dan 24 en net moeder?*) are their own.
    """
    if not _is_for_parents(aanbod):
        return False
    return aanbod.leeftijd is None or aanbod.leeftijd[1] <= ADULT_FROM or aanbod.leeftijd[0] > 0


def _is_for_parents(aanbod: Aanbieding) -> bool:
    """Whether it is for parents by its row, or by a text that tells the ages of their children."""
    return "ouders" in aanbod.doelgroepen or (
        aanbod.standen == {OUDER} and aanbod.kinderen is not None
    )


def _speaks_grown_up(need: Need) -> bool:
    """Whether the one who asks for themselves, of unknown age, is most likely no child.

    A child who writes names its school, its parents or its age.
    """
    return (
        need.rol == "zelf"
        and bool(need.standen)
        and KIND not in need.standen
        and OUDER not in need.standen
        and need.kinderen is None
        and {"kinderen", "jongeren", "ouders"}.isdisjoint(need.doelgroepen)
        and not need.kort
    )


def _fits_children(need: Need, aanbod: Aanbieding) -> bool:
    """Whether it is for parents of a child as old as one that the text names, give or take."""
    if need.kinderen is None or aanbod.kinderen is None:
        return True
    van, tot = aanbod.kinderen
    return van - CHILD_SLACK <= need.kinderen[1] and need.kinderen[0] <= tot + CHILD_SLACK


def _speaks_of_children(need: Need) -> bool:
    return need.kinderen is not None or not {"kinderen", "ouders"}.isdisjoint(need.doelgroepen)


def _ages_of_groups(aanbod: Aanbieding) -> list[tuple[int, int]]:
    if not aanbod.doelgroepen or any(g not in AGE_GROUPS for g in aanbod.doelgroepen):
        return []
    return [AGE_GROUPS[group] for group in aanbod.doelgroepen]
