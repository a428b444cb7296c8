# A control or bidi character in free text becomes U+FFFD, with a notice
--- setup
printf 'unit;round;respondent;question;points;strengths;ideas\n' >text.csv
printf 'sol;2026;P1;S01;4;rød\033[31m;\342\200\256bagvendt\n' >>text.csv
printf 'sol;2026;P2;S01;4;"en\nto\ttre";\n' >>text.csv
--- command
kik-score --frame "$CASES/small.json" -f statements text.csv
kik-score -v --frame "$CASES/small.json" -o /dev/null text.csv
kik-score -v -l da --frame "$CASES/small.json" -o /dev/null <text.csv
kik-score --frame "$CASES/small.json" --problems - -o /dev/null text.csv
--- stdout
unit,round,question,kind,text,name,area,municipality
sol,2026,S01,strengths,rød�[31m,,,
sol,2026,S01,strengths,to	tre,,,
sol,2026,S01,strengths,en,,,
sol,2026,S01,ideas,�bagvendt,,,
file,line,column,cell,severity,code,unit,respondent,question,found,expected,message
text.csv,2,19,,notice,control-char,sol,P1,,,,a control or bidi character in 'strengths'; replaced by U+FFFD
text.csv,2,29,,notice,control-char,sol,P1,,,,a control or bidi character in 'ideas'; replaced by U+FFFD
--- stderr
kik-score: text.csv:2:19: notice: control-char: a control or bidi character in 'strengths'; replaced by U+FFFD
kik-score: text.csv:2:29: notice: control-char: a control or bidi character in 'ideas'; replaced by U+FFFD
kik-score: text.csv: UTF-8, semicolon, 2 rows
kik-score: 1 unit: 1 scored, 0 withheld
kik-score: (standard input):2:19: bemærk: control-char: et styretegn i 'strengths'; erstattet af U+FFFD
kik-score: (standard input):2:29: bemærk: control-char: et styretegn i 'ideas'; erstattet af U+FFFD
kik-score: (standard input): UTF-8, semicolon, 2 rows
kik-score: 1 enhed: 1 talt op, 0 tilbageholdt
