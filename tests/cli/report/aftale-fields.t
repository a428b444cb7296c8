# texts of an agreement come from --fields, of every unit from its row *, else from UNITS.csv, under English or Danish names, in any format; a block of a template takes a gap as not there; what a template does not show is not counted; {{?list}} asks whether there is anything
--- setup
cat >u.csv <<'X'
enhed;navn;område;kommune;økonomi;leder
sol;Plejehjemmet Solsikken;Ældre;Fjordby;31 mio. kr.;Solvang
eng;Engen;Ældre;Fjordby;;
X
cat >a.csv <<'X'
enhed;navn;område;kommune;runde;nr;spørgsmål;mål;aktivitet;ansvarlig;frist;indikator;udgangspunkt;måltal
sol;Plejehjemmet Solsikken;Ældre;Fjordby;2026;H1;S03;Færre møder;Tavler;leder;2027-03-01;møder;7;3,5
eng;Engen;Ældre;Fjordby;2026;H1;S03;Kortere ventetid;Telefontid;;;Ventedage;;5
X
cat >politik.csv <<'X'
enhed;politiske mål;Mission;kerneopgave;kle
sol;Gode år;;Omsorg;27.36.00
*; Flere gode år ;Vi gør en forskel;Pleje;
X
kik-score -q --units u.csv a.csv >r.jsonl
"$CASES/docx.py" t.docx '[[{{title}}: {{political_goals}} / {{mission}} / {{core_task}} / {{kle}} / {{økonomi}} {{economy}}]][[{{#vision}}Vision: {{vision}}{{/vision}}{{^vision}}Ingen vision{{/vision}}]][[{{?goals}}Mål:]][[{{#goals}}{{goal.number}} {{goal}}, {{goal.baseline}} til {{goal.target}}, {{goal.responsible}}{{?questions}} ({{#questions}}{{question}}{{/questions}}){{/questions}}{{/goals}}]][[{{/goals}}]][[{{?cautions}}Obs{{/cautions}}]]'
"$CASES/docx.py" c.docx '<w:sdt><w:sdtPr><w:tag w:val="#goals"/></w:sdtPr><w:sdtContent>[[Mål]]</w:sdtContent></w:sdt><w:sdt><w:sdtPr><w:tag w:val="?notes"/></w:sdtPr><w:sdtContent>[[Noter]]</w:sdtContent></w:sdt><w:sdt><w:sdtPr><w:tag w:val="^notes"/></w:sdtPr><w:sdtContent>[[Ingen noter]]</w:sdtContent></w:sdt>'
printf 'enhed;title\nsol;x\n' >own.csv
--- command
kik-report aftale --template t.docx --fields politik.csv -f docx -o ud/ r.jsonl
ls ud
"$CASES/docx.py" --text ud/2026_eng_aftale.docx
"$CASES/docx.py" --text ud/2026_sol_aftale.docx
kik-report aftale --template c.docx -f docx -o ud2/ r.jsonl
"$CASES/docx.py" --text ud2/2026_sol_aftale.docx
kik-report aftale -q --fields politik.csv -f txt r.jsonl | sed -n '/^3/,/^4/p;/^7/,/^8/p'
kik-report aftale --fields own.csv -f txt r.jsonl
kik-report handleplan --fields politik.csv -f txt r.jsonl
kik-report aftale --list-fields | grep -E '^(economy|goals|activity|activity\.deadline) '
--- stdout
2026_eng_aftale.docx
2026_sol_aftale.docx
Aftale med Engen: Flere gode år / Vi gør en forskel / Pleje /  /  [udfyldes: økonomi]
Ingen vision
Mål:
1 Kortere ventetid, [udfyldes: udgangspunkt] til 5, [udfyldes: ansvarlig] (S03 Hvordan viser ledelsen vejen gennem eget eksempel, dialog og plads til forbedringer og nye idéer?)

Aftale med Plejehjemmet Solsikken: Gode år / Vi gør en forskel / Omsorg / 27.36.00 / 31 mio. kr. 31 mio. kr.
Ingen vision
Mål:
1 Færre møder, 7 til 3,5, leder (S03 Hvordan viser ledelsen vejen gennem eget eksempel, dialog og plads til forbedringer og nye idéer?)

Mål
Ingen noter
3. Politiske mål
────────────────

Flere gode år

4. Faglige mål
7. Økonomi
──────────

[udfyldes: økonomi]

8. Opfølgning
3. Politiske mål
────────────────

Gode år

4. Faglige mål
7. Økonomi
──────────

31 mio. kr.
31 mio. kr.


8. Opfølgning
8. Opfølgning
─────────────

[udfyldes: tidspunkter for opfølgning]

Frister for målene
Frist          Mål
─────────────  ──────────────
1. marts 2027  1. Færre møder

Underskrifter
─────────────

For kommunen  Dato: …………………………………
              Navn: …………………………………
For Plejehjemmet Solsikken
              Dato: …………………………………
              Navn: …………………………………

Bilag 1: Færre møder
────────────────────

Baggrund
--------

[udfyldes: baggrund]

Spørgsmål i evalueringen
------------------------

• S03 Hvordan viser ledelsen vejen gennem eget eksempel, dialog og plads til
  forbedringer og nye idéer?

Indikator  Udgangspunkt  Måltal
─────────  ────────────  ──────
møder      7             3,5

Aktivitet  Ansvarlig  Frist
─────────  ─────────  ─────────────
Tavler     leder      1. marts 2027

────────────────────────────────────────────────────────────────────────────────
Den Kommunale Kvalitetsmodel · Spørgeramme kik, udgave 1 (sha256:8d7e30a78de2…)
economy                                      tekst    om økonomien (kolonne i
goals                                        liste    egne mål
activity                 goals > activities  tekst    aktiviteten
activity.deadline        goals > activities  tekst    frist
--- stderr
kik-report: warning: gaps: texts that are missing and stand as '[udfyldes: …]': 3, in 1 of the documents; give them in columns of --fields or UNITS.csv, those of goals in the sheets of actions and indicators
kik-report: 1 warning
kik-report: own.csv:1:7: error: fields: 'title' is a field of kik's own; expected another name for this column
kik-report: 1 error
kik-report: error: usage: --fields is for docx and pdf, for aftale and for --index, but the format is 'txt'
kik-report: try 'kik-report --help'
