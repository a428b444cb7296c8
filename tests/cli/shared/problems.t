# --problems: every finding of any tool as CSV, beside the output; not after a usage error
--- setup
cp "$CASES/../score/answers.csv" a.csv
kik-score --frame "$CASES/../score/small.json" a.csv >a.jsonl
sed '2s/"n":2/"n":3/' a.jsonl >bad.jsonl
--- command
F="--frame $CASES/../score/small.json"

kik-merge --problems p.csv a.jsonl bad.jsonl >/dev/null
echo $?
cat p.csv
stat -c %a p.csv
kik-merge --problems p.csv a.jsonl >/dev/null
echo $?
kik-merge --problems q.csv - -
echo $?
kik-merge --problems none.csv a.jsonl >/dev/null
cat none.csv
ls
--- stdout
1
file,line,column,cell,severity,code,unit,respondent,question,found,expected,message
bad.jsonl,2,344,,error,inconsistent,,,,3,the sum of the counts,the result contradicts itself: 'n' is 3; expected the sum of the counts
600
4
2
file,line,column,cell,severity,code,unit,respondent,question,found,expected,message
a.csv
a.jsonl
bad.jsonl
none.csv
p.csv
--- stderr
kik-merge: bad.jsonl:2:344: error: inconsistent: the result contradicts itself: 'n' is 3; expected the sum of the counts
kik-merge: 1 result; 1 error
kik-merge: p.csv: error: io: already exists; use --force to replace it
kik-merge: 1 error
kik-merge: error: usage: '-' stands twice; standard input can be read only once
kik-merge: try 'kik-merge --help'
