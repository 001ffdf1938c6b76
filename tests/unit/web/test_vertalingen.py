"""The catalogues: every text of the source is in them, and a translation keeps what it must."""

import re
import warnings

import pytest
from babel.messages.catalog import Catalog, Message

from app.web.talen import DUTCH, TALEN
from app.web.vertalingen import catalogue_path, translations
from translations.uittrekken import found_texts
from translations.werk_bij import FOLDER, LOCALES, path_of, read, translated

COMPLETE = ("en",)
"""Languages that must always be whole; the others show Dutch where a text is missing."""

PLACEHOLDER = re.compile(r"%\(\w+\)[sd]|{\w+}|%%")
CODES = sorted(LOCALES)


def singular(message: Message) -> str:
    return str(message.id[0] if message.pluralizable else message.id)


def strings(message: Message) -> tuple[str, ...]:
    found = message.string or ""
    return tuple(text for text in ((found,) if isinstance(found, str) else found) if text)


def texts(catalogue: Catalog) -> set[object]:
    return {(message.id, message.context) for message in catalogue if message.id}


@pytest.fixture(scope="module")
def template() -> Catalog:
    return found_texts()


def test_there_is_a_catalogue_for_each_language() -> None:
    assert {DUTCH, *LOCALES} == set(TALEN)
    assert all(path_of(code) == catalogue_path(code) for code in CODES)


def test_the_source_is_in_the_template(template: Catalog) -> None:
    """Else a text was written or changed after the last ``make i18n``."""
    assert len(template) > 300
    written = texts(read(FOLDER / "messages.pot", DUTCH))
    assert texts(template) - written == set()
    assert written - texts(template) == set()


@pytest.mark.parametrize("code", CODES)
def test_each_language_has_the_texts_of_the_template(template: Catalog, code: str) -> None:
    catalogue = read(path_of(code), LOCALES[code])
    assert texts(catalogue) == texts(template)
    assert [m.id for m in catalogue if m.id and m.fuzzy] == []


@pytest.mark.parametrize("code", COMPLETE)
def test_a_complete_language_misses_nothing(code: str) -> None:
    catalogue = read(path_of(code), LOCALES[code])
    missing = [m.id for m in catalogue if m.id and len(strings(m)) < _needed(m, catalogue)]
    assert missing == []


def _needed(message: Message, catalogue: Catalog) -> int:
    return catalogue.num_plurals if message.pluralizable else 1


@pytest.mark.parametrize("code", [code for code in CODES if code not in COMPLETE])
def test_how_far_the_other_languages_are(code: str) -> None:
    catalogue = read(path_of(code), LOCALES[code])
    have, all_ = translated(catalogue), len(catalogue)
    assert 0 <= have <= all_
    if have < all_ and code != "makkelijk":  # what is easy already needs no easier words
        warnings.warn(f"{code}: {have} van {all_} teksten vertaald", stacklevel=1)


@pytest.mark.parametrize("code", CODES)
def test_a_translation_keeps_its_values_and_spaces(code: str) -> None:
    for message in read(path_of(code), LOCALES[code]):
        if not message.id:
            continue
        source = singular(message)
        for text in strings(message):
            here = sorted(PLACEHOLDER.findall(text))
            assert here == sorted(PLACEHOLDER.findall(source)), f"{code}: {source} -> {text}"
            assert (text[0].isspace(), text[-1].isspace()) == (
                source[0].isspace(),
                source[-1].isspace(),
            ), f"{code}: {source!r} -> {text!r}"
            assert "<" not in text, "markup belongs to the template"


def test_the_source_itself_is_whole_and_polite(template: Catalog) -> None:
    for message in template:
        if message.id:
            assert singular(message).strip()
            assert not re.search(r"\b(je|jij|jouw|jullie)\b(?! onveilig)", singular(message))


def test_a_missing_catalogue_is_dutch() -> None:
    assert translations(DUTCH).ugettext("Zoeken") == "Zoeken"
    assert translations("en").ugettext("Zoeken") == "Search"
    assert translations("en").ungettext("%(num)s resultaat", "%(num)s resultaten", 2) == (
        "%(num)s results"
    )
    assert translations("en").ugettext("Dit staat nergens") == "Dit staat nergens"
