"""The memory of a process that has read what it needs and will now serve for long."""

import ctypes
import gc
from contextlib import suppress


def settle() -> None:
    """Give back what reading left behind, and leave alone what stays. Never raises.

    Libraries, words and snapshot are 300,000 objects that stay. To look through all of them for
    garbage takes 0.1 to 0.2 seconds, in which a worker answers nobody. Reading also leaves holes
    that the C library keeps for later: with the GNU library they go back to the system.
    """
    gc.collect()
    with suppress(OSError, AttributeError):
        ctypes.CDLL(None).malloc_trim(0)
    gc.freeze()
