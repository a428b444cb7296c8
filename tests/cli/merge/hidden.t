# A file with hidden figures is refused
--- setup
frame=$CASES/../score/small.json
# unit ID ROUND AREA TOWN POINTS of S01: the unit's stream
unit() {
	{ echo 'unit;round;respondent;question;points;area;municipality'
	i=0
	for p in $5; do i=$((i + 1)); echo "$1;$2;P$i;S01;$p;$3;$4"; done; } |
		kik-score --frame "$frame"
}

unit sol 2026 Ældre Fjordby '4 3' | kik-merge -f csv |
	awk -F, -v OFS=, '$6 == "S01" { $9 = $10 = $11 = ""; $21 = "k" } 1' >hidden.csv
--- command
kik-merge --frame "$CASES/../score/small.json" hidden.csv
echo $?
kik-merge -l da --frame "$CASES/../score/small.json" <hidden.csv
--- stdout
3
--- stderr
kik-merge: hidden.csv:2:71: error: hidden: figures are hidden here ('k'), so this file can't be input; use the file it was made from
kik-merge: 0 results; 1 error
kik-merge: (standard input):2:71: fejl: hidden: tal er skjult her ('k'), så filen kan ikke bruges som input; brug den fil, den blev lavet af
kik-merge: 0 resultater; 1 fejl
--- status
3
