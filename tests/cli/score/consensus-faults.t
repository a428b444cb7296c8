# what is wrong with a seminar's sheet: points, questions, texts, head, frame, the same question twice, two sheets of one unit; the unit is withheld, its answers too; points outside the range want a reason
--- setup
sh "$SRC/tests/cli/report/people.sh" sol Nord 2 >answers.csv
head='spørgsmål;point;begrundelse;styrker;forbedringsområder;dokumentation;enhed;runde'
sheet() { printf '%s\n' "$head"; cat; }
printf 'S01;7;;;;;sol;2026\nS02;2,5;;;;;sol;2026\nS99;3;;;;;sol;2026\nS03;#REF!;;;;;sol;2026\nS04;x;;;;;sol;2026\n' | sheet >points.csv
{ printf 'dato;31-09-2026\nleder;en\nmedarbejder;2\nmedarbejder;3\n'; printf 'S01;3;;;;;sol;2026\n' | sheet; } >head.csv
printf 'S01;3;;;;;sol;2026\nS01;3;;;;;sol;2026\nS02;3;;;;;sol;2026\nS02;4;;;;;sol;2026\n' | sheet >twice.csv
printf 'S01;3;;;Ring til Ib på 12 34 56 78;;sol;2026\n' | sheet >personal.csv
printf 'S01;0;;;;;sol;2026\nS02;0;Derfor;;;;sol;2026\nS03;5;;;;;sol;2026\n' | sheet >range.csv
printf 'S01;3;;;;;sol;2026\nS02;3;;;;;måne;2026\n' | sheet >two.csv
printf 'unit;name\nsol;Solsikken\n' >units.csv
--- command
for f in points head twice personal; do echo "== $f" >&2; kik-score $f.csv >out; echo $? $(grep -c kik-result out); done
echo == both >&2; kik-score answers.csv points.csv >out; echo $?
echo == range >&2; kik-score answers.csv range.csv | grep -c consensus
KIK_LANG=da kik-score answers.csv range.csv >out
kik-score answers.csv >a.jsonl; kik-score range.csv | kik-merge a.jsonl - >out
echo == units >&2; kik-score --units units.csv two.csv >out; echo $?
echo == same >&2; cp range.csv again.csv; kik-score range.csv again.csv >out; echo $?
kik-score --dedupe-identical range.csv again.csv | jq -c 'select(.unit) | .leniencies'
echo == problems >&2; kik-score --problems p.csv points.csv 2>/dev/null >out; cut -d, -f1-3,5-6,9-11 p.csv
--- stdout
3 0
3 0
3 0
0 1
3
1
1
3
[{"option":"--dedupe-identical","n":1}]
file,line,column,severity,code,question,found,expected
points.csv,2,5,error,points-range,S01,7,"0 to 5
points.csv,3,5,error,points-range,S02,"2,5"
points.csv,4,1,error,question-unknown,,S99,S01 … S20
points.csv,5,5,error,excel-damage,S03,#REF!,"0 to 5
points.csv,6,5,error,points,S04,x,"0 to 5
--- stderr
== points
kik-score: points.csv:2:5: error: points-range: 'points' of consensus, question S01 is '7'; expected 0 to 5, or empty for don't know
kik-score: points.csv:3:5: error: points-range: 'points' of consensus, question S02 is '2,5'; expected 0 to 5 in steps of 1, or empty for don't know
kik-score: points.csv:4:1: error: question-unknown: the question 'S99' of consensus is not in the frame; expected S01 … S20 (S09?); correct it, or use --skip-unknown
kik-score: points.csv:5:5: error: excel-damage: 'points' of consensus, question S03 is '#REF!': Excel saved an error instead of a value; expected 0 to 5, or empty for don't know
kik-score: points.csv:6:5: error: points: 'points' of consensus, question S04 is 'x'; expected 0 to 5, or empty for don't know
kik-score: 1 unit: 0 scored, 1 withheld; 5 errors
== head
kik-score: head.csv:1:6: error: date: 'dato' is '31-09-2026'; expected a date as YYYY-MM-DD
kik-score: head.csv:2:7: error: number: 'leder' is 'en'; expected a whole number
kik-score: head.csv:4:13: error: header-dup: the column 'medarbejder' stands twice; second as 'medarbejder'; remove one
kik-score: 1 unit: 0 scored, 1 withheld; 3 errors
== twice
kik-score: twice.csv:3:1: error: dup-answer: consensus has answered question S01 before, the same; remove one of them, or use --dedupe-identical
kik-score: twice.csv:5:1: error: dup-conflict: consensus has answered question S02 before, differently; keep the answer that is meant
kik-score: 1 unit: 0 scored, 1 withheld; 2 errors
== personal
kik-score: personal.csv:2:9: warning: personal-data: 'improvements' seems to hold a phone number; take it out before the text is shown to others
kik-score: 1 unit: 1 scored, 0 withheld; 1 warning
== both
kik-score: points.csv:2:5: error: points-range: 'points' of consensus, question S01 is '7'; expected 0 to 5, or empty for don't know
kik-score: points.csv:3:5: error: points-range: 'points' of consensus, question S02 is '2,5'; expected 0 to 5 in steps of 1, or empty for don't know
kik-score: points.csv:4:1: error: question-unknown: the question 'S99' of consensus is not in the frame; expected S01 … S20 (S09?); correct it, or use --skip-unknown
kik-score: points.csv:5:5: error: excel-damage: 'points' of consensus, question S03 is '#REF!': Excel saved an error instead of a value; expected 0 to 5, or empty for don't know
kik-score: points.csv:6:5: error: points: 'points' of consensus, question S04 is 'x'; expected 0 to 5, or empty for don't know
kik-score: 1 unit: 0 scored, 1 withheld; 5 errors
== range
kik-score: warning: reason: unit sol, question S01: 0 was agreed on, but the individual answers lie from 2 to 3; give a reason
kik-score: 1 unit: 1 scored, 0 withheld; 1 warning
kik-score: advarsel: reason: enhed sol, spørgsmål S01: der er aftalt 0, men de individuelle svar ligger fra 2 til 3; skriv en begrundelse
kik-score: 1 enhed: 1 talt op, 0 tilbageholdt; 1 advarsel
kik-merge: warning: reason: unit sol, question S01: 0 was agreed on, but the individual answers lie from 2 to 3; give a reason
kik-merge: 1 result; 1 warning
== units
kik-score: two.csv:3:11: error: unit-mismatch: the unit 'måne' is not in UNITS.csv; add it there, or correct the id or municipality
kik-score: 2 units: 1 scored, 1 withheld; 1 error
== same
kik-score: again.csv: error: dup-file: the same content as range.csv; remove one of them, or use --dedupe-identical
kik-score: 1 unit: 0 scored, 1 withheld; 1 error
kik-score: again.csv: warning: dup-file: the same content as range.csv; accepted by --dedupe-identical
kik-score: 1 unit: 1 scored, 0 withheld; 1 warning
== problems
