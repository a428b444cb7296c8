# what can be wrong in a workbook, each with its cell, also in --problems
--- setup
D=$(jq -r .frame "$CASES/form.json")
make() { python3 "$SRC/tests/cli/make-xlsx.py" "$1"; }
facts() { printf '@prop %s\n' 'format kik-answers' 'version 1' 'unit sol' 'round 2026' "respondent ${1:-P1}" "frame $D"; }
H='spørgsmål|point|styrker|dokumentation'
{ facts; printf '%s\n' '@sheet Mit_skema' "$H" 'S01|n:7' 'S02|n:2.5' 'S03|d:46054' 'S04|e:#REF!' 'S05|1.000,0' 'S06|n:1E+20' 'S07|hemmelig' 'S99|n:3' 'd:46266|n:3' '|n:3' 'S08|n:3|ring til 12 34 56 78' 'S09|n:3|||n:4' 'S10|2,5' 'S10|n:2.5' 'S11|b:1'; } | make rows.xlsx
{ facts; printf '%s\n' '@sheet Skema' "$H" 'S01|n:3' 'S01|n:3' 'S02|n:3' 'S02|n:4'; } | make twice.xlsx
{ facts; printf '%s\n' '@sheet Skema' "enhed|deltager|runde|ramme|kommune|$H" 'sol|P1|2026|||S01|n:3' 'måne|P2|2025|x|By|S02|n:3' 'måne|P2|2025|x|By|S03|n:3'; } | make columns.xlsx
{ facts; printf '@sheet Skema\n%s\nS01|n:3\n@sheet kik hidden\nformat|kik-answers\nunit|sol\nround|2026\nrespondent|P2\nframe|sha256:1\n' "$H"; } | make sheet.xlsx
{ facts; printf '@sheet Skema\n%s\nS01|n:3\n@sheet kik hidden\nformat|kik-answers\nunit|måne\n' "$H"; } | make unit.xlsx
{ facts | sed 's/version 1/version 2/'; printf '@sheet Skema\nny\n'; } | make newer.xlsx
{ facts | sed 's/kik-answers/kik-consensus/'; printf '@sheet Skema\n%s\nS01|n:3\n' "$H"; } | make other.xlsx
{ facts; printf '@sheet Skema\n%s\n' "$H"; } | make empty.xlsx
{ facts; printf '@sheet Skema\nspørgsmål|styrker\nS01|x\n'; } | make half.xlsx
{ facts; printf '@sheet Skema\nspørgsmål|point|Points\nS01|n:3|n:3\n'; } | make double.xlsx
{ facts; printf '@sheet Skema\n@row 21\n%s\nS01|n:3\n' "$H"; } | make deep.xlsx
{ printf '@sheet Skema\n%s\nS01|n:3\n' "$H"; } | make whose.xlsx
--- command
kik-score --problems p.csv rows.xlsx; echo $?
sed -n '2,4p;10p' p.csv
for f in twice columns sheet unit newer other empty half double deep whose; do kik-score "$f.xlsx"; echo $?; done
kik-score --unit sol --round 2026 whose.xlsx 2>&1 | head -n 1
kik-score -l da -q deep.xlsx sheet.xlsx
--- stdout
3
rows.xlsx,,,Mit_skema!B2,error,points-range,sol,P1,S01,7,"0 to 5, or empty for don't know","'points' of P1, question S01 is '7'; expected 0 to 5, or empty for don't know"
rows.xlsx,,,Mit_skema!B3,error,points-range,sol,P1,S02,2.5,"0 to 5 in steps of 1, or empty for don't know","'points' of P1, question S02 is '2.5'; expected 0 to 5 in steps of 1, or empty for don't know"
rows.xlsx,,,Mit_skema!B4,error,excel-damage,sol,P1,S03,2026-02-01,"0 to 5, or empty for don't know","'points' of P1, question S03 is '2026-02-01': Excel has made a date of it; expected 0 to 5, or empty for don't know"
rows.xlsx,,,Mit_skema!A10,error,excel-damage,sol,P1,,2026-09-01,S01 … S20,Excel has turned a question id into '2026-09-01'; expected S01 … S20; format the column as text and type the id again
3
3
3
3
3
3
3
3
3
3
3
kik-score: whose.xlsx:Skema!A1: error: header: the column 'respondent' is missing; found 'spørgsmål, point, styrker, dokumentation'; expected respondent (deltager, deltaker, kode, code)
--- stderr
kik-score: rows.xlsx:Mit_skema!B2: error: points-range: 'points' of P1, question S01 is '7'; expected 0 to 5, or empty for don't know
kik-score: rows.xlsx:Mit_skema!B3: error: points-range: 'points' of P1, question S02 is '2.5'; expected 0 to 5 in steps of 1, or empty for don't know
kik-score: rows.xlsx:Mit_skema!B4: error: excel-damage: 'points' of P1, question S03 is '2026-02-01': Excel has made a date of it; expected 0 to 5, or empty for don't know
kik-score: rows.xlsx:Mit_skema!B5: error: excel-damage: 'points' of P1, question S04 is '#REF!': Excel saved an error instead of a value; expected 0 to 5, or empty for don't know
kik-score: rows.xlsx:Mit_skema!B6: error: points: 'points' of P1, question S05 is '1.000,0'; expected 0 to 5, or empty for don't know
kik-score: rows.xlsx:Mit_skema!B7: error: excel-damage: 'points' of P1, question S06 is '1e+20': Excel has shortened a number; expected 0 to 5, or empty for don't know
kik-score: rows.xlsx:Mit_skema!B8: error: points: 'points' of P1, question S07 is 'hemmelig'; expected 0 to 5, or empty for don't know
kik-score: rows.xlsx:Mit_skema!A9: error: question-unknown: the question 'S99' of P1 is not in the frame; expected S01 … S20 (S09?); correct it, or use --skip-unknown
kik-score: rows.xlsx:Mit_skema!A10: error: excel-damage: Excel has turned a question id into '2026-09-01'; expected S01 … S20; format the column as text and type the id again
kik-score: rows.xlsx:Mit_skema!A11: error: id-empty: 'question' is empty; expected an id
kik-score: rows.xlsx:Mit_skema!C12: warning: personal-data: 'strengths' seems to hold a phone number; take it out before the text is shown to others
kik-score: rows.xlsx:Mit_skema!E13: error: row-width: 5 fields; expected 4
kik-score: rows.xlsx:Mit_skema!B14: error: points-range: 'points' of P1, question S10 is '2,5'; expected 0 to 5 in steps of 1, or empty for don't know
kik-score: rows.xlsx:Mit_skema!B15: error: points-range: 'points' of P1, question S10 is '2.5'; expected 0 to 5 in steps of 1, or empty for don't know
kik-score: rows.xlsx:Mit_skema!B16: error: points: 'points' of P1, question S11 is 'TRUE'; expected 0 to 5, or empty for don't know
kik-score: 1 unit: 0 scored, 1 withheld; 14 errors, 1 warning
kik-score: twice.xlsx:Skema!A3: error: dup-answer: P1 has answered question S01 before, the same (twice.xlsx:Skema!A2); remove one of them, or use --dedupe-identical
kik-score: twice.xlsx:Skema!A5: error: dup-conflict: P1 has answered question S02 before, differently (twice.xlsx:Skema!A4); keep the answer that is meant
kik-score: 1 unit: 0 scored, 1 withheld; 2 errors
kik-score: columns.xlsx:Skema!A3: error: unit-mismatch: the unit is 'måne'; expected 'sol'; correct it, or put the file where it belongs
kik-score: columns.xlsx:Skema!C3: error: round-mismatch: the round is '2025'; expected '2026'; correct it, or score that round by itself
kik-score: columns.xlsx:Skema!B3: error: respondent-mismatch: the respondent is 'P2', but the form belongs to 'P1'; give each participant their own form
kik-score: columns.xlsx:Skema!D3: error: frame-mismatch: made for the frame x; expected sha256:8d7e30a78de226f16708d8f0abc2d62c81306ad074d7d82db6ec26f68c69fc56; use the right form, or --accept-frame x
kik-score: 2 units: 0 scored, 2 withheld; 4 errors
kik-score: sheet.xlsx:kik!B4: error: respondent-mismatch: the respondent is 'P2', but the form belongs to 'P1'; give each participant their own form
kik-score: sheet.xlsx:kik!B5: error: frame-mismatch: made for the frame sha256:1; expected sha256:8d7e30a78de226f16708d8f0abc2d62c81306ad074d7d82db6ec26f68c69fc56; use the right form, or --accept-frame sha256:1
kik-score: 1 unit: 0 scored, 1 withheld; 2 errors
kik-score: unit.xlsx:kik!B2: error: unit-mismatch: the unit is 'måne'; expected 'sol'; correct it, or put the file where it belongs
kik-score: 0 units: 0 scored, 0 withheld; 1 error
kik-score: newer.xlsx: error: format: 'kik-answers' of version 2; this kik reads up to version 1; use a newer kik
kik-score: 0 units: 0 scored, 0 withheld; 1 error
kik-score: other.xlsx: error: format: the format is 'kik-consensus'; expected kik-answers
kik-score: 0 units: 0 scored, 0 withheld; 1 error
kik-score: empty.xlsx: error: no-rows: a header but no rows below it
kik-score: 1 unit: 0 scored, 1 withheld; 1 error
kik-score: half.xlsx:Skema!A1: error: header: the column 'points' is missing; found 'spørgsmål, styrker'; expected points (point, poeng)
kik-score: 1 unit: 0 scored, 1 withheld; 1 error
kik-score: double.xlsx:Skema!C1: error: header-dup: the column 'points' stands twice; second as 'Points'; remove one
kik-score: 1 unit: 0 scored, 1 withheld; 1 error
kik-score: deep.xlsx: error: header: no sheet has a header with known columns in its first 20 rows; expected at least 'question' and 'points' (spørgsmål, point)
kik-score: 1 unit: 0 scored, 1 withheld; 1 error
kik-score: whose.xlsx:Skema!A1: error: header: the column 'unit' is missing; found 'spørgsmål, point, styrker, dokumentation'; expected unit (enhed, enhet)
kik-score: whose.xlsx:Skema!A1: error: header: the column 'round' is missing; found 'spørgsmål, point, styrker, dokumentation'; expected round (runde)
kik-score: whose.xlsx:Skema!A1: error: header: the column 'respondent' is missing; found 'spørgsmål, point, styrker, dokumentation'; expected respondent (deltager, deltaker, kode, code)
kik-score: 0 units: 0 scored, 0 withheld; 3 errors
kik-score: deep.xlsx: fejl: header: intet ark har en overskrift med kendte kolonner i de første 20 rækker; ventede mindst 'spørgsmål' og 'point'
kik-score: sheet.xlsx:kik!B4: fejl: respondent-mismatch: deltageren er 'P2', men skemaet tilhører 'P1'; giv hver deltager sit eget skema
kik-score: sheet.xlsx:kik!B5: fejl: frame-mismatch: lavet til spørgerammen sha256:1; ventede sha256:8d7e30a78de226f16708d8f0abc2d62c81306ad074d7d82db6ec26f68c69fc56; brug det rette skema, eller --accept-frame sha256:1
kik-score: 1 enhed: 0 talt op, 1 tilbageholdt; 3 fejl
--- status
3
