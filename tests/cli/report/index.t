# the list of documents for journalising, of any kind that writes to a directory: written when all documents are there, never else; KLE from UNITS.csv or --fields
--- setup
cat >u.csv <<'X'
enhed;navn;område;kommune;kle
sol;Plejehjemmet Solsikken;Ældre;Fjordby;27.36.00
eng;Engen;Ældre;Fjordby;
X
cat >a.csv <<'X'
enhed;kommune;runde;nr;mål;aktivitet;ansvarlig;frist;indikator;udgangspunkt;måltal
sol;Fjordby;2026;H1;Færre møder;Tavler;leder;2027-03-01;møder;7;3,5
eng;Fjordby;2026;H1;Kortere ventetid;Telefontid;leder;2027-03-01;Ventedage;9;5
X
printf 'enhed;KLE\neng;27.12.04\n' >kle.csv
kik-score -q --units u.csv a.csv >r.jsonl
"$CASES/docx.py" bare.docx '[[{{unit.name}}]]'
--- command
kik-report handleplan -o h/ --index h/indeks.csv r.jsonl
cat h/indeks.csv
ls h
kik-report handleplan -q -f docx --fields kle.csv -o d/ --index d.csv --excel r.jsonl
tail -n +2 d.csv | tr -d '\r'
kik-report prioritering -o x/ --index x.csv r.jsonl
echo "status $?"
kik-report opfoelgning -f csv --date 2026-11-22 -o rows/ --index rows.csv r.jsonl
cat rows.csv
# one that is there already: nothing is begun
kik-report handleplan -o h2/ --index d.csv r.jsonl
echo "status $?"
ls h2
# one document lacks: no index
mkdir -p lack/2026_sol_handleplan.html
kik-report handleplan -o lack/ --index lack.csv --force r.jsonl
echo "status $?"
kik-report handleplan -l da -o lack/ --index lack.csv --force r.jsonl
test ! -e lack.csv && ls lack
kik-report handleplan -f txt --index i.csv r.jsonl
kik-report handleplan --fields kle.csv -o t/ r.jsonl
# properties of the documents: in Word's part for them, where the template has it
unzip -p d/2026_sol_handleplan.docx docProps/core.xml | grep -o '<dc:[a-z]*>[^<]*\|<cp:keywords>[^<]*'
kik-report handleplan -q --template bare.docx -f docx -o bare/ r.jsonl
unzip -l bare/2026_sol_handleplan.docx | grep -c docProps
kik-report handleplan -q -f xlsx -o b/ r.jsonl
unzip -p b/2026_sol_handleplan.xlsx docProps/core.xml | grep -o '<dc:[a-z]*>[^<]*\|<cp:keywords>[^<]*'
--- stdout
unit,name,area,municipality,round,kind,file,title,kle
eng,Engen,Ældre,Fjordby,2026,handleplan,2026_eng_handleplan.html,Handleplan: Engen,
sol,Plejehjemmet Solsikken,Ældre,Fjordby,2026,handleplan,2026_sol_handleplan.html,Handleplan: Plejehjemmet Solsikken,27.36.00
2026_eng_handleplan.html
2026_sol_handleplan.html
indeks.csv
eng;Engen;Ældre;Fjordby;2026;handleplan;2026_eng_handleplan.docx;Handleplan: Engen;27.12.04
sol;Plejehjemmet Solsikken;Ældre;Fjordby;2026;handleplan;2026_sol_handleplan.docx;Handleplan: Plejehjemmet Solsikken;27.36.00
status 3
unit,name,area,municipality,round,kind,file,title,kle
,,,,2026,opfoelgning,2026_opfoelgning.csv,opfoelgning,
status 4
status 4
2026_eng_handleplan.html
2026_sol_handleplan.html
<dc:title>Handleplan: Plejehjemmet Solsikken
<dc:subject>Runde 2026 · Ældre · Fjordby
<dc:creator>Fjordby
<cp:keywords>sol; 2026; handleplan
<dc:language>da-DK
0
<dc:title>Handleplan: Plejehjemmet Solsikken
<dc:subject>Runde 2026 · Ældre · Fjordby
<dc:creator>Fjordby
<cp:keywords>sol; 2026; handleplan
--- stderr
kik-report: r.jsonl:2: warning: no-section: unit eng has no priorities in round '2026'; they come from its sheet: kik-score SHEET | kik-merge RESULT -
kik-report: r.jsonl:3: warning: no-section: unit sol has no priorities in round '2026'; they come from its sheet: kik-score SHEET | kik-merge RESULT -
kik-report: error: nothing: no unit has what the report is made of
kik-report: 1 error, 2 warnings
kik-report: d.csv: error: io: already exists; use --force to replace it
kik-report: 1 error
kik-report: lack/2026_sol_handleplan.html: error: io: cannot write: Is a directory
kik-report: lack.csv: error: index: not written, since documents are missing: 1 of 2
kik-report: 2 errors
kik-report: lack/2026_sol_handleplan.html: fejl: io: cannot write: Is a directory
kik-report: lack.csv: fejl: index: ikke skrevet, fordi der mangler dokumenter: 1 af 2
kik-report: 2 fejl
kik-report: error: usage: --index lists the documents of a directory; name one: -o DIR/
kik-report: try 'kik-report --help'
kik-report: error: usage: --fields is for docx and pdf, for aftale and for --index, but the format is 'html'
kik-report: try 'kik-report --help'
