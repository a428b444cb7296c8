# --require-all: a missing unit is an error, its group is left out
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

printf 'unit;area;municipality\nsol;Ældre;Fjordby\nelv;Ældre;Fjordby\neng;Børn;Fjordby\n' >UNITS.csv
--- command
# scope, id, round, n and counts of S01, respondents, municipality
show() { kik-merge -f csv "$@" | cut -d, -f1-3,6,7,15,23,28 | grep ,S01; }
show --by area --require-all --units UNITS.csv sol eng
kik-merge -l da --require-all --units UNITS.csv -o out sol eng
echo $?
grep -c kik-result out
kik-merge --strict --require-all --units UNITS.csv sol eng
echo $?
kik-merge --require-all sol
--- stdout
area,Børn,2026,S01,1,0|0|0|0|0|1,1,Fjordby
1
2
3
--- stderr
kik-merge: error: unit-missing: unit elv, round 2026 is required but has no result
kik-merge: 2 results gathered into 1 group; 1 error
kik-merge: fejl: unit-missing: enheden elv, runde 2026 kræves, men har intet resultat
kik-merge: 2 resultater; 1 fejl
kik-merge: error: unit-missing: unit elv, round 2026 is required but has no result
kik-merge: 2 results; 1 error
kik-merge: error: usage: --require-all needs --units
kik-merge: try 'kik-merge --help'
--- status
2
