# changes that are refused: unknown codes and units, answers that have come in, columns that would be lost, a form that was written in stays
--- setup
kik-init round --round 2026 --unit sol --participants 2 --forms html,csv r
code() { sed -n "$1s/^[^;]*;\([^;]*\);.*/\1/p" r/codes.csv; }
code 2 >first
code 3 >second
sed '2s/;;;;;/;4;=god tone;;;ja/' r/forms/sol/$(cat first).csv >r/answers/a.csv
printf 'unit;name\nsol;\n' >units.csv
cp -r r s
sed 's/$/;x/; 1s/x$/telefon/' r/codes.csv >s/codes.csv
--- command
mask() { sed "s/$(cat first)/FIRST/g; s/$(cat second)/SECOND/g"; }
try() { kik-init round "$@" 2>err; echo $?; mask <err; }
(cd r && find . -type f | sort | xargs sha256sum) >before
try --replace NOBODY r
try --replace "$(cat first)" r
KIK_LANG=da try --replace "$(cat first)" r
try --reissue NOBODY r
try --add-participant maane r
try --add units.csv r
try --add nothing.csv r
try --deadline 2026-13-01 r
try --deadline 2026-09-01 --add units.csv r
try --round 2027 --add units.csv r
try --role leder r
try --add-participant sol --forms csv r
try --reissue X units.csv
try --deadline 2026-10-01 s
(cd r && find . -type f | sort | xargs sha256sum) | cmp - before
echo written >>r/forms/sol/$(cat second).html
try --reissue "$(cat second)" r
try --replace "$(cat second)" r
tail -1 r/forms/sol/$(cat second).html
ls r/forms/sol/$(cat second).* | mask
try --reissue "$(cat second)" r
exec 9<r; flock 9
try --deadline 2026-10-01 r
--- stdout
2
kik-init: error: usage: --replace names 'NOBODY'; the round has no such code (see codes.csv)
kik-init: try 'kik-init --help'
3
kik-init: r: error: delivered: answers have come in under the code 'FIRST'; take them out of answers/ first, or use --add-participant
kik-init: 1 error
3
kik-init: r: fejl: delivered: der er kommet svar ind på koden 'FIRST'; tag dem først ud af answers/, eller brug --add-participant
kik-init: 1 fejl
2
kik-init: error: usage: --reissue names 'NOBODY'; the round has no such code (see codes.csv)
kik-init: try 'kik-init --help'
2
kik-init: error: usage: --add-participant names 'maane'; the round has no such unit, or more than one (--municipality tells them apart)
kik-init: try 'kik-init --help'
3
kik-init: units.csv: error: nothing: all of its units are in the round already
kik-init: 1 error
4
kik-init: nothing.csv: error: io: cannot open: No such file or directory
kik-init: 1 error
2
kik-init: error: usage: --deadline is '2026-13-01'; expected a date as YYYY-MM-DD
kik-init: try 'kik-init --help'
2
kik-init: error: usage: one change at a time: --add, --add-participant, --replace, --reissue or --deadline
kik-init: try 'kik-init --help'
2
kik-init: error: usage: --round is for a new round
kik-init: try 'kik-init --help'
2
kik-init: error: usage: --role goes with --add-participant
kik-init: try 'kik-init --help'
2
kik-init: error: usage: an open round cannot be changed by --units, --unit, --name, --area, --themes, --forms, --start or --seminar
kik-init: try 'kik-init --help'
2
kik-init: error: usage: 'units.csv' is no round directory
kik-init: try 'kik-init --help'
3
kik-init: s/codes.csv:1:32: error: header-extra: the column 'telefon' would be lost when codes.csv is written anew; keep it in another file
kik-init: 1 error
0
kik-init: r/forms/sol/SECOND.html: warning: form-changed: was changed since it was made; it stays as it is
kik-init: r: 1 unit, 2 participants; 1 warning
0
kik-init: r/forms/sol/SECOND.html: warning: form-changed: was changed since it was made; it stays as it is
kik-init: r: 1 unit, 2 participants; 1 warning
written
r/forms/sol/SECOND.html
2
kik-init: error: usage: --reissue names 'SECOND'; the round has no such code (see codes.csv)
kik-init: try 'kik-init --help'
4
kik-init: r: error: io: is being changed by another run
kik-init: 1 error
