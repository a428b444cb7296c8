# an action that is carried over keeps its own area: one of the same number in this round is another, and gets an action of its own
--- setup
printf 'enhed;runde;nr;gruppe;effekt;indsats;valg;forbedringsområde\nsol;2024;F1;;5;1;nu;Gammelt\nsol;2024;F2;Møder;5;1;nu;Møder før\n' >p24.csv
printf 'enhed;runde;nr;gruppe;mål;ansvarlig;indikator;status\nsol;2024;H1;F1;Gamle ting;l;i;i gang\nsol;2024;H2;Møder;Korte møder;l;i;i gang\n' >a24.csv
printf 'enhed;runde;nr;gruppe;effekt;indsats;valg;forbedringsområde\nsol;2026;F1;;5;1;nu;Nyt\nsol;2026;F2;Møder;5;1;nu;Møder nu\n' >p26.csv
kik-score -q p24.csv a24.csv p26.csv >in.jsonl
--- command
kik-init actions --carry-over in.jsonl | tr -d '\r' | cut -d ';' -f 2-5,7 | head -n 6
kik-init actions --carry-over in.jsonl | kik-score -q - 2>/dev/null | kik-merge in.jsonl - | kik-report projektbeskrivelse -q -f txt - | grep -A1 '^[2FM]' | grep -v '^Mål\|^--\|^Formål'
--- stdout
gruppe;spørgsmål;problem;mål;ansvarlig
2024-F1;;;Gamle ting;l
Møder;;;Korte møder;l
F1;;Nyt;;
;;;;
;;;;
2024-F1
───────
Møder
─────
F1 Nyt
──────
