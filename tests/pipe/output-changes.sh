# A folder of answers that changes while it is read: told, nothing half, nothing lost.
# The change comes just before a call of the tool (tests/sweep/sweep.c).
set -e
test -z "$ASAN_OPTIONS" || exit 0
printf 'unit;name\naa;A\nbb;B\n' >UNITS.csv
kik-init round --round 2026 --units UNITS.csv --participants 2 made
answers() {
	echo 'enhed;runde;deltager;spørgsmål;point'
	sed -n "s/^$1;\([^;]*\);.*/\1/p" made/codes.csv | while read -r code; do
		for q in 01 02 03 04 05 06 07 08 09 10 11 12; do echo "$1;2026;$code;S$q;$2"; done
	done
}
answers aa 3 >aa.csv
answers bb 4 >bb.csv
{ cat bb.csv; sed -n '2s/4$/1/p' bb.csv; } >bb-twice.csv
lines=$(wc -l <bb.csv)

# changed CALL NUMBER CHANGE [OPTION...]: runs kik-score with the change before that call
changed() {
	call=$1 at=$2 how=$3
	shift 3
	rm -rf r2026 out
	cp -r made r2026
	cp aa.csv r2026/answers
	cp "${bb:-bb.csv}" r2026/answers/bb.csv
	s=0
	env LD_PRELOAD="$BIN/../sweep.so" SWEEP_NAME="$call" SWEEP_CALL="$at" \
		SWEEP_HOW="run:$how" kik-score -o out "$@" r2026 2>err || s=$?
}
# told FILE WHAT: status 4; what is put out says that something is missing
told() {
	test $s = 4 || { echo "$how: status $s"; cat err; exit 1; }
	grep -q "r2026/answers/$1: error: io: $2" err || { cat err; exit 1; }
	test ! -e out || ! sed 1d out | grep -v '"complete":false'
}
count() { grep -c '"format":"kik-result"' out; }

changed open-r 99 true
test $s = 0
test "$(count)" = 2

# open-r: frame.json, round.json, aa.csv and bb.csv (archives?), then to be read aa.csv, bb.csv;
# no files of the same size, so none before
test "$(wc -c <aa.csv)" = "$(wc -c <bb.csv)"
printf '\n' >>bb.csv
changed open-r 5 'rm r2026/answers/bb.csv'
told bb.csv 'cannot open: No such file or directory'
test "$(count)" = 1
changed open-r 5 'rm -r r2026/answers'
told aa.csv 'cannot open'
test ! -e out
changed scandir 1 'rm -r r2026/answers'
test $s = 4
grep -q 'r2026/answers: error: io: cannot read: No such file or directory' err
changed open-r 6 'mv r2026/answers/bb.csv x; mkdir r2026/answers/bb.csv'
told bb.csv 'cannot read: Is a directory'

# cut, grown, saved anew and replaced while it is read: of its three reads before the second
# and the third, after ten of the files before it
for change in ": >" "head -n 5 bb.csv >" "cat aa.csv >>" "sleep 0.01; cat bb.csv >" \
	"rm r2026/answers/bb.csv; cp bb.csv"; do
	for number in 12 13; do
		changed read-r $number "$change r2026/answers/bb.csv"
		told bb.csv 'changed while it was read'
	done
done
# what came later than the list of files counts next time
changed open-r 6 'cp aa.csv r2026/answers/later.csv'
test $s = 0
test "$(count)" = 2

# answers that came twice are looked for in a second reading: of aa.csv (open-r 7), then of bb.csv
bb='bb-twice.csv'
changed open-r 99 true
test $s = 1
grep -q "bb.csv:$((lines + 1)):9: error: dup-conflict: .*(r2026/answers/bb.csv:2:9)" err
for change in 'sed -i 1a\\ r2026/answers/bb.csv' ': >r2026/answers/bb.csv' \
	'rm r2026/answers/bb.csv' 'cp aa.csv r2026/answers/x; mv r2026/answers/x r2026/answers/bb.csv'; do
	changed open-r 8 "$change"
	told bb.csv '\(changed while it was read\|cannot open\)'
	grep 'dup-conflict' err | grep -qv 'csv:2:9' || { cat err; exit 1; }
done
bb=bb.csv

# so are those that are handed on: none of another state, and no half file
for change in ': >' 'rm' "cat aa.csv >>"; do
	for number in 7 8; do
		changed open-r $number "$change r2026/answers/bb.csv" -f answers
		told bb.csv '\(changed while it was read\|cannot open\)'
		test ! -e out
	done
done

# an answer that comes in while the round is made anew is not removed
rm -rf r2026
cp -rp made r2026
s=0
env LD_PRELOAD="$BIN/../sweep.so" SWEEP_NAME=syncfs SWEEP_CALL=1 \
	SWEEP_HOW='run:cp aa.csv r2026/answers' kik-init round --force --round 2026 \
	--units UNITS.csv --participants 2 r2026 2>err || s=$?
test $s = 4
grep -q '\.r2026\.[a-z]*: error: io: is left of the old directory' err
cmp aa.csv .r2026.*/answers/aa.csv
test "$(find .r2026.* -type f | wc -l)" = 1
test -s r2026/round.json
rm -r .r2026.*
# nor is a round that somebody else has put there
s=0
env LD_PRELOAD="$BIN/../sweep.so" SWEEP_NAME=syncfs SWEEP_CALL=1 \
	SWEEP_HOW='run:mv r2026 mine; cp -rp made r2026' kik-init round --force --round 2026 \
	--units UNITS.csv --participants 2 r2026 2>err || s=$?
test $s = 4
grep -q 'r2026: error: io: was replaced by another run meanwhile' err
diff -r made r2026
test -z "$(find . -name '.r2026*')"
