# Judged as a whole, a round warns of more than ten participants and of themes whose
# documentation fewer than two of them used
--- setup
printf 'unit;participants\nsol;11\n' >UNITS.csv
kik-init round --round 2026 --units UNITS.csv --frame "$CASES/small.json" r 2>/dev/null
{ echo 'unit;round;respondent;question;points;evidence'
sed -n 's/^sol;\([A-Z]*\);.*/sol;2026;\1;S01;4;/p' r/codes.csv | sed '1s/$/ja/'; } >r/answers/a.csv
--- command
kik-score -o /dev/null r
echo $?
kik-score -l da -o /dev/null r
kik-score -o /dev/null r/answers/a.csv --frame "$CASES/small.json"
--- stdout
0
--- stderr
kik-score: warning: group-size: unit sol has 11 participants; the model asks for at most ten
kik-score: warning: evidence: unit sol: fewer than two participants used the documentation for T1
kik-score: 1 unit: 1 scored, 0 withheld; 2 warnings
kik-score: advarsel: group-size: enheden sol har 11 deltagere; modellen regner med højst ti
kik-score: advarsel: evidence: enheden sol: færre end to deltagere brugte dokumentationen til T1
kik-score: 1 enhed: 1 talt op, 0 tilbageholdt; 2 advarsler
