# Usage errors
--- setup
frame=$CASES/../score/small.json
# unit ID ROUND AREA TOWN POINTS of S01: the unit's stream
unit() {
	{ echo 'unit;round;respondent;question;points;area;municipality'
	i=0
	for p in $5; do i=$((i + 1)); echo "$1;$2;P$i;S01;$p;$3;$4"; done; } |
		kik-score --frame "$frame"
}

unit sol 2026 Ældre Fjordby '4 3' >sol
unit eng 2026 Børn Fjordby '5' >eng
unit elv 2026 Ældre Fjordby '1 2 3' >elv
--- command
try() { kik-merge "$@" 2>&1 | sed '/: try/d'; }
try --by '' sol
try --by unit sol
try --require-all sol
try --format xml sol
try --by
try --units nowhere.csv sol
kik-merge --by nothing sol >/dev/null
echo $?
--- stdout
kik-merge: error: usage: --by is ''; expected area, municipality, all or a column
kik-merge: error: usage: --by is 'unit'; expected area, municipality, all or a column
kik-merge: error: usage: --require-all needs --units
kik-merge: error: usage: --format is 'xml'; expected one of json|csv
kik-merge: error: usage: '--by' needs an argument
kik-merge: nowhere.csv: error: io: cannot open: No such file or directory
kik-merge: 1 error
0
--- stderr
kik-merge: warning: no-value: unit sol has no nothing; gathered under '(uden)'
kik-merge: 1 result gathered into 1 group; 1 warning
