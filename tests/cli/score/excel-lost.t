# What Excel did to other cells than points: whose a row is, texts, and sheets of phase 4. A text
# that is lost is a warning, for the points beside it are right; the rest withholds.
--- setup
printf 'unit;round;respondent;question;points;strengths\n' >a.csv
printf 'sol;2026;P1;S01;3;#NAVN?\nsol;2026;P1;S02;3;# 1 er bedst\nsol;2026;P1;S03;3;#####\n' >>a.csv
printf 'unit;round;respondent;question;points\n#REF!;2026;P1;S01;3\neng;2026;#I/T;S01;3\n' >ids.csv
printf 'unit;round;question;points;reason;strengths\nsol;2026;S01;3;#NAVN?;#NAME?\n' >agreed.csv
printf 'unit;round;id;question;text;group;effect;effort\n' >p.csv
printf 'sol;2026;F1;S01;#NAVN?;#REF!;#REF!;3. feb\nsol;2026;####;1,00E+05;;;5;1\n' >>p.csv
printf 'sol;2026;F3;01-09-2026;;;5;5\n' >>p.csv
printf 'unit;round;id;goal;start;deadline;hours;status;indicator;responsible\n' >act.csv
printf 'sol;2026;A1;mere ro;01-02-2026;1,00E+05;#VALUE!;01-feb;ja;leder\n' >>act.csv
printf 'unit;round;indicator;period;theme;value\nsol;2026;syg;2026;#REF!;1,00E+05\n' >ind.csv
--- command
kik-score a.csv | grep -c '"strengths":\["#NAVN?"\]'
kik-score ids.csv
echo $?
kik-score agreed.csv | grep -c '"reason":"#NAVN?"'
kik-score --skip-unknown p.csv
echo $?
kik-score -l da act.csv
kik-score ind.csv
--- stdout
1
3
1
3
--- stderr
kik-score: a.csv:2:19: warning: excel-damage: 'strengths' is '#NAVN?': Excel saved an error instead of a value; what was written is lost; write it again, with an apostrophe in front where it begins with - or =
kik-score: a.csv:4:19: warning: excel-damage: 'strengths' is '#####': the column was too narrow to show the value; what was written is lost; write it again, with an apostrophe in front where it begins with - or =
kik-score: 1 unit: 1 scored, 0 withheld; 2 warnings
kik-score: ids.csv:2:1: error: excel-damage: 'unit' is '#REF!': Excel saved an error instead of a value; expected printable text without blanks around it
kik-score: ids.csv:3:10: error: excel-damage: 'respondent' is '#I/T': Excel saved an error instead of a value; expected printable text without blanks around it
kik-score: 1 unit: 0 scored, 1 withheld; 2 errors
kik-score: agreed.csv:2:23: warning: excel-damage: 'strengths' is '#NAME?': Excel saved an error instead of a value; what was written is lost; write it again, with an apostrophe in front where it begins with - or =
kik-score: agreed.csv:2:16: warning: excel-damage: 'reason' is '#NAVN?': Excel saved an error instead of a value; what was written is lost; write it again, with an apostrophe in front where it begins with - or =
kik-score: 1 unit: 1 scored, 0 withheld; 2 warnings
kik-score: p.csv:2:17: warning: excel-damage: 'text' is '#NAVN?': Excel saved an error instead of a value; what was written is lost; write it again, with an apostrophe in front where it begins with - or =
kik-score: p.csv:2:24: error: excel-damage: 'group' is '#REF!': Excel saved an error instead of a value; expected printable text without blanks around it
kik-score: p.csv:2:30: error: excel-damage: 'effect' is '#REF!': Excel saved an error instead of a value; expected a whole number from 1 to 5
kik-score: p.csv:2:36: error: excel-damage: 'effort' is '3. feb': Excel has made a date of it; expected a whole number from 1 to 5
kik-score: p.csv:3:10: error: excel-damage: 'id' is '####': the column was too narrow to show the value; expected printable text without blanks around it
kik-score: p.csv:3:15: error: excel-damage: Excel has turned a question id into '1,00E+05'; expected S01 … S20; format the column as text and type the id again
kik-score: p.csv:4:13: error: excel-damage: Excel has turned a question id into '01-09-2026'; expected S01 … S20; format the column as text and type the id again
kik-score: 1 unit: 0 scored, 1 withheld; 6 errors, 1 warning
kik-score: act.csv:2:32: fejl: excel-damage: 'deadline' er '1,00E+05': Excel har forkortet et tal; ventede en dato som ÅÅÅÅ-MM-DD
kik-score: act.csv:2:41: fejl: excel-damage: 'hours' er '#VALUE!': Excel har gemt en fejl i stedet for en værdi; ventede et tal fra 0
kik-score: act.csv:2:49: fejl: excel-damage: 'status' er '01-feb': Excel har lavet det om til en dato; ventede ikke startet, i gang, gennemført, udskudt, opgivet
kik-score: 1 enhed: 0 talt op, 1 tilbageholdt; 3 fejl
kik-score: ind.csv:2:19: error: excel-damage: 'theme' is '#REF!': Excel saved an error instead of a value; expected T1 … T8
kik-score: ind.csv:2:25: error: excel-damage: 'value' is '1,00E+05': Excel has shortened a number; expected a number
kik-score: 1 unit: 0 scored, 1 withheld; 2 errors
--- status
3
