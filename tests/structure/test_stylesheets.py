"""The component CSS that templates use is the CSS that `make assets` fetches."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
COMPONENT_CLASS = re.compile(r"\butrecht-[a-z0-9]+(?:-[a-z0-9]+)*")


def test_every_component_class_in_a_template_has_its_css():
    css = (ROOT / "app" / "static" / "vendor" / "utrecht.css").read_text(encoding="utf-8")
    styled = set(COMPONENT_CLASS.findall(css))
    used = {
        name
        for path in (ROOT / "templates").rglob("*.html")
        for name in COMPONENT_CLASS.findall(path.read_text(encoding="utf-8"))
    }
    assert used
    assert sorted(used - styled) == [], "add the component to COMPONENTS in the Makefile"
