# faults of a table stand at its cells
--- setup
kik-init frame -f csv "$SRC/tests/frames/town.json" >town.csv
--- command
sed -e '5s/panel/pannel/' -e 's/^level,,one7,doing,,,,,,3,3/level,,one8,doing,,,,,,3,3/' town.csv >lost.csv
kik-init frame --check lost.csv
kik-init frame --check -l da lost.csv
sed -e 's/,A,,,,,,,,,2,/,A,,,,,,,,,two,/' -e 's/^theme,C,,getting/theme,C,,gettin/' town.csv >wrong.csv
kik-init frame --check wrong.csv
grep -v '^frame' town.csv >headless.csv
kik-init frame --check headless.csv
printf 'kind,id\n' >narrow.csv
kik-init frame --check narrow.csv
printf 'kind,id,part_of\n' >empty.csv
kik-init frame --check empty.csv
--- stdout
--- stderr
kik-init: lost.csv:5:1: error: frame: 'kind' is 'pannel'; expected frame, origin, panel, scale, level, subscores, theme, question, pair
kik-init: lost.csv:13:8: error: frame: 'part_of' is 'one8'; expected the id of a scale or a theme in this table
kik-init: 2 errors
kik-init: lost.csv:5:1: fejl: frame: 'kind' er 'pannel'; ventede frame, origin, panel, scale, level, subscores, theme, question, pair
kik-init: lost.csv:13:8: fejl: frame: 'part_of' er 'one8'; ventede id'et på en skala eller et tema i tabellen
kik-init: 2 fejl
kik-init: wrong.csv:36:24: error: json: 'weight' is a text; expected a number
kik-init: wrong.csv:41:10: error: frame: 'panel' is 'gettin'; expected doing, getting
kik-init: 2 errors
kik-init: headless.csv:2:1: error: json: 'id' is missing; expected a text
kik-init: headless.csv:2:1: error: json: 'edition' is missing; expected a text
kik-init: headless.csv:2:1: error: json: 'title' is missing; expected an object
kik-init: 3 errors
kik-init: narrow.csv:1:1: error: header: the column 'part_of' is missing; found 'kind, id'; expected part_of (del_af)
kik-init: 1 error
kik-init: empty.csv: error: no-rows: a header but no rows below it
kik-init: 1 error
--- status
3
