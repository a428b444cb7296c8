# Who holds every document of random towns learns nothing of fewer than k people; `make
# check-attack` takes 1,000 towns.
python3 -B "$SRC/tests/pipe/attack.py" 2 15
