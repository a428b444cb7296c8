# Every figure of random answers, in any dialect of CSV, equals the exact oracle's.
python3 -B "$SRC/tests/pipe/figures.py" "$SRC/frames/kik.json" "$SRC/tests/frames/town.json"
