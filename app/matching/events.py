"""What the matcher tells to packages above it, without knowing them.

``leemte_gemeld`` is sent when a gap must become a signaal, with ``session``, ``gemeente``, ``gap``
(the contract's ``signaal`` object), ``kanaal`` and ``hulpvraag_id`` (or None). Who listens writes
in the same session and does not commit.
"""

from blinker import Signal

leemte_gemeld = Signal()
