# sheets of actions: a row for each group or area that was chosen, in order of rank; open ones of the round before come along when asked for; what is there already stays
--- setup
cat >prio.csv <<'X'
enhed;runde;nr;spørgsmål;forbedringsområde;gruppe;effekt;indsats;valg
sol;2026;F01;S01;Mere tid;;2;4;nu
sol;2026;F02;S02;Tavlemøder;Møder;5;2;nu
sol;2026;F03;S02 S03;Dagsorden;Møder;;;
sol;2026;F04;S16;Fravær;;3;3;senere
X
cat >last.csv <<'X'
enhed;runde;nr;mål;ansvarlig;indikator;status;frist
sol;2024;H01;Bedre mad;køkkenet;klager;i gang;2025-06-01
sol;2024;H02;Ro;leder;støj;gennemført;2025-06-01
sol;2024;H03;Sang;leder;timer;opgivet;2025-06-01
X
cat >now.csv <<'X'
enhed;runde;nr;gruppe;mål;ansvarlig;indikator;status
sol;2026;H01;Møder;Færre møder;leder;møder;i gang
X
kik-score -q prio.csv last.csv >in.jsonl
--- command
kik-init actions in.jsonl | tr -d '\r' | cut -d ';' -f 1-7,16-17
kik-init actions --carry-over -l en in.jsonl | tr -d '\r' | cut -d ';' -f 1,2,5,7,10,17 | head -n 4
kik-score -q now.csv | kik-merge in.jsonl - | kik-init actions --carry-over | tr -d '\r' | cut -d ';' -f 1,2,5,7,17 | head -n 4
kik-init actions --carry-over -o a.xlsx in.jsonl
kik-score -q a.xlsx | jq -c 'select(.unit) | .actions[]'
unzip -p a.xlsx xl/sharedStrings.xml | grep -o 'i runde 2024'
kik-init priorities --carry-over in.jsonl
--- stdout
﻿nr;gruppe;spørgsmål;problem;mål;aktivitet;ansvarlig;fase;status
H01;Møder;S02, S03;"Tavlemøder
Dagsorden";;;;;;;;
H02;F01;S01;Mere tid;;;;planlæg;ikke startet
H03;;;;;;;;
H04;;;;;;;;
H05;;;;;;;;
﻿id;group;goal;responsible;deadline;status
2024-H01;;Bedre mad;køkkenet;2025-06-01;running
H01;Møder
Dagsorden";;;;;
﻿nr;gruppe;mål;ansvarlig;status
H01;Møder;Færre møder;leder;i gang
2024-H01;;Bedre mad;køkkenet;i gang
H02;F01;;;ikke startet
{"id":"2024-H01","goal":"Bedre mad","responsible":"køkkenet","deadline":"2025-06-01","indicator":"klager","status":"running"}
{"id":"H01","questions":["S02","S03"],"group":"Møder","problem":"Tavlemøder\nDagsorden","phase":"plan","status":"not-started"}
{"id":"H02","questions":["S01"],"group":"F01","problem":"Mere tid","phase":"plan","status":"not-started"}
i runde 2024
--- stderr
kik-init: error: usage: --carry-over is not for 'priorities'
kik-init: try 'kik-init --help'
--- status
2
