# a text that no cell of a workbook can hold
--- setup
long=$(printf '%033000d' 0)
jq --arg t "$long" '.themes[0].questions[0].examples = [{da: $t}]' "$SRC/tests/frames/town.json" >long.json
--- command
kik-init round --frame long.json --forms xlsx --round 2026 --unit sol --participants 1 r
ls r/forms/sol | wc -l
kik-init round -l da --frame long.json --forms xlsx --round 2026 --unit sol --participants 1 s
--- stdout
2
--- stderr
kik-init: warning: cell-cut: texts longer than a cell of a workbook can hold (32,767 characters) were cut: 1
kik-init: r: 1 unit, 1 participant; 1 warning
kik-init: advarsel: cell-cut: tekster, som er længere, end en celle kan rumme (32.767 tegn), er forkortet: 1
kik-init: s: 1 enhed, 1 deltager; 1 advarsel
