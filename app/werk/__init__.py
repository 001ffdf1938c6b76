"""The work screen: an intake by a worker, with what is said beside what fits."""
