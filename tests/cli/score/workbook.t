# a workbook: the sheet with the header, below its title; whose it is from custom properties, from the sheet kik, or from columns; numbers, dates, booleans, several lines
--- setup
D=$(jq -r .frame "$CASES/form.json")
make() { python3 "$SRC/tests/cli/make-xlsx.py" "$1"; }
facts() { printf '@prop %s\n' 'format kik-answers' 'version 1' 'unit solsikken' 'municipality Ringkøbing-Skjern' 'round 2026' 'respondent 7KQ2M9' "frame $D" 'lang da'; }
rows() { printf '%s\n' 'Tema|Spørgsmål|Tekst|Point|Styrker|Forbedringsområder|Idéer|Dokumentation|' \
	"Ledelse|S01|Hvordan …?|n:3|Vi kender målene\\n=SUM er ikke en formel|Tid til\\nopfølgning|'citeret'|APV 2026" \
	'|S02||Ved ikke' 'En overskrift' '|S03||n:0||||b:1' '|S04||||||b:0' '|S05' '' 'Tak for dine svar'; }
{ facts; printf '@sheet Vejledning\nPoint|Betyder\nn:0|Ingen\n@sheet Skema\nKvalitet\n@row 5\n'; rows; } | make properties.xlsx
{ printf '@sheet Skema\nKvalitet\n'; rows; echo '@sheet kik hidden'; facts | sed 's/@prop //; s/ /|/'; } | make hidden.csv
{ facts; printf '@sheet Skema\n'; rows; echo '@sheet kik hidden'; facts | sed 's/@prop //; s/ /|/; s/version|1/version|n:1/'; } | make both.xlsx
{ printf '@sheet Ark1 hidden\n'; rows | sed "s/^/|/; 1s/^/Enhed|Kommune|Runde|Deltager/; /|S0/s/^/solsikken|Ringkøbing-Skjern|n:2026|7KQ2M9/"; } | make columns.xlsx
{ facts | grep -v respondent; printf '@sheet Indtastning\n'; rows | sed 's/^/|/; 1s/^/Deltager/; /|S0/s/^/7KQ2M9/'; } | make typing.xlsx
--- command
kik-score "$CASES/form.json" >a.jsonl
for f in properties.xlsx hidden.csv both.xlsx columns.xlsx typing.xlsx; do kik-score "$f" | cmp - a.jsonl; kik-score <"$f" | cmp - a.jsonl; done
cat both.xlsx | kik-score -f answers | kik-score | cmp - a.jsonl
kik-score -v both.xlsx 2>&1 >/dev/null
python3 -m zipfile -c mail.zip both.xlsx; kik-score -v mail.zip 2>&1 >/dev/null
kik-score columns.xlsx "$CASES/form.json" 2>&1 | head -n 1
kik-score "$CASES/form.json" both.xlsx 2>&1 | head -n 1
--- stdout
kik-score: both.xlsx: XLSX, 5 rows
kik-score: 1 unit: 1 scored, 0 withheld
kik-score: mail.zip/both.xlsx: XLSX, 5 rows
kik-score: 1 unit: 1 scored, 0 withheld
kik-score: $CASES/form.json:4:3: error: dup-answer: 7KQ2M9 has answered question S01 before, the same (columns.xlsx:'Ark1'!D2); remove one of them, or use --dedupe-identical
kik-score: both.xlsx:Skema!B2: error: dup-answer: 7KQ2M9 has answered question S01 before, the same ($CASES/form.json:4:3); remove one of them, or use --dedupe-identical
--- stderr
