# -o: nothing is overwritten without --force, links are not followed, nothing half is left
# behind; what holds individual answers is for the owner only
--- setup
cp "$CASES/../score/answers.csv" a.csv
kik-score --frame "$CASES/../score/small.json" a.csv >a.jsonl
mkdir dir
printf 'unit;round;respondent;question;points\neng;2026;P1;S01;9.5\n' >bad.csv
--- command
F="--frame $CASES/../score/small.json"

umask 022
kik-score $F -o out a.csv
stat -c '%a %h' out
cmp out a.jsonl && echo same
kik-score $F -o out a.csv
echo $?
echo old >old
kik-score $F -o old a.csv
echo $?
cat old
kik-score $F --force -o old a.csv
cmp old a.jsonl && echo replaced
chmod 644 old
kik-score $F --force -o old a.csv
stat -c %a old
ln -s out link
ln -s nowhere dangling
kik-score $F --force -o link a.csv
echo $?
kik-score $F --force -o dangling a.csv
echo $?
kik-score $F -o dir a.csv
echo $?
kik-score $F -o /dev/null a.csv
kik-score $F -o /dev/stdout a.csv | cmp a.jsonl - && echo stdout
kik-score $F -o none bad.csv
echo $?
kik-score $F --strict -o none a.csv bad.csv
echo $?
ls -A
--- stdout
600 1
same
4
4
old
replaced
600
4
4
4
stdout
3
3
a.csv
a.jsonl
bad.csv
dangling
dir
link
old
out
--- stderr
kik-score: out: error: io: already exists; use --force to replace it
kik-score: 1 unit: 1 scored, 0 withheld; 1 error
kik-score: old: error: io: already exists; use --force to replace it
kik-score: 1 unit: 1 scored, 0 withheld; 1 error
kik-score: link: error: io: is a symbolic link; give the file itself
kik-score: 1 unit: 1 scored, 0 withheld; 1 error
kik-score: dangling: error: io: is a symbolic link; give the file itself
kik-score: 1 unit: 1 scored, 0 withheld; 1 error
kik-score: dir: error: io: cannot write: Is a directory
kik-score: 1 unit: 1 scored, 0 withheld; 1 error
kik-score: bad.csv:2:17: error: points-range: 'points' of P1, question S01 is '9.5'; expected 0 to 5, or empty for don't know
kik-score: 1 unit: 0 scored, 1 withheld; 1 error
kik-score: bad.csv:2:17: error: points-range: 'points' of P1, question S01 is '9.5'; expected 0 to 5, or empty for don't know
kik-score: 2 units: 1 scored, 1 withheld; 1 error
