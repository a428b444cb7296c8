# the documentation half: indicators with definition and figures in one sheet or two, a survey whose lines become sums, deviations; Danish headings, decimal comma, days as Danes write them
--- setup
cat >definitioner.csv <<'X'
enhed;runde;indikator;navn;tema;spørgsmål;måleenhed;retning;udgangspunkt;måltal;start;frist;kilde
sol;2026;sygefravær;Sygefravær;T6;S16;pct.;lavere;8,4;7;01-01-2025;31-12-2026;Lønsystemet
sol;2026;belægning;Belægning;T8;;pct.;fasthold;;97,5;;;
X
cat >tal.csv <<'X'
enhed;runde;indikator;periode;værdi;antal;forklaring
sol;2026;sygefravær;2026-06;7,9;41;Langtidssyge er tilbage
sol;2026;sygefravær;2025;8,1;40;
sol;2026;belægning;2026-06;96,9;;
X
cat >brugere.csv <<'X'
unit,round,item,respondent,experience,expectation
sol,2026,Maden,r1,4,5
sol,2026,Maden,r2,4.5,4
sol,2026,Maden,r3,5,5
sol,2026,Maden,r4,3,
sol,2026,Kontakten,r1,,5
X
cat >avvik.csv <<'X'
enhed;runde;id;anmeldt;type;alvorlighed;beskrivelse;årsag;tiltag;ansvarlig;frist;lukket;status
sol;2026;A2;2026-03-01;fald;Lav;;Afbrudt;;leder;15.03.2026;;under behandling
sol;2026;A1;01-02-2026;medicin;alvorlig;Forkert dosis;Afbrudt;Ny rutine;leder;2026-02-15;2026-02-10;lukket
X
--- command
kik-score definitioner.csv tal.csv brugere.csv avvik.csv >all.jsonl
tail -n 1 all.jsonl | sed 's/,"\(indicators\|survey\|deviations\)"/\n"\1"/g; s/},{/},\n  {/g'
echo "--- the same, sheet by sheet and joined"
for f in definitioner tal; do cat $f.csv; done >/dev/null
kik-score definitioner.csv tal.csv >i.jsonl
kik-score brugere.csv >s.jsonl
kik-score avvik.csv >d.jsonl
kik-merge d.jsonl s.jsonl i.jsonl | cmp - all.jsonl && echo same
kik-merge all.jsonl | cmp - all.jsonl && echo same
echo "--- without texts"
kik-score --no-text avvik.csv | tail -n 1 | grep -o '"deviations".*'
--- stdout
{"format":"kik-result","version":1,"scope":"unit","unit":{"id":"sol","name":"","area":"","municipality":""},"round":"2026","frame":{"id":"kik","digest":"sha256:8d7e30a78de226f16708d8f0abc2d62c81306ad074d7d82db6ec26f68c69fc56"},"complete":true
"indicators":[{"indicator":"belægning","name":"Belægning","theme":"T8","measure":"pct.","direction":"hold","target":97.5},
  {"indicator":"belægning","period":"2026-06","value":96.9},
  {"indicator":"sygefravær","name":"Sygefravær","theme":"T6","question":["S16"],"measure":"pct.","direction":"lower","baseline":8.4,"target":7,"start":"2025-01-01","due":"2026-12-31","source":"Lønsystemet"},
  {"indicator":"sygefravær","period":"2025","value":8.1,"n":40},
  {"indicator":"sygefravær","period":"2026-06","value":7.9,"n":41,"explanation":"Langtidssyge er tilbage"}]
"survey":[{"item":"Kontakten","experience_n":0,"experience_sum":0,"expectation_n":1,"expectation_sum":5},
  {"item":"Maden","experience_n":4,"experience_sum":16.5,"expectation_n":3,"expectation_sum":14}]
"deviations":[{"id":"A1","reported":"2026-02-01","type":"medicin","severity":"high","description":"Forkert dosis","cause":"Afbrudt","measure":"Ny rutine","responsible":"leder","due":"2026-02-15","closed":"2026-02-10","status":"closed"},
  {"id":"A2","reported":"2026-03-01","type":"fald","severity":"low","cause":"Afbrudt","responsible":"leder","due":"2026-03-15","status":"handled"}]}
--- the same, sheet by sheet and joined
same
same
--- without texts
"deviations":[{"id":"A1","reported":"2026-02-01","type":"medicin","severity":"high","due":"2026-02-15","closed":"2026-02-10","status":"closed"},{"id":"A2","reported":"2026-03-01","type":"fald","severity":"low","due":"2026-03-15","status":"handled"}]}
--- stderr
