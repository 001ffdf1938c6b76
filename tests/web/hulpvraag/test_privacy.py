"""What somebody asked is kept nowhere: not in a table, a log, an address or a browser."""

from tests.integration.matching.catalogue import BERKUM, HOLTENBROEK
from tests.web.hulpvraag.vragen import CANARY, FIETSLES, ask, dump


def test_the_text_is_kept_nowhere(visitor, capfd, caplog):
    """Not in the address, the database, a cookie, the page of the answer or the log."""
    page = ask(visitor, f"{FIETSLES}, ik heet {CANARY} 06-12345678", wijk=HOLTENBROEK)
    visitor.post(page=page)
    for secret in (CANARY, "12345678"):
        assert secret not in page.path
        assert secret not in page.html
        assert secret not in dump(visitor.app)
        assert all(secret not in cookie.value for cookie in visitor.raw._cookies.values())
        logged = capfd.readouterr()
        assert secret not in logged.out + logged.err + caplog.text


def test_a_form_with_errors_is_not_logged_either(visitor, capfd, caplog):
    ask(visitor, f"{CANARY} " * 500, status=422, postcode=CANARY)
    logged = capfd.readouterr()
    assert '"route": "/hulpvraag"' in logged.out + logged.err
    assert CANARY not in logged.out + logged.err + caplog.text


def test_what_somebody_asked_is_kept_by_no_browser(visitor):
    """On a computer that others use too, nobody can go back to it."""
    for page in (
        ask(visitor, FIETSLES, wijk=BERKUM),
        ask(visitor, FIETSLES, wijk=HOLTENBROEK),
        ask(visitor, FIETSLES, status=422, postcode="abc"),
    ):
        assert page.response.headers["Cache-Control"] == "no-store"
