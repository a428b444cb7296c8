# Nothing to read: an empty file, a frame alone, a missing file, a directory
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
head -n 1 sol >frame
--- command
: >empty
for f in empty frame nowhere .; do
	kik-merge $f
	echo "$f: $?"
done
kik-merge <empty
kik-merge </dev/null
kik-merge -l da empty
kik-merge -l da frame
printf '\n \n' | kik-merge
kik-merge sol empty | tail -n 1 | grep -o '"complete":[a-z]*,"ind'
kik-merge sol nowhere | tail -n 1 | grep -o '"complete":[a-z]*,"ind'
kik-merge --by all sol nowhere | tail -n 1 | grep -o '"complete":[a-z]*,"m'
kik-merge --strict sol nowhere
echo $?
--- stdout
empty: 3
frame: 3
nowhere: 4
.: 4
"complete":false,"ind
"complete":false,"ind
"complete":false,"m
4
--- stderr
kik-merge: empty: error: empty-file: the file is empty; expected kik-result lines or a tidy CSV
kik-merge: 0 results; 1 error
kik-merge: error: nothing: no results found; expected kik-result lines or a tidy CSV
kik-merge: 0 results; 1 error
kik-merge: nowhere: error: io: cannot open: No such file or directory
kik-merge: 0 results; 1 error
kik-merge: .: error: io: cannot read: Is a directory
kik-merge: 0 results; 1 error
kik-merge: (standard input): error: empty-file: the file is empty; expected kik-result lines or a tidy CSV
kik-merge: 0 results; 1 error
kik-merge: (standard input): error: empty-file: the file is empty; expected kik-result lines or a tidy CSV
kik-merge: 0 results; 1 error
kik-merge: empty: fejl: empty-file: filen er tom; ventede kik-result-linjer eller en CSV fra kik
kik-merge: 0 resultater; 1 fejl
kik-merge: fejl: nothing: ingen resultater fundet; ventede kik-result-linjer eller en CSV fra kik
kik-merge: 0 resultater; 1 fejl
kik-merge: (standard input): error: empty-file: the file is empty; expected kik-result lines or a tidy CSV
kik-merge: 0 results; 1 error
kik-merge: empty: error: empty-file: the file is empty; expected kik-result lines or a tidy CSV
kik-merge: 1 result; 1 error
kik-merge: nowhere: error: io: cannot open: No such file or directory
kik-merge: 1 result; 1 error
kik-merge: nowhere: error: io: cannot open: No such file or directory
kik-merge: 1 result gathered into 1 group; 1 error
kik-merge: nowhere: error: io: cannot open: No such file or directory
kik-merge: 1 result; 1 error
