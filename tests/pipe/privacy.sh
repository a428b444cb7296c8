# What is hidden in the published figures cannot be worked out from what is shown.
python3 -B "$SRC/tests/pipe/privacy.py" 20 15
