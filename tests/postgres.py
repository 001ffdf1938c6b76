"""A PostgreSQL server of the test run's own: started on a free local port, gone afterwards.

The programs come from Debian's package where it is installed (what production runs) and else from
the wheel ``pgserver``. PostgreSQL refuses to run as root; under root it runs as ``nobody``.
"""

import fcntl
import os
import pwd
import secrets
import shutil
import socket
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

import psycopg
from psycopg import sql

# Speed over safety: the data need not survive this run.
SETTINGS = (
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "fsync=off",
    "synchronous_commit=off",
    "full_page_writes=off",
    "max_connections=100",
    "jit=off",
)
START_TRIES = 3


class NoPostgres(Exception):
    """PostgreSQL can't be had or started here; the message says why."""


def server_url(run_dir: Path) -> str:
    """URL of the run's server, started by whichever test process asks first.

    ``run_dir`` is the folder all processes of one run share. Raises NoPostgres.
    """
    url_file, reason_file = run_dir / "postgres.url", run_dir / "postgres.reason"
    with lock(run_dir / "postgres.lock"):
        if reason_file.exists():
            raise NoPostgres(reason_file.read_text(encoding="utf-8"))
        if not url_file.exists():
            try:
                url_file.write_text(_start(run_dir), encoding="utf-8")
            except NoPostgres as problem:
                reason_file.write_text(str(problem), encoding="utf-8")
                raise
    return url_file.read_text(encoding="utf-8")


def stop_server(run_dir: Path) -> None:
    """Stop the run's server, when there is one."""
    if (run_dir / "postgres.url").exists():
        programs = Path((run_dir / "postgres.programs").read_text(encoding="utf-8"))
        _run([programs / "pg_ctl", "-D", run_dir / "postgres" / "data", "-m", "immediate", "stop"])


def create_database(server: str, name: str, template: str = "template0") -> str:
    """Make the database ``name`` as a copy of ``template``; gives its URL."""
    _execute(
        server,
        sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(
            sql.Identifier(name), sql.Identifier(template)
        ),
    )
    return server.rsplit("/", 1)[0] + f"/{name}"


def drop_database(server: str, name: str) -> None:
    """Drop the database ``name``, also when a test left a connection open."""
    _execute(
        server, sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name))
    )


def _execute(server: str, statement: sql.Composed) -> None:
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(statement)


def _start(run_dir: Path) -> str:
    """Make a cluster and start it; gives the URL of its maintenance database."""
    home = run_dir / "postgres"
    home.mkdir()
    programs = _programs(home)
    password = secrets.token_hex(16)
    (home / "password").write_text(password, encoding="ascii")
    _give_away(home)
    _must(
        [
            programs / "initdb",
            *("-D", home / "data", "-U", "postgres", "--no-sync"),
            *("-A", "scram-sha-256", "--pwfile", home / "password"),
            *("--locale=C", "--encoding=UTF8"),
        ]
    )
    options = " ".join(f"-c {setting}" for setting in SETTINGS)
    for _ in range(START_TRIES):  # another program may take the free port first
        port = free_port()
        started = _run(
            [
                programs / "pg_ctl",
                *("-D", home / "data", "-l", home / "log", "-w", "start"),
                *("-o", f"{options} -p {port}"),
            ]
        )
        if started.returncode == 0:
            (run_dir / "postgres.programs").write_text(str(programs), encoding="utf-8")
            return f"postgresql://postgres:{password}@127.0.0.1:{port}/postgres"
    raise NoPostgres(f"PostgreSQL start niet: {_last_line(started.stdout)}")


def _programs(home: Path) -> Path:
    """The programs' folder: POSTGRES_BIN's, else Debian's newest, the PATH's, the wheel's.

    ``POSTGRES_BIN=wheel`` passes by what the machine has.
    """
    chosen = os.environ.get("POSTGRES_BIN")
    debian = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=_version, reverse=True)
    on_path = shutil.which("initdb")
    found = [Path(chosen)] if chosen else [*debian, *([Path(on_path).parent] if on_path else [])]
    for folder in found:
        if (folder / "initdb").exists() and (folder / "pg_ctl").exists():
            return folder
    if chosen and chosen != "wheel":
        raise NoPostgres(f"POSTGRES_BIN ({chosen}) bevat geen initdb en pg_ctl")
    return _wheel_programs(home)


def _version(folder: Path) -> float:
    name = folder.parent.name
    return float(name) if name.replace(".", "", 1).isdigit() else 0.0


def _wheel_programs(home: Path) -> Path:
    """The wheel's programs; under root a copy, since ``nobody`` may not read the environment."""
    spec = find_spec("pgserver")
    if spec is None or spec.origin is None:
        raise NoPostgres("geen PostgreSQL gevonden, en geen wheel voor deze machine")
    package = Path(spec.origin).parent
    if os.geteuid() != 0:
        return package / "pginstall" / "bin"
    copy = home / "wheel"
    for part in ("pgserver/pginstall/bin", "pgserver/pginstall/lib", "pgserver/pginstall/share"):
        shutil.copytree(package.parent / part, copy / part)
    shutil.copytree(package.parent / "pgserver.libs", copy / "pgserver.libs")
    return copy / "pgserver" / "pginstall" / "bin"


def free_port() -> int:
    """A local port nobody listens on at this moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _server_account() -> pwd.struct_passwd | None:
    """Whom the server runs as: ``nobody`` under root, else None (who runs the tests)."""
    return pwd.getpwnam("nobody") if os.geteuid() == 0 else None


def _give_away(home: Path) -> None:
    account = _server_account()
    if account:
        for path in (home, *home.rglob("*")):
            os.chown(path, account.pw_uid, account.pw_gid, follow_symlinks=False)


def _run(command: Sequence[str | Path]) -> subprocess.CompletedProcess[str]:
    account = _server_account()
    # Its output goes to a file: the server inherits it, so a pipe would never close.
    log = Path(command[command.index("-D") + 1]).parent / "output"
    with log.open("w+", encoding="utf-8") as output:
        result = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            cwd="/",
            user=account.pw_uid if account else None,
            group=account.pw_gid if account else None,
            extra_groups=[] if account else None,
            check=False,
        )
        output.seek(0)
        return subprocess.CompletedProcess(list(command), result.returncode, output.read())


def _must(command: Sequence[str | Path]) -> None:
    result = _run(command)
    if result.returncode != 0:
        raise NoPostgres(f"PostgreSQL start niet: {_last_line(result.stdout)}")


def _last_line(output: str) -> str:
    lines = output.strip().splitlines()
    return lines[-1] if lines else "zonder melding"


@contextmanager
def lock(path: Path) -> Iterator[None]:
    """One test process at a time holds the lock file ``path``."""
    with path.open("w", encoding="ascii") as handle:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
