"""How far one number of a table can move while all that was published about it stays true.

A table with totals is a network: signalen flow from the start over a row, a cell and a column to
the end, then over each breakdown of the same total (by reden, by month), and back to the start.
Every number is an edge, and sums hold because what flows into a node flows out of it. Who knows
only what is published knows bounds for every edge. Whole numbers stay whole in such a network, so
what is found here is exact. Pure: no Flask, no database.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

UNBOUNDED = 10**9


@dataclass(slots=True)
class Edge:
    """A number: ``low`` and ``high`` are what a reader knows, ``amount`` is a value it can have.

    ``least`` and ``most`` are the smallest and largest amounts that it was seen to have.
    """

    source: int
    target: int
    amount: int
    low: int = 0
    high: int = UNBOUNDED
    least: int = 0
    most: int = 0

    def __post_init__(self) -> None:
        self.least = self.most = self.amount

    def add(self, size: int) -> None:
        """Change the amount by ``size``."""
        self.amount += size
        self.least = min(self.least, self.amount)
        self.most = max(self.most, self.amount)


# One edge of a path: the edge, the node it leads to, and 1 along its direction or -1 against it.
_Step = tuple[Edge, int, int]


class Network:
    """Edges between numbered nodes, with amounts that add up in every node, always."""

    def __init__(self, edges: Sequence[Edge]) -> None:
        self.edges = edges
        size = 1 + max(max(edge.source, edge.target) for edge in edges)
        self._at: list[list[_Step]] = [[] for _ in range(size)]
        for edge in edges:
            self._at[edge.source].append((edge, edge.target, 1))
            self._at[edge.target].append((edge, edge.source, -1))

    def reach(self, number: int, value: int) -> Collection[int] | None:
        """Whether edge ``number`` can have ``value`` for a reader: None when it can.

        If not, the edges that stand in the way: unless the bounds of one of them get wider, it
        never can. Other amounts change along with it, within their bounds.
        """
        edge = self.edges[number]
        if edge.least <= value <= edge.most:
            return None
        if not edge.low <= value <= edge.high:
            return (number,)
        sign = 1 if value > edge.amount else -1
        begin, end = (edge.target, edge.source)[::sign]
        while edge.amount != value:
            levels = self._levels(begin, end, edge)
            if levels[end] < 0:
                return [at for at, one in enumerate(self.edges) if _crosses(one, levels)]
            tried = [0] * len(self._at)
            while edge.amount != value and (path := self._path(begin, end, edge, levels, tried)):
                size = min(abs(value - edge.amount), *(_left(step) for step in path))
                for one, _node, way in path:
                    one.add(size * way)
                edge.add(size * sign)
        return None

    def _levels(self, begin: int, end: int, without: Edge) -> list[int]:
        """How many steps with room each node is from ``begin``, up to ``end``; else -1."""
        levels = [-1] * len(self._at)
        levels[begin] = 0
        front = [begin]
        while front and levels[end] < 0:
            level = levels[front[0]] + 1
            found = []
            for node in front:
                for step in self._at[node]:
                    if levels[step[1]] < 0 and step[0] is not without and _left(step) > 0:
                        levels[step[1]] = level
                        found.append(step[1])
            front = found
        return levels

    def _path(
        self, begin: int, end: int, without: Edge, levels: list[int], tried: list[int]
    ) -> list[_Step]:
        """A path with room on every step, each one level further; empty when there is none left.

        ``tried`` says of each node how many of its steps lead nowhere; it is brought up to date.
        """
        path: list[_Step] = []
        nodes = [begin]
        while (node := nodes[-1]) != end:
            steps = self._at[node]
            while tried[node] < len(steps):
                step = steps[tried[node]]
                further = levels[step[1]] == levels[node] + 1
                if further and step[0] is not without and _left(step) > 0:
                    path.append(step)
                    nodes.append(step[1])
                    break
                tried[node] += 1
            else:
                if not path:
                    return []
                nodes.pop()
                path.pop()
                tried[nodes[-1]] += 1
        return path


def _left(step: _Step) -> int:
    """How much more can go along a step."""
    edge, _node, way = step
    return edge.high - edge.amount if way > 0 else edge.amount - edge.low


def _crosses(edge: Edge, levels: Sequence[int]) -> bool:
    """Whether an edge goes between nodes that were reached and nodes that were not."""
    return (levels[edge.source] < 0) != (levels[edge.target] < 0)
