# participants of a unit that is not there: refused, nothing made
--- setup
printf 'unit;role\nsolsikken;leder\nsolsiken;medarbejder\n' >people.csv
printf 'name;email\na;b\n' >header.csv
--- command
kik-init round --round 2026 --units "$EXAMPLES/UNITS.csv" --participants people.csv r
kik-init round --round 2026 --units "$EXAMPLES/UNITS.csv" --participants header.csv r
kik-init round --round 2026 --unit solsikken --participants nowhere.csv r
echo $?
ls
--- stdout
4
header.csv
people.csv
--- stderr
kik-init: people.csv:3:1: error: unit-mismatch: the unit 'solsiken' is not in $EXAMPLES/UNITS.csv; add it there, or correct the id or municipality
kik-init: 1 error
kik-init: header.csv:1:1: error: header: the column 'unit' is missing; found 'name, email'; expected unit (enhed, enhet)
kik-init: 1 error
kik-init: nowhere.csv: error: io: cannot open: No such file or directory
kik-init: 1 error
