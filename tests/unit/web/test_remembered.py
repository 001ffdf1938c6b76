"""A piece of a page is written once for each language, root and what it is given."""

import pytest
from flask import Flask
from markupsafe import Markup

from app.web import i18n
from app.web.remembered import remembered


@pytest.fixture
def app() -> Flask:
    """An application with nothing but the language."""
    made = Flask(__name__)
    i18n.attach(made)
    return made


def test_it_is_written_once_for_each_language_root_and_value(app: Flask) -> None:
    written: list[str] = []

    def macro(name: str, often: int = 1) -> Markup:
        written.append(f"{i18n.taal().code} {i18n.root_path()} {name} {often}")
        return Markup("<b>{}</b>").format(written[-1])

    piece = remembered(macro)

    def asked(language: str, root: str, *given: object) -> Markup:
        environ = {"dichtbij.taal": language, "dichtbij.root": root}
        with app.test_request_context("/", environ_overrides=environ):
            return piece(*given)

    different = [
        asked("nl", "", "a"),
        asked("ar", "", "a"),
        asked("nl", "/stad", "a"),
        asked("nl", "", "<i>"),
        asked("nl", "", "a", 2),
    ]
    assert len(set(different)) == len(written) == 5
    assert different[3] == "<b>nl  &lt;i&gt; 1</b>"
    assert asked("nl", "", "a") == different[0]
    assert asked("ar", "", "a") == different[1]
    assert len(written) == 5


def test_it_keeps_no_more_than_was_said(app: Flask) -> None:
    written: list[int] = []

    def macro(number: int) -> Markup:
        written.append(number)
        return Markup("{}").format(number)

    piece = remembered(macro, most=2)
    with app.test_request_context("/"):
        for number in (1, 2, 3, 3, 2, 1):
            piece(number)
    assert written == [1, 2, 3, 1]
