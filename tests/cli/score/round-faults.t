# What can be wrong only in a round directory: unit or respondent unknown, another round, a
# unit in another unit's folder, another frame; the last two units withheld are those named
--- setup
printf 'unit;name;area;participants\nsol;Solsikken;Ældre;2\neng;Engen;Børn;2\n' >UNITS.csv
kik-init round --round 2026 --units UNITS.csv --frame "$CASES/small.json" r
code() { sed -n "s/^$1;\([A-Z]*\);.*/\1/p" r/codes.csv | sed -n "$2p"; }
H='unit;round;respondent;question;points'

mkdir -p r/answers/sol r/answers/eng
printf '%s\nmose;2026;P1;S01;4\n' "$H" >r/answers/1-unknown.csv
printf '%s\nsol;2025;%s;S01;4\n' "$H" "$(code sol 1)" >r/answers/2-round.csv
printf '%s\nsol;2026;NOBODY;S01;4\nsol;2026;NOBODY;S02;4\n' "$H" >r/answers/sol/3-code.csv
printf '%s\nsol;2026;%s;S01;4\n' "$H" "$(code sol 1)" >r/answers/eng/4-folder.csv
printf '%s;frame\nsol;2026;%s;S01;4;sha256:00\n' "$H" "$(code sol 2)" >r/answers/5-frame.csv
--- command
kik-score r
echo $?
kik-score -l da r
--- stdout
3
--- stderr
kik-score: r/answers/1-unknown.csv:2:1: error: unit-mismatch: the unit 'mose' is not in round.json; add it there, or correct the id or municipality
kik-score: r/answers/2-round.csv:2:5: error: round-mismatch: the round is '2025'; expected '2026'; correct it, or score that round by itself
kik-score: r/answers/5-frame.csv:2:25: error: frame-mismatch: made for the frame sha256:00; expected sha256:b2c8f35fe588fb9855be92ac6c7802c0d799bdb7502a1d59025740c5da34a797; use the right form, or --accept-frame sha256:00
kik-score: r/answers/eng/4-folder.csv:2:1: error: unit-mismatch: the unit is 'sol'; expected 'eng'; correct it, or put the file where it belongs
kik-score: r/answers/sol/3-code.csv:2:10: error: respondent-unknown: the respondent 'NOBODY' is not among the participants of sol; correct the code, or use --accept-unlisted
kik-score: 2 units: 0 scored, 2 withheld; 5 errors
kik-score: r/answers/1-unknown.csv:2:1: fejl: unit-mismatch: enheden 'mose' findes ikke i round.json; tilføj den dér, eller ret id eller kommune
kik-score: r/answers/2-round.csv:2:5: fejl: round-mismatch: runden er '2025'; ventede '2026'; ret den, eller tæl den runde op for sig
kik-score: r/answers/5-frame.csv:2:25: fejl: frame-mismatch: lavet til spørgerammen sha256:00; ventede sha256:b2c8f35fe588fb9855be92ac6c7802c0d799bdb7502a1d59025740c5da34a797; brug det rette skema, eller --accept-frame sha256:00
kik-score: r/answers/eng/4-folder.csv:2:1: fejl: unit-mismatch: enheden er 'sol'; ventede 'eng'; ret den, eller læg filen, hvor den hører til
kik-score: r/answers/sol/3-code.csv:2:10: fejl: respondent-unknown: deltageren 'NOBODY' er ikke blandt deltagerne i sol; ret koden, eller brug --accept-unlisted
kik-score: 2 enheder: 0 talt op, 2 tilbageholdt; 5 fejl
--- status
3
