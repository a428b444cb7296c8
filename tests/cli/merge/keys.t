# Unknown keys are an error; those that begin with x- are kept
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
sed '2s/"version":1/"version":1,"colour":"red"/' sol | kik-merge
echo $?
sed '2s/"respondents"/"people":2,&/' sol | kik-merge -l da
sed '2s/"version":1/"version":1,"x-note":{"a":[1,"ø"]}/' sol | kik-merge | tail -n 1 | grep -o '"x-[^}]*}'
--- stdout
3
"x-note":{"a":[1,"ø"]}
--- stderr
kik-merge: (standard input):2:36: error: json: the key 'colour' is unknown; expected one of the format's, or x-…
kik-merge: 0 results; 1 error
kik-merge: (standard input):2:273: fejl: json: nøglen 'people' er ukendt; ventede en af formatets, eller x-…
kik-merge: 0 resultater; 1 fejl
