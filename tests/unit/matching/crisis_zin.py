"""How the tests of crisis sentences ask for the soort."""

from app.matching.crisis import detect
from app.matching.lexicon import Lexicon
from app.matching.reading import read


def soort(sentence: str, lexicon: Lexicon) -> str:
    """The soort of crisis that ``sentence`` shows, as the matcher asks for it; "" for none."""
    reading = read(sentence, lexicon)
    mend = dict(zip(reading.words, reading.stems, strict=True))
    return detect(sentence, mend, lexicon.crisis, lexicon.known_stems)
