#!/bin/sh
# The units of a country gathered level by level and at once: seconds, memory, and whether the
# bytes are the same.  levels.sh [UNITS], with the tools on PATH; 39200 units when nothing is said
set -eu
here=$(cd "$(dirname "$0")" && pwd)
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
digest=$(kik-init frame kik | sed -n 's/.*"digest": *"\([^"]*\)".*/\1/p' | head -n 1)
python3 -B "$here/levels.py" "${1:-39200}" "$digest" >units.jsonl
from=units.jsonl
for by in center area municipality all; do
	/usr/bin/time -f "%e s, %M KiB" -o time kik-merge --by $by "$from" >$by.jsonl
	/usr/bin/time -f "%e s, %M KiB" -o once kik-merge --by $by units.jsonl >direct.jsonl
	cmp direct.jsonl $by.jsonl
	echo "$by: $(grep -c kik-result $by.jsonl) groups from $from: $(cat time); from units.jsonl: $(cat once)"
	from=$by.jsonl
done
