# The columns in the manuals are those that the tools know, with the same aliases.
python3 "$SRC/tests/pipe/manuals.py" columns
