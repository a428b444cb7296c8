# JSON that is none, or no form's: told with line and column, and the other files still count
--- setup
F='"format":"kik-answers","version":1'
printf '{%s,"strengths":["Vi sagde "ja" til Anne"]}' "$F" >quote.json
printf '{%s,\n"strengths":["Hemmelig}' "$F" >open.json
printf '{%s}\nHemmelig' "$F" >behind.json
printf '{%s,"unit":"a",\n"unit":"b"}' "$F" >key.json
printf '{%s,"unit":"a\\u0000"}' "$F" >nul.json
printf '{%s,"unit":"\303"}' "$F" >utf8.json
printf '{%s,"unit":NaN}' "$F" >nan.json
{ printf '{%s,"x-deep":' "$F"; head -c 40 /dev/zero | tr '\0' '['; } >deep.json
printf '{"format":"kik-answers","version":2,"new":[]}' >newer.json
printf '{"format":"kik-result","version":1}' >result.json
printf '{%s,"unit":"a"}' "$F" >less.json
printf '{}' >nothing.json
--- command
for f in *.json; do kik-score -q "$f"; echo $?; done
kik-score "$CASES/form.json" open.json | jq -c 'select(.unit) | [.unit.id, .complete]'
kik-score --strict "$CASES/form.json" open.json; echo $?
--- stdout
3
3
3
3
3
3
3
3
3
3
3
3
["solsikken",false]
3
--- stderr
kik-score: behind.json:2:1: error: json: text after the end of the document: 'H'
kik-score: 0 units: 0 scored, 0 withheld; 1 error
kik-score: deep.json:1:77: error: json: nested deeper than 32 levels
kik-score: 0 units: 0 scored, 0 withheld; 1 error
kik-score: key.json:2:1: error: json: the key 'unit' stands twice in one object
kik-score: 0 units: 0 scored, 0 withheld; 1 error
kik-score: less.json:1:1: error: json: 'round' is missing; expected a text
kik-score: less.json:1:1: error: json: 'respondent' is missing; expected a text
kik-score: less.json:1:1: error: json: 'frame' is missing; expected a text
kik-score: 0 units: 0 scored, 0 withheld; 3 errors
kik-score: nan.json:1:44: error: json: not JSON at 'NaN'; expected { [ " 0-9 true false null
kik-score: 0 units: 0 scored, 0 withheld; 1 error
kik-score: newer.json:1:35: error: format: 'kik-answers' of version 2; this kik reads up to version 1; use a newer kik
kik-score: 0 units: 0 scored, 0 withheld; 1 error
kik-score: nothing.json:1:1: error: json: 'format' is missing; expected a text
kik-score: 0 units: 0 scored, 0 withheld; 1 error
kik-score: nul.json:1:46: error: json: not JSON at '\u0000'; expected \u0001-\uFFFF
kik-score: 0 units: 0 scored, 0 withheld; 1 error
kik-score: open.json:2:24: error: json: not JSON at ''; expected "
kik-score: 0 units: 0 scored, 0 withheld; 1 error
kik-score: quote.json:1:61: error: json: not JSON at 'j'; expected , ]
kik-score: 0 units: 0 scored, 0 withheld; 1 error
kik-score: result.json:1:11: error: format: the format is 'kik-result'; expected kik-answers
kik-score: 0 units: 0 scored, 0 withheld; 1 error
kik-score: utf8.json:1:45: error: json: byte 0xC3 is not UTF-8; expected UTF-8 text
kik-score: 0 units: 0 scored, 0 withheld; 1 error
kik-score: open.json:2:24: error: json: not JSON at ''; expected "
kik-score: 1 unit: 1 scored, 0 withheld; 1 error
kik-score: open.json:2:24: error: json: not JSON at ''; expected "
kik-score: 1 unit: 1 scored, 0 withheld; 1 error
