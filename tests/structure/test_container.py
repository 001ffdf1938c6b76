"""The container files say the same as the program: ports, settings, user, what is copied.

Whether the container works is for `.ci/quickstart`, on a machine that can start one.
"""

import json
import os
import re
import subprocess
import sys
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread
from typing import ClassVar

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / ".docker"
DOCKERFILE = (FOLDER / "Dockerfile").read_text(encoding="utf-8").replace("\\\n", " ")
COMPOSE = yaml.safe_load((FOLDER / "compose.yaml").read_text(encoding="utf-8"))
SERVICE = COMPOSE["services"]["dichtbij"]
SERVED = DOCKERFILE[DOCKERFILE.rindex("\nFROM ") :]
# What is not ours to know: of the shell, of Python.
FOREIGN = {"HOME", "PYTHONDONTWRITEBYTECODE", "PYTHONUNBUFFERED"}


def known_settings() -> set[str]:
    """Every name that config.py or gunicorn.conf.py asks of the environment."""
    text = (ROOT / "app/config.py").read_text(encoding="utf-8")
    names = set(re.findall(r'env(?:\.get)?[(\[]"([A-Z_]+)"', text))
    names |= set(re.findall(r'\(env, "([A-Z_]+)"', text)) | {"SECRET_KEY", "DATABASE_URL"}
    served = (ROOT / "gunicorn.conf.py").read_text(encoding="utf-8")
    return names | set(re.findall(r'environ\.get\("([A-Z_]+)"', served))


def image_env() -> dict[str, str]:
    line = re.search(r"^ENV (.+)$", SERVED, re.MULTILINE)
    assert line is not None
    return dict(pair.split("=", 1) for pair in line[1].split())


def test_only_settings_that_the_program_knows():
    known = known_settings()
    assert {"APP_ENV", "INSTANCE_DIR", "PROXIES", "PORT"} <= known
    assert set(image_env()) - known - FOREIGN == set()
    assert set(SERVICE["environment"]) - known == set()


def test_one_port_everywhere():
    port = image_env()["PORT"]
    assert re.findall(r"^EXPOSE (\d+)$", SERVED, re.MULTILINE) == [port]
    (published,) = SERVICE["ports"]
    assert published.startswith("127.0.0.1:") and published.endswith(f":{port}")
    assert "PORT" not in SERVICE["environment"]


def test_one_user_who_is_not_root():
    (made,) = re.findall(r"--uid (\d+)", SERVED)
    assert re.findall(r"^USER (.+)$", DOCKERFILE, re.MULTILINE) == [f"{made}:{made}"]
    assert int(made) >= 1000
    assert SERVED.index("\nUSER ") < SERVED.index("\nCMD ")


def test_the_file_system_is_read_only_but_for_what_is_kept():
    folder = image_env()["INSTANCE_DIR"]
    assert SERVICE["read_only"] is True
    assert SERVICE["volumes"] == [f"instance:{folder}"]
    assert f"VOLUME {folder}" in SERVED
    assert SERVICE["environment"]["INDEX_DIR"].startswith(f"{folder}/")
    assert (SERVICE["cap_drop"], SERVICE["tmpfs"]) == (["ALL"], ["/tmp"])


def test_secrets_come_from_outside_and_are_asked_for():
    for name in ("SECRET_KEY", "POSTGRES_PASSWORD"):
        assert name not in DOCKERFILE
    text = (FOLDER / "compose.yaml").read_text(encoding="utf-8")
    asked = re.findall(r"\$\{(SECRET_KEY|POSTGRES_PASSWORD)(.*?)\}", text)
    assert len(asked) == 3
    assert [rest for _name, rest in asked if not rest.startswith(":?ontbreekt")] == []
    ignored = subprocess.run(
        ["git", "check-ignore", "-q", ".docker/.env"],
        cwd=ROOT, check=False,
    )  # fmt: skip
    assert ignored.returncode == 0


def test_health_is_asked_at_the_address_that_tells_it():
    check = SERVED[SERVED.index("HEALTHCHECK") :]
    assert "/gezond" in check and "os.environ['PORT']" in check
    assert '@blueprint.get("/gezond")' in (ROOT / "app/web/health.py").read_text(encoding="utf-8")


def test_all_that_is_copied_is_there_and_gets_past_the_ignore_file():
    made = ("app/static/vendor",)
    allowed = {
        line[1:]
        for line in (FOLDER / "Dockerfile.dockerignore").read_text(encoding="utf-8").splitlines()
        if line.startswith("!")
    }
    copied = [
        source
        for line in re.findall(r"^COPY (?!--from)(.+)$", DOCKERFILE, re.MULTILINE)
        for source in line.split()[:-1]
    ]
    assert copied
    for source in copied:
        assert source in made or (ROOT / source).exists(), source
        assert any(source == name or source.startswith(f"{name}/") for name in allowed), source


def test_the_guide_names_every_setting_of_the_compose_file():
    text = (FOLDER / "compose.yaml").read_text(encoding="utf-8")
    guide = (ROOT / "docs/installeren.md").read_text(encoding="utf-8")
    names = set(re.findall(r"\$\{([A-Z_]+)", text))
    assert sorted(name for name in names if f"| `{name}` |" not in guide) == []


def test_scripts_can_be_run():
    for name in (".docker/start", ".docker/vraag", ".ci/quickstart", ".ci/run"):
        assert os.access(ROOT / name, os.X_OK), name


def test_without_an_engine_the_trial_says_so(tmp_path):
    """With nothing but the machine's plain tools it ends with its own exit code."""
    for tool in ("bash", "dirname", "timeout", "sed", "sort", "od", "tr"):
        (tmp_path / tool).symlink_to(
            next(p for p in (f"/usr/bin/{tool}", f"/bin/{tool}") if Path(p).exists())
        )
    result = subprocess.run(
        [ROOT / ".ci/quickstart"],
        env={"PATH": str(tmp_path)}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (result.returncode, result.stderr) == (77, "")
    assert "Er draait geen docker of podman" in result.stdout


class _Played(BaseHTTPRequestHandler):
    """A service whose answers are those of the test."""

    answers: ClassVar[dict[str, object]] = {}

    def do_GET(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length") or 0))
        told = self.answers.get(self.path)
        self.send_response(200 if told is not None else 503)
        self.end_headers()
        self.wfile.write(json.dumps(told).encode())

    do_POST = do_GET

    def log_message(self, *_words: object) -> None:
        """Say nothing."""


@pytest.mark.parametrize(
    ("answers", "words", "code", "said"),
    [
        ({"/gezond": {"status": "ok"}}, ["--gezond"], 0, ""),
        ({}, ["--gezond"], 1, "geeft geen goed antwoord"),
        ({"/api/v1/match": {"suggesties": [1, 2]}}, [], 0, "2 keer aanbod"),
        ({"/api/v1/match": {"suggesties": []}}, [], 1, "gaf geen aanbod"),
        ({"/api/v1/match": {"iets": "anders"}}, [], 1, "geeft geen goed antwoord"),
    ],
)
def test_the_question_of_the_trial(monkeypatch, answers, words, code, said):
    monkeypatch.setattr(_Played, "answers", answers)
    with HTTPServer(("127.0.0.1", 0), _Played) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{server.server_port}"
        result = subprocess.run(
            [sys.executable, ROOT / ".docker/vraag", address, *words],
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        server.shutdown()
    assert (result.returncode, said in result.stdout + result.stderr) == (code, True)
    assert "Traceback" not in result.stderr
