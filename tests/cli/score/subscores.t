# Sub-scores: all of them or none; the points are their mean, exact; a mean that is given
# beside them must agree
--- setup
H='unit;round;respondent;question;points;plan;do;check;act;trend;target'
printf '%s\nsol;2026;P1;S01;63,75;50;60;70;75;;\nsol;2026;P2;S01;40;;;;;;\nsol;2026;P3;S01;50;50;50;50;50;;\nsol;2026;P1;S02;;;;;;30;35\nsol;2026;P2;S02;;;;;;;\n' "$H" >good.csv
printf '%s\nsol;2026;P1;S01;;50;;70;;;\nsol;2026;P2;S01;40;50;50;50;50;;\nsol;2026;P3;S01;;50;53;50;x;;\nsol;2026;P4;S02;;;;;;30\n' "$H" >bad.csv
--- command
kik-score --frame "$CASES/subscores.json" good.csv | tail -n 1 | grep -o '"id":"S0[12]","counts":.*"mean":[^,]*' | cut -c1-900
kik-score --frame "$CASES/subscores.json" -f answers good.csv | cut -d, -f3-5,14-
kik-score --frame "$CASES/subscores.json" bad.csv
kik-score -l da --frame "$CASES/subscores.json" <bad.csv
--- stdout
"id":"S01","counts":[[40,1],[50,1],[63.75,1]],"n":3,"blank":0,"evidence":0,"mean":51.25,"median":50,"sd":11.9242,"min":40,"max":63.75,"agreement":1,"strengths":[],"improvements":[],"ideas":[],"subscores":[{"id":"plan","n":2,"sum":100000,"mean":50},{"id":"do","n":2,"sum":110000,"mean":55},{"id":"check","n":2,"sum":120000,"mean":60},{"id":"act","n":2,"sum":125000,"mean":62.5}]},{"id":"S02","counts":[[32.5,1]],"n":1,"blank":2,"evidence":0,"mean":32.5,"median":32.5,"sd":null,"min":32.5,"max":32.5,"agreement":1,"strengths":[],"improvements":[],"ideas":[],"subscores":[{"id":"trend","n":1,"sum":30000,"mean":30},{"id":"target","n":1,"sum":35000,"mean":35}]}],"themes":[{"id":"T1","mean":51.25,"evidence":0},{"id":"T2","mean":32.5,"evidence":0}],"panels":[{"id":"indsats","mean":51.25},{"id":"resultat","mean":32.5}]
respondent,question,points,plan,do,check,act,trend,target
P1,S01,,50,60,70,75,,
P2,S01,40,,,,,,
P3,S01,,50,50,50,50,,
P1,S02,,,,,,30,35
P2,S02,,,,,,,
--- stderr
kik-score: bad.csv:2:21: error: subscores: 'do' of P1, question S01 is missing while other sub-scores are given; give all of them or none
kik-score: bad.csv:3:17: error: subscores: 'points' of P2, question S01 is '40', but the mean of the sub-scores is 50; correct one of them
kik-score: bad.csv:4:21: error: points-range: 'do' of P3, question S01 is '53'; expected 0 to 100 in steps of 5, or empty for don't know
kik-score: bad.csv:4:27: error: points: 'act' of P3, question S01 is 'x'; expected 0 to 100 in steps of 5, or empty for don't know
kik-score: bad.csv:5:22: error: subscores: 'target' of P4, question S02 is missing while other sub-scores are given; give all of them or none
kik-score: 1 unit: 0 scored, 1 withheld; 5 errors
kik-score: (standard input):2:21: fejl: subscores: 'do' fra P1, spørgsmål S01 mangler, mens andre delpoint er givet; giv alle eller ingen
kik-score: (standard input):3:17: fejl: subscores: 'points' fra P2, spørgsmål S01 er '40', men gennemsnittet af delpointene er 50; ret det ene
kik-score: (standard input):4:21: fejl: points-range: 'do' fra P3, spørgsmål S01 er '53'; ventede 0 til 100 i trin på 5, eller tom for ved ikke
kik-score: (standard input):4:27: fejl: points: 'act' fra P3, spørgsmål S01 er 'x'; ventede 0 til 100 i trin på 5, eller tom for ved ikke
kik-score: (standard input):5:22: fejl: subscores: 'target' fra P4, spørgsmål S02 mangler, mens andre delpoint er givet; giv alle eller ingen
kik-score: 1 enhed: 0 talt op, 1 tilbageholdt; 5 fejl
--- status
3
