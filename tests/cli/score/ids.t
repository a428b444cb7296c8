# Ids that are empty, or hold control or bidi characters; names likewise
--- setup
H='unit;round;respondent;question;points'
printf '%s\n;2026;P1;S01;4\nsol; ;P1;S01;4\nsol;2026;;S01;4\nsol;2026;P1;;4\n' "$H" >ids.csv
printf 's\033[31mol;2026;P1;S01;4\nsol;20\00526;P1;S01;4\nsol;2026;P\342\200\2561;S01;4\n' >>ids.csv
printf 'unit;round;respondent;question;points;name;area;municipality\n' >names.csv
printf 'sol;2026;P1;S01;4;So\001l;Æ\342\200\217ldre;\n' >>names.csv
printf 'sol;2026;P1;S01;4;;;Fj\033ordby\n' >>names.csv
--- command
score() { kik-score --frame "$CASES/small.json" "$@"; }
score ids.csv
score -l da <ids.csv
score names.csv
score -l da names.csv
score --problems - -o /dev/null names.csv
--- stdout
file,line,column,cell,severity,code,unit,respondent,question,found,expected,message
names.csv,2,19,,error,control-char,sol,,,So\x01l,,'name' holds a control or bidi character: 'So\x01l'; expected printable text
names.csv,2,24,,error,control-char,sol,,,Æ\u{200F}ldre,,'area' holds a control or bidi character: 'Æ\u{200F}ldre'; expected printable text
names.csv,3,21,,error,control-char,,,,Fj\x1Bordby,,'municipality' holds a control or bidi character: 'Fj\x1Bordby'; expected printable text
--- stderr
kik-score: ids.csv:2:1: error: id-empty: 'unit' is empty; expected an id
kik-score: ids.csv:3:5: error: id-empty: 'round' is empty; expected an id
kik-score: ids.csv:4:10: error: id-empty: 'respondent' is empty; expected an id
kik-score: ids.csv:5:13: error: id-empty: 'question' is empty; expected an id
kik-score: ids.csv:6:1: error: control-char: 'unit' holds a control or bidi character: 's\x1B[31mol'; expected printable text
kik-score: ids.csv:7:5: error: control-char: 'round' holds a control or bidi character: '20\x0526'; expected printable text
kik-score: ids.csv:8:10: error: control-char: 'respondent' holds a control or bidi character: 'P\u{202E}1'; expected printable text
kik-score: 1 unit: 0 scored, 1 withheld; 7 errors
kik-score: (standard input):2:1: fejl: id-empty: 'unit' er tom; der skal stå et id
kik-score: (standard input):3:5: fejl: id-empty: 'round' er tom; der skal stå et id
kik-score: (standard input):4:10: fejl: id-empty: 'respondent' er tom; der skal stå et id
kik-score: (standard input):5:13: fejl: id-empty: 'question' er tom; der skal stå et id
kik-score: (standard input):6:1: fejl: control-char: 'unit' rummer et styretegn: 's\x1B[31mol'; der skal stå læsbar tekst
kik-score: (standard input):7:5: fejl: control-char: 'round' rummer et styretegn: '20\x0526'; der skal stå læsbar tekst
kik-score: (standard input):8:10: fejl: control-char: 'respondent' rummer et styretegn: 'P\u{202E}1'; der skal stå læsbar tekst
kik-score: 1 enhed: 0 talt op, 1 tilbageholdt; 7 fejl
kik-score: names.csv:2:19: error: control-char: 'name' holds a control or bidi character: 'So\x01l'; expected printable text
kik-score: names.csv:2:24: error: control-char: 'area' holds a control or bidi character: 'Æ\u{200F}ldre'; expected printable text
kik-score: names.csv:3:21: error: control-char: 'municipality' holds a control or bidi character: 'Fj\x1Bordby'; expected printable text
kik-score: 1 unit: 0 scored, 1 withheld; 3 errors
kik-score: names.csv:2:19: fejl: control-char: 'name' rummer et styretegn: 'So\x01l'; der skal stå læsbar tekst
kik-score: names.csv:2:24: fejl: control-char: 'area' rummer et styretegn: 'Æ\u{200F}ldre'; der skal stå læsbar tekst
kik-score: names.csv:3:21: fejl: control-char: 'municipality' rummer et styretegn: 'Fj\x1Bordby'; der skal stå læsbar tekst
kik-score: 1 enhed: 0 talt op, 1 tilbageholdt; 3 fejl
kik-score: names.csv:2:19: error: control-char: 'name' holds a control or bidi character: 'So\x01l'; expected printable text
kik-score: names.csv:2:24: error: control-char: 'area' holds a control or bidi character: 'Æ\u{200F}ldre'; expected printable text
kik-score: names.csv:3:21: error: control-char: 'municipality' holds a control or bidi character: 'Fj\x1Bordby'; expected printable text
kik-score: 1 unit: 0 scored, 1 withheld; 3 errors
--- status
3
