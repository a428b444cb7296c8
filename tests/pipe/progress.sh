# A run of over a second says on a terminal how far it is, and wipes that out in the end;
# not with -q, and not into a file.
set -e
script -qec true /dev/null </dev/null >/dev/null 2>&1 || { echo 'no terminals here'; exit 0; }
header='unit;round;respondent;question;points'
rows() {
	awk -v from="$1" -v to="$2" 'BEGIN { for (i = from; i < to; i++)
		for (q = 1; q <= 20; q++) printf "sol;2026;P%d;S%02d;%d\n", i, q, q % 6 }'
}
slowly() {
	echo "$header"
	rows 0 2000
	sleep 1.5
	rows 2000 4000
}
mkfifo answers
run() {
	slowly >answers &
	script -qec "kik-score -f csv --no-text $1 answers 2>/dev/tty >out.csv" /dev/null </dev/null >screen
	wait
	test "$(sed -n 2p out.csv | cut -d, -f6,7)" = S01,4000
}
run ''
tr '\r' '\n' <screen | grep -q '^kik-score: answers: [0-9]* rows, [0-9]*/s'
tr '\r' '\n' <screen | tail -n 1 | grep -qx "$(printf '\033\\[K')"
run -q
test ! -s screen
slowly | kik-score -f csv --no-text >out.csv 2>err
test ! -s err
