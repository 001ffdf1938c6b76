"""How fast Dichtbij is, and what it needs: ``make bench`` (``python -m tests.bench``)."""

import os

# As in gunicorn.conf.py, and before NumPy reads it: one question is no work for several threads.
for _name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ.setdefault(_name, "1")
