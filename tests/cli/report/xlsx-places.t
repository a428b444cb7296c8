# a workbook for all in a file whose ending tells the format, or one for each unit in a directory
--- setup
sh "$CASES/people.sh" a Nord 6 | kik-score - >a.jsonl
sh "$CASES/people.sh" b Nord 6 | kik-score - >b.jsonl
--- command
kik-report tal -o tal.xlsx a.jsonl b.jsonl
kik-report svarrapport -f xlsx -o ud/ a.jsonl b.jsonl
kik-report svarrapport -f xlsx a.jsonl b.jsonl; echo $?
kik-report tal -f xlsx a.jsonl b.jsonl | cmp - tal.xlsx && head -c 2 tal.xlsx; echo
find . -name '*.xlsx' | LC_ALL=C sort
--- stdout
2
PK
./tal.xlsx
./ud/2026_a_svarrapport.xlsx
./ud/2026_b_svarrapport.xlsx
--- stderr
kik-report: error: usage: 2 units give 2 documents; name a directory: -o DIR/
kik-report: try 'kik-report --help'
