# a svarrapport as a Word document of our own template: text, language, the same bytes each time
--- setup
kik-score "$CASES/statements.csv" >r.jsonl
--- command
kik-report svarrapport --date 2026-09-14 -o a.docx r.jsonl
kik-report svarrapport -f docx --date 2026-09-14 r.jsonl >b.docx
cmp a.docx b.docx
"$CASES/docx.py" --text a.docx | grep -v '^$' >text
sed -n '1,11p;/^Tema |/,/^T2/p;/^Nr/,/Frokost/p;/^T1 Ledelse$/,/^S02/p' text
"$CASES/docx.py" --part a.docx word/styles.xml | grep -o '<w:lang[^>]*>'
"$CASES/docx.py" --part a.docx docProps/core.xml | grep dc:
kik-report svarrapport -l en -f docx r.jsonl >c.docx
"$CASES/docx.py" --part c.docx word/styles.xml | grep -o '<w:lang[^>]*>'
--- stdout
Svarrapport: Solsikken
Runde 2026 · Ældre · Byen
Fortroligt – gruppens eget arbejdspapir
Enhed | Solsikken
Område | Ældre
Kommune | Byen
Runde | 2026
Besvarelser | 4
Point givet | 10 af 80
Uden point | 70
I hvert tema bør mindst to deltagere have brugt dokumentationen. Det er ikke tilfældet i: T2 Ressourcer, T3 Medarbejdere, T4 Metoder og processer, T5 Brugerresultater, T6 Medarbejderresultater, T7 Faglige resultater, T8 Øvrige nøgleresultater.
Tema | Gennemsnit | Spørgsmål | Brugte dokumentation
T1 Ledelse | 3,08 | 3 | 2
T2 Ressourcer | – | 3 | 0
Nr. | Start | Spørgsmål | Enighed | Spredning | Minutter
1 | 9.00 | S01 Hvordan gør vi kommunens mål og værdier til klare mål for vores egen enhed? | 0,25 | 1,73 | 165
 | 11.45 | Pause |  |  | 15
 | 12.00 | Frokost |  |  | 45
T1 Ledelse
Gennemsnit for temaet: 3,08 · Brugte dokumentation: 2
S01 Hvordan gør vi kommunens mål og værdier til klare mål for vores egen enhed?
Gennemsnit | Median | Spænd | Spredning | Enighed | Uden point | Dokumentation
3,50 | 4 | 1–5 | 1,73 | 0,25 (spredt) | 0 af 4 | 2 af 4
Point | Antal svar | Fordeling af point
0 | 0 | 
1 | 1 | ■
2 | 0 | 
3 | 0 | 
4 | 2 | ■■
5 | 1 | ■
Styrker
tydelige mål. (2)
Forbedringsområder
Ingen kender dem
Målene er for mange
Idéer
Færre mål
S02 Hvordan får vi målene ud i hverdagen gennem planlægning, prioritering og opfølgning?
<w:lang w:val="da-DK"/>
<dc:title>Svarrapport: Solsikken</dc:title>
<dc:subject>Runde 2026 · Ældre · Byen</dc:subject>
<dc:creator>Byen</dc:creator>
<dc:language>da-DK</dc:language>
<w:lang w:val="en-GB"/>
