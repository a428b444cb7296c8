# -o DIR/: a file for each unit, for the group's eyes only; for a whole round one, readable; ids become names
--- setup
{ sh "$CASES/people.sh" a Nord 6; sh "$CASES/people.sh" 'Børnehuset Å/B' Nord 7 | tail -n +2
} | kik-score - >ab.jsonl
sh "$CASES/people.sh" a Syd 5 | sed 's/Byen/Landet/' | kik-score - >c.jsonl
--- command
kik-report svarrapport -o svar/ ab.jsonl c.jsonl
kik-report overblik -o svar -f txt ab.jsonl c.jsonl
kik-report tal -o svar/ ab.jsonl c.jsonl
stat -c '%a %n' svar svar/*
kik-report tal -o svar/ ab.jsonl c.jsonl
--- stdout
755 svar
600 svar/2026_boernehuset-aa-b-327c44e9_svarrapport.html
600 svar/2026_byen-0a71e605_a_svarrapport.html
600 svar/2026_landet-54a18834_a_svarrapport.html
644 svar/2026_overblik.txt
644 svar/2026_tal.csv
--- stderr
kik-report: svar/2026_tal.csv: error: io: already exists; use --force to replace it
kik-report: 1 error
--- status
4
