#!/bin/sh
# Scores each folder below DIR by itself, as many at a time as there are processors, and joins
# the results on standard output: the same bytes as one kik-score of all of them.
#
#     parallel.sh [-S HOSTS] DIR >all.jsonl
#
# All files of a unit lie in one folder: a unit whose answers were dealt out over two jobs would
# come out as two results of the same unit, which kik-merge refuses.  -S is GNU parallel's: over
# ssh, on hosts that see DIR under the same name.  KIK_UNITS names the UNITS.csv that tells
# areas.  Exit status: the worst of kik-score's.
set -u

hosts=:
if test "${1-}" = -S; then
	hosts=${2:?-S HOSTS}
	shift 2
fi
dir=${1:?usage: parallel.sh [-S HOSTS] DIR}
units=${KIK_UNITS:+"--units '$KIK_UNITS'"}
work=$(mktemp -d) || exit 4
trap 'rm -rf "$work"' EXIT
trap 'exit 4' HUP INT TERM

# parallel keeps what a job writes together, so that no line of two jobs mixes
find "$dir" -mindepth 1 -maxdepth 1 -type d -print0 | sort -z |
	parallel -0 -S "$hosts" --joblog "$work/log" \
		"find {} -type f -print0 | sort -z | kik-score $units --files0-from -" >"$work/all.jsonl"
worst=$(awk 'NR > 1 { s = $8 ? 128 + $8 : $7; if (s > w) w = s } END { print w + 0 }' "$work/log")
test ! -s "$work/all.jsonl" || kik-merge "$work/all.jsonl" || test $? -le "$worst" || worst=$?
exit "$worst"
