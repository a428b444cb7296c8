# the same as a workbook: cover, sheet and facts; a day as a date, points as numbers; faults by cell
--- setup
book() { python3 "$SRC/tests/cli/make-xlsx.py" "$1"; }
book good.xlsx <<'X'
@prop format kik-consensus
@prop unit sol
@prop municipality Byen
@prop round 2026
@sheet Seminar
Konsensusseminar: sol

dato|d:46279
leder|n:1
medarbejder|n:6
@sheet Konsensus
Gå ovenfra
nr|spørgsmål|point|begrundelse|styrker|forbedringsområder
n:1|S02|n:5|Derfor|• God tavle\nRo|
Pause||||
n:2|S01|n:3
n:3|S20
@sheet kik hidden
format|kik-consensus
version|1
unit|sol
X
book bad.xlsx <<'X'
@prop format kik-consensus
@prop unit sol
@prop round 2026
@sheet Seminar
dato|i morgen
leder|en
@sheet Konsensus
spørgsmål|point|begrundelse|enhed
S02|n:7||sol
S01|d:46279||
S03|n:3||måne
X
book new.xlsx <<'X'
@prop format kik-consensus
@prop version 2
@prop unit sol
@prop round 2026
@sheet Konsensus
spørgsmål|point|begrundelse
S02|n:3|
X
--- command
kik-score good.xlsx | jq -c 'select(.unit) | .unit, .consensus.date, .consensus.roles, .consensus.questions[]'
kik-score bad.xlsx; echo $?
kik-score new.xlsx; echo $?
--- stdout
{"id":"sol","name":"","area":"","municipality":"Byen"}
"2026-09-14"
[{"role":"leder","n":1},{"role":"medarbejder","n":6}]
{"id":"S01","points":3,"reason":"","evidence":"","strengths":[],"improvements":[]}
{"id":"S02","points":5,"reason":"Derfor","evidence":"","strengths":["God tavle","Ro"],"improvements":[]}
{"id":"S20","points":null,"reason":"","evidence":"","strengths":[],"improvements":[]}
3
3
--- stderr
kik-score: bad.xlsx:Seminar!B1: error: date: 'dato' is 'i morgen'; expected a date as YYYY-MM-DD
kik-score: bad.xlsx:Seminar!B2: error: number: 'leder' is 'en'; expected a whole number
kik-score: bad.xlsx:Konsensus!B2: error: points-range: 'points' of consensus, question S02 is '7'; expected 0 to 5, or empty for don't know
kik-score: bad.xlsx:Konsensus!B3: error: excel-damage: 'points' of consensus, question S01 is '2026-09-14': Excel has made a date of it; expected 0 to 5, or empty for don't know
kik-score: bad.xlsx:Konsensus!D4: error: unit-mismatch: the unit is 'måne'; expected 'sol'; correct it, or put the file where it belongs
kik-score: 2 units: 0 scored, 2 withheld; 5 errors
kik-score: new.xlsx: error: format: 'kik-consensus' of version 2; this kik reads up to version 1; use a newer kik
kik-score: 0 units: 0 scored, 0 withheld; 1 error
