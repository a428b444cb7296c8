#!/bin/sh
# The cron example: silent nights, a night with a fault, two runs at once, one that is killed.
set -eu

nightly=$SRC/examples/cron/nightly.sh
sums() { (cd out && sha256sum ./*.jsonl ./*.html ./*.csv); }

# nothing at all, then a round without answers: nothing to tell, but who has not delivered
mkdir rounds
"$nightly" rounds out >mail
test ! -s mail
kik-init round --round 2026 --units "$EXAMPLES/UNITS.csv" --participants 3 rounds/r2026
"$nightly" rounds out >mail
test ! -s mail
test "$(grep -c missing out/r2026.status.csv)" = 30
test ! -e out/r2026.jsonl

# everybody answers: a silent night, and the next one gives the same bytes
sed 1d rounds/r2026/codes.csv | tr -d '\r' | while IFS=';' read -r unit code rest; do
	test -n "$rest"
	awk -v u="$unit" -v c="$code" 'BEGIN { print "unit;round;respondent;question;points"
		for (q = 1; q <= 20; q++) printf "%s;2026;%s;S%02d;%d\n", u, c, q, (q + length(u)) % 6 }' \
		>"rounds/r2026/answers/$code.csv"
done
"$nightly" rounds out >mail
test ! -s mail
test "$(grep -c '"scope":"unit"' out/r2026.jsonl)" = 10
test "$(grep -c missing out/r2026.status.csv)" = 0
sums >first
"$nightly" rounds out >mail
sums | cmp - first

# one file is broken: its unit is withheld, the mail says why, all others are there
one=$(find rounds/r2026/answers -name '*.csv' | sort | head -n 1)
sed -i 's/;S07;[0-9]/;S07;9/' "$one"
s=0
"$nightly" rounds out >mail || s=$?
test $s = 1
grep -q '^r2026: something was left out$' mail
grep -q 'points-range' mail
test "$(grep -c '"scope":"unit"' out/r2026.jsonl)" = 9
grep -q 'points-range' out/r2026.problems.csv
# all are broken: last night's results stay
sums >second
sed -i 's/;S07;[0-9]/;S07;9/' rounds/r2026/answers/*.csv
s=0
"$nightly" rounds out >mail || s=$?
test $s = 3
grep -q '^r2026: nothing could be put out$' mail
grep -e jsonl -e html second | (cd out && sha256sum --quiet -c -)
sed -i 's/;S07;9/;S07;1/' rounds/r2026/answers/*.csv

# two at once: one gives way or both come after each other; the result is whole
"$nightly" rounds out >mail1 & pid=$!
"$nightly" rounds out >mail2
wait "$pid"
for mail in mail1 mail2; do
	test ! -s "$mail" || grep -q 'another run is at work' "$mail"
done
test "$(grep -c '"scope":"unit"' out/r2026.jsonl)" = 10
sums >third

# killed on the way: what is there is whole, and nothing temporary is left
"$nightly" rounds out >/dev/null & pid=$!
sleep 0.1
kill "$pid" 2>/dev/null || true
wait "$pid" || true
sums | cmp - third
test -z "$(find out -name '*.tmp*' -o -name '.kik*')"

# no place to write
: >file
s=0
"$nightly" rounds file 2>/dev/null || s=$?
test $s = 4
mkdir -p locked/.lock
s=0
"$nightly" rounds locked 2>/dev/null || s=$?
test $s = 4
# a lock that cannot be had is no other run
mkdir bin
printf '#!/bin/sh\nexit 71\n' >bin/flock
chmod +x bin/flock
s=0
PATH=$PWD/bin:$PATH "$nightly" rounds out >mail || s=$?
test $s = 4
test ! -s mail
test "$(grep -c 'status [013]$' out/nightly.log)" -ge 7

# closed: its results are those of the night before, and nothing tells of people any more
kik-init close -q rounds/r2026
"$nightly" rounds out >mail
test ! -s mail
test -z "$(find out -name 'r2026.status.csv' -o -name 'r2026.problems.csv')"
grep -e areas.jsonl -e html third | (cd out && sha256sum --quiet -c -)
# results that cannot be read are missed, and told
rm rounds/r2026/results.jsonl
mkdir rounds/r2026/results.jsonl
s=0
"$nightly" rounds out >mail || s=$?
test $s = 1
grep -q '^r2026: something was left out$' mail
grep -q 'results.jsonl' mail
