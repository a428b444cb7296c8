# Agreements of a whole municipality: three templates of a municipality's own filled for all units
# of the examples, 150 units in one run, the index, and the same bytes each time.
set -eu
python3 -B "$SRC/tests/pipe/agreements.py"
