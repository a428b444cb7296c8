# a row whose fields cannot be told apart is at fault for whom it names, if the round knows them; its unit is withheld, the others are whole
--- setup
printf 'unit;name;participants\nn;Nord;3\ns;Syd;2\nv;Vest;1\n' >units.csv
kik-init round --round 2026 --units units.csv --frame "$CASES/../score/small.json" --forms csv r
code() { awk -F ';' -v u=$1 -v n=$2 '$1 == u && ++i == n { print $2 }' r/codes.csv; }
H='unit;round;respondent;question;points;strengths'
# too many fields, too few, and one that names nobody of the round
printf "$H\nn;2026;$(code n 1);S01;3;godt; og mere\nn;2026;$(code n 2);S01;3;godt\n" >r/answers/n.csv
printf "$H\ns;2026;$(code s 1);S01\ns;2026;nobody;S01\n" >r/answers/s.csv
printf "$H\nv;2026;$(code v 1);S01;4;\n" >r/answers/v.csv
{
	echo "@sheet Svar"
	printf '%s|\ns|2026|%s|S01|n:3|godt|mere\n' "$H" "$(code s 2)" | sed '1s/;/|/g'
} | python3 "$SRC/tests/cli/make-xlsx.py" s2.xlsx
--- command
hide() { sed -E 's/[BCDFGHJKLMNPQRSTVWXZ]{8}/CODE----/g'; }
kik-report status -f csv r 2>err | cut -d , -f 1,6,7,10
cut -d ' ' -f 2-3 <err
kik-report status -f txt r 2>/dev/null | grep -A 1 'Heraf med fejl\|fejl i svarene'
kik-score r 2>err | grep -o '"unit":{"id":"[a-z]*"\|"complete":[a-z]*'
tail -n 1 err
# the same in a workbook, of the other of Syd
cp s2.xlsx r/answers/
kik-report status -f csv r 2>err | grep '^s,' | cut -d , -f 1,6,7,10
grep xlsx: err
--- stdout
unit,state,answered,delivered
n,unreadable,0,1
n,incomplete,1,1
n,missing,0,0
s,unreadable,0,1
s,missing,0,0
v,incomplete,1,1
r/answers/n.csv:2:28: error:
r/answers/s.csv:2:17: error:
r/answers/s.csv:3:15: error:
3 errors
Heraf med fejl       2
Mangler              2
--
│ ! Obs. Der er fejl i svarene fra: Nord, Syd. Svarene kommer ikke med i
│ resultatet, før fejlene er rettet.
--
Enhed  Område  Forventet  Afleveret               Heraf  Mangler  Heraf med fejl
                                          ufuldstændige
"unit":{"id":"v"
"complete":true
kik-score: 3 units: 1 scored, 2 withheld; 3 errors, 1 warning
s,unreadable,0,1
s,unreadable,0,1
kik-report: r/answers/s2.xlsx:Svar!G2: error: row-width: 7 fields; expected 6
--- stderr
