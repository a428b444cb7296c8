# The same bytes whatever the order of files and rows, the locale and the clock
--- setup
printf 'unit;round;respondent;question;points\neng;2026;P1;S01;4\nsol;2026;P3;S01;4\n' >other.csv
--- command
s() { kik-score --frame "$CASES/small.json" "$@"; }
{ head -n 1 "$CASES/answers.csv"; tail -n +2 "$CASES/answers.csv" | sort -r; } >reverse.csv
s "$CASES/answers.csv" other.csv >a
test -s a && s other.csv reverse.csv | cmp a - && echo order
export LC_ALL=da_DK.UTF-8
s "$CASES/answers.csv" other.csv | cmp a - && echo locale
export SOURCE_DATE_EPOCH=1 TZ=Asia/Tokyo
s --date 2026-09-01 "$CASES/answers.csv" other.csv | cmp a - && echo date
grep -o '"id":"[a-z]*","name"' a
--- stdout
order
locale
date
"id":"eng","name"
"id":"sol","name"
