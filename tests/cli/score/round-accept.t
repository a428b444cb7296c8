# --accept-unlisted takes respondents that the round does not list, and records how many
--- setup
printf 'unit;name;area;participants\nsol;Solsikken;Ældre;2\neng;Engen;Børn;2\n' >UNITS.csv
kik-init round --round 2026 --units UNITS.csv --frame "$CASES/small.json" r
code() { sed -n "s/^$1;\([A-Z]*\);.*/\1/p" r/codes.csv | sed -n "$2p"; }
H='unit;round;respondent;question;points'

printf '%s\nsol;2026;NOBODY;S01;4\nsol;2026;OTHER;S01;4\nsol;2026;NOBODY;S02;4\n' "$H" >r/answers/a.csv
--- command
kik-score r
kik-score --accept-unlisted r | tail -n 1 | grep -o '"respondents":[^,]*,"expected":[^,]*\|"leniencies.*'
kik-score --accept-unlisted -l da -o /dev/null r
echo $?
--- stdout
"respondents":2,"expected":2
"leniencies":[{"option":"--accept-unlisted","n":2}]}
1
--- stderr
kik-score: r/answers/a.csv:2:10: error: respondent-unknown: the respondent 'NOBODY' is not among the participants of sol; correct the code, or use --accept-unlisted
kik-score: r/answers/a.csv:3:10: error: respondent-unknown: the respondent 'OTHER' is not among the participants of sol; correct the code, or use --accept-unlisted
kik-score: 1 unit: 0 scored, 1 withheld; 2 errors
kik-score: r/answers/a.csv:2:10: warning: respondent-unknown: the respondent 'NOBODY' is not among the participants of sol; accepted by --accept-unlisted
kik-score: r/answers/a.csv:3:10: warning: respondent-unknown: the respondent 'OTHER' is not among the participants of sol; accepted by --accept-unlisted
kik-score: warning: evidence: unit sol: fewer than two participants used the documentation for T1
kik-score: 1 unit: 1 scored, 0 withheld; 3 warnings
kik-score: r/answers/a.csv:2:10: advarsel: respondent-unknown: deltageren 'NOBODY' er ikke blandt deltagerne i sol; godtaget med --accept-unlisted
kik-score: r/answers/a.csv:3:10: advarsel: respondent-unknown: deltageren 'OTHER' er ikke blandt deltagerne i sol; godtaget med --accept-unlisted
kik-score: advarsel: evidence: enheden sol: færre end to deltagere brugte dokumentationen til T1
kik-score: 1 enhed: 1 talt op, 0 tilbageholdt; 3 advarsler
