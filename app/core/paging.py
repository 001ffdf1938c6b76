"""Pages of a list."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Paging:
    """Where in a list of ``total`` rows a page stands; ``page`` counts from 1."""

    page: int
    size: int
    total: int

    @property
    def pages(self) -> int:
        """How many pages there are, at least one."""
        return max(1, -(-self.total // self.size))

    @property
    def offset(self) -> int:
        """How many rows come before this page."""
        return (self.page - 1) * self.size

    @property
    def has_next(self) -> bool:
        return self.page < self.pages

    @property
    def has_previous(self) -> bool:
        return self.page > 1
