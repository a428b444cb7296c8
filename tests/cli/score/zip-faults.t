# faults in forms in a zip are named by zip and member; the same answer there and elsewhere is found, in any order
--- setup
H='unit;round;respondent;question;points'
mkdir a b
printf "$H\nn;2026;P1;S01;9\n" >a/P1.csv
printf "$H\ns;2026;P1;S01;3\n" >a/P2.csv
printf '%%PDF-1.7' >a/'svar ‮fdp.csv'
(cd a && python3 -m zipfile -c ../bad.zip P1.csv P2.csv 'svar ‮fdp.csv')
printf "$H\ns;2026;P2;S01;3\ns;2026;P1;S01;3\n" >b/P9.csv
(cd b && python3 -m zipfile -c ../two.zip P9.csv)
cp two.zip b
python3 -m zipfile -c nested.zip b/two.zip
python3 -m zipfile -c nothing.zip
cp a/P2.csv loose.csv
cp two.zip again.zip
mkdir c
cp b/P9.csv c/anders.csv
python3 -m zipfile -c same.zip c/anders.csv
head -c 150 two.zip >cut.zip
--- command
kik-score bad.zip | jq -c 'select(.unit) | [.unit.id, .complete]'
kik-score two.zip loose.csv; echo $?
cat two.zip | kik-score - loose.csv; echo $?
cat same.zip | kik-score b/P9.csv -; echo $?
cat same.zip | kik-score --dedupe-identical b/P9.csv - | jq -c 'select(.unit) | .leniencies'
kik-score bad.zip loose.csv; echo $?
kik-score --dedupe-identical loose.csv bad.zip | jq -c 'select(.unit) | [.unit.id, .complete]'
kik-score two.zip again.zip; echo $?
kik-score two.zip same.zip; echo $?
cat same.zip | kik-score two.zip -; echo $?
kik-score --dedupe-identical same.zip two.zip again.zip | jq -c 'select(.unit) | [.unit.id, .complete, .leniencies]'; echo $?
kik-score nested.zip; echo $?
kik-score nothing.zip cut.zip; echo $?
--- stdout
["s",false]
3
3
3
[{"option":"--dedupe-identical","n":2}]
3
["s",false]
3
3
3
["s",true,[{"option":"--dedupe-identical","n":1}]]
0
3
3
--- stderr
kik-score: bad.zip/P1.csv:2:15: error: points-range: 'points' of P1, question S01 is '9'; expected 0 to 5, or empty for don't know
kik-score: bad.zip/svar \u{202E}fdp.csv: error: format: this is a PDF, not a filled-in form; expected the form as JSON, XLSX or CSV; save it as one of these, or type the answers in
kik-score: 2 units: 1 scored, 1 withheld; 2 errors
kik-score: two.zip/P9.csv:3:8: error: dup-answer: P1 has answered question S01 before, the same (loose.csv:2:8); remove one of them, or use --dedupe-identical
kik-score: 1 unit: 0 scored, 1 withheld; 1 error
kik-score: (standard input)/P9.csv:3:8: error: dup-answer: P1 has answered question S01 before, the same (loose.csv:2:8); remove one of them, or use --dedupe-identical
kik-score: 1 unit: 0 scored, 1 withheld; 1 error
kik-score: (standard input)/anders.csv:2:8: error: dup-answer: P2 has answered question S01 before, the same (b/P9.csv:2:8); remove one of them, or use --dedupe-identical
kik-score: (standard input)/anders.csv:3:8: error: dup-answer: P1 has answered question S01 before, the same (b/P9.csv:3:8); remove one of them, or use --dedupe-identical
kik-score: 1 unit: 0 scored, 1 withheld; 2 errors
kik-score: (standard input)/anders.csv:2:8: warning: dup-answer: P2 has answered question S01 before, the same (b/P9.csv:2:8); accepted by --dedupe-identical
kik-score: (standard input)/anders.csv:3:8: warning: dup-answer: P1 has answered question S01 before, the same (b/P9.csv:3:8); accepted by --dedupe-identical
kik-score: 1 unit: 1 scored, 0 withheld; 2 warnings
kik-score: bad.zip/P2.csv: error: dup-file: the same content as loose.csv; remove one of them, or use --dedupe-identical
kik-score: bad.zip/P1.csv:2:15: error: points-range: 'points' of P1, question S01 is '9'; expected 0 to 5, or empty for don't know
kik-score: bad.zip/svar \u{202E}fdp.csv: error: format: this is a PDF, not a filled-in form; expected the form as JSON, XLSX or CSV; save it as one of these, or type the answers in
kik-score: 2 units: 0 scored, 2 withheld; 3 errors
kik-score: bad.zip/P2.csv: warning: dup-file: the same content as loose.csv; accepted by --dedupe-identical
kik-score: bad.zip/P1.csv:2:15: error: points-range: 'points' of P1, question S01 is '9'; expected 0 to 5, or empty for don't know
kik-score: bad.zip/svar \u{202E}fdp.csv: error: format: this is a PDF, not a filled-in form; expected the form as JSON, XLSX or CSV; save it as one of these, or type the answers in
kik-score: 2 units: 1 scored, 1 withheld; 2 errors, 1 warning
kik-score: again.zip: error: dup-file: the same content as two.zip; remove one of them, or use --dedupe-identical
kik-score: 1 unit: 0 scored, 1 withheld; 1 error
kik-score: same.zip/anders.csv: error: dup-file: the same content as two.zip/P9.csv; remove one of them, or use --dedupe-identical
kik-score: 1 unit: 0 scored, 1 withheld; 1 error
kik-score: (standard input)/anders.csv: error: dup-file: the same content as two.zip/P9.csv; remove one of them, or use --dedupe-identical
kik-score: 1 unit: 0 scored, 1 withheld; 1 error
kik-score: again.zip: warning: dup-file: the same content as two.zip; accepted by --dedupe-identical
kik-score: two.zip/P9.csv: warning: dup-file: the same content as same.zip/anders.csv; accepted by --dedupe-identical
kik-score: 1 unit: 1 scored, 0 withheld; 2 warnings
kik-score: nested.zip/two.zip: error: format: a zip file inside a zip file; unpack it, and put its forms here one by one
kik-score: 0 units: 0 scored, 0 withheld; 1 error
kik-score: nothing.zip: error: no-rows: no answers here; expected the forms that were filled in
kik-score: cut.zip: error: zip: the archive is damaged or cut short; save it again, or have it sent again
kik-score: 0 units: 0 scored, 0 withheld; 2 errors
