# Two runs at once on one target, of which one comes while the other is at work.
set -e
mkdir run
python3 -B "$SRC/tests/pipe/town.py" 4 6 >town.csv
cd run
mkfifo ../slow

# begin NAME COMMAND...: a run that is at work, and waits for its input
begin() {
	kik-score -q --problems "$1" -o "$1.jsonl" ../slow 2>../err &
	pid=$!
	exec 3>../slow
	head -n 50 ../town.csv >&3
	n=0
	until test -n "$(find . -name ".$1.*~")"; do
		n=$((n + 1))
		test $n -lt 600
		sleep 0.05
	done
}
end() {
	sed 1,50d ../town.csv >&3
	exec 3>&-
	s=0
	wait $pid || s=$?
}

# what came meanwhile is not replaced without --force, not even by a run that began before
begin a
kik-score -v --problems a ../town.csv >/dev/null 2>&1
cp a ../a
end
test $s = 4
grep -q 'a: error: io: already exists; use --force to replace it' ../err
cmp a ../a
kik-score ../town.csv | cmp - a.jsonl

# nor is a link followed that came meanwhile
begin b
echo mine >../mine
ln -s ../mine b
end
test $s = 4
test "$(cat ../mine)" = mine
test -L b

# one that was killed leaves a hidden file at worst, which disturbs nobody
begin c
kill -s KILL $pid
exec 3>&-
s=0
wait $pid || s=$?
test "$(kill -l $s)" = KILL
test ! -e c
test "$(find . -name '.c.*~' -perm 600 | wc -l)" = 1
kik-score --problems c -o c.jsonl ../town.csv
kik-score ../town.csv | cmp - c.jsonl
test "$(find . -name '.c.*~' | wc -l)" = 1
rm .c.*~

# rounds: of several at once one is there, whole
printf 'unit;name\na;A\nb;B\nc;C\n' >../UNITS.csv
for force in '' --force; do
	for _ in 1 2 3 4 5; do
		for i in 1 2 3; do
			# shellcheck disable=SC2086
			{ s=0; kik-init round --round 2026 --units ../UNITS.csv --participants 3 $force \
				r2026 2>../err.$i || s=$?; echo $s >../status.$i; } &
		done
		wait
		test -n "$force" || test "$(sort ../status.1 ../status.2 ../status.3 | tr '\n' ' ')" = \
			'0 4 4 '
		grep -q 0 ../status.1 ../status.2 ../status.3
		test "$(find r2026/forms -name '*.html' | wc -l)" = 9
		sed '1d;s/^[^;]*;\([^;]*\);.*/\1/' r2026/codes.csv | while read -r code; do
			test -s "$(echo r2026/forms/?/"$code.html")"
		done
		test -n "$force" || rm -r r2026
	done
	test -z "$(find . -name '.*~' -o -name '.r2026*')"
done
