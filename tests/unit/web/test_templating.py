"""The filters of the templates."""

import functools
import re
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from flask import Flask
from flask.templating import Environment
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import pass_context
from jinja2.runtime import Context

from app.web import i18n, templating


@pytest.fixture(scope="module")
def app() -> Flask:
    """An application with nothing but the language."""
    made = Flask(__name__)
    i18n.attach(made)
    return made


@pytest.mark.parametrize(
    ("moment", "shown"),
    [
        (date(2026, 11, 21), "21 november 2026"),
        (datetime(2026, 3, 1, 23, 30, tzinfo=UTC), "2 maart 2026"),
        (datetime(2026, 3, 1, 23, 30), "1 maart 2026"),  # noqa: DTZ001 - a moment without a zone
        ("2026-01-02", "2 januari 2026"),
        ("2026-07-31T22:30:00+00:00", "1 augustus 2026"),
        (None, ""),
        ("", ""),
    ],
)
def test_dates_in_dutch(app: Flask, moment: date | str | None, shown: str) -> None:
    with app.test_request_context():
        assert templating.dutch_date(moment) == shown


@pytest.mark.parametrize(
    ("value", "shown"),
    [(12345, "12.345"), (0.7, "0,7"), (Decimal("2.50"), "2,5"), (0, "0"), (None, "")],
)
def test_numbers_in_dutch(app: Flask, value: float | None, shown: str) -> None:
    with app.test_request_context():
        assert templating.number(value) == shown


@pytest.mark.parametrize(
    ("phone", "dialled"),
    [
        ("038-4989980", "0384989980"),
        ("038 - 421 21 21 (receptie)", "0384212121"),
        ("+31 (0)38 421 21 21", "+31384212121"),
        ("06.12.34.56.78", "0612345678"),
        ("14038", "14038"),
        ("112", "112"),
        ("Bel 0800-2000 of 112", "08002000"),
        ("geen", ""),
        ("", ""),
    ],
)
def test_what_a_phone_link_dials(phone: str, dialled: str) -> None:
    assert templating.phone_digits(phone) == dialled


@pytest.mark.parametrize(
    ("address", "link"),
    [
        ("https://www.zwolle.nl/x?y=1#z", "https://www.zwolle.nl/x?y=1#z"),
        ("http://zwolle.nl", "http://zwolle.nl"),
        ("www.zwolle.nl", "https://www.zwolle.nl"),
        ("  zwolle.nl/zorg ", "https://zwolle.nl/zorg"),
        ("javascript:alert(1)", ""),
        ("JaVaScRiPt://zwolle.nl/%0aalert(1)", ""),
        ("data:text/html,<script>", ""),
        ("//kwaad.nl", ""),
        ("/intern", ""),
        ("https://", ""),
        ("https://[kapot", ""),
        ("java\nscript:alert(1)", ""),
        ("geen site", ""),
        ("", ""),
        (None, ""),
    ],
)
def test_only_web_addresses_become_links(address: str | None, link: str) -> None:
    assert templating.safe_link(address) == link


@given(st.text(max_size=300))
def test_a_link_is_always_of_the_web(address: str) -> None:
    assert templating.safe_link(address)[:7] in ("", "http://", "https:/")
    assert templating.domain(address) == "" or templating.safe_link(address) != ""


@given(st.text(max_size=100))
def test_dialling_is_digits_only(phone: str) -> None:
    assert re.fullmatch(r"\+?[0-9]+|", templating.phone_digits(phone))


def test_the_site_behind_a_link() -> None:
    assert templating.domain("https://www.zwolle.nl/zorg") == "zwolle.nl"
    assert templating.domain("javascript:x") == ""


@pass_context
def _names(context: Context, extra: str) -> str:
    return f"{context.resolve('name')} {extra}"


class _Counter:
    def plus(self, number: int, times: int = 1) -> int:
        return number + times

    def __call__(self, number: int) -> str:
        return f"no {number}"


def test_functions_are_called_as_jinja_calls_them() -> None:
    """In a loop and in a block too, where Jinja gives names of its own along."""
    source = (
        "{% macro twice(x) %}{{ x }}{{ caller() }}{% endmacro %}"
        "{% block all %}{% for n in [1, 2] %}"
        "{% call twice(plain(n, b=3)) %}{{ names('x') }}{% endcall %}"
        "{{ counter.plus(n, times=4) }}{{ counter(n) }}{{ str(n) }}{{ partial(n) }};"
        "{% endfor %}{% endblock %}"
    )
    values = {
        "name": "koffie",
        "plain": lambda a, b: f"<{a}{b}>",
        "names": _names,
        "counter": _Counter(),
        "str": str,
        "partial": functools.partial(max, 0),
    }
    ours = Environment(Flask(__name__))
    ours.context_class = templating.DirectCalls
    expected = Environment(Flask(__name__)).from_string(source).render(values)
    assert "koffie x" in expected
    assert ours.from_string(source).render(values) == expected
