"""Visitors: kept-alive connections that each ask the next page as soon as they have the last one.

Plain sockets, so that the visitors leave the processor to the server. Run as a program of its own:
``python -m tests.bench.load PORT SECONDS CONNECTIONS`` reads requests from standard input, one a
line as JSON text, and prints one JSON object: pages, errors, seconds, and times in milliseconds.
"""

import json
import socket
import sys
from threading import Thread
from time import perf_counter

_END = b"\r\n\r\n"


class Visitor(Thread):
    """One connection, until the time is over."""

    def __init__(self, port: int, requests: list[bytes], until: float, start: int) -> None:
        super().__init__()
        self.port, self.requests, self.until, self.at = port, requests, until, start
        self.times: list[float] = []
        self.errors = 0

    def run(self) -> None:
        connection: socket.socket | None = None
        while perf_counter() < self.until:
            request = self.requests[self.at % len(self.requests)]
            self.at += 1
            start = perf_counter()
            if connection is None:
                connection = socket.create_connection(("127.0.0.1", self.port))
                connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            status, goes_on = _exchange(connection, request)
            self.times.append((perf_counter() - start) * 1000)
            self.errors += status not in (200, 303)
            if not goes_on:
                connection.close()
                connection = None


def _exchange(connection: socket.socket, request: bytes) -> tuple[int, bool]:
    """Send a request and read its whole answer: the status, and whether the connection goes on."""
    connection.sendall(request)
    data = b""
    while _END not in data:
        more = connection.recv(65536)
        if not more:
            return 0, False
        data += more
    head, _, body = data.partition(_END)
    lowered = head.lower()
    length = int(lowered.split(b"content-length:")[1].split(b"\r\n")[0])
    left = length - len(body)
    while left > 0:
        more = connection.recv(65536)
        if not more:
            return 0, False
        left -= len(more)
    return int(head[9:12]), b"connection: close" not in lowered


def main(port: int, seconds: float, connections: int) -> None:
    """Ask the requests of standard input and print what came of it."""
    requests = [json.loads(line).encode() for line in sys.stdin]
    start = perf_counter()
    step = max(1, len(requests) // connections)
    visitors = [Visitor(port, requests, start + seconds, at * step) for at in range(connections)]
    for visitor in visitors:
        visitor.start()
    for visitor in visitors:
        visitor.join()
    times = [time for visitor in visitors for time in visitor.times]
    print(
        json.dumps(
            {
                "pages": len(times),
                "errors": sum(visitor.errors for visitor in visitors),
                "seconds": perf_counter() - start,
                "times": times,
            }
        )
    )


if __name__ == "__main__":
    main(int(sys.argv[1]), float(sys.argv[2]), int(sys.argv[3]))
