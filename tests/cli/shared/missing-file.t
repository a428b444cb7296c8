# Files that cannot be read: status 4, each told
--- setup
cp "$CASES/../score/answers.csv" a.csv
kik-score --frame "$CASES/../score/small.json" a.csv >a.jsonl
--- command
F="--frame $CASES/../score/small.json"

ln -s nowhere dangling
kik-score $F nowhere.csv dangling . a.csv >/dev/null
echo $?
kik-merge nowhere . a.jsonl >/dev/null
echo $?
kik-score $F ''
echo $?
kik-score --frame nowhere.json a.csv
echo $?
kik-score --problems no/where.csv $F a.csv
echo $?
kik-score $F -o no/where a.csv
echo $?
--- stdout
4
4
4
4
4
4
--- stderr
kik-score: nowhere.csv: error: io: cannot open: No such file or directory
kik-score: dangling: error: io: cannot open: No such file or directory
kik-score: .: error: io: cannot read: Is a directory
kik-score: 1 unit: 1 scored, 0 withheld; 3 errors
kik-merge: nowhere: error: io: cannot open: No such file or directory
kik-merge: .: error: io: cannot read: Is a directory
kik-merge: 1 result; 2 errors
kik-score: '': error: io: cannot open: No such file or directory
kik-score: 0 units: 0 scored, 0 withheld; 1 error
kik-score: nowhere.json: error: io: cannot open: No such file or directory
kik-score: 1 error
kik-score: no/where.csv: error: io: cannot write: No such file or directory
kik-score: 1 error
kik-score: no/where: error: io: cannot write: No such file or directory
kik-score: 1 unit: 1 scored, 0 withheld; 1 error
