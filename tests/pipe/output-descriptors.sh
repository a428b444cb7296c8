# Descriptors that are closed or full: none is taken for a file, and stderr decides nothing.
set -e
mkdir run
python3 -B "$SRC/tests/pipe/town.py" 3 6 >town.csv
sed '5s/;[^;]*;;$/;77;;/' town.csv >bad.csv
kik-score town.csv >town.jsonl
s=0
kik-score bad.csv >bad.jsonl 2>err || s=$?
test $s = 1
cd run

n=0
for closed in '<&-' '>&-' '2>&-' '<&- >&-' '<&- 2>&-' '>&- 2>&-' '<&- >&- 2>&-'; do
	n=$((n + 1))
	eval "kik-score -o $n.jsonl ../town.csv $closed"
	cmp $n.jsonl ../town.jsonl
	s=0
	eval "kik-score -o $n.bad --problems $n.problems ../bad.csv 2>/dev/null $closed" || s=$?
	test $s = 1
	cmp $n.bad ../bad.jsonl
	cmp $n.problems 1.problems
	eval "kik-init frame -o $n.json $closed"
	cmp $n.json 1.json
	eval "kik-init round --round 2026 --unit a --participants 2 r$n $closed"
	test -s r$n/round.json
done
# nor does a full stderr, or one that nobody reads any more, whether SIGPIPE kills or not
s=0
kik-score -o full ../bad.csv 2>/dev/full || s=$?
test $s = 1
cmp full ../bad.jsonl
for trap in - ''; do
	# shellcheck disable=SC2064 # now is when it is meant
	trap "$trap" PIPE
	rm -f status
	{
		sleep 0.2
		s=0
		kik-score ../bad.csv 2>&3 >pipe || s=$?
		kik-score --no-such-option 2>&3 || s=$s,$?
		echo $s >status
	} 3>&1 | true
	# the shell does not wait for the left side of a pipeline
	until test -s status; do sleep 0.05; done
	test "$(cat status)" = 1,2
	cmp pipe ../bad.jsonl
done

# what is closed cannot be read or written
for command in 'kik-score' 'kik-merge -' 'kik-report overblik' 'kik-score --files0-from -'; do
	s=0
	$command <&- >out 2>err || s=$?
	test $s = 4
	grep -q 'error: io: cannot read: Bad file descriptor' err
done
for command in 'kik-score ../town.csv' 'kik-init frame' 'kik-score --help' 'kik-merge --version'; do
	for to in '>&-' '>/dev/full'; do
		s=0
		eval "$command $to" 2>err || s=$?
		test $s = 4
		grep -q 'standard output: error: io: cannot write: ' err
	done
done
