# The tidy CSV is read in place of the stream, also as Excel has it: the same but for the texts
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
kik-merge -f csv sol eng >plain.csv
kik-merge -f csv --excel sol eng >excel.csv
kik-merge sol eng >expected
for f in plain.csv excel.csv; do
	kik-merge --frame "$CASES/../score/small.json" $f >out
	sed 's/"strengths":\[\],"improvements":\[\],"ideas":\[\]//g; s/,}/}/g' expected | cmp out - && echo "$f: same"
done
kik-merge --frame "$CASES/../score/small.json" -f csv - <excel.csv | cmp plain.csv - && echo back
kik-merge elv plain.csv | grep -o '"unit":{"id":"[a-z]*"'
kik-merge plain.csv
kik-merge -l da plain.csv
kik-merge -f csv --by all sol eng >group.csv
kik-merge --frame "$CASES/../score/small.json" group.csv
kik-merge -l da --frame "$CASES/../score/small.json" group.csv
--- stdout
plain.csv: same
excel.csv: same
back
"unit":{"id":"elv"
"unit":{"id":"eng"
"unit":{"id":"sol"
--- stderr
kik-merge: plain.csv:2:72: error: frame: no frame 'sha256:b2c8f35fe588fb9855be92ac6c7802c0d799bdb7502a1d59025740c5da34a797'; expected --frame to name it
kik-merge: 0 results; 1 error
kik-merge: plain.csv:2:72: fejl: frame: ingen spørgeramme 'sha256:b2c8f35fe588fb9855be92ac6c7802c0d799bdb7502a1d59025740c5da34a797'; ventede at --frame angiver den
kik-merge: 0 resultater; 1 fejl
kik-merge: group.csv:2:1: error: format: a row of the group 'all'; a CSV does not say who its members are; expected units' rows, or the stream (-f json)
kik-merge: 0 results; 1 error
kik-merge: group.csv:2:1: fejl: format: en række om gruppen 'all'; en CSV siger ikke, hvem medlemmerne er; ventede rækker om enheder, eller strømmen (-f json)
kik-merge: 0 resultater; 1 fejl
--- status
3
