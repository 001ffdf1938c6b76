"""One JSON line a request. It says what kind of request it was, and never what was asked.

No query string, no text, no address of a person, no path with ids: the rule of the route is enough.
"""

import logging
import secrets
import time
import traceback
from pathlib import Path
from typing import Any

import structlog
from flask import Flask, Response, g, request

from app.web.context import settings

APP = Path(__file__).resolve().parent.parent

log: structlog.typing.FilteringBoundLogger = structlog.get_logger()


def attach(app: Flask) -> None:
    """Give each request of ``app`` a number and write its line when it is answered."""
    structlog.configure(
        processors=[
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.JSONRenderer(ensure_ascii=False),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        logger_factory=structlog.WriteLoggerFactory(),  # a line at once, also among threads
        cache_logger_on_first_use=False,
    )
    app.before_request(_start)
    app.after_request(_finish)


def unexpected(error: Exception) -> None:
    """Write what went wrong: the kind of error and the places in the code.

    An error's own message may hold a person's words (a database error repeats its values), so it
    is written on a developer's machine only.
    """
    facts: dict[str, Any] = {
        "request_id": g.get("request_id"),
        "kind": type(error).__name__,
        "where": _places(error),
    }
    if not settings().production:
        facts["message"] = str(error)
    log.error("fout", **facts)


def _places(error: Exception) -> list[str]:
    """Where it went wrong: the frames in our own code, and the last one of all."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames[:-1] if Path(frame.filename).is_relative_to(APP)]
    return [f"{_name(frame.filename)}:{frame.lineno} {frame.name}" for frame in ours + frames[-1:]]


def _name(filename: str) -> str:
    return "/".join(Path(filename).parts[-2:])


def _start() -> None:
    g.request_id = secrets.token_hex(8)
    g.started = time.perf_counter()


def _finish(response: Response) -> Response:
    rule = request.url_rule
    log.info(
        "verzoek",
        method=request.method,
        route=rule.rule if rule else None,
        status=response.status_code,
        ms=round((time.perf_counter() - g.get("started", time.perf_counter())) * 1000, 1),
        request_id=g.get("request_id"),
        account=g.get("account_id"),
    )
    return response
