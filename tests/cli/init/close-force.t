# closed without those who have not delivered: the results say how many were expected; a form that was filled in and not read is left, and so are links and what they lead to
--- setup
cat >fill.sh <<'X'
printf 'unit;round;respondent;question;points;strengths\nsol;2026;%s;S01;%s;\n' "$1" "$3" >"$2"
X
kik-init round --round 2026 --unit sol --participants 4 --forms csv r
set -- $(sed -n '2,$s/^[^;]*;\([^;]*\);.*/\1/p' r/codes.csv)
sh fill.sh $1 r/answers/$1.csv 3
mkdir outside
sh fill.sh $2 outside/a.csv 4
ln -s ../../outside/a.csv r/answers/a.csv
mkdir folder
sh fill.sh $3 folder/b.csv 4
ln -s ../../folder r/answers/folder
sh fill.sh $4 r/forms/sol/$4.csv 5
echo old >r/results.jsonl
--- command
kik-init close --force r 2>&1 | sed 's/[BCDFGHJKLMNPQRSTVWXZ]\{8\}/CODE/'
grep -o '"respondents":3,"expected":4' r/results.jsonl
(cd r && find . | sort) | sed 's/[BCDFGHJKLMNPQRSTVWXZ]\{8\}/CODE/'
ls outside folder
sed 's/,.*//; s/[BCDFGHJKLMNPQRSTVWXZ]\{8\}/CODE/' r/closed.csv
--- stdout
kik-init: r/answers/a.csv: warning: close-left: is not deleted: it is no ordinary file, and what it leads to is not the round's
kik-init: r/answers/folder: warning: close-left: is not deleted: it is no ordinary file, and what it leads to is not the round's
kik-init: r/forms/sol/CODE.csv: warning: close-left: is not deleted: it is none of the answers, blank forms and codes of the round
kik-init: r: closed; 5 files deleted, 3 left; 3 warnings
"respondents":3,"expected":4
.
./VEJLEDNING.md
./answers
./answers/a.csv
./answers/folder
./closed.csv
./forms
./forms/sol
./forms/sol/CODE.csv
./frame.json
./results.jsonl
./round.json
folder:
b.csv

outside:
a.csv
file
answers/CODE.csv
forms/sol/CODE.csv
forms/sol/CODE.csv
forms/sol/CODE.csv
codes.csv
--- stderr
