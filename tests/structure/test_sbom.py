"""The parts list names all that is served, as it is pinned, and keeps to its standard."""

import base64
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

from tests.structure.test_locks import ROOT, pins


def make(target: Path) -> str:
    subprocess.run([sys.executable, ".ci/sbom.py", str(target)], cwd=ROOT, check=True)
    return target.read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def text(tmp_path_factory: pytest.TempPathFactory) -> str:
    return make(tmp_path_factory.mktemp("sbom") / "lijst.cdx.json")


@pytest.fixture
def sbom(text: str) -> dict:
    return json.loads(text)


def of_kind(sbom: dict, start: str) -> dict[str, dict]:
    parts = [part for part in sbom["components"] if part["purl"].startswith(start)]
    found = {part["name"]: part for part in parts}
    assert len(found) == len(parts)
    return found


def checksums(part: dict) -> set[str]:
    return {one["content"] for file in part["externalReferences"] for one in file["hashes"]}


def test_keeps_to_the_standard(text):
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(text) is None


def test_a_list_that_does_not_keep_to_it_is_seen(sbom):
    del sbom["components"][0]["name"]
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(json.dumps(sbom)) is not None


def test_every_package_that_serves_with_its_version_and_checksums(sbom):
    parts = of_kind(sbom, "pkg:pypi/")
    assert {name: part["version"] for name, part in parts.items()} == pins("requirements")
    blocks = re.split(r"\n(?=[a-z])", (ROOT / "requirements.txt").read_text(encoding="utf-8"))[1:]
    pinned = {
        block.partition("==")[0]: set(re.findall(r"sha256:([0-9a-f]{64})", block))
        for block in blocks
    }
    assert {name: checksums(part) for name, part in parts.items()} == pinned


def test_every_package_of_the_browser_and_none_of_the_tests(sbom):
    parts = of_kind(sbom, "pkg:npm/")
    lock = json.loads((ROOT / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    served = {path.removeprefix("node_modules/"): e for path, e in lock.items() if path}
    served = {name: entry for name, entry in served.items() if not entry.get("dev")}
    assert {n: p["version"] for n, p in parts.items()} == {
        n: e["version"] for n, e in served.items()
    }
    for name, entry in served.items():
        wanted = base64.b64decode(entry["integrity"].removeprefix("sha512-")).hex()
        assert checksums(parts[name]) == {wanted}
    assert "leaflet" in parts and "html-validate" not in parts


def test_every_part_has_a_licence(sbom):
    assert [part["name"] for part in sbom["components"] if not part["licenses"]] == []


def test_who_needs_what_is_told(sbom):
    known = {part["bom-ref"] for part in sbom["components"]}
    own = sbom["metadata"]["component"]["bom-ref"]
    tree = {line["ref"]: set(line["dependsOn"]) for line in sbom["dependencies"]}
    assert tree.keys() == known | {own}
    reached, waiting = set(), {own}
    while waiting:
        reached |= waiting
        waiting = {ref for one in waiting for ref in tree[one]} - reached
    assert sorted(known - reached) == []
    flask = next(ref for ref in known if ref.startswith("pkg:pypi/flask@"))
    assert {ref.partition("@")[0] for ref in tree[flask]} >= {"pkg:pypi/werkzeug"}


def test_twice_is_the_same_and_names_no_host(text, tmp_path):
    assert make(tmp_path / "nog" / "eens.json") == text
    assert set(re.findall(r"https?://[^/\"]+", text)) == {"http://cyclonedx.org"}
