# A line must be strict JSON of a known format and version; the others go out, not as complete
--- setup
frame=$CASES/../score/small.json
# unit ID ROUND AREA TOWN POINTS of S01: the unit's stream
unit() {
	{ echo 'unit;round;respondent;question;points;area;municipality'
	i=0
	for p in $5; do i=$((i + 1)); echo "$1;$2;P$i;S01;$p;$3;$4"; done; } |
		kik-score --frame "$frame"
}

unit sol 2026 Ældre Fjordby '4 3' >sol
unit eng 2026 Børn Fjordby '5' >eng
unit elv 2026 Ældre Fjordby '1 2 3' >elv
--- command
try() { { cat eng; printf '%s\n' "$1"; } >bad; kik-merge bad 2>&1 >/dev/null | sed '$d'; }
try '{"format":"kik-result","version":2,"scope":"unit"}'
try '{"format":"kik-frame","version":7}'
try '{"format":"kik-other","version":1}'
try '{"version":1}'
try '{"format":"kik-result"}'
try '{"format":"kik-result","version":"1"}'
try '{"format":"kik-result","version":1,"version":1}'
try '{"format":"kik-result","version":1} x'
try '{"format":"kik-result","version":NaN}'
try '{"format":"kik-result","version":01}'
try '{"format":"kik-result","version":1,"x":"a\u0000b"}'
try '{"format":"kik-result","version":1'
try '["kik-result"]'
try 'unit;round'
try "$(printf '[%.0s' 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3)"
try "$(printf '{"format":"r\370d"}')"
try "$(sed -n '2s/"complete":true/"complete":1/p' sol)"
try "$(sed -n '2s/"complete":true,//p' sol)"
try "$(sed -n '2s/"round":"2026"/"round":" 2026"/p' sol)"
try "$(sed -n '2s/"id":"sol"/"id":"s\\u0007l"/p' sol)"
try "$(sed -n '2s/"respondents":2/"respondents":-2/p' sol)"
try "$(sed -n '2s/"respondents":2/"respondents":2.0/p' sol)"
{ cat eng; sed -n '2s/"n":2/"n":\o370/p' sol; } >bad
LC_ALL=C sed 's/ø/o/' bad | kik-merge -o /dev/null
kik-merge bad 2>/dev/null | grep -o '"id":"[a-z]*","name"\|"complete":[a-z]*,"ind'
kik-merge -l da bad >/dev/null
echo $?
sed '2s/"version":1/"version":2/' sol | kik-merge -l da
{ echo '{"format":"kik-result","version":1,"version":1}'
echo '{"format":"kik-result","version":1} x'
echo '{"format":"kik-result","version":NaN}'
echo '{"format":"kik-other","version":1}'
echo '{"format":"kik-result","version":"1"}'
echo '{"version":1}'
printf '[%.0s' 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3; } | kik-merge -l da
--- stdout
kik-merge: bad:3:34: error: format: 'kik-result' of version 2; this kik reads up to version 1; use a newer kik
kik-merge: bad:3:33: error: format: 'kik-frame' of version 7; this kik reads up to version 1; use a newer kik
kik-merge: bad:3:11: error: format: the format is 'kik-other'; expected kik-result, kik-frame
kik-merge: bad:3:1: error: format: the format is ''; expected kik-result, kik-frame
kik-merge: bad:3:1: error: json: 'version' is missing; expected a number
kik-merge: bad:3:34: error: json: 'version' is a text; expected a number
kik-merge: bad:3:36: error: json: the key 'version' stands twice in one object
kik-merge: bad:3:37: error: json: text after the end of the document: 'x'
kik-merge: bad:3:34: error: json: not JSON at 'NaN'; expected { [ " 0-9 true false null
kik-merge: bad:3:34: error: json: not JSON at '01'; expected a number
kik-merge: bad:3:42: error: json: not JSON at '\u0000'; expected \u0001-\uFFFF
kik-merge: bad:3:35: error: json: not JSON at ''; expected , }
kik-merge: bad:3:1: error: format: the format is ''; expected kik-result, kik-frame
kik-merge: bad:3:1: error: json: not JSON at 'u'; expected { [ " 0-9 true false null
kik-merge: bad:3:33: error: json: nested deeper than 32 levels
kik-merge: bad:3:13: error: json: byte 0xF8 is not UTF-8; expected UTF-8 text
kik-merge: bad:3:254: error: json: 'complete' is 1; expected true or false
kik-merge: bad:3:1: error: json: 'complete' is missing; expected true or false
kik-merge: bad:3:130: error: json: 'round' is ' 2026'; expected printable text without blanks around it
kik-merge: bad:3:64: error: json: 'id' is 's\u0007l'; expected printable text without blanks around it
kik-merge: bad:3:287: error: json: 'respondents' is '-2'; expected 0 to 500000000
kik-merge: bad:3:287: error: json: 'respondents' is 2.0; expected a whole number
"id":"eng","name"
"complete":false,"ind
1
--- stderr
kik-merge: (standard input):3:357: error: json: byte 0xF8 is not UTF-8; expected UTF-8 text
kik-merge: 1 result; 1 error
kik-merge: bad:3:357: fejl: json: byten 0xF8 er ikke UTF-8; teksten skal være UTF-8
kik-merge: 1 resultat; 1 fejl
kik-merge: (standard input):2:34: fejl: format: 'kik-result' i version 2; denne kik læser til og med version 1; brug en nyere kik
kik-merge: 0 resultater; 1 fejl
kik-merge: (standard input):1:36: fejl: json: nøglen 'version' står to gange i samme objekt
kik-merge: (standard input):2:37: fejl: json: tekst efter dokumentets slutning: 'x'
kik-merge: (standard input):3:34: fejl: json: ikke JSON ved 'NaN'; ventede { [ " 0-9 true false null
kik-merge: (standard input):4:11: fejl: format: formatet er 'kik-other'; ventede kik-result, kik-frame
kik-merge: (standard input):5:34: fejl: json: 'version' er en tekst; ventede et tal
kik-merge: (standard input):6:1: fejl: format: formatet er ''; ventede kik-result, kik-frame
kik-merge: (standard input):7:33: fejl: json: dybere indlejret end 32 niveauer
kik-merge: 0 resultater; 7 fejl
--- status
3
