"""The house rules that a machine can hold (docs/architecture.md)."""

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from jinja2 import Environment, meta

ROOT = Path(__file__).resolve().parents[2]
MAX_LINES = 350
VAGUE_NAMES = {"util", "utils", "helper", "helpers", "misc", "common", "tools", "stuff"}
SOURCES = sorted((ROOT / "app").rglob("*.py"))
TEMPLATES = ROOT / "templates"
TEMPLATE_NAME = re.compile(r"^[\w./-]+\.(html|txt|xml)$")


def name(path: Path) -> str:
    """The path of a source file as a person would say it."""
    return str(path.relative_to(ROOT))


def test_imports_go_downhill():
    result = subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-logo", "--no-cache"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stdout + result.stderr


def test_contracts_have_no_exception_list():
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = settings["tool"]["importlinter"]["contracts"]
    assert len(contracts) >= 9
    assert [contract["name"] for contract in contracts if "ignore_imports" in contract] == []


def test_every_folder_with_code_is_a_package():
    """A folder without ``__init__.py`` escapes the contracts; only Alembic's is allowed to."""
    folders = {path.parent for path in SOURCES if "migrations" not in path.parts}
    assert [name(folder) for folder in folders if not (folder / "__init__.py").exists()] == []


def test_no_import_inside_a_function():
    """But one: the door to WeasyPrint opens when somebody asks for a PDF, for its memory."""
    found = [
        f"{name(path)}:{inner.lineno}"
        for path in SOURCES
        for function in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef)
        for inner in ast.walk(function)
        if isinstance(inner, ast.Import | ast.ImportFrom)
    ]
    assert [place.partition(":")[0] for place in found] == ["app/web/pdf.py"]


def test_modules_are_named_after_what_they_hold():
    assert [name(path) for path in SOURCES if path.stem in VAGUE_NAMES] == []
    assert [name(path) for path in SOURCES if path.parent.name in VAGUE_NAMES] == []


@pytest.mark.parametrize("path", [p for p in SOURCES if p.parent.name != "versions"], ids=name)
def test_module_can_be_read_in_one_sitting(path):
    assert len(path.read_text(encoding="utf-8").splitlines()) <= MAX_LINES


def test_every_template_is_used():
    present = {str(path.relative_to(TEMPLATES)) for path in TEMPLATES.rglob("*") if path.is_file()}
    used = set(named_in_code()) | set(named_in_templates())
    assert sorted(present - used) == []
    assert sorted(name for name in used - present if name.endswith(".html")) == []


def named_in_code() -> Iterator[str]:
    """Every template name that stands as a text in the code."""
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                yield from (
                    argument.value
                    for argument in node.args
                    if isinstance(argument, ast.Constant)
                    and isinstance(argument.value, str)
                    and TEMPLATE_NAME.match(argument.value)
                )


def named_in_templates() -> Iterator[str]:
    """Every template that another one extends, includes or imports."""
    environment = Environment(
        autoescape=True,
        extensions=["jinja2.ext.i18n", "jinja2.ext.do", "jinja2.ext.loopcontrols"],
    )
    for path in TEMPLATES.rglob("*.*"):
        tree = environment.parse(path.read_text(encoding="utf-8"))
        yield from filter(None, meta.find_referenced_templates(tree))
