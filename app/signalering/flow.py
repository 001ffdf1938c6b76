"""How far one number of a table can move while all that was published about it stays true.

A table with totals is a network: signalen flow from the start over a row, a cell and a column to
the end, then over each breakdown of the same total (by reden, by month), and back to the start.
Every number is an edge, and sums hold because what flows into a node flows out of it. Who knows
only what is published knows bounds for every edge. Whole numbers stay whole in such a network, so
what is found here is exact. Pure: no Flask, no database.
"""

from collections import deque
from collections.abc import Collection, Iterator
from dataclasses import dataclass

UNBOUNDED = 10**9


@dataclass(slots=True)
class Edge:
    """A number: ``amount`` is the true one, ``low`` and ``high`` are what a reader knows of it."""

    source: int
    target: int
    amount: int
    low: int = 0
    high: int = UNBOUNDED


@dataclass(frozen=True, slots=True)
class _Step:
    """One edge of a path, followed along or against its direction."""

    edge: int
    along: bool


class Network:
    """Edges between numbered nodes, with amounts that add up in every node."""

    def __init__(self, edges: list[Edge]) -> None:
        self.edges = edges
        self._at: dict[int, list[_Step]] = {}
        for number, edge in enumerate(edges):
            self._at.setdefault(edge.source, []).append(_Step(number, along=True))
            self._at.setdefault(edge.target, []).append(_Step(number, along=False))

    def room(self, edge: int, up: bool, wanted: int) -> tuple[int, frozenset[int]]:
        """How much more (``up``) or less the edge may be for a reader, at most ``wanted``.

        The second part is empty when all of ``wanted`` fits; else it holds the edges that stand
        in the way. They can only let more through when their own bounds get wider.
        """
        asked = self.edges[edge]
        own = asked.high - asked.amount if up else asked.amount - asked.low
        limit = min(wanted, own)
        begin, end = (asked.target, asked.source) if up else (asked.source, asked.target)
        moved = dict.fromkeys((edge,), 0)
        found = 0
        while found < limit:
            path, reached = self._path(begin, end, moved, edge)
            if not path:
                return found, self._crossing(reached) - {edge}
            size = min(limit - found, *(self._left(step, moved) for step in path))
            for step in path:
                moved[step.edge] = moved.get(step.edge, 0) + (size if step.along else -size)
            found += size
        return found, frozenset() if found == wanted else frozenset({edge})

    def _path(
        self, begin: int, end: int, moved: dict[int, int], without: int
    ) -> tuple[list[_Step], Collection[int]]:
        """A shortest path with room on every step, and the nodes that can be reached."""
        came: dict[int, _Step | None] = {begin: None}
        queue = deque([begin])
        while queue and end not in came:
            node = queue.popleft()
            for step in self._at[node]:
                far = self._far(step)
                if far not in came and step.edge != without and self._left(step, moved) > 0:
                    came[far] = step
                    queue.append(far)
        return list(self._back(came, end)) if end in came else [], came.keys()

    def _back(self, came: dict[int, _Step | None], end: int) -> Iterator[_Step]:
        step = came[end]
        while step is not None:
            yield step
            edge = self.edges[step.edge]
            step = came[edge.source if step.along else edge.target]

    def _far(self, step: _Step) -> int:
        edge = self.edges[step.edge]
        return edge.target if step.along else edge.source

    def _left(self, step: _Step, moved: dict[int, int]) -> int:
        edge = self.edges[step.edge]
        now = edge.amount + moved.get(step.edge, 0)
        return edge.high - now if step.along else now - edge.low

    def _crossing(self, reached: Collection[int]) -> frozenset[int]:
        """The edges between the nodes that can be reached and those that cannot."""
        return frozenset(
            number
            for number, edge in enumerate(self.edges)
            if (edge.source in reached) != (edge.target in reached)
        )
