# A group whose members belong to different groups can't be gathered; the others go out,
# but not as complete
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
kik-merge --by all sol eng >all
kik-merge --by area all elv >out
echo $?
tail -n 1 out | grep -o '"group":{[^}]*}\|"complete":[a-z]*,"m'
kik-merge -l da --by area all >/dev/null
echo $?
--- stdout
1
"group":{"id":"Ældre","municipality":"Fjordby"}
"complete":false,"m
3
--- stderr
kik-merge: all:2: error: merge-split: the group 'all' has members in more than one area; gather from the units
kik-merge: 2 results gathered into 1 group; 1 error
kik-merge: all:2: fejl: merge-split: gruppen 'all' har medlemmer i mere end én area; saml fra enhederne
kik-merge: 1 resultat samlet i 0 grupper; 1 fejl
