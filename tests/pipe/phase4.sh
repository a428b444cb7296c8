# The example municipality goes through phase 4 for two rounds: priorities and actions made from
# results, filled in by rule, read back from both formats, and carried over into the next round;
# with indicators, user surveys and deviations beside them, followed up and gathered by area.
set -eu
python3 "$SRC/tests/pipe/phase4.py"
