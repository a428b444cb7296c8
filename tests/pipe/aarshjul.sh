# The cron example of a coordinator's year, day by day on the example municipality: what is due is
# made once, silent days leave no trace, what fails or comes late is made the day it can be.
set -eu
python3 -B "$SRC/tests/pipe/aarshjul.py" "$SRC/examples/cron"
