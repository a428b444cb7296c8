# A run that is stopped leaves the old files whole and no others.
set -e
mkdir run
python3 -B "$SRC/tests/pipe/town.py" 20 6 >town.csv
cd run
mkfifo ../slow
here() { find . -type f | LC_ALL=C sort | tr '\n' ' '; }

for signal in TERM HUP; do
	echo old >out.jsonl
	echo old >problems.csv
	kik-score --force -o out.jsonl --problems problems.csv ../slow 2>../err &
	pid=$!
	exec 3>../slow
	head -n 2000 ../town.csv >&3
	# the temporary file of --problems is there as soon as the run has begun
	n=0
	while test "$(here)" = './out.jsonl ./problems.csv '; do
		n=$((n + 1))
		test $n -lt 600
		sleep 0.05
	done
	kill -s $signal $pid
	s=0
	wait $pid || s=$?
	exec 3>&-
	test $s -gt 128
	test "$(kill -l $s)" = $signal
	test "$(here)" = './out.jsonl ./problems.csv '
	test "$(cat out.jsonl problems.csv | tr '\n' ' ')" = 'old old '
done

# and one that is not stopped replaces them
kik-score --force -o out.jsonl --problems problems.csv ../slow &
cat ../town.csv >../slow
wait $!
kik-score ../town.csv | cmp - out.jsonl
test "$(here)" = './out.jsonl ./problems.csv '
