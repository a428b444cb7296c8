# A municipality of 150 units, 30,000 answers: from answers to the page in under 3 seconds
# (a fifth of that where nothing else runs).
set -e
python3 -B "$SRC/tests/pipe/town.py" 150 10 text >town.csv
start=$(date +%s%N)
kik-score town.csv | kik-merge --by area | kik-report overblik -f html >overblik.html
end=$(date +%s%N)
grep -q '</html>' overblik.html
ms=$(((end - start) / 1000000))
echo "$ms ms"
# sanitizers cost their time
test -n "$ASAN_OPTIONS" || test $ms -lt 3000
