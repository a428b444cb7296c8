# What the manuals of the tools say alike is the same text in each.
python3 "$SRC/tests/pipe/manuals.py" shared
