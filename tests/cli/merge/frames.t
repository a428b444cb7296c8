# Different frames in one group are an error; side by side in a stream they are fine
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

printf 'unit;round;respondent;question;points;area;municipality\nhal;2026;P1;1.1;2,5;Ældre;Fjordby\n' |
	kik-score --frame "$CASES/../score/half.json" >half
sed 's/"max":5/"max":6/; s/"to":5/"to":6/' "$CASES/../score/small.json" >six.json
printf 'unit;round;respondent;question;points\nsix;2026;P1;S01;6\n' | kik-score --frame six.json >changed
--- command
kik-merge --by all sol half
echo $?
kik-merge -l da --by all sol half
kik-merge sol half | grep -o '^{"format":"[a-z-]*","version":1,"[a-z]*":"[a-z]*"\|"unit":{"id":"[a-z]*"'
kik-merge --by area sol half eng | tail -n 1 | grep -o '"group":{[^}]*}'
kik-merge --by all sol changed
--- stdout
3
{"format":"kik-frame","version":1,"id":"half"
{"format":"kik-frame","version":1,"id":"small"
{"format":"kik-result","version":1,"scope":"unit"
"unit":{"id":"hal"
{"format":"kik-result","version":1,"scope":"unit"
"unit":{"id":"sol"
"group":{"id":"Børn","municipality":"Fjordby"}
--- stderr
kik-merge: sol:2: error: merge-frame: frame small in a group of frame half; gather only results of one frame
kik-merge: 2 results gathered into 0 groups; 1 error
kik-merge: sol:2: fejl: merge-frame: spørgeramme small i en gruppe med spørgeramme half; saml kun resultater fra samme spørgeramme
kik-merge: 2 resultater samlet i 0 grupper; 1 fejl
kik-merge: sol:2: error: merge-frame: frame small in a group of frame half; gather only results of one frame
kik-merge: 3 results gathered into 1 group; 1 error
kik-merge: sol:2: error: merge-frame: frame sha256:b2c8f35fe588fb9855be92ac6c7802c0d799bdb7502a1d59025740c5da34a797 in a group of frame sha256:3616277d953e3a2bcb0a225bd8cfaa58392ea406359bb6bd5a34a079940017d8; gather only results of one frame
kik-merge: 2 results gathered into 0 groups; 1 error
--- status
3
