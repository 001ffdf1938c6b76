"""Writes the parts list (SBOM) of what serves Dichtbij, in the form of CycloneDX 1.6.

`.ci/sbom.py BESTAND`: every package of requirements.txt and every package of package-lock.json that
is not for tests alone, with its version, licence, checksums and what it needs itself. It asks no
registry, and says no moment and no number of its own: the same lists give the same file.
"""

import base64
import json
import re
import sys
import tomllib
from collections.abc import Iterator, Mapping
from importlib import metadata
from pathlib import Path
from typing import Any
from urllib.parse import quote

from cyclonedx.spdx import is_expression, is_supported_id
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent
PIN = re.compile(r"^([a-z0-9.-]+)==([^\s;]+)", re.MULTILINE)
HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")
LONGEST_NAME = 60
Part = dict[str, Any]


def main(target: Path) -> None:
    """Write the list to ``target``, whose folder is made where it is missing."""
    parts, needs = [], {}
    for part, needed in (*python_parts(), *npm_parts()):
        parts.append(part)
        needs[part["bom-ref"]] = needed
    target.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps(sbom(parts, needs), ensure_ascii=False, indent=2)
    target.write_text(text + "\n", encoding="utf-8")
    sys.stdout.write(f"{len(parts)} onderdelen staan in {target}.\n")


def sbom(parts: list[Part], needs: Mapping[str, set[str]]) -> Part:
    """The whole list; who needs what is named by ``bom-ref``."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    own = f"pkg:generic/{project['name']}@{project['version']}"
    known = {part["bom-ref"] for part in parts}
    asked = known - {ref for needed in needs.values() for ref in needed}
    tree = {own: asked, **needs}
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "lifecycles": [{"phase": "build"}],
            "component": {
                "type": "application",
                "bom-ref": own,
                "name": project["name"],
                "version": project["version"],
                "description": project["description"],
                "licenses": licences(project["license"]),
            },
        },
        "components": sorted(parts, key=lambda part: part["bom-ref"]),
        "dependencies": [
            {"ref": ref, "dependsOn": sorted(tree[ref] & known)} for ref in sorted(tree)
        ],
    }


def python_parts() -> Iterator[tuple[Part, set[str]]]:
    """Every package of requirements.txt, and what it needs."""
    text = (ROOT / "requirements.txt").read_text(encoding="utf-8")
    pins = dict(PIN.findall(text))
    for block in re.split(r"\n(?=[a-z])", text):
        if not (found := PIN.match(block)):
            continue
        name, version = found.groups()
        about = metadata.metadata(name)
        if about["Version"] != version:
            raise SystemExit(f"{name} {version} is niet geïnstalleerd. Doe eerst: make sbom")
        needed = {
            _pypi(other, pins[other])
            for line in metadata.requires(name) or ()
            if (other := _wanted(line)) in pins
        }
        hashes = [("SHA-256", value) for value in HASH.findall(block)]
        yield part(_pypi(name, version), name, version, _licence_of(about), hashes), needed


def npm_parts() -> Iterator[tuple[Part, set[str]]]:
    """Every package of package-lock.json that is served, and what it needs."""
    lock = json.loads((ROOT / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    served = {
        path.rpartition("node_modules/")[2]: entry
        for path, entry in lock.items()
        if path and not entry.get("dev")
    }
    for name, entry in served.items():
        kind, _, value = entry["integrity"].partition("-")
        hashes = [(f"SHA-{kind[3:]}", base64.b64decode(value).hex())]
        needed = {
            _npm(other, served[other]["version"])
            for other in entry.get("dependencies", ())
            if other in served
        }
        ref = _npm(name, entry["version"])
        yield part(ref, name, entry["version"], [entry["license"]], hashes), needed


def part(
    ref: str, name: str, version: str, licence: list[str], hashes: list[tuple[str, str]]
) -> Part:
    """One component. Each file in which a package comes has its own checksum."""
    return {
        "type": "library",
        "bom-ref": ref,
        "name": name,
        "version": version,
        "purl": ref,
        "scope": "required",
        "licenses": licences(*licence),
        "externalReferences": [
            {"type": "distribution", "url": ref, "hashes": [{"alg": alg, "content": value}]}
            for alg, value in hashes
        ],
    }


def licences(*names: str) -> list[Part]:
    """The licences as CycloneDX says them: by SPDX where the package does so, else by name."""
    if len(names) == 1 and is_supported_id(names[0]):
        return [{"license": {"id": names[0]}}]
    if len(names) == 1 and is_expression(names[0]):
        return [{"expression": names[0]}]
    return [{"license": {"name": name}} for name in names]


def _licence_of(about: Any) -> list[str]:
    """What a package says of its licence. The old field may hold the whole text: then not that."""
    if expression := about.get("License-Expression"):
        return [expression]
    plain = (about.get("License") or "").strip()
    if plain and len(plain) <= LONGEST_NAME and "\n" not in plain:
        return [plain]
    marks = [line for line in about.get_all("Classifier", []) if line.startswith("License ::")]
    return [line.rpartition(" :: ")[2] for line in marks]


def _wanted(line: str) -> str:
    """The package that a line of requirements asks for here; "" where its marker says no."""
    asked = Requirement(line)
    if asked.marker is not None and not asked.marker.evaluate({"extra": ""}):
        return ""
    return canonicalize_name(asked.name)


def _pypi(name: str, version: str) -> str:
    return f"pkg:pypi/{name}@{version}"


def _npm(name: str, version: str) -> str:
    return f"pkg:npm/{quote(name)}@{version}".replace("/@", "/%40")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
