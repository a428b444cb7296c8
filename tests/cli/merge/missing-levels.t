# a unit of UNITS.csv without a result leaves its group incomplete at every level, also gathered further
--- setup
frame=$CASES/../score/small.json
for u in sol elv eng; do
	printf 'unit;round;respondent;question;points\n%s;2026;P1;S01;4\n' $u
done | awk 'NR == 1 || !/^unit/' >answers.csv
# elv2 is missing: of center Å, area Ældre, Fjordby and all; Børn and its center B are whole
printf '%s\n' 'unit;area;municipality;center' 'sol;Ældre;Fjordby;S' 'elv;Ældre;Fjordby;Å' \
	'elv2;Ældre;Fjordby;Å' 'eng;Børn;Fjordby;B' >UNITS.csv
kik-score --frame "$frame" --units UNITS.csv answers.csv >r.jsonl 2>/dev/null
cat >show <<'S'
jq -r 'select(.format == "kik-result") | "\(.scope) \(.group.id) \(.complete)"'
S
--- command
for by in center area municipality all; do kik-merge -q --units UNITS.csv --by $by r.jsonl | sh show; done
echo then
kik-merge -q --units UNITS.csv --by center r.jsonl >c.jsonl
kik-merge -q --by area c.jsonl >a.jsonl; sh show <a.jsonl
kik-merge -q --by municipality a.jsonl >m.jsonl; sh show <m.jsonl
kik-merge -q --by all m.jsonl | sh show
echo warned
kik-merge --units UNITS.csv --by area r.jsonl >/dev/null; echo $?
--- stdout
center B true
center S true
center Å false
area Børn true
area Ældre false
municipality Fjordby false
all all false
then
area Børn true
area Ældre false
municipality Fjordby false
all all false
warned
0
--- stderr
kik-merge: warning: unit-missing: unit elv2, round 2026 is expected but has no result
kik-merge: 3 results gathered into 2 groups; 1 warning
