# The examples of the manuals and of the README print what is shown there.
python3 "$SRC/tests/pipe/manuals.py" examples
