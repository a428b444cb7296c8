#!/bin/sh
# The examples of more than one process give the bytes of one: GNU parallel, a job array as Slurm
# runs it, Hadoop's sorting between mapper and reducer.
set -eu

bin=$SRC/examples/parallel
# a folder for each unit or two; statements with line ends within quotes are among them
for f in "$EXAMPLES"/2026/*.csv "$EXAMPLES"/2026/*.txt; do
	mkdir -p "in/$(basename "$f" | tr . -)"
	cp "$f" "in/$(basename "$f" | tr . -)"
done
cp -r "$EXAMPLES/2026/fjordskolen" "$EXAMPLES/2026/aadalsskolen" in
KIK_UNITS=$EXAMPLES/UNITS.csv
export KIK_UNITS
find in -type f -print0 | sort -z | kik-score --units "$KIK_UNITS" --files0-from - >one.jsonl
kik-merge --by area one.jsonl >areas.jsonl

# jobs that run beside each other, in whatever order they end
if command -v parallel >/dev/null; then
	PARALLEL='--will-cite -j 4' HOME=$PWD "$bin/parallel.sh" in >many.jsonl
	cmp one.jsonl many.jsonl
	# results are a line each and may be cut anywhere between lines; groups are gathered again
	parallel --will-cite --pipepart -a one.jsonl --block 4k \
		kik-merge --by area - 2>/dev/null |
		kik-merge --by area - | cmp - areas.jsonl
	cp "$EXAMPLES/2026-faults/points-range.csv" in/fjordskolen
	s=0
	PARALLEL='--will-cite -j 4' HOME=$PWD "$bin/parallel.sh" in >some.jsonl 2>said || s=$?
	test $s = 1
	grep -q points-range said
	test "$(grep -c '"scope":"unit"' some.jsonl)" -ge 8
	rm in/fjordskolen/points-range.csv
fi

mkdir out
n=$(find in -mindepth 1 -maxdepth 1 -type d | wc -l)
for task in $(seq "$n"); do
	SLURM_ARRAY_TASK_ID=$task "$bin/slurm.sh" in out
done
cat out/*.jsonl | kik-merge --by area - | cmp - areas.jsonl
test "$(cat out/*.status | sort -u)" = 0

# keys before the lines of the list; a tab behind each line, as streaming writes it
find in -mindepth 1 -maxdepth 1 -type d | sort -r | awk '{ print NR * 100 "\t" $0 }' |
	"$bin/hadoop.sh" map | LC_ALL=C sort | sed 's/$/\t/' | "$bin/hadoop.sh" reduce |
	cmp - areas.jsonl
