"""How good the matcher is: judged questions asked of it and of plain engines, in one run.

``python -m tests.evaluate`` prints the tables; see ``docs/evaluatie.md``.
"""

import os

# Times are those of one core, as a worker process has it. Must be set before numpy loads.
for variable in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ.setdefault(variable, "1")
