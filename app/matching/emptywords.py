"""Words that say nothing about what a text is about."""

from app.core.text import stem

# Words too common to compare texts by; own list, stems.
_EMPTY_TEXT = """
ik de het een en van is in op te voor met mijn dat die dit er ben heb wil niet geen aan om maar als
of zijn we hij zij ze hem haar me mij wat wel ook al naar bij uit door over tot dan nog zo kan moet
word waar wie hoe graag iets iemand zoek veel heel erg u je jij uw jouw heeft had was waren zou kun
kunt
"""
EMPTY = frozenset(stem(word) for word in _EMPTY_TEXT.split())

_PEOPLE_TEXT = """
vrouw vrouwen man mannen mens mensen dame dames heer heren meneer mevrouw persoon personen iemand
bewoner bewoners inwoner inwoners buurt wijk stad zwolle jaar jong oud
"""
PEOPLE = frozenset(stem(word) for word in _PEOPLE_TEXT.split())
"""Words that say for whom or where, not what about: no ground to compare a question by."""
