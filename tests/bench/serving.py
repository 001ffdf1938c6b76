"""The service as it runs: gunicorn with two workers, visitors beside it, and its memory."""

import http.client
import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlencode

from tests.bench.city import City, worker_env
from tests.bench.questions import Question, Search
from tests.bench.timing import Times, spread
from tests.postgres import free_port

ROOT = Path(__file__).resolve().parents[2]
CONNECTIONS = 4
PATIENCE_SECONDS = 180


@dataclass(frozen=True, slots=True)
class Pages:
    """What the visitors got: pages a second, times of one page, and answers that were no page."""

    per_second: float
    times: Times
    errors: int


@dataclass(frozen=True, slots=True)
class Memory:
    """Megabytes of each worker: resident, and its own share of what workers have in common."""

    rss: list[float]
    pss: list[float]


@dataclass(frozen=True, slots=True)
class Server:
    """A running service."""

    pid: int
    port: int

    def workers(self) -> list[int]:
        children = Path(f"/proc/{self.pid}/task/{self.pid}/children").read_text(encoding="ascii")
        return [int(pid) for pid in children.split()]

    def memory(self) -> Memory:
        """Its workers' memory at this moment."""
        found = [_rollup(pid) for pid in self.workers()]
        return Memory([rss for rss, _pss in found], [pss for _rss, pss in found])

    def worked(self) -> float:
        """Seconds that a processor worked for its workers, since they began."""
        return sum(_processor_seconds(pid) for pid in self.workers())


@contextmanager
def serve(found: City) -> Iterator[Server]:
    """The service on ``found``, as ``make run`` starts it; stopped afterwards."""
    port = free_port()
    process = subprocess.Popen(
        [Path(sys.executable).with_name("gunicorn"), "-c", "gunicorn.conf.py", "wsgi:app"],
        cwd=ROOT,
        env=worker_env(found, port),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        _wait(port)
        yield Server(process.pid, port)
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait()


def visit(server: Server, requests: Sequence[str], seconds: float) -> Pages:
    """Let visitors ask ``requests`` over and over for ``seconds``."""
    done = subprocess.run(
        [
            *(sys.executable, "-m", "tests.bench.load"),
            *(str(server.port), str(seconds), str(CONNECTIONS)),
        ],
        cwd=ROOT,
        input="\n".join(json.dumps(request) for request in requests),
        capture_output=True,
        text=True,
        check=True,
    )
    found = json.loads(done.stdout)
    return Pages(found["pages"] / found["seconds"], spread(found["times"]), found["errors"])


def search_requests(searches: Sequence[Search]) -> list[str]:
    """The list of aanbod, asked with a text and filters."""
    return [get("/aanbod?" + urlencode({"q": s.text, **s.filters}, doseq=True)) for s in searches]


def result_requests(server: Server, questions: Sequence[Question]) -> tuple[list[str], list[str]]:
    """Requests that ask a question, and requests for the result pages of questions asked."""
    cookie, token = _form(server.port)
    asks = [_post(q, cookie, token) for q in questions]
    connection = http.client.HTTPConnection("127.0.0.1", server.port)
    pages = []
    for question in questions:
        body = urlencode(_fields(question, token))
        connection.request("POST", "/hulpvraag", body, _headers(cookie))
        response = connection.getresponse()
        response.read()
        if response.status != 303:
            raise SystemExit(f"a question was answered with {response.status}, not a result page")
        pages.append(get(response.headers["Location"]))
    connection.close()
    return asks, pages


def warm_up(server: Server, requests: Sequence[str]) -> None:
    """Ask until every worker has loaded its words and its snapshot."""
    visit(server, requests, 5.0)


def _form(port: int) -> tuple[str, str]:
    """The cookie and the token of the question form."""
    connection = http.client.HTTPConnection("127.0.0.1", port)
    connection.request("GET", "/hulpvraag")
    response = connection.getresponse()
    page = response.read().decode()
    cookie = response.headers["Set-Cookie"].split(";")[0]
    connection.close()
    token = re.search(r'name="csrf_token"[^>]*value="([^"]+)"', page)
    if token is None:
        raise SystemExit("the question form has no token")
    return cookie, token[1]


def _fields(question: Question, token: str) -> dict[str, str]:
    return {"hulpvraag": question.text, "wijk": question.wijk, "csrf_token": token}


def _headers(cookie: str) -> dict[str, str]:
    return {"Content-Type": "application/x-www-form-urlencoded", "Cookie": cookie}


def get(path: str) -> str:
    """The request for the page at ``path``, as it goes over the line."""
    return f"GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n"


def _post(question: Question, cookie: str, token: str) -> str:
    body = urlencode(_fields(question, token))
    lines = [f"{name}: {value}" for name, value in _headers(cookie).items()]
    head = "\r\n".join(["POST /hulpvraag HTTP/1.1", "Host: localhost", *lines])
    return f"{head}\r\nContent-Length: {len(body)}\r\n\r\n{body}"


def _wait(port: int) -> None:
    for _ in range(PATIENCE_SECONDS * 10):
        try:
            connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE_SECONDS)
            connection.request("GET", "/gezond")
            if connection.getresponse().status == 200:
                return
        except OSError:
            time.sleep(0.1)
    raise SystemExit("the service did not start")


def _rollup(pid: int) -> tuple[float, float]:
    text = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii")
    sizes = {name: int(size) / 1024 for name, size in re.findall(r"(\w+):\s+(\d+) kB", text)}
    return sizes["Rss"], sizes["Pss"]


def _processor_seconds(pid: int) -> float:
    after_name = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    user, system = int(after_name[11]), int(after_name[12])
    return (user + system) / os.sysconf("SC_CLK_TCK")


def processors() -> int:
    """Processors that this program may use."""
    return len(os.sched_getaffinity(0))
