# --units fills in facts, finds who is missing (a warning, and groups are not complete), and
# must not contradict the results
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

printf 'unit;name;area;municipality;center\nsol;Solsikken;Ældre;Fjordby;Nord\nelv;Elven;Ældre;Fjordby;Nord\nask;Asken;Ældre;Fjordby;Nord\neng;Engen;Børn;Fjordby;Syd\n' >UNITS.csv
printf 'unit;area;municipality\nsol;Børn;Fjordby\neng;Børn;Fjordby\n' >wrong.csv
unit sol 2026 '' Fjordby '4 3' >bare
--- command
# scope, id, round, n and counts of S01, respondents, municipality
show() { kik-merge -f csv "$@" | cut -d, -f1-3,6,7,15,23,28 | grep ,S01; }
show --by area --units UNITS.csv sol elv
kik-merge --by area --units UNITS.csv sol elv 2>/dev/null | grep -o '"group":{[^}]*}\|"complete":[a-z]*,"m'
kik-merge --units UNITS.csv bare 2>/dev/null | grep -o '"unit":{[^}]*}}'
kik-merge -l da --units UNITS.csv -o /dev/null sol eng
echo $?
kik-merge --units wrong.csv sol eng | grep -o '"unit":{[^}]*}'
kik-merge -l da --units wrong.csv sol
--- stdout
area,Ældre,2026,S01,5,0|1|1|2|1|0,5,Fjordby
"group":{"id":"Ældre","municipality":"Fjordby"}
"complete":false,"m
"unit":{"id":"sol","name":"Solsikken","area":"Ældre","municipality":"Fjordby","columns":{"center":"Nord"}}
0
"unit":{"id":"eng","name":"","area":"Børn","municipality":"Fjordby"}
--- stderr
kik-merge: warning: unit-missing: unit ask, round 2026 is expected but has no result
kik-merge: warning: unit-missing: unit eng, round 2026 is expected but has no result
kik-merge: 2 results gathered into 1 group; 2 warnings
kik-merge: advarsel: unit-missing: enheden elv, runde 2026 ventes, men har intet resultat
kik-merge: advarsel: unit-missing: enheden ask, runde 2026 ventes, men har intet resultat
kik-merge: 2 resultater; 2 advarsler
kik-merge: sol:2: error: unit-conflict: 'area' of unit 'sol' is 'Ældre' here; elsewhere it is 'Børn'; make them the same
kik-merge: warning: unit-missing: unit sol, round 2026 is expected but has no result
kik-merge: 1 result; 1 error, 1 warning
kik-merge: sol:2: fejl: unit-conflict: 'area' for enheden 'sol' er 'Ældre' her; andre steder er det 'Børn'; gør dem ens
kik-merge: 0 resultater; 1 fejl
--- status
3
