# Points as they may be written: blanks around, decimals that are on a step, don't know in any case
--- setup
printf 'unit;round;respondent;question;points\n' >points.csv
n=0
for p in 0 5 ' 3 ' 2,5 2,50 2,500 03 'Ved Ikke' 'VET IKKE' "Don’t know" - '' ' '; do
	n=$((n + 1))
	printf 'sol;2026;P%02d;1.1;%s\n' $n "$p" >>points.csv
done
printf 'unit;round;respondent;question;points\nsol;2026;P1;S01;9\nsol;2026;P2;S01;4.000\n' >nine.csv
printf 'unit,round,respondent,question,points\nsol,2026,P1,1.1,"2,5"\n' >comma.csv
--- command
kik-score --frame "$CASES/half.json" -f answers points.csv | cut -d, -f3,5
kik-score --frame "$CASES/half.json" -f csv points.csv | cut -d, -f6,7,8,15 | grep ^1.1
kik-score --frame "$CASES/small.json" -f csv nine.csv | cut -d, -f6,7,8,15 | grep ^S01
kik-score --frame "$CASES/half.json" -f csv comma.csv | cut -d, -f6,7,8,15 | grep ^1.1
--- stdout
respondent,points
P01,0
P02,5
P03,3
P04,2.5
P05,2.5
P06,2.5
P07,3
P08,ved ikke
P09,ved ikke
P10,ved ikke
P11,ved ikke
P12,
P13,
1.1,7,4,1|0|0|0|0|3|2|0|0|0|1
S01,1,1,0|0|0|0|1|0
1.1,1,0,0|0|0|0|0|1|0|0|0|0|0
