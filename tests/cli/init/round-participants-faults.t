# every row that is wrong is told, in one pass; a list of nobody is refused too
--- setup
printf 'unit;role;name;email\nsolsikken;leder;Anne;anne@by.dk\nsolsikken;med\001arbejder;;\n;leder;Bo;\nsolsikken;leder;Ida;ida@by.dk;x;y\nsolsikken;medarbejder;Eva\177;\n' >people.csv
printf 'unit;role;name;email\n' >nobody.csv
--- command
kik-init round --round 2026 --units "$EXAMPLES/UNITS.csv" --participants people.csv r
echo $?
kik-init round --round 2026 --units "$EXAMPLES/UNITS.csv" --participants nobody.csv r
echo $?
ls
--- stdout
3
3
nobody.csv
people.csv
--- stderr
kik-init: people.csv:3:11: error: control-char: 'role' holds a control or bidi character: 'med\x01arbejder'; expected printable text
kik-init: people.csv:4:1: error: id-empty: 'unit' is empty; expected an id
kik-init: people.csv:5:31: error: row-width: 6 fields; expected 4; is a ';' meant as text here? then put the field in quotes
kik-init: people.csv:6:23: error: control-char: 'name' holds a control or bidi character: 'Eva\x7F'; expected printable text
kik-init: 4 errors
kik-init: nobody.csv: error: no-rows: a header but no rows below it
kik-init: 1 error
--- status
0
