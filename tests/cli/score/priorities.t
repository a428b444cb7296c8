# sheets of improvement areas: columns in any order and language, decimal marks of votes, lists of questions; what is not used is passed over; CSV, pipe and Windows-1252 say the same
--- setup
cat >sheet.csv <<'X'
enhed;runde;kommune;nr;spørgsmål;forbedringsområde;gruppe;forudsætter;effekt;indsats;stemmer;valg;tema
sol;2026;Nord;F10;S03;"Flere tavlemøder
på alle hold";Møder;;4;2;5;Nu;Ledelse
sol;2026;Nord;F2;S04, S03 S04;'=Bedre møder;Møder;F10; 5 ;2,0;;;
sol;2026;Nord;F03;S16;Fravær;;Møder;3;4;2;senere;
sol;2026;Nord;F04;S16;;;;;;;;
X
--- command
kik-score sheet.csv >out.jsonl
jq -c 'select(.unit) | [.unit, .round, has("individual"), has("consensus")], .priorities[]' out.jsonl
cat sheet.csv | kik-score | cmp - out.jsonl
iconv -f UTF-8 -t WINDOWS-1252 sheet.csv | kik-score | cmp - out.jsonl
kik-merge out.jsonl | cmp - out.jsonl
kik-score --no-text sheet.csv | jq -c 'select(.unit) | .priorities[0]'
printf 'unit,round,choice,effort,effect,id,depends on\nsol,2026,no,,,A,\n' | kik-score | jq -c 'select(.unit) | .priorities'
kik-score -f csv sheet.csv | wc -l
--- stdout
[{"id":"sol","name":"","area":"","municipality":"Nord"},"2026",false,false]
{"id":"F2","question":["S04","S03"],"text":"=Bedre møder","group":"Møder","depends_on":["F10"],"effect":5,"effort":2}
{"id":"F03","question":["S16"],"text":"Fravær","depends_on":["Møder"],"effect":3,"effort":4,"votes":2,"choice":"later"}
{"id":"F10","question":["S03"],"text":"Flere tavlemøder\npå alle hold","group":"Møder","effect":4,"effort":2,"votes":5,"choice":"now"}
{"id":"F2","question":["S04","S03"],"group":"Møder","depends_on":["F10"],"effect":5,"effort":2}
[{"id":"A","choice":"no"}]
1
--- stderr
--- status
0
