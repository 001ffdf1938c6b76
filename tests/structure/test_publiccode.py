"""publiccode.yml holds what its standard (0.4) asks for, and says the same as the project."""

import re
import tomllib
from datetime import date
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
TOLD = yaml.safe_load((ROOT / "publiccode.yml").read_text(encoding="utf-8"))
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
CHANGELOG = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
# The keys and values of https://yml.publiccode.tools/schema.core.html
TOP = {
    "publiccodeYmlVersion", "name", "applicationSuite", "url", "landingURL", "isBasedOn",
    "softwareVersion", "releaseDate", "logo", "platforms", "categories", "organisation", "usedBy",
    "roadmap", "developmentStatus", "softwareType", "intendedAudience", "description", "legal",
    "maintenance", "localisation", "dependsOn", "fundedBy",
}  # fmt: skip
REQUIRED = {
    "publiccodeYmlVersion", "name", "url", "platforms", "developmentStatus", "softwareType",
    "description", "legal", "maintenance", "localisation",
}  # fmt: skip
STATUS = {"concept", "development", "beta", "stable", "obsolete"}
TYPES = {
    "standalone/mobile", "standalone/iot", "standalone/desktop", "standalone/web",
    "standalone/backend", "standalone/other", "addon", "library", "configurationFiles",
}  # fmt: skip
UNRELEASED = date(1970, 1, 1)


def test_every_key_that_is_asked_for_and_none_that_does_not_exist():
    assert REQUIRED - TOLD.keys() == set()
    assert TOLD.keys() - TOP == set()
    assert TOLD["publiccodeYmlVersion"] == "0.4"


def test_values_of_the_standard():
    assert TOLD["developmentStatus"] in STATUS
    assert TOLD["softwareType"] in TYPES
    assert TOLD["platforms"] == ["web"]
    assert re.fullmatch(r"https://\S+\.git", TOLD["url"])
    assert TOLD["categories"] and all(
        re.fullmatch(r"[a-z]+(-[a-z]+)*", one) for one in TOLD["categories"]
    )
    assert all(re.fullmatch(r"[a-z]{2}", c) for c in TOLD["intendedAudience"]["countries"])


@pytest.mark.parametrize("language", sorted(TOLD["description"]))
def test_a_description_keeps_to_its_lengths(language):
    about = TOLD["description"][language]
    assert re.fullmatch(r"[a-z]{2,3}", language)
    assert 0 < len(about["shortDescription"]) <= 150
    assert 150 <= len(about["longDescription"]) <= 10_000
    assert about["features"] and all(0 < len(one) <= 100 for one in about["features"])


def test_the_licence_is_the_one_that_is_here():
    assert TOLD["legal"]["license"] == PROJECT["license"] == "EUPL-1.2"
    text = (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert "EUROPEAN UNION PUBLIC LICENCE v. 1.2" in text and "Compatible Licences" in text


def test_maintenance_says_who():
    kind = TOLD["maintenance"]["type"]
    assert kind in {"internal", "contract", "community", "none"}
    if kind in {"internal", "community"}:
        assert all(contact["name"] for contact in TOLD["maintenance"]["contacts"])
    if kind == "contract":
        assert TOLD["maintenance"]["contractors"]


def test_languages_are_those_that_are_ready():
    said = TOLD["localisation"]
    assert isinstance(said["localisationReady"], bool)
    assert all(re.fullmatch(r"[a-z]{2,3}", code) for code in said["availableLanguages"])
    translated = {path.parent.parent.name for path in (ROOT / "translations").glob("*/*/*.po")}
    # "makkelijk" is Dutch too, in easier words.
    assert set(said["availableLanguages"]) == (translated | {"nl"}) - {"makkelijk"}


def test_version_and_day_are_those_of_the_changelog():
    """The newest version that the changelog names with its day; before that nothing is released."""
    released = re.findall(
        r"^## \[(\d+\.\d+\.\d+)\] - (\d{4}-\d{2}-\d{2})$", CHANGELOG, re.MULTILINE
    )
    assert TOLD["softwareVersion"] == PROJECT["version"]
    day = date.fromisoformat(str(TOLD["releaseDate"]))
    if released:
        assert (TOLD["softwareVersion"], day.isoformat()) == released[0]
    else:
        assert "## [Unreleased]" in CHANGELOG
        assert (day, TOLD["developmentStatus"]) == (UNRELEASED, "development")


def test_what_it_needs_is_what_is_asked_for():
    needs = {one["name"]: one for group in TOLD["dependsOn"].values() for one in group}
    assert needs["Python"]["versionMin"] == PROJECT["requires-python"].removeprefix(">=")
    compose = (ROOT / ".docker/compose.yaml").read_text(encoding="utf-8")
    assert f"postgres:{needs['PostgreSQL']['versionMin']}-" in compose
