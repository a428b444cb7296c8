# Whoever reads may go away: the tool dies of it in silence and leaves nothing behind.
# A full disk and a pipe that cannot kill are told, status 4.
set -e
mkdir run
python3 -B "$SRC/tests/pipe/town.py" 150 6 >town.csv
kik-score town.csv >town.jsonl
cd run

# quiet STATUS COMMAND...: its status when head goes away
quiet() {
	want=$1
	shift
	{ s=0; "$@" 2>../err || s=$?; echo $s >../status; } | head -c 100 >../out
	test "$(wc -c <../out)" -eq 100
	test "$(cat ../status)" = "$want" || { echo "$*: status $(cat ../status)"; exit 1; }
	test ! -s ../err || { cat ../err; exit 1; }
	test -z "$(find . "$TMPDIR" -type f)" || { find . "$TMPDIR" -type f; exit 1; }
}
quiet 141 kik-score ../town.csv
quiet 141 kik-score -f csv ../town.csv
quiet 141 kik-score -f answers ../town.csv
quiet 141 kik-merge ../town.jsonl
quiet 141 kik-report tal --internal -f csv ../town.jsonl
quiet 141 kik-score --problems problems.csv ../town.csv

for tool in 'kik-score ../town.csv' 'kik-merge ../town.jsonl' 'kik-report overblik -f html ../town.jsonl'; do
	s=0
	$tool >/dev/full 2>err || s=$?
	test $s = 4
	grep -q 'error: io: cannot write: No space left on device' err
	s=0
	$tool >&- 2>err || s=$?
	test $s = 4
	rm err
done
trap '' PIPE
{ s=0; kik-score ../town.csv 2>../err || s=$?; echo $s >../status; } | head -c 100 >../out
test "$(cat ../status)" = 4
grep -q 'cannot write: Broken pipe' ../err
