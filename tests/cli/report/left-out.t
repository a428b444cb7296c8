# a round of some themes only: the others stand nowhere
--- setup
kik-init round --round 2026 --unit a --participants 6 --themes T1,T5 --forms csv r
awk -F ';' 'NR > 1 { print $2 }' r/codes.csv | awk 'BEGIN { print "unit;round;respondent;question;points" }
	{ for (q = 1; q <= 3; q++) printf "a;2026;%s;S%02d;%d\n", $1, q, NR % 6
	printf "a;2026;%s;S13;3\n", $1 }' >r/answers/a.csv
kik-score -q r >r.jsonl
--- command
for k in svarrapport overblik; do
	kik-report $k -f txt r.jsonl >$k.txt
	grep -e '^T[0-9]' -e 'Point givet' $k.txt
done
kik-report tal r.jsonl | cut -d , -f 6,7,9 | tail -n +2
--- stdout
Point givet  24 af 30
T1 Ledelse                 2,50          3                   ! 0
T5 Brugerresultater        3,00          2                   ! 0
T1 Ledelse
T5 Brugerresultater
T1 Ledelse               2,50         2,50        1          –     2,50     2,50
T5                       3,00         3,00        1          –     3,00     3,00
S01,6,2.5
S02,6,2.5
S03,6,2.5
S13,6,3
S14,0,
T1,,2.5
T5,,3
indsats,,2.5
resultat,,3
themes,,2.75
questions,,2.625
