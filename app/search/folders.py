"""Generations of files on disk: written beside the old ones, checked, and swapped at once.

A folder holds numbered generations and a small pointer file that names the one that counts::

    HUIDIG          the pointer: generation, version, fingerprint, checksum of the manifest
    SLOT            locked by who writes
    00000007/       the files of a generation and MANIFEST.json with their sizes and checksums

Everything is on the disk (fsync) before the pointer moves, and the pointer moves by one rename:
who reads sees the old generation or the new one, also after a crash. A file is used only when it
is ours, is named in the manifest and has its checksum, since Whoosh's files are pickles.
"""

import fcntl
import hashlib
import json
import os
import re
import shutil
import stat
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from app.search.errors import IndexBusy, IndexDamaged

POINTER = "HUIDIG"
LOCK = "SLOT"
MANIFEST = "MANIFEST.json"

_GENERATION = re.compile(r"[0-9]{8}")
_FILE = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]*")
_LOCK_PAUSE = 0.02  # seconds between two tries


@dataclass(frozen=True, slots=True)
class Pointer:
    """What the pointer file says. ``manifest`` is the SHA-256 of the manifest, in hex."""

    generation: str
    version: int
    fingerprint: str
    manifest: str


@dataclass(frozen=True, slots=True)
class Sum:
    """Size in bytes and SHA-256 (hex) of a file."""

    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Generation:
    """The checked content of one generation, in memory."""

    pointer: Pointer
    files: Mapping[str, bytes]
    sums: Mapping[str, Sum]


def pointer_bytes(folder: Path) -> bytes | None:
    """The content of the pointer file, or None when there is none. Cheap: once per question."""
    try:
        return (folder / POINTER).read_bytes()
    except OSError:
        return None


def parse_pointer(data: bytes) -> Pointer:
    """What the content of a pointer file says. Raises ``IndexDamaged`` when it says nothing."""
    try:
        fields = json.loads(data)
        pointer = Pointer(
            str(fields["generation"]),
            int(fields["version"]),
            str(fields["fingerprint"]),
            str(fields["manifest"]),
        )
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise IndexDamaged("the pointer file is unreadable") from error
    if not _GENERATION.fullmatch(pointer.generation):
        raise IndexDamaged("the pointer file names no generation")
    return pointer


def load(folder: Path, pointer: Pointer) -> Generation:
    """All files of the generation that the pointer names, each checked before use.

    Raises ``IndexDamaged`` when a file is missing, superfluous, altered or not our own.
    """
    place = folder / pointer.generation
    try:
        _check_ours(folder, stat.S_IWOTH)
        _check_ours(place, stat.S_IRWXG | stat.S_IRWXO)
        manifest = _read_ours(place / MANIFEST)
        if hashlib.sha256(manifest).hexdigest() != pointer.manifest:
            raise IndexDamaged("the manifest was altered")
        sums = {name: Sum(**entry) for name, entry in json.loads(manifest).items()}
        if set(os.listdir(place)) != {MANIFEST, *sums}:
            raise IndexDamaged("files are missing or superfluous")
        files = {name: _read_ours(place / name) for name in sums}
    except (OSError, ValueError, TypeError, AttributeError) as error:
        raise IndexDamaged(f"generation {pointer.generation} is unreadable") from error
    for name, content in files.items():
        if _sum(content) != sums[name]:
            raise IndexDamaged(f"{name} was altered")
    return Generation(pointer, files, sums)


def _check_ours(place: Path, forbidden: int) -> None:
    facts = os.lstat(place)
    if not stat.S_ISDIR(facts.st_mode) or facts.st_uid != os.geteuid():
        raise IndexDamaged(f"{place.name} is not our own folder")
    if facts.st_mode & forbidden:
        raise IndexDamaged(f"others may write in {place.name}")


def _read_ours(path: Path) -> bytes:
    descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW)
    with open(descriptor, "rb") as file:
        facts = os.fstat(descriptor)
        if not stat.S_ISREG(facts.st_mode) or facts.st_uid != os.geteuid():
            raise IndexDamaged(f"{path.name} is not our own file")
        return file.read()


def _sum(content: bytes) -> Sum:
    return Sum(len(content), hashlib.sha256(content).hexdigest())


@contextmanager
def write_lock(folder: Path, timeout: float) -> Iterator[None]:
    """Be the only writer of the folder; it is made when missing.

    Waits at most ``timeout`` seconds, then raises ``IndexBusy``. The system lets go of the lock
    when the process dies.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    descriptor = os.open(folder / LOCK, os.O_CREAT | os.O_RDWR | os.O_NOFOLLOW, 0o600)
    try:
        until = time.monotonic() + timeout
        while not _try_lock(descriptor):
            if time.monotonic() >= until:
                raise IndexBusy(f"another process is writing in {folder.name}")
            time.sleep(_LOCK_PAUSE)
        yield
    finally:
        os.close(descriptor)


def _try_lock(descriptor: int) -> bool:
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def new_generation(folder: Path, current: Pointer | None) -> Path:
    """An empty folder for the next generation. The caller holds the lock.

    Generations other than the current one are leftovers or no longer needed, and are removed:
    readers hold their files in memory.
    """
    numbers = [0]
    for name in os.listdir(folder):
        if _GENERATION.fullmatch(name):
            numbers.append(int(name))
            if current is None or name != current.generation:
                shutil.rmtree(folder / name, ignore_errors=True)
    place = folder / f"{max(numbers) + 1:08d}"
    place.mkdir(mode=0o700)
    return place


def take_over(source: Path, target: Path, sums: Mapping[str, Sum]) -> None:
    """Put files of one generation in another, by hard link where the disk can.

    Raises ``IndexDamaged`` when a file no longer has its sum.
    """
    for name, known in sums.items():
        try:
            content = _read_ours(source / name)
        except OSError as error:
            raise IndexDamaged(f"{name} is unreadable") from error
        if _sum(content) != known:
            raise IndexDamaged(f"{name} was altered")
        try:
            os.link(source / name, target / name)
        except OSError:
            write_file(target / name, content)


def publish(
    folder: Path, place: Path, version: int, fingerprint: str, known: Mapping[str, Sum]
) -> Pointer:
    """Make the files in ``place`` the current generation. The caller holds the lock.

    ``known`` are the sums of files taken over unchanged, which are not read again.
    """
    manifest = {}
    for name in sorted(os.listdir(place)):
        if not _FILE.fullmatch(name):
            raise IndexDamaged(f"unexpected file {name!r}")
        _sync(place / name)
        manifest[name] = asdict(known.get(name) or _sum((place / name).read_bytes()))
    content = json.dumps(manifest, sort_keys=True).encode()
    write_file(place / MANIFEST, content)
    _sync(place)
    pointer = Pointer(place.name, version, fingerprint, hashlib.sha256(content).hexdigest())
    point_at(folder, pointer)
    return pointer


def point_at(folder: Path, pointer: Pointer) -> None:
    """Move the pointer, at once and for good. The caller holds the lock."""
    fresh = folder / f"{POINTER}.nieuw"
    write_file(fresh, json.dumps(asdict(pointer)).encode())
    _sync(folder)
    os.replace(fresh, folder / POINTER)
    _sync(folder)


def write_file(path: Path, content: bytes) -> None:
    """Write a file, readable by us alone, and wait until it is on the disk."""
    flags = os.O_CREAT | os.O_WRONLY | os.O_TRUNC | os.O_NOFOLLOW
    with open(os.open(path, flags, 0o600), "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
