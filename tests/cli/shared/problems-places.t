# --problems takes the place of nothing that the run reads or writes, by whatever name, also with
# --force; standard output holds one thing
--- setup
cp "$CASES/../score/answers.csv" a.csv
cp a.csv kept.csv
mkdir d
--- command
kik="kik-score --frame $CASES/../score/small.json --force"

$kik -o ./o.jsonl --problems o.jsonl a.csv
echo $?
touch o.jsonl
$kik -o o.jsonl --problems d/../o.jsonl a.csv
echo $?
$kik --problems ./a.csv -o o.jsonl a.csv
echo $?
printf 'a.csv\0' | $kik --problems a.csv -o o.jsonl --files0-from -
echo $?
$kik --problems p.csv a.csv >p.csv
echo $? $(grep -c . p.csv)
$kik --problems e.csv a.csv 2>e.csv >/dev/null
echo $?
cat e.csv
$kik --problems - a.csv | grep -c kik-result
$kik --problems - -o o.jsonl a.csv
echo $? $(grep -c . o.jsonl)
# devices hold nothing that could be lost
$kik --problems /dev/null -o /dev/./null a.csv
echo $?
$kik --problems d/o.jsonl -o o.jsonl a.csv
echo $? $(cat d/o.jsonl)
cmp a.csv kept.csv
ls -A . d
--- stdout
2
2
2
2
2 0
2
kik-score: error: usage: --problems names 'e.csv', where other output goes
kik-score: try 'kik-score --help'
0
file,line,column,cell,severity,code,unit,respondent,question,found,expected,message
0 2
0
0 file,line,column,cell,severity,code,unit,respondent,question,found,expected,message
.:
a.csv
d
e.csv
kept.csv
o.jsonl
p.csv

d:
o.jsonl
--- stderr
kik-score: error: usage: --output and --problems both name './o.jsonl'
kik-score: try 'kik-score --help'
kik-score: error: usage: --output and --problems both name 'o.jsonl'
kik-score: try 'kik-score --help'
kik-score: error: usage: --problems names 'a.csv', which is read
kik-score: try 'kik-score --help'
kik-score: error: usage: --problems names 'a.csv', which is read
kik-score: try 'kik-score --help'
kik-score: error: usage: --problems names 'p.csv', where other output goes
kik-score: try 'kik-score --help'
kik-score: standard output: error: io: is taken; give one of the two a file
kik-score: 1 unit: 1 scored, 0 withheld; 1 error
