# Columns in any order and case, by any alias, with empty header cells: the same bytes
--- setup
printf 'unit;round;respondent;question;points;strengths\nsol;2026;P1;S01;4;Rød grød\n' >english.csv
kik-score --frame "$CASES/small.json" english.csv >expected
printf 'STYRKER; Point ;KODE;SpØrgsmål;Runde;ENHED\nRød grød;4;P1;S01;2026;sol\n' >mixed.csv
printf 'enhet;runde;deltaker;spørsmål;poeng;styrker\nsol;2026;P1;S01;4;Rød grød\n' >norwegian.csv
printf 'unit;;round;respondent;question;points;strengths;;\nsol;;2026;P1;S01;4;Rød grød;;\n' >empty-cells.csv
printf 'unit;colour;round;tema;tekst;respondent;question;points;strengths\nsol;red;2026;Ledelse;Hvordan?;P1;S01;4;Rød grød\n' >extra.csv
printf '"unit";"round";"respondent";"question";"points";"strengths"\n"sol";"2026";"P1";"S01";"4";"Rød grød"\n' >quoted.csv
--- command
for f in mixed english norwegian empty-cells extra quoted; do
	if kik-score --frame "$CASES/small.json" $f.csv | cmp -s expected -; then echo "$f: same"; else echo "$f: OTHER"; fi
done
kik-score -v --frame "$CASES/small.json" -o /dev/null extra.csv
--- stdout
mixed: same
english: same
norwegian: same
empty-cells: same
extra: same
quoted: same
--- stderr
kik-score: extra.csv:1:6: notice: header-extra: the column 'colour' is unknown; ignored
kik-score: extra.csv: UTF-8, semicolon, 1 row
kik-score: 1 unit: 1 scored, 0 withheld
