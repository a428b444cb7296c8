#!/bin/sh
# Gathers every round below ROUNDS each night, and says only what somebody has to act on.
#
#     30 1 * * *  /usr/local/libexec/nightly.sh /srv/kik/rounds /srv/kik/out
#
# cron mails what stands on standard output: nothing after a night without findings.  Each night
# leaves a line in OUT/nightly.log.  A second run on the same OUT gives way to the first.  What
# is at fault in one round, or in one unit, never keeps the others back; what cannot be made
# anew stays as the night before left it.  When a round was closed, what OUT says of its people
# goes too.  Exit status: the worst of the tools'.
set -u
umask 077

rounds=${1:?usage: nightly.sh ROUNDS OUT} out=${2:?usage: nightly.sh ROUNDS OUT}
work=$(mktemp -d) || exit 4
trap 'rm -rf "$work"' EXIT
trap 'exit 4' HUP INT TERM
worst=0

# run NAME COMMAND...: tells of it in the mail when it has findings or fails
run() {
	name=$1
	shift
	"$@" 2>"$work/said"
	status=$?
	case $status in
	0) return 0 ;;
	1) what='something was left out' ;;
	3) what='nothing could be put out' ;;
	*) what="failed with status $status" ;;
	esac
	{ echo "$name: $what"; sed 's/^/    /' "$work/said"; echo; } >>"$work/mail"
	test "$worst" -ge "$status" || worst=$status
	return "$status"
}

# Scores a round into OUT, and adds what is there of it to all results.
gather() {
	round=$(basename "$1")
	if test -e "$1/results.jsonl"; then # it was closed, and keeps its own
		rm -f "$out/$round.status.csv" "$out/$round.problems.csv"
		run "$round" cat "$1/results.jsonl" >>"$work/all.jsonl"
		return
	fi
	run "$round, who has delivered" kik-report status -f csv --excel --force \
		-o "$out/$round.status.csv" "$1"
	if test -n "$(find "$1/answers" -type f | head -n 1)"; then
		run "$round" kik-score --force --problems "$out/$round.problems.csv" \
			-o "$out/$round.jsonl" "$1"
		test ! -e "$out/$round.jsonl" ||
			run "$round" cat "$out/$round.jsonl" >>"$work/all.jsonl"
	fi
}

mkdir -p "$out" && (: >>"$out/.lock") || exit 4
exec 9>>"$out/.lock"
flock -n -E 75 9
case $? in
0) ;;
75) echo "another run is at work in $out"; exit 0 ;;
*) exit 4 ;; # it has said why
esac
touch "$work/mail" "$work/all.jsonl"
for manifest in "$rounds"/*/round.json; do
	test ! -e "$manifest" || gather "${manifest%/round.json}"
done
if test -s "$work/all.jsonl"; then
	run areas kik-merge --by area --force -o "$out/areas.jsonl" "$work/all.jsonl"
	run overblik kik-report overblik --force -o "$out/overblik.html" "$work/all.jsonl"
fi
echo "$(date '+%Y-%m-%d %H:%M') status $worst" >>"$out/nightly.log"
cat "$work/mail"
exit "$worst"
