# nothing is deleted and no result is kept while answers have faults, participants are missing, a form in forms/ was filled in and nobody read it, other results stand there, or a folder of the round is a link
--- setup
cat >fill.sh <<'X'
printf 'unit;round;respondent;question;points;strengths\nsol;2026;%s;S01;%s;\n' "$1" "$3" >"$2"
X
kik-init round --round 2026 --unit sol --participants 2 --forms csv r
set -- $(sed -n '2,$s/^[^;]*;\([^;]*\);.*/\1/p' r/codes.csv)
echo $1 >first
echo $2 >second
--- command
first=$(cat first) second=$(cat second)
prints() { (cd r && find . -type f -o -type l | sort | xargs sha256sum) >"$1" 2>&1; }
refused() {
	prints before
	kik-init close "$@" r >out 2>&1
	status=$?
	sed 's/[BCDFGHJKLMNPQRSTVWXZ]\{8\}/CODE/' out
	prints after
	cmp before after && echo "status $status, all as it was"
}
echo "# no answers"
refused --force
echo "# one is missing"
sh fill.sh $first r/answers/a.csv 3
refused
KIK_LANG=da refused
echo "# points off the scale"
sh fill.sh $second r/answers/b.csv 7
refused --force
echo "# filled in where it was made"
rm r/answers/b.csv
cp r/forms/sol/$second.csv blank.csv
sh fill.sh $second r/forms/sol/$second.csv 4
refused
mv r/forms/sol/$second.csv r/answers/
echo "# other results"
echo mine >r/results.jsonl
refused
rm r/results.jsonl
echo "# folders elsewhere"
mv r/answers elsewhere
ln -s ../elsewhere r/answers
refused
rm r/answers
mv elsewhere r/answers
echo "# usage"
kik-init close
echo "status $?"
kik-init close elsewhere
echo "status $?"
kik-init close -f csv r
echo "status $?"
kik-init close --check r
echo "status $?"
echo "# and then it is closed"
kik-init close r
ls r
--- stdout
# no answers
kik-init: r/answers: error: no-rows: no answers here; expected the forms that were filled in
kik-init: 1 error
status 3, all as it was
# one is missing
kik-init: r: error: close-missing: not closed: participants who have not delivered: 1; wait for them, or close the round without them with --force
kik-init: 1 error
status 3, all as it was
kik-init: r: fejl: close-missing: ikke lukket: deltagere, der ikke har afleveret: 1; vent på dem, eller luk runden uden dem med --force
kik-init: 1 fejl
status 3, all as it was
# points off the scale
kik-init: r/answers/b.csv:2:23: error: points-range: 'points' of CODE, question S01 is '7'; expected 0 to 5, or empty for don't know
kik-init: r: error: close-unread: not closed: faults in its answers: 1; mend them, or take away the files that they name
kik-init: 2 errors
status 3, all as it was
# filled in where it was made
kik-init: r/forms/sol/CODE.csv: error: close-form: was changed since it was made and is not among the answers; move it to answers/ if it is filled in, or delete it
kik-init: r: error: close-missing: not closed: participants who have not delivered: 1; wait for them, or close the round without them with --force
kik-init: 2 errors
status 3, all as it was
# other results
kik-init: r/results.jsonl: error: io: holds other results; use --force to replace them
kik-init: 1 error
status 4, all as it was
# folders elsewhere
kik-init: r/answers: error: io: is no directory of the round's own; what it leads to is not deleted
kik-init: 1 error
status 4, all as it was
# usage
status 2
status 2
status 2
status 2
# and then it is closed
VEJLEDNING.md
closed.csv
frame.json
results.jsonl
round.json
--- stderr
kik-init: error: usage: expected one ROUNDDIR, the round to close
kik-init: try 'kik-init --help'
kik-init: error: usage: 'elsewhere' is no round directory
kik-init: try 'kik-init --help'
kik-init: error: usage: 'close' works in ROUNDDIR; it takes no --output, --format and --frame
kik-init: try 'kik-init --help'
kik-init: error: usage: --check is not for 'close'
kik-init: try 'kik-init --help'
