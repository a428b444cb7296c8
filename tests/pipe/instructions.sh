# What scoring costs, in instructions: the same at any load of the machine, so a change that makes
# kik slower is seen here first. `make bench` measures seconds.
#
# The bounds are about 15 % above what was counted on x86-64 with gcc -O2. Where the cost of a row
# or of a start has to grow, count again ("start ..." below), add 15 %, write it here, and say in
# the commit what is bought with it.
set -e
start_limit=4930000
row_limit=2120
text_limit=2790

# sanitizers can't run under valgrind, and a build that is not optimised counts otherwise
test -z "$ASAN_OPTIONS" || exit 0
grep -qE -e '-O[23]' "$BIN/../stamp/compile" || exit 0
! grep -q -e '--coverage' "$BIN/../stamp/compile" || exit 0
test "$(uname -m)" = x86_64 || exit 0

# instructions FILE [OPTION...]: of a whole run. One processor: no second thread, whose waiting would count.
instructions() {
	file=$1
	shift
	taskset -c "$cpu" valgrind --tool=callgrind --callgrind-out-file=/dev/null \
		"$BIN/kik-score" "$@" "$file" 2>counted >figures || return
	tr -d , <counted | sed -n 's/.*I *refs: *//p'
}
cpu=$(taskset -cp $$ | sed 's/.*: *\([0-9]*\).*/\1/')
python3 -B "$SRC/tests/pipe/town.py" 150 10 text >town.csv
head -n 201 town.csv >few.csv
few=$(instructions few.csv --no-text -f csv)
test "$(grep -c ',question,' figures)" = 20
many=$(instructions town.csv --no-text -f csv)
test "$(grep -c ',question,' figures)" = 3000
text=$(instructions town.csv)
test "$(wc -l <figures)" = 151
row=$(((many - few) / 29800))
start=$((few - 200 * row))
text=$(((text - few) / 29800))
echo "start $start, limit $start_limit; row $row, limit $row_limit; with text $text, limit $text_limit"
test "$start" -lt "$start_limit"
test "$row" -lt "$row_limit"
test "$text" -lt "$text_limit"
