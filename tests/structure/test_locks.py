"""What is installed is pinned by version and checksum, and no list names an address."""

import json
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LISTS = (
    "requirements",
    "requirements-dev",
    ".ci/requirements-node",
    ".ci/requirements-leesniveau",
)
PIN = re.compile(r"^([a-z0-9.-]+)==(\S+)( ; .+)? \\$")


def pins(name: str) -> dict[str, str]:
    """Package and version of every line of a pinned list that is not a checksum or a comment."""
    lines = (ROOT / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    found = [PIN.match(line) for line in lines if line and line[0] not in " #"]
    assert all(found), f"{name}.txt holds a line that pins nothing"
    return {match[1]: match[2] for match in found if match}


@pytest.mark.parametrize("name", LISTS)
def test_every_package_has_a_checksum(name):
    text = (ROOT / f"{name}.txt").read_text(encoding="utf-8")
    packages = re.split(r"\n(?=[a-z])", text)[1:]
    assert len(packages) == len(pins(name)) > 0
    assert [package for package in packages if "--hash=sha256:" not in package] == []


@pytest.mark.parametrize("name", LISTS)
def test_no_address_in_a_list(name):
    for suffix in (".in", ".txt"):
        text = (ROOT / f"{name}{suffix}").read_text(encoding="utf-8")
        assert "://" not in text
        assert not re.search(r"--(index-url|extra-index-url|find-links|trusted-host)", text)


@pytest.mark.parametrize("name", LISTS)
def test_everything_asked_for_is_pinned(name):
    asked = (ROOT / f"{name}.in").read_text(encoding="utf-8").splitlines()
    names = [
        re.split(r"[\[=<> ;]", line)[0].lower() for line in asked if line and line[0] not in "#-"
    ]
    assert sorted(set(names) - set(pins(name))) == []


def test_tests_run_on_the_versions_that_serve():
    runtime, dev = pins("requirements"), pins("requirements-dev")
    shared = runtime.keys() & dev.keys()
    assert shared
    assert {name: dev[name] for name in shared} == {name: runtime[name] for name in shared}


def test_npm_lock_has_checksums_and_no_addresses():
    lock = json.loads((ROOT / "package-lock.json").read_text(encoding="utf-8"))
    packages = {name: entry for name, entry in lock["packages"].items() if name}
    assert packages
    assert [name for name, entry in packages.items() if "integrity" not in entry] == []
    assert [name for name, entry in packages.items() if "resolved" in entry] == []
