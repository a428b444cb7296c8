# Groups carry goals, actions, deviations, priorities and surveys of their units: summed, gathered again to the same bytes, and held against the members
--- setup
# Attainment of syg, by hand: a (7 - 8) / (6 - 8) = 0.5, b (7.5 - 10) / (8 - 10) = 1.25, c has no
# figure; hold of b: 5.1 is within 5 % of 5, and has no attainment. So of Nord n 2, from 0.5 over
# (0.5 + 1.25) / 2 = 0.875 to 1.25. U1 of Nord: O (4+4+5 + 3+3) / 5 = 3.8, F (4+5+5 + 4) / 4 = 4.5,
# K 3.8 / 4.5 = 0.8444, gap -0.7.
cat >ind.csv <<X
enhed;runde;indikator;periode;navn;måleenhed;retning;udgangspunkt;måltal;frist;værdi;forklaring;område
a;2026;syg;;Sygefravær;pct.;lavere;8;6;2026-06-30;;;Nord
a;2026;syg;2025;;;;;;;9;;Nord
a;2026;syg;2026-H1;;;;;;;7;Influenza;Nord
b;2026;syg;2026-H1;Fravær;pct.;lavere;10;8;2026-06-30;7,5;;Nord
b;2026;hold;2026;;;fasthold;5;;;5,1;;Nord
c;2026;syg;;Sygefravær;pct.;lavere;9;6;2027-06-30;;;Syd
X
cat >act.csv <<X
enhed;runde;nr;mål;ansvarlig;indikator;status;fase
a;2026;H1;g;l;i;i gang;udfør
a;2026;H2;g;l;i;gennemført;
a;2026;H3;g;l;i;i gang;udfør
b;2026;H1;g;l;i;ikke startet;planlæg
X
cat >dev.csv <<X
enhed;runde;nr;anmeldt;alvorlighed;lukket;status
a;2026;1;2026-01-02;høj;2026-02-01;
a;2026;2;2026-03-02;;;
b;2026;1;2026-01-02;høj;2026-01-03;lukket
X
cat >surv.csv <<X
enhed;runde;udsagn;svarperson;oplevelse;forventning
a;2026;U1;1;4;4
a;2026;U1;2;4;5
a;2026;U1;3;5;5
b;2026;U1;1;3;4
b;2026;U1;2;3;
X
cat >prio.csv <<X
enhed;runde;nr;effekt;indsats;valg
a;2026;F1;5;1;nu
a;2026;F2;5;1;
c;2026;F1;5;1;nej
X
for f in ind act dev surv prio; do kik-score -q $f.csv >$f; done
sed -n 1p ind >frame
for u in a b c; do { cat frame; cat ind act dev surv prio | grep "{\"id\":\"$u\""; } | kik-merge - >$u; done
--- command
kik-merge --by area --date 2026-12-01 a b c >areas
jq -c 'select(.group.id == "Nord") | .priorities, .actions, .survey, .deviations, (.indicators | del(.indicators)), .indicators.indicators[]' areas
jq -c 'select(.group.id == "Syd") | [keys], .indicators.grades, .indicators.indicators[].attainment' areas
jq -c 'select(.group.id == "Nord") | .members[] | .unit.id, .priorities, .actions, .indicators, .survey, .deviations' areas
# a law: in other steps and another order the same; the day is that of the last step
kik-merge --by all a b c >all
kik-merge --by all areas | cmp - all
kik-merge --by area c a >some
kik-merge --by all b some | cmp - all
cat dev prio b surv ind act | jq -c 'select(.unit.id != "b" or .format == "kik-frame")' >apart
kik-merge --by all apart b | cmp - all
kik-merge --by all all | cmp - all
kik-merge areas | cmp - areas
# before its day c is behind nobody: it has no figure
kik-merge --by all --date 2026-06-01 areas | jq -c 'select(.group) | .indicators | .date, .grades'
# texts left out
kik-score -q --no-text ind.csv | kik-merge --by all - | jq -c 'select(.group) | .indicators.indicators[].name'
# held against the members
try() { sed "s/$1/$2/" areas >bad; kik-merge bad 2>&1 >/dev/null | sed '$d'; }
try '"actions":{"units":2' '"actions":{"units":3'
try '"actions":{"units":2,"n":4' '"actions":{"units":2,"n":5'
try '"survey":{"units":2' '"survey":{"unit":2'
try '"actions":{"units"' '"actions":{"items":1,"units"'
try '"date":"2026-12-01"' '"date":"2026-13-01"'
try '\["running","do",2\]' '["igang","do",2]'
try '\["running","do",2\]' '["running",2]'
try '\["running","do",2\]' '["running","do",2,1]'
try '\["running","do",2\]' '["running","do",0]'
try '\["running","do",2\]' '["done",null,2]'
try '\["running","do",2\]' '7'
try '"actions":\[\[' '"actions":7,"x-a":[['
try '"experience_n":3,"experience_sum"' '"experience_n":-3,"experience_sum"'
try '"actions":{' '"actions":7,"x-a":{'
LC_ALL=C kik-merge -l da bad >/dev/null
sed 's/\["running","do",2\]/["igang","do",2]/' areas | kik-merge -l da - >/dev/null
--- stdout
{"units":1,"n":2,"choice":{"now":1,"later":0,"no":0,"unsaid":1}}
{"units":2,"n":4,"status":{"not-started":1,"running":2,"done":1,"postponed":0,"dropped":0,"unsaid":0},"phase":{"plan":1,"do":2,"check":0,"act":0,"unsaid":1}}
{"units":2,"n":2,"items":[{"item":"U1","experience_n":5,"experience":3.8,"expectation_n":4,"expectation":4.5,"ratio":0.8444,"gap":-0.7}]}
{"units":2,"n":3,"status":{"reported":1,"handled":0,"closed":2,"unsaid":0},"severity":{"low":0,"medium":0,"high":2,"unsaid":1}}
{"units":2,"n":3,"date":"2026-12-01","grades":{"met":2,"partly":1,"not-met":0,"on-way":0,"behind":0,"not-due":0,"unmeasured":0,"no-target":0}}
{"id":"hold","name":"","measure":"","units":1,"grades":{"met":1,"partly":0,"not-met":0,"on-way":0,"behind":0,"not-due":0,"unmeasured":0,"no-target":0},"attainment":{"n":0,"min":null,"median":null,"max":null}}
{"id":"syg","name":"Fravær","measure":"pct.","units":2,"grades":{"met":1,"partly":1,"not-met":0,"on-way":0,"behind":0,"not-due":0,"unmeasured":0,"no-target":0},"attainment":{"n":2,"min":0.5,"median":0.875,"max":1.25}}
[["complete","format","frame","group","indicators","members","priorities","round","scope","version"]]
{"met":0,"partly":0,"not-met":0,"on-way":0,"behind":0,"not-due":0,"unmeasured":1,"no-target":0}
{"n":0,"min":null,"median":null,"max":null}
"a"
[[null,1],["now",1]]
[["running","do",2],["done",null,1]]
[{"indicator":"syg","period":"2026-H1","name":"Sygefravær","measure":"pct.","direction":"lower","baseline":8,"target":6,"due":"2026-06-30","value":7}]
[{"item":"U1","experience_n":3,"experience_sum":13,"expectation_n":3,"expectation_sum":14}]
[["reported",null,1],["closed","high",1]]
"b"
null
[["not-started","plan",1]]
[{"indicator":"hold","period":"2026","direction":"hold","baseline":5,"value":5.1},{"indicator":"syg","period":"2026-H1","name":"Fravær","measure":"pct.","direction":"lower","baseline":10,"target":8,"due":"2026-06-30","value":7.5}]
[{"item":"U1","experience_n":2,"experience_sum":6,"expectation_n":1,"expectation_sum":4}]
[["closed","high",1]]
"2026-06-01"
{"met":2,"partly":0,"not-met":0,"on-way":1,"behind":0,"not-due":0,"unmeasured":1,"no-target":0}
""
""
kik-merge: bad:2:1569: error: inconsistent: the result contradicts itself: 'units' is 3; expected the members' 2
kik-merge: bad:2:1575: error: inconsistent: the result contradicts itself: 'n' is 5; expected the members' 4
kik-merge: bad:2:2327: error: json: the key 'unit' is unknown; expected one of the format's, or x-…
kik-merge: bad:2:1561: error: json: the key 'items' is unknown; expected one of the format's, or x-…
kik-merge: bad:2:1755: error: json: 'date' is '2026-13-01'; expected a date as YYYY-MM-DD
kik-merge: bad:3:719: error: json: 'date' is '2026-13-01'; expected a date as YYYY-MM-DD
kik-merge: bad:2:489: error: json: 'actions' is '["igang","do",2]'; expected the words of its choices or null, each set once, and how many
kik-merge: bad:2:489: error: json: 'actions' is '["running",2]'; expected the words of its choices or null, each set once, and how many
kik-merge: bad:2:489: error: json: 'actions' is '["running","do",2,1]'; expected the words of its choices or null, each set once, and how many
kik-merge: bad:2:489: error: json: 'actions' is '["running","do",0]'; expected the words of its choices or null, each set once, and how many
kik-merge: bad:2:505: error: json: 'actions' is '["done",null,1]'; expected the words of its choices or null, each set once, and how many
kik-merge: bad:2:489: error: json: 'actions' is '7'; expected the words of its choices or null, each set once, and how many
kik-merge: bad:2:488: error: json: 'actions' is '7'; expected a list
kik-merge: bad:2:728: error: json: 'experience_n' is '-3'; expected a whole number
kik-merge: bad:2:1560: error: json: 'actions' is 7; expected an object
--- stderr
kik-merge: bad:2:1560: fejl: json: 'actions' er 7; ventede et objekt
kik-merge: 1 resultat; 1 fejl
kik-merge: (standard input):2:489: fejl: json: 'actions' er '["igang","do",2]'; ventede valgenes ord eller null, hver sammensætning én gang, og hvor mange
kik-merge: 1 resultat; 1 fejl
--- status
1
