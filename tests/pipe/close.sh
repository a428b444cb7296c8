# A closing that is killed at any moment loses nothing, and the next one does the rest.
set -e
# a sanitizer stands where the calls are watched
test -z "$ASAN_OPTIONS" || exit 0

kik-init round --round 2026 --unit sol --participants 2 --forms csv round
sed -n '2,$s/^[^;]*;\([^;]*\);.*/\1/p' round/codes.csv | while read -r code; do
	printf 'unit;round;respondent;question;points;strengths\nsol;2026;%s;S01;3;God\n' \
		"$code" >"round/answers/$code.csv"
done
kik-score round >scored.jsonl
prints() { (cd "$1" && find . -type f ! -name '.*' | LC_ALL=C sort | xargs sha256sum); }
prints round | grep -v round.json >open

cp -a round r
SWEEP_LOG=$PWD/calls LD_PRELOAD=$BIN/../sweep.so kik-init close r
cmp scored.jsonl r/results.jsonl
prints r >closed
# before each call that changes something
points=$(grep -nE '^(open-w|write|fsync|close-w|rename|unlink|rmdir|mkdir)' calls | cut -d: -f1)

before=0 between=0
for n in $points; do
	rm -rf r
	cp -a round r
	s=0
	{ SWEEP_CALL=$n SWEEP_HOW=before:9 LD_PRELOAD=$BIN/../sweep.so kik-init close r; } \
		2>/dev/null || s=$?
	test $s -eq 137
	if test -e r/closed.csv; then
		cmp scored.jsonl r/results.jsonl
		between=$((between + 1))
	else
		prints r | grep -v -e round.json -e results.jsonl >left
		cmp open left
		before=$((before + 1))
	fi
	kik-init close r
	rm -f r/.[!.]*
	prints r >again
	# another process has another name for what it had begun; nothing else may differ
	cmp closed again
done
test $before -gt 10
test $between -gt 10
