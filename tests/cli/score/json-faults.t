# what can be wrong in a form's JSON, each with line and column; a text is never shown
--- setup
D=$(jq -r .frame "$CASES/form.json")
form() { printf '{"format":"kik-answers","version":1,"unit":"s","round":"2026","respondent":"P1","frame":"%s",\n"questions":[%s]}\n' "$D" "$1"; }
form '{"id":"S01","points":7},
{"id":"S02","points":"Hemmelig"},
{"id":"S03","points":1e0},
{"id":"S04","points":2.5},
{"id":"S99"},
{"id":"S05","points":3,"note":1,"x-note":1},
{"id":"S06","strengths":"Hemmelig"},
{"id":"S07","strengths":["a",3],"evidence":["Hemmelig"]},
{"points":3},
17,
{"id":"S08","points":true},
{"id":"","points":1.0000}' >rows.json
form '{"id":"S08","points":3},
{"id":"S08","points":3},
{"id":"S09","points":3},
{"id":"S09","points":4}' >twice.json
long=$(head -c 65000 /dev/zero | tr '\0' x)
form '{"id":"S01","ideas":["'"$long"'",
"'"$long"'"]}' >long.json
form '{"id":"S01","ideas":["ring til 12 34 56 78 eller skriv til a@b.dk","Bidi ‮ vendt"]}' >personal.json
printf '{"format":"kik-answers","version":1,"unit":"s","round":"2026","respondent":"P2","frame":"sha256:0","lang":3,"extra":1,"questions":{}}' >whole.json
--- command
kik-score rows.json; echo $?
kik-score twice.json; echo $?
kik-score --dedupe-identical twice.json; echo $?
kik-score long.json; echo $?
kik-score -v personal.json | jq -c 'select(.unit) | .individual.questions[0].ideas'
kik-score whole.json; echo $?
kik-score --problems p.csv twice.json 2>/dev/null; cat p.csv
--- stdout
3
3
3
3
["ring til 12 34 56 78 eller skriv til a@b.dk","Bidi � vendt"]
3
file,line,column,cell,severity,code,unit,respondent,question,found,expected,message
twice.json,3,1,,error,dup-answer,s,P1,S08,,,"P1 has answered question S08 before, the same (twice.json:2:14); remove one of them, or use --dedupe-identical"
twice.json,5,1,,error,dup-conflict,s,P1,S09,,,"P1 has answered question S09 before, differently (twice.json:4:1); keep the answer that is meant"
--- stderr
kik-score: rows.json:2:35: error: points-range: 'points' of P1, question S01 is '7'; expected 0 to 5, or empty for don't know
kik-score: rows.json:3:22: error: json: 'points' is a text; expected a number, or null for don't know
kik-score: rows.json:4:22: error: points: 'points' of P1, question S03 is '1e0'; expected 0 to 5, or empty for don't know
kik-score: rows.json:5:22: error: points-range: 'points' of P1, question S04 is '2.5'; expected 0 to 5 in steps of 1, or empty for don't know
kik-score: rows.json:6:7: error: question-unknown: the question 'S99' of P1 is not in the frame; expected S01 … S20 (S09?); correct it, or use --skip-unknown
kik-score: rows.json:7:24: error: json: the key 'note' is unknown; expected one of the format's, or x-…
kik-score: rows.json:8:25: error: json: 'strengths' is a text; expected a list
kik-score: rows.json:9:30: error: json: 'strengths' is 3; expected a text
kik-score: rows.json:9:44: error: json: 'evidence' is a list; expected true, false or a text
kik-score: rows.json:10:1: error: json: 'id' is missing; expected a text
kik-score: rows.json:11:1: error: json: 'questions' is 17; expected an object
kik-score: rows.json:12:22: error: json: 'points' is true; expected a number, or null for don't know
kik-score: rows.json:13:7: error: id-empty: 'question' is empty; expected an id
kik-score: 1 unit: 0 scored, 1 withheld; 13 errors
kik-score: twice.json:3:1: error: dup-answer: P1 has answered question S08 before, the same (twice.json:2:14); remove one of them, or use --dedupe-identical
kik-score: twice.json:5:1: error: dup-conflict: P1 has answered question S09 before, differently (twice.json:4:1); keep the answer that is meant
kik-score: 1 unit: 0 scored, 1 withheld; 2 errors
kik-score: twice.json:3:1: warning: dup-answer: P1 has answered question S08 before, the same (twice.json:2:14); accepted by --dedupe-identical
kik-score: twice.json:5:1: error: dup-conflict: P1 has answered question S09 before, differently (twice.json:4:1); keep the answer that is meant
kik-score: 1 unit: 0 scored, 1 withheld; 1 error, 1 warning
kik-score: long.json:2:34: error: too-long: a field of more than 65536 bytes; expected at most that (an open quote?)
kik-score: 1 unit: 0 scored, 1 withheld; 1 error
kik-score: personal.json:2:34: notice: control-char: a control or bidi character in 'ideas'; replaced by U+FFFD
kik-score: personal.json:2:34: warning: personal-data: 'ideas' seems to hold a phone number; take it out before the text is shown to others
kik-score: personal.json: JSON, 1 question
kik-score: 1 unit: 1 scored, 0 withheld; 1 warning
kik-score: whole.json:1:109: error: json: the key 'extra' is unknown; expected one of the format's, or x-…
kik-score: whole.json:1:107: error: json: 'lang' is 3; expected a text
kik-score: whole.json:1:89: error: frame-mismatch: made for the frame sha256:0; expected sha256:8d7e30a78de226f16708d8f0abc2d62c81306ad074d7d82db6ec26f68c69fc56; use the right form, or --accept-frame sha256:0
kik-score: whole.json:1:131: error: json: 'questions' is an object; expected a list
kik-score: 1 unit: 0 scored, 1 withheld; 4 errors
