# sheets of priorities: what was agreed on, else the gross list, said alike once; rows for more; what comes back is what was written; what is there already stays
--- setup
cat >own.csv <<'X'
unit;round;respondent;question;points;improvements;name
sol;2026;p1;S01;3;"Mere tid
Bedre mad";Solen
sol;2026;p2;S01;4;mere tid!;Solen
sol;2026;p1;S16;2;=Fravær;Solen
X
cat >seminar.csv <<'X'
spørgsmål;point;begrundelse;forbedringsområder;enhed;runde
S02;3;;"Følge op
Holde fast";sol;2026
S16;2;;Fravær;sol;2026
X
kik-score -q own.csv >own.jsonl
kik-score -q own.csv seminar.csv >both.jsonl
--- command
kik-init priorities own.jsonl | tr -d '\r' | cut -d ';' -f 1-14
kik-init priorities -l en both.jsonl | tr -d '\r' | cut -d ';' -f 1-6
kik-init priorities -o blank.csv both.jsonl
kik-score -q blank.csv | jq -c 'select(.unit) | .priorities'
kik-init priorities -o p.xlsx both.jsonl
kik-score -q p.xlsx | jq -c 'select(.unit) | [.unit.name], .priorities'
unzip -p p.xlsx xl/worksheets/sheet2.xml | grep -o '<formula1>[^<]*' | sort | uniq -c | sed 's/^ *//'
unzip -p p.xlsx xl/sharedStrings.xml | grep -o 'konsensusseminaret'
kik-init priorities -o g.xlsx own.jsonl && unzip -p g.xlsx xl/sharedStrings.xml | grep -o 'ingen konsensus for enheden'
kik-score -q --no-text own.csv | kik-init priorities | tr -d '\r' | cut -d ';' -f 1-4 | tail -n +2
sed '/^F01/s/;;;;;;;sol/;G;;5;2;7;nu;sol/' blank.csv >judged.csv
kik-score judged.csv | kik-merge both.jsonl - | kik-init priorities | tr -d '\r' | cut -d ';' -f 1,4,7-12 | head -n 5
kik-init priorities -o DIR/ own.jsonl && ls DIR
kik-init priorities --day 9:00-15:00 own.jsonl
kik-init actions own.jsonl
--- stdout
﻿nr;tema;spørgsmål;forbedringsområde;spørgsmålets tekst;aftalte point;gruppe;forudsætter;effekt;indsats;stemmer;valg;enhed;runde
F01;Ledelse;S01;Bedre mad;Hvordan gør vi kommunens mål og værdier til klare mål for vores egen enhed?;;;;;;;;sol;2026
F02;Ledelse;S01;mere tid!;Hvordan gør vi kommunens mål og værdier til klare mål for vores egen enhed?;;;;;;;;sol;2026
F03;Medarbejderresultater;S16;'=Fravær;Hvad viser vores personaletal, fx for sygefravær, personaleomsætning og gennemført efteruddannelse?;;;;;;;;sol;2026
F04;;;;;;;;;;;;sol;2026
F05;;;;;;;;;;;;sol;2026
F06;;;;;;;;;;;;sol;2026
F07;;;;;;;;;;;;sol;2026
F08;;;;;;;;;;;;sol;2026
﻿id;theme;question;text;question text;agreed points
F01;Leadership;S02;Følge op;How do we bring our goals into daily work through planning, priorities and follow-up?;3
F02;Leadership;S02;Holde fast;How do we bring our goals into daily work through planning, priorities and follow-up?;3
F03;Staff results;S16;Fravær;What do our personnel figures show, such as sickness absence, turnover and training completed?;2
F04;;;;;
F05;;;;;
F06;;;;;
F07;;;;;
F08;;;;;
[{"id":"F01","question":["S02"],"text":"Følge op"},{"id":"F02","question":["S02"],"text":"Holde fast"},{"id":"F03","question":["S16"],"text":"Fravær"}]
[""]
[{"id":"F01","question":["S02"],"text":"Følge op"},{"id":"F02","question":["S02"],"text":"Holde fast"},{"id":"F03","question":["S16"],"text":"Fravær"}]
16 <formula1>"1,2,3,4,5"
8 <formula1>"nu,senere,nej"
8 <formula1>0
konsensusseminaret
ingen konsensus for enheden
F01;;;
F02;;;
F03;;;
F04;;;
F05;;;
﻿nr;forbedringsområde;gruppe;forudsætter;effekt;indsats;stemmer;valg
F01;Følge op;G;;5;2;7;nu
F02;Holde fast;;;;;;
F03;Fravær;;;;;;
F04;;;;;;;
2026_sol_prioritering.xlsx
--- stderr
kik-init: error: usage: --day is not for 'priorities'
kik-init: try 'kik-init --help'
kik-init: error: nothing: no results found; expected kik-result lines or a tidy CSV
kik-init: 1 error
--- status
3
