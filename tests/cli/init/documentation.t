# sheets of the documentation half: indicators of the round before without their figures, what is there already stays, a survey begins empty; filled in they are read, as CSV and as workbooks
--- setup
cat >i.csv <<'X'
unit;round;indicator;name;theme;measure;direction;baseline;target;period;value
sol;2024;sygefravær;Sygefravær;T6;pct.;lower;8,4;7;;
sol;2024;sygefravær;;;;;;;2024;8,2
sol;2024;klager;Klager;T5;;lower;4;0;2024;4
X
cat >d.csv <<'X'
enhed;runde;nr;anmeldt;alvorlighed;årsag;status
sol;2026;A1;2026-02-01;høj;Afbrudt;under behandling
X
printf 'unit;name;round;respondent;question;points\nsol;Solsikken;2026;P1;S01;3\n' >a.csv
kik-score -q i.csv d.csv a.csv >r.jsonl
--- command
for sheet in indicators survey deviations; do
	kik-init $sheet r.jsonl | tr -d '\r' | sort | uniq -c | sed 's/^ *//; s/sha256:[0-9a-f]*/SHA/'
done
kik-init indicators -o i2.csv r.jsonl
sed -i 's/^sygefravær;\(.*\);;;;;sol/sygefravær;\1;2026-06;7,9;40;Fordi;sol/' i2.csv
kik-score i2.csv | jq -c 'select(.unit) | .indicators[]'
kik-init deviations -f xlsx -l nb -o x/ r.jsonl
ls x
kik-score x/*.xlsx | jq -c 'select(.unit) | .deviations[]'
kik-score i2.csv >i2.jsonl
kik-init indicators -o i3.xlsx i2.jsonl
kik-score i3.xlsx | cmp - i2.jsonl
kik-init survey -f xlsx -o s.xlsx r.jsonl
kik-score s.xlsx
echo "status $?"
--- stdout
10 ;;;;;;;;;;;;;;;;sol;2026;SHA
1 klager;Klager;T5;;;lavere;;4;0;;;;;;;;sol;2026;SHA
1 sygefravær;Sygefravær;T6;;pct.;lavere;;8,4;7;;;;;;;;sol;2026;SHA
1 ﻿indikator;navn;tema;spørgsmål;måleenhed;retning;omfang;udgangspunkt;måltal;start;frist;kilde;periode;værdi;antal;forklaring;enhed;runde;ramme
60 ;;;;sol;2026;Solsikken;SHA
1 ﻿udsagn;svarperson;oplevelse;forventning;enhed;runde;navn;ramme
20 ;;;;;;;;;;;sol;2026;Solsikken;SHA
1 A1;2026-02-01;;høj;;Afbrudt;;;;;under behandling;sol;2026;Solsikken;SHA
1 ﻿nr;anmeldt;type;alvorlighed;beskrivelse;årsag;tiltag;ansvarlig;frist;lukket;status;enhed;runde;navn;ramme
{"indicator":"klager","name":"Klager","theme":"T5","direction":"lower","baseline":4,"target":0}
{"indicator":"sygefravær","period":"2026-06","name":"Sygefravær","theme":"T6","measure":"pct.","direction":"lower","baseline":8.4,"target":7,"value":7.9,"n":40,"explanation":"Fordi"}
2026_sol_avvik.xlsx
{"id":"A1","reported":"2026-02-01","severity":"high","cause":"Afbrudt","status":"handled"}
status 3
--- stderr
kik-score: s.xlsx: error: no-rows: nothing is filled in on this sheet; fill it in, or leave it out
kik-score: 0 units: 0 scored, 0 withheld; 1 error
