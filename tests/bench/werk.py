"""How long the work screen takes to answer: ``python -m tests.bench.werk``.

On the installation that the environment names (``INSTANCE_DIR``, ``DATABASE_URL``), with the demo
accounts in it. Whole requests of the service, one after another, without network and browser.
"""

import os
from time import process_time

from app import create_app
from app.accounts.demo import DEMO_ACCOUNTS
from app.accounts.types import Rol
from app.config import read_settings
from tests.bench.questions import Question, hulpvragen
from tests.bench.timing import Times, measure, spread
from tests.web.client import CheckingClient

AIM = 200
"""Milliseconds for 95 in 100 answers."""


def main() -> None:
    """Ask every example hulpvraag and print how long answers take, by the clock and by the CPU."""
    worker = signed_in()
    values = worker.get("/werk").form("/werk/zoeken").values
    spent: list[float] = []

    def ask(question: Question) -> None:
        before = process_time()
        data = {**values, "hulpvraag": question.text, "wijk": question.wijk}
        answer = worker.raw.post("/werk/zoeken", data=data, headers={"X-Deel": "ja"})
        assert answer.status_code == 200, answer.status_code
        spent.append((process_time() - before) * 1000)

    clock = measure(ask, hulpvragen(), rounds=1)
    print(f"klok: {said(clock)}; rekentijd: {said(spread(spent))}; doel: p95 onder {AIM} ms")


def said(times: Times) -> str:
    """The middle and the slow end, in ms."""
    return f"p50 {times.p50:.1f} ms, p95 {times.p95:.1f} ms"


def signed_in() -> CheckingClient:
    """The demo account of the wijkteam, signed in."""
    account = next(account for account in DEMO_ACCOUNTS if account.rol is Rol.SWT)
    worker = CheckingClient(create_app(read_settings({**os.environ, "APP_ENV": "test"})))
    worker.sign_in(account.rol.value, account.wachtwoord)
    return worker


if __name__ == "__main__":
    main()
