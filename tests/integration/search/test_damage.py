"""A damaged or foreign index is refused, and repaired by a rebuild."""

import json
import os
import pickle
from dataclasses import asdict
from hashlib import sha256

import pytest

from app.search import folders
from app.search.errors import IndexDamaged
from app.search.index import SearchIndex
from app.search.types import SearchQuery
from tests.integration.search.breaking import copied, documents, words_found


def generation_of(folder):
    return folder / folders.parse_pointer((folder / folders.POINTER).read_bytes()).generation


def refuses_and_recovers(folder):
    index = SearchIndex.open(folder)
    assert SearchIndex.open(folder).version is None
    with pytest.raises(IndexDamaged):
        index.search(SearchQuery("groep"))
    with pytest.raises(IndexDamaged):
        index.update(documents("nieuwwoord"), [], 2)
    index.rebuild(documents("nieuwwoord"), 3)
    assert index.version == 3
    assert words_found(index, "oudewoord", "nieuwwoord") == [0, 12]


def flip(path):
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 0xFF
    path.write_bytes(content)


def cut(path):
    path.write_bytes(path.read_bytes()[:-1])


def empty(path):
    path.write_bytes(b"")


def remove(path):
    path.unlink()


def make_link(path):
    path.rename(path.parent.parent / "elders")
    path.symlink_to(path.parent.parent / "elders")


@pytest.mark.parametrize("harm", [flip, cut, empty, remove, make_link])
def test_harm_to_any_file_is_seen(folder, tmp_path, harm):
    for name in sorted(path.name for path in generation_of(folder).iterdir()):
        if harm is not remove and not (generation_of(folder) / name).stat().st_size:
            continue
        place = copied(folder, tmp_path / f"{harm.__name__}-{name}")
        harm(generation_of(place) / name)
        refuses_and_recovers(place)


def test_a_file_too_many_is_refused(folder):
    (generation_of(folder) / "_MAIN_99.toc").write_bytes(b"")
    refuses_and_recovers(folder)


@pytest.mark.parametrize(
    "content",
    [b"", b"\xff\x00", b"{}", b"[]", b"null", b'"x"', b"[" * 100_000],
    ids=["empty", "bytes", "object", "list", "null", "text", "deep"],
)
def test_an_unreadable_pointer_is_no_index(folder, content):
    (folder / folders.POINTER).write_bytes(content)
    refuses_and_recovers(folder)


@pytest.mark.parametrize("generation", ["../elders", "/etc", "", "00000099", "1"])
def test_a_pointer_leads_nowhere_else(folder, generation):
    pointer = folders.parse_pointer((folder / folders.POINTER).read_bytes())
    fields = asdict(pointer) | {"generation": generation}
    (folder / folders.POINTER).write_text(json.dumps(fields), encoding="utf-8")
    refuses_and_recovers(folder)


def test_a_generation_that_others_may_write_is_refused(folder):
    generation_of(folder).chmod(0o777)
    refuses_and_recovers(folder)


def test_a_folder_that_others_may_write_is_refused(folder):
    folder.chmod(0o777)
    assert SearchIndex.open(folder).version is None


def test_what_another_user_owns_is_refused(folder, monkeypatch):
    owner = os.geteuid()
    monkeypatch.setattr(os, "geteuid", lambda: owner + 1)
    assert SearchIndex.open(folder).version is None


class Trap:
    """Unpickling this makes a file."""

    def __init__(self, path):
        self.path = path

    def __reduce__(self):
        return (open, (str(self.path), "w"))


def test_a_pickle_from_outside_is_never_opened(folder, tmp_path):
    place = generation_of(folder)
    toc = next(path for path in place.iterdir() if path.suffix == ".toc")
    toc.write_bytes(pickle.dumps(Trap(tmp_path / "gesprongen")))
    manifest = json.loads((place / folders.MANIFEST).read_bytes())
    content = toc.read_bytes()
    manifest[toc.name] = {"size": len(content), "sha256": sha256(content).hexdigest()}
    (place / folders.MANIFEST).write_text(json.dumps(manifest), encoding="utf-8")
    refuses_and_recovers(folder)
    assert not (tmp_path / "gesprongen").exists()


def test_checked_files_that_make_no_sense_are_damage(folder):
    place = generation_of(folder)
    for name in ("kolommen.npz", "woorden.json"):
        (place / name).write_bytes(b"[]")
    _publish_again(folder, place)
    refuses_and_recovers(folder)


def test_columns_of_another_index_are_damage(folder, tmp_path):
    other = SearchIndex.open(tmp_path / "ander")
    other.rebuild(documents("anders", 12)[::-1], 1)
    place = generation_of(folder)
    columns = generation_of(tmp_path / "ander") / "kolommen.npz"
    (place / "kolommen.npz").write_bytes(columns.read_bytes())
    _publish_again(folder, place)
    refuses_and_recovers(folder)


def _publish_again(folder, place):
    fingerprint = folders.parse_pointer((folder / folders.POINTER).read_bytes()).fingerprint
    (place / folders.MANIFEST).unlink()
    folders.publish(folder, place, 1, fingerprint, {})


def test_who_has_read_the_index_needs_the_disk_no_more(folder):
    index = SearchIndex.open(folder)
    assert index.version == 1
    for path in generation_of(folder).iterdir():
        path.write_bytes(b"")
    assert words_found(index, "oudewoord") == [12]


@pytest.mark.parametrize("harm", [flip, cut, remove])
def test_an_update_does_not_build_on_damage(folder, harm):
    index = SearchIndex.open(folder)
    assert index.version == 1
    harm(next(path for path in generation_of(folder).iterdir() if path.suffix == ".pst"))
    with pytest.raises(IndexDamaged):
        index.update(documents("nieuwwoord", 1), [], 2)
    index.rebuild(documents("nieuwwoord"), 2)
    assert words_found(SearchIndex.open(folder), "nieuwwoord") == [12]
