# Each fault has a golden case, and from each way in or a reason why it cannot come from there.
set -e
python3 -B "$SRC/tests/pipe/faults.py" "$SRC/lib/msg/fault.c" "$SRC/tests/cli"
# and the check sees what lacks
mkdir -p tests/cli/score tests/unit
cp "$SRC/tests/cli/score/points.t" tests/cli/score/
cp "$SRC/tests/cli/ways.txt" tests/cli/
if python3 -B "$SRC/tests/pipe/faults.py" "$SRC/lib/msg/fault.c" tests/cli >lacks; then exit 1; fi
grep -q 'KIK_F_NUL_BYTE: no case expects' lacks
grep -q 'points: no golden case has it from xlsx' lacks
