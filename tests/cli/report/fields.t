# --fields gives templates further fields, by unit, round and municipality, in any dialect; a row of another round is not used
--- setup
sh "$CASES/people.sh" a Nord 2 >a.csv
sh "$CASES/people.sh" b Nord 2 >b.csv
printf 'unit;municipality;center\na;Byen;Vest\nb;Byen;Øst\n' >UNITS.csv
kik-score --units UNITS.csv a.csv b.csv | sh "$CASES/agreed.sh" >r.jsonl
"$CASES/docx.py" t.docx '[[{{unit.id}} {{center}}: {{Politisk mål}}{{^politisk mål}}intet{{/politisk mål}} ({{budget}})]]'
printf 'Enhed;Politisk mål;budget\na;"Tid, ro & nærvær";1.000\nb;;2\n' >semicolon.csv
printf '\357\273\277budget,unit,round,municipality,Politisk mål,center\r\n5,a,2026,Byen,Nu,Syd\r\n7,a,2024,Byen,Dengang,Nord\r\n6,a,,,Altid,Midt\r\n8,b,,,Altid,\r\n' >comma.csv
printf 'unit\tPolitisk mål, kort\tbudget\na\tx\t1\nb\ty\t2\n' >tab.csv
printf 'unit;mål\na;x\nc;y\na;z\n' >twice.csv
printf 'unit;runde;Title;mål;BUDGET;notes\na;2026;x;y;z;w\n' >own.csv
printf 'unit;Politisk mål;budget\na;x;1\nd;y;2\ne;z;3\n' >others.csv
--- command
texts() { for unit in a b; do "$CASES/docx.py" --text o/2026_${unit}_konsensusrapport.docx; done; rm -r o; }
kik-report konsensusrapport -f docx --template t.docx --fields semicolon.csv -o o/ r.jsonl; texts
kik-report konsensusrapport -f docx --template t.docx --fields comma.csv -o o/ r.jsonl; texts
kik-report konsensusrapport --list-fields -f csv -l en --fields tab.csv r.jsonl | tail -n 3
kik-report svarrapport --list-fields -f csv --fields tab.csv | tail -n 1
kik-report konsensusrapport -f docx --template t.docx --fields others.csv -o o/ r.jsonl; echo "status $?"; texts
kik-report -l da konsensusrapport -f docx --template t.docx --fields others.csv -o o/ r.jsonl
# what is refused
kik-report konsensusrapport -f docx --fields twice.csv -o x/ r.jsonl; echo "status $?"
kik-report konsensusrapport -f docx --fields own.csv -o x/ r.jsonl
kik-report -l da konsensusrapport -f docx --fields own.csv -o x/ r.jsonl
printf 'enhd;mål\na;x\n' >f.csv; kik-report konsensusrapport -f docx --fields f.csv -o x/ r.jsonl
printf 'runde;kommune;mål\n2026;Byen;x\n' >f.csv; kik-report konsensusrapport -f docx --fields f.csv -o x/ r.jsonl
printf 'unit;mål;mål\na;x;y\n' >f.csv; kik-report konsensusrapport -f docx --fields f.csv -o x/ r.jsonl
printf 'unit;a,b\na;x\n' >f.csv; kik-report svarrapport --list-fields -f csv --fields f.csv | tail -n 1
printf 'unit;b,unit\na;x\n' >f.csv; kik-report svarrapport --list-fields --fields f.csv
printf 'unit;mål\n' >f.csv; kik-report svarrapport --list-fields --fields f.csv
kik-report svarrapport --list-fields --fields none.csv; echo "status $?"
kik-report konsensusrapport -f html --fields semicolon.csv r.jsonl; echo "status $?"
ls x 2>/dev/null
--- stdout
a Vest: Tid, ro & nærvær (1.000)
b Øst: intet (2)
a Syd: Nu (5)
b : Altid (8)
"Politisk mål, kort",,text,column of --fields
budget,,text,column of --fields
center,,text,column of the list of units
budget,,tekst,kolonne i --fields
status 0
a Vest: x (1)
b Øst: intet ()
status 3
"a,b",,tekst,kolonne i --fields
status 4
status 2
--- stderr
kik-report: others.csv:3:1: warning: fields: the unit 'd' is not among those reported; its fields are not used
kik-report: others.csv:4:1: warning: fields: the unit 'e' is not among those reported; its fields are not used
kik-report: others.csv: warning: fields: unit b has no row here; its fields stay empty
kik-report: 3 warnings
kik-report: others.csv:3:1: advarsel: fields: enheden 'd' er ikke blandt dem, der rapporteres; dens felter bruges ikke
kik-report: others.csv:4:1: advarsel: fields: enheden 'e' er ikke blandt dem, der rapporteres; dens felter bruges ikke
kik-report: others.csv: advarsel: fields: enheden b har ingen række her; dens felter forbliver tomme
kik-report: 3 advarsler
kik-report: twice.csv:4:1: error: unit-dup: the unit 'a' stands twice; first at twice.csv:2:1
kik-report: 1 error
kik-report: own.csv:1:12: error: fields: 'Title' is a field of kik's own; expected another name for this column
kik-report: own.csv:1:30: error: fields: 'notes' is a field of kik's own; expected another name for this column
kik-report: 2 errors
kik-report: own.csv:1:12: fejl: fields: 'Title' er et af kiks egne felter; ventede et andet navn til kolonnen
kik-report: own.csv:1:30: fejl: fields: 'notes' er et af kiks egne felter; ventede et andet navn til kolonnen
kik-report: 2 fejl
kik-report: f.csv:1:1: error: delimiter: cannot tell the columns apart; the header is 'enhd;mål'; expected the known column names with ; , or tab between them, or name it with --delimiter
kik-report: 1 error
kik-report: f.csv:1:1: error: header: the column 'unit' is missing; found 'runde, kommune, mål'; expected unit (enhed, enhet)
kik-report: 1 error
kik-report: f.csv:1:11: error: header-dup: the column 'mål' stands twice; second as 'mål'; remove one
kik-report: 1 error
kik-report: f.csv:1:1: error: delimiter: cannot tell the columns apart; the header is 'unit;b,unit'; expected the known column names with ; , or tab between them, or name it with --delimiter
kik-report: 1 error
kik-report: f.csv: error: no-rows: a header but no rows below it
kik-report: 1 error
kik-report: none.csv: error: io: cannot open: No such file or directory
kik-report: 1 error
kik-report: error: usage: --fields is for docx and pdf, for aftale and for --index, but the format is 'html'
kik-report: try 'kik-report --help'
--- status
2
