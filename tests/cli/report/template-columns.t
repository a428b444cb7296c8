# further columns of UNITS.csv are fields of a template; kik's own fields go before them
--- setup
sh "$CASES/people.sh" a Nord 2 >a.csv
sh "$CASES/people.sh" b Nord 2 >b.csv
printf 'unit;municipality;center;round;Vores mål\na;Byen;Vest;x;"Tid, ""ro"" & nærvær"\nb;Byen;;x;6000\n' >UNITS.csv
kik-score --units UNITS.csv a.csv b.csv | sh "$CASES/agreed.sh" >r.jsonl
"$CASES/docx.py" t.docx '[[{{unit.id}} {{round}} {{Center}}{{^center}}intet{{/center}}: {{vores mål}}]]'
"$CASES/docx.py" u.docx '[[{{postnr}}]]'
--- command
for kind in svarrapport konsensusrapport; do
	kik-report $kind -f docx --template t.docx -o $kind/ r.jsonl
	for unit in a b; do "$CASES/docx.py" --text $kind/2026_${unit}_$kind.docx; done
done
kik-report konsensusrapport --list-fields -f csv -l en r.jsonl | tail -n 3
kik-report svarrapport --list-fields -f csv | grep -c center
kik-report konsensusrapport -f docx --template u.docx -o x/ r.jsonl
echo $?
--- stdout
a 2026 Vest: Tid, "ro" & nærvær
b 2026 intet: 6000
a 2026 Vest: Tid, "ro" & nærvær
b 2026 intet: 6000
word.confidential,,text,Confidential
center,,text,column of the list of units
Vores mål,,text,column of the list of units
0
3
--- stderr
kik-report: u.docx:word/document.xml: error: template: no field 'postnr'; known here, nearest first: footer, center, last, notes, round, about, alone, date, facts, pairs, radar, roles, …
kik-report: 1 error
