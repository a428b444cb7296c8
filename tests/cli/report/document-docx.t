# kinds without fields of their own as Word documents: their tree from top to bottom, tables with as many columns as they have
--- setup
sh "$CASES/people.sh" a Nord 6 | kik-score - | sh "$CASES/agreed.sh" >six.jsonl
{ sh "$CASES/people.sh" a Nord 6; sh "$CASES/people.sh" b Nord 7 | tail -n +2; } | kik-score - >ab.jsonl
"$CASES/docx.py" t.docx '[[{{#blocks}}]][[{{#text}}]][[= {{text}}]][[{{/text}}]][[{{#remark}}]][[! {{remark}}]][[{{/remark}}]][[{{/blocks}}]]<w:tbl><w:tblPr><w:tblCaption w:val="{{ subtitle }}"/></w:tblPr><w:tr><w:tc>[[{{unit.name}}]]</w:tc></w:tr></w:tbl>'
"$CASES/docx.py" bad.docx '<w:tbl><w:tblPr><w:tblCaption w:val="{{blocks}}"/><w:tblDescription w:val="{{nothing}}"/></w:tblPr><w:tr><w:tc>[[{{title}}]]</w:tc></w:tr></w:tbl>'
--- command
kik-report resume -f docx -o a.docx six.jsonl
kik-report resume -f docx six.jsonl | cmp - a.docx
# a chart that cannot be drawn is told
"$CASES/docx.py" --text a.docx | grep -v -e '^ *$' -e '^Aftalte point[.] '
"$CASES/docx.py" --part a.docx word/document.xml | grep -o '<w:\(tblHeader\|tblCaption\)[^>]*>' | sort -u
stat -c %a a.docx
kik-report overblik -o o.docx ab.jsonl
"$CASES/docx.py" --text o.docx | grep -v '^ *$' | sed -n '/^Enheder og temaer/,/^Stærkeste/p'
# the widths of a row are at most those of the page, 9638
"$CASES/docx.py" --part o.docx word/document.xml | awk 'BEGIN { RS = "<w:tr>" } {
	sum = 0; s = $0
	while (match(s, /tcW w:w="[0-9]+"/)) { sum += substr(s, RSTART + 9, RLENGTH - 10); s = substr(s, RSTART + RLENGTH) }
	if (sum > 9638 || (NR > 1 && sum < 9500)) print "row of width", sum }'
kik-report overblik --internal -f docx ab.jsonl >i.docx
for f in o i; do "$CASES/docx.py" --part $f.docx word/header1.xml | grep -o '<w:t[ >][^<]*'; done
kik-report resume --min-n 7 --template t.docx -o own.docx six.jsonl
"$CASES/docx.py" --text own.docx | grep -v '^ *$'
"$CASES/docx.py" --part own.docx word/document.xml | grep -o '<w:tblCaption[^>]*>'
kik-report overblik --template bad.docx -o b.docx ab.jsonl; echo $?
kik-report overblik --fields f.csv -o b.docx ab.jsonl; echo $?
kik-report overblik --compare area -f docx ab.jsonl >c.docx; echo $?
kik-report overblik --list-fields -f csv -l en ab.jsonl | grep -E '^(blocks|rows|cell|unit.name|chart),'
--- stdout
Resumé af selvevalueringen: a
Runde 2026 · 14. september 2026 · Nord · Byen
a har vurderet sin egen kvalitet efter Den Kommunale Kvalitetsmodel. Deltagerne svarede først hver for sig og blev derefter enige om fælles point på et konsensusseminar.
Antal deltagere: 6.
Tema | Aftalt | T1 Ledelse | 3,00 | T5 Brugerresultater | – | T8 Øvrige nøgleresultater | 1,00 | 
Højest ligger: T1 Ledelse (3,00).
Lavest ligger: T8 Øvrige nøgleresultater (1,00).
Gruppen har peget på styrker (1) og forbedringsområder (3). Flest forbedringsområder hører til: T1 Ledelse (2), T8 Øvrige nøgleresultater (1).
Næste skridt: Lederen prioriterer forbedringsområderne, og de valgte bliver til handleplaner og mål i enhedens aftale.
<w:tblCaption w:val=""/>
<w:tblHeader/>
644
Enheder og temaer
Hvert felt er et gennemsnit af point. I gruppernes rækker tæller hvert svar lige meget. I de samlede gennemsnit tæller hvert tema lige meget.
Gennemsnit for hvert tema
Enhed | Besvarelser | T1 Ledelse | T2 Ressourcer | T3 Medarbejdere | T4 Metoder og processer | T5 Brugerresultater | T6 Medarbejderresultater | T7 Faglige resultater | T8 Øvrige nøgleresultater | Indsats | Resultat | I alt | Alle enheder | 13 | 2,54 | 2,46 | 2,54 | 2,46 | 2,50 | 2,65 | 2,35 | 2,50 | 2,50 | 2,50 | 2,50 | Nord: |  |  |  |  |  |  |  |  |  |  |  |  | a | 6 | 2,50 | 2,50 | 2,50 | 2,50 | 2,50 | 2,50 | 2,50 | 2,50 | 2,50 | 2,50 | 2,50 | b | 7 | 2,57 | 2,43 | 2,57 | 2,43 | 2,50 | 2,79 | 2,21 | 2,50 | 2,50 | 2,50 | 2,50 | 
Stærkeste og svageste spørgsmål
<w:t xml:space="preserve">Overblik
<w:t xml:space="preserve">Overblik
<w:t xml:space="preserve">Fortroligt – viser også tal fra små grupper
= a har vurderet sin egen kvalitet efter Den Kommunale Kvalitetsmodel. Deltagerne svarede først hver for sig og blev derefter enige om fælles point på et konsensusseminar.
! Færre end 7 personer deltog. Point vises derfor ikke, så ingen kan genkendes.
= Næste skridt: Lederen prioriterer forbedringsområderne, og de valgte bliver til handleplaner og mål i enhedens aftale.
a
<w:tblCaption w:val="Runde 2026 · 14. september 2026 · Nord · Byen"/>
3
2
0
unit.name,,text,name of the unit
blocks,,list,"all of the document, from top to bottom"
chart,blocks,picture,a chart
rows,blocks,list,rows of the table
cell,blocks > rows > cells,text,what stands in the cell
--- stderr
kik-report: bad.docx:word/document.xml: error: template: 'blocks' cannot stand here; expected a text in a paragraph or cell, a picture in the place of one
kik-report: bad.docx:word/document.xml: error: template: no field 'nothing'; known here, nearest first: marking, notes, reading, round, unit.id, cautions, footer, title, about, blocks, facts, radar, …
kik-report: 2 errors
kik-report: error: usage: --fields has values of units, but overblik is one document for all
kik-report: try 'kik-report --help'
