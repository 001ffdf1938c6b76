"""What can go wrong with an index. Each sentence is for the log; no person sees these."""


class SearchError(Exception):
    """Base of the errors of this package."""


class IndexDamaged(SearchError):
    """The index is missing, unreadable, or made by other rules of analysis: rebuild it."""


class IndexBusy(SearchError):
    """Another process kept writing until our patience ran out: try again later."""


class IndexOutOfStep(SearchError):
    """The index does not stand at the version that the change was made upon: rebuild it."""
