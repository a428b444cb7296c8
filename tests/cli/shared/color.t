# Colour only where it is asked for: never in a file, unless always; NO_COLOR speaks for a
# terminal only
--- setup
printf 'unit;round;respondent;question;points\neng;2026;P1;S01;9.5\n' >bad.csv
printf 'unit;round;respondent;question;points;ideas\neng;2026;P1;S01;4;a@b.dk\n' >warn.csv
printf 'unit;round;respondent;question;points;x\neng;2026;P1;S01;4;\n' >x.csv
--- command
F="--frame $CASES/../score/small.json"

for c in auto never always; do
	kik-score $F --color $c bad.csv 2>&1 | sed 's/\x1b/ESC/g' | head -n 1
done
NO_COLOR=1 kik-score $F --color always bad.csv 2>&1 | sed 's/\x1b/ESC/g' | head -n 1
kik-score $F --color always warn.csv 2>&1 >/dev/null | sed 's/\x1b/ESC/g' | head -n 1
kik-score -v $F --color always -o /dev/null x.csv 2>&1 | sed 's/\x1b/ESC/g' | head -n 1
--- stdout
kik-score: bad.csv:2:17: error: points-range: 'points' of P1, question S01 is '9.5'; expected 0 to 5, or empty for don't know
kik-score: bad.csv:2:17: error: points-range: 'points' of P1, question S01 is '9.5'; expected 0 to 5, or empty for don't know
kik-score: bad.csv:2:17: ESC[31merror:ESC[0m points-range: 'points' of P1, question S01 is '9.5'; expected 0 to 5, or empty for don't know
kik-score: bad.csv:2:17: ESC[31merror:ESC[0m points-range: 'points' of P1, question S01 is '9.5'; expected 0 to 5, or empty for don't know
kik-score: warn.csv:2:19: ESC[33mwarning:ESC[0m personal-data: 'ideas' seems to hold an e-mail address; take it out before the text is shown to others
kik-score: x.csv:1:39: ESC[36mnotice:ESC[0m header-extra: the column 'x' is unknown; ignored
