# what a report cannot use, from tidy CSV as from the stream
--- setup
printf 'unit;round;respondent;question;points;area\na;2026;P1;S01;4;Nord\nb;2026;P1;S01;2;Nord\n' |
	kik-score --frame "$CASES/../score/small.json" >both.jsonl
kik-merge --by area both.jsonl >area.jsonl
kik-merge -f csv area.jsonl >area.csv
kik-merge -f csv both.jsonl >both.csv
--- command
F="--frame $CASES/../score/small.json"
for way in csv jsonl; do
	kik-report svarrapport $F area.$way
	kik-report konsensusrapport $F both.$way
done 2>&1 | grep ': [a-z]*: [a-z-]*:'
--- stdout
kik-report: area.csv:2:1: error: format: a row of the group 'Nord'; a CSV does not say who its members are; expected units' rows, or the stream (-f json)
kik-report: both.csv:2: warning: no-section: unit a has no agreed points in round '2026'; they come from the seminar's sheet: kik-score SHEET | kik-merge ANSWERS -
kik-report: both.csv:8: warning: no-section: unit b has no agreed points in round '2026'; they come from the seminar's sheet: kik-score SHEET | kik-merge ANSWERS -
kik-report: error: nothing: no unit has what the report is made of
kik-report: area.jsonl:2: error: group-input: 'Nord' is a group of units and holds no texts; give its units' own results
kik-report: both.jsonl:2: warning: no-section: unit a has no agreed points in round '2026'; they come from the seminar's sheet: kik-score SHEET | kik-merge ANSWERS -
kik-report: both.jsonl:3: warning: no-section: unit b has no agreed points in round '2026'; they come from the seminar's sheet: kik-score SHEET | kik-merge ANSWERS -
kik-report: error: nothing: no unit has what the report is made of
