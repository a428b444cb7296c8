# A stream without its frame line is read with --frame, or by a built-in frame of that
# digest
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
tail -n 1 sol >bare
kik-merge bare
echo $?
kik-merge -l da <bare
kik-merge --frame "$CASES/../score/small.json" bare | cmp sol - && echo same
kik-merge bare sol | tail -n 1 | grep -o '"complete":[a-z]*,"ind'
kik-score "$EXAMPLES/2026/aaparken.csv" >kik
tail -n 1 kik | kik-merge | cmp kik - && echo built-in
kik-merge sol bare 2>&1 | tail -n 1
kik-merge --frame nowhere.json sol
kik-merge --frame town sol
--- stdout
3
same
"complete":false,"ind
built-in
kik-merge: 0 results; 1 error
--- stderr
kik-merge: bare:1:168: error: frame: no frame 'sha256:b2c8f35fe588fb9855be92ac6c7802c0d799bdb7502a1d59025740c5da34a797'; expected a kik-frame line before it, or --frame
kik-merge: 0 results; 1 error
kik-merge: (standard input):1:168: fejl: frame: ingen spørgeramme 'sha256:b2c8f35fe588fb9855be92ac6c7802c0d799bdb7502a1d59025740c5da34a797'; ventede en kik-frame-linje før den, eller --frame
kik-merge: 0 resultater; 1 fejl
kik-merge: bare:1:168: error: frame: no frame 'sha256:b2c8f35fe588fb9855be92ac6c7802c0d799bdb7502a1d59025740c5da34a797'; expected a kik-frame line before it, or --frame
kik-merge: 1 result; 1 error
kik-merge: nowhere.json: error: io: cannot open: No such file or directory
kik-merge: 1 error
kik-merge: error: frame: no frame 'town'; expected caf2013, caf2020, efqm2020, kik, kvik
kik-merge: 1 error
--- status
3
