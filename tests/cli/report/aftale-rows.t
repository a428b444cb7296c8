# the source of a mail merge: a row for each unit with its goals side by side and every column that the municipality gives; in workbooks and JSON a row for each goal besides; a gap is never an empty cell
--- setup
cat >a.csv <<'X'
enhed;navn;område;kommune;runde;nr;gruppe;problem;mål;aktivitet;ansvarlig;frist;indikator;udgangspunkt;måltal
sol;Plejehjemmet Solsikken;Ældre;Fjordby;2026;H1;Møder;For mange;Færre møder;Tavler;leder;2027-03-01;møder;7;3,5
sol;Plejehjemmet Solsikken;Ældre;Fjordby;2026;H2;Møder;;Færre møder;Referater;souschef;2027-04-01;;;
sol;Plejehjemmet Solsikken;Ældre;Fjordby;2026;H3;;Uro;Ro om natten;Vagtskifte;leder;2027-05-01;uro;3;1
eng;Engen;Ældre;Fjordby;2026;H1;;Kø;Kortere ventetid;Telefontid;leder;2027-05-01;Ventedage;20;
X
cat >p.csv <<'X'
enhed;adresse;parter;periode;kerneopgave;mission;vision;politiske_mål;faglige_mål;medarbejdere;organisation;økonomi;opfølgning
sol;Solvej 1;Kommunen og Solsikken;2027-2028;Omsorg;m;v;Gode år;f;42;o;31 mio.;juni
eng;Engvej 2;Kommunen og Engen;2027-2028;Omsorg;m;;Gode år;f;12;o;9 mio.;juni
X
kik-score -q a.csv >r.jsonl
--- command
kik-report aftale -f csv --fields p.csv r.jsonl
kik-report aftale -q -f csv --excel --fields p.csv r.jsonl | head -n 1 | od -An -tx1 -N 8
kik-report aftale -q -f json --fields p.csv r.jsonl | jq -c '.tables.goals[] | [.unit, .number, .goal, .target]'
kik-report aftale -q -f xlsx --fields p.csv -o a.xlsx r.jsonl
unzip -p a.xlsx xl/workbook.xml | grep -o 'sheet name="[^"]*"'
--- stdout
unit,name,area,municipality,round,title,parties,period,core_task,mission,vision,political_goals,professional_goals,staff,organisation,economy,follow_up,adresse,goals,goal_1,goal_1_project,goal_1_background,goal_1_indicator,goal_1_baseline,goal_1_target,goal_1_activities,goal_1_responsible,goal_1_deadline,goal_2,goal_2_project,goal_2_background,goal_2_indicator,goal_2_baseline,goal_2_target,goal_2_activities,goal_2_responsible,goal_2_deadline
eng,Engen,Ældre,Fjordby,2026,Aftale med Engen,Kommunen og Engen,2027-2028,Omsorg,m,[udfyldes: vision],Gode år,f,12,o,9 mio.,juni,Engvej 2,1,Kortere ventetid,,Kø,Ventedage,20,[udfyldes: måltal],Telefontid,leder,1. maj 2027,,,,,,,,,
sol,Plejehjemmet Solsikken,Ældre,Fjordby,2026,Aftale med Plejehjemmet Solsikken,Kommunen og Solsikken,2027-2028,Omsorg,m,v,Gode år,f,42,o,31 mio.,juni,Solvej 1,2,Færre møder,Møder,For mange,møder,7,"3,5","Tavler
Referater","leder
souschef",1. april 2027,Ro om natten,,Uro,uro,3,1,Vagtskifte,leder,1. maj 2027
 ef bb bf 75 6e 69 74 3b
["eng","1","Kortere ventetid","[udfyldes: måltal]"]
["sol","1","Færre møder","3,5"]
["sol","2","Ro om natten","1"]
sheet name="aftaler"
sheet name="goals"
--- stderr
kik-report: warning: gaps: texts that are missing and stand as '[udfyldes: …]': 2, in 1 of the documents; give them in columns of --fields or UNITS.csv, those of goals in the sheets of actions and indicators
kik-report: 1 warning
