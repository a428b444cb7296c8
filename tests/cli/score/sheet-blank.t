# sheets of phase 4 that came back as they were sent, or with their header alone
--- setup
printf 'unit;round;respondent;question;points\nsol;2026;P1;S01;3\n' >a.csv
kik-score a.csv >r.jsonl
kik-init survey r.jsonl >s.csv
head -n 1 s.csv >header.csv
--- command
kik-score s.csv header.csv
kik-score -l da s.csv
--- stdout
--- stderr
kik-score: s.csv: error: no-rows: nothing is filled in on this sheet; fill it in, or leave it out
kik-score: header.csv: error: no-rows: a header but no rows below it
kik-score: 0 units: 0 scored, 0 withheld; 2 errors
kik-score: s.csv: fejl: no-rows: der er ikke skrevet noget i arket; udfyld det, eller udelad det
kik-score: 0 enheder: 0 talt op, 0 tilbageholdt; 1 fejl
--- status
3
