# The first 20 of a code in a file are told, then how many more; --problems has them all
--- setup
H='unit;round;respondent;question;points'
{ echo "$H"; i=1; while [ $i -le 25 ]; do echo "sol;2026;P$i;S01;7"; i=$((i + 1)); done; } >many.csv
{ echo "$H"; i=1; while [ $i -le 21 ]; do echo "eng;2026;P$i;S01;7"; i=$((i + 1)); done; } >other.csv
--- command
kik-score --frame "$CASES/small.json" --problems all.csv many.csv other.csv 2>err
echo $?
sed -n '1p;20,$p' err
grep -c points-range all.csv
kik-score -l da --frame "$CASES/small.json" many.csv 2>&1 | tail -n 2
--- stdout
3
kik-score: many.csv:2:17: error: points-range: 'points' of P1, question S01 is '7'; expected 0 to 5, or empty for don't know
kik-score: many.csv:21:18: error: points-range: 'points' of P20, question S01 is '7'; expected 0 to 5, or empty for don't know
kik-score: other.csv:2:17: error: points-range: 'points' of P1, question S01 is '7'; expected 0 to 5, or empty for don't know
kik-score: other.csv:3:17: error: points-range: 'points' of P2, question S01 is '7'; expected 0 to 5, or empty for don't know
kik-score: other.csv:4:17: error: points-range: 'points' of P3, question S01 is '7'; expected 0 to 5, or empty for don't know
kik-score: other.csv:5:17: error: points-range: 'points' of P4, question S01 is '7'; expected 0 to 5, or empty for don't know
kik-score: other.csv:6:17: error: points-range: 'points' of P5, question S01 is '7'; expected 0 to 5, or empty for don't know
kik-score: other.csv:7:17: error: points-range: 'points' of P6, question S01 is '7'; expected 0 to 5, or empty for don't know
kik-score: other.csv:8:17: error: points-range: 'points' of P7, question S01 is '7'; expected 0 to 5, or empty for don't know
kik-score: other.csv:9:17: error: points-range: 'points' of P8, question S01 is '7'; expected 0 to 5, or empty for don't know
kik-score: other.csv:10:17: error: points-range: 'points' of P9, question S01 is '7'; expected 0 to 5, or empty for don't know
kik-score: other.csv:11:18: error: points-range: 'points' of P10, question S01 is '7'; expected 0 to 5, or empty for don't know
kik-score: other.csv:12:18: error: points-range: 'points' of P11, question S01 is '7'; expected 0 to 5, or empty for don't know
kik-score: other.csv:13:18: error: points-range: 'points' of P12, question S01 is '7'; expected 0 to 5, or empty for don't know
kik-score: other.csv:14:18: error: points-range: 'points' of P13, question S01 is '7'; expected 0 to 5, or empty for don't know
kik-score: other.csv:15:18: error: points-range: 'points' of P14, question S01 is '7'; expected 0 to 5, or empty for don't know
kik-score: other.csv:16:18: error: points-range: 'points' of P15, question S01 is '7'; expected 0 to 5, or empty for don't know
kik-score: other.csv:17:18: error: points-range: 'points' of P16, question S01 is '7'; expected 0 to 5, or empty for don't know
kik-score: other.csv:18:18: error: points-range: 'points' of P17, question S01 is '7'; expected 0 to 5, or empty for don't know
kik-score: other.csv:19:18: error: points-range: 'points' of P18, question S01 is '7'; expected 0 to 5, or empty for don't know
kik-score: other.csv:20:18: error: points-range: 'points' of P19, question S01 is '7'; expected 0 to 5, or empty for don't know
kik-score: other.csv:21:18: error: points-range: 'points' of P20, question S01 is '7'; expected 0 to 5, or empty for don't know
kik-score: many.csv: … and 5 more: points-range
kik-score: other.csv: … and 1 more: points-range
kik-score: 2 units: 0 scored, 2 withheld; 46 errors
46
kik-score: many.csv: … og 5 mere: points-range
kik-score: 1 enhed: 0 talt op, 1 tilbageholdt; 25 fejl
