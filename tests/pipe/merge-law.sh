# However results are cut, joined and gathered, the same bytes and the right numbers come out.
python3 -B "$SRC/tests/pipe/merge_law.py" "$SRC/tests/frames/town.json" 40 25
