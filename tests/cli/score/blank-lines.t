# Blank lines and lines of delimiters only are skipped, each with a notice
--- setup
printf '\nunit;round;respondent;question;points\n\nsol;2026;P1;S01;4\n;;;;\n   \nsol;2026;P1;S02;4\n\n' >blank.csv
--- command
kik-score -v --frame "$CASES/small.json" -f csv blank.csv | cut -d, -f6,7 | grep S0
kik-score -v -l da --frame "$CASES/small.json" -o /dev/null <blank.csv
kik-score --frame "$CASES/small.json" -o /dev/null blank.csv
--- stdout
S01,1
S02,1
--- stderr
kik-score: blank.csv:1: notice: blank-line: an empty line; skipped
kik-score: blank.csv:3: notice: blank-line: an empty line; skipped
kik-score: blank.csv:5: notice: blank-line: an empty line; skipped
kik-score: blank.csv:6: notice: blank-line: an empty line; skipped
kik-score: blank.csv:8: notice: blank-line: an empty line; skipped
kik-score: blank.csv: UTF-8, semicolon, 2 rows
kik-score: 1 unit: 1 scored, 0 withheld
kik-score: (standard input):1: bemærk: blank-line: en tom linje; sprunget over
kik-score: (standard input):3: bemærk: blank-line: en tom linje; sprunget over
kik-score: (standard input):5: bemærk: blank-line: en tom linje; sprunget over
kik-score: (standard input):6: bemærk: blank-line: en tom linje; sprunget over
kik-score: (standard input):8: bemærk: blank-line: en tom linje; sprunget over
kik-score: (standard input): UTF-8, semicolon, 2 rows
kik-score: 1 enhed: 1 talt op, 0 tilbageholdt
