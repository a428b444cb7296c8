# Every allocation fails, and a few calls of each kind; 'make check-sweep' takes all.
# A sanitizer stands where the faults would be put in.
test -z "$ASAN_OPTIONS" || exit 0
BUILD="$BIN/.." exec python3 -B "$SRC/tests/sweep/run.py" --short
