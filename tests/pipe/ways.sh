# A round of three units, answered in CSV, in JSON, in workbooks, zipped, and in any mix: the same
# stream byte for byte, the same clean answers as a set (but for the rows in which nothing stands,
# which workbooks do not hand on), the same status.
set -e
printf 'unit;name;area\nsol;Solsikken;Ældre\nåen;Ved Åen;Ældre\nskole;Skolen;Børn\n' >UNITS.csv
kik-init round --round 2026 --units UNITS.csv --participants 4 --forms csv r
python3 "$SRC/tests/pipe/ways.py" r "$SRC"
said() { sed '/^[^,]*,2026,[^,]*,S[0-9]*,,,,,,/d' | LC_ALL=C sort; }
# fill NAME FILE...: the answers of the round are these files, and give what CSV gave
fill() {
	name=$1
	shift
	rm -rf r/answers
	mkdir r/answers
	cp -r "$@" r/answers
	kik-score r >"$name.jsonl" 2>"$name.err" || { cat "$name.err"; exit 1; }
	kik-score -f answers r 2>"$name.err" | said >"$name.set"
	kik-report status -f csv r >"$name.status"
	for kind in jsonl set status; do cmp "csv.$kind" "$name.$kind"; done
}
rm -rf r/answers
cp -r csv r/answers
kik-score r >csv.jsonl 2>csv.err || { cat csv.err; exit 1; }
kik-score -f answers r | said >csv.set
kik-report status -f csv r >csv.status
test "$(grep -c kik-result csv.jsonl)" = 3
fill json json/*
fill xlsx xlsx/*
# names and folders say nothing
mkdir heap heap/a heap/a/b
for i in 00 03 06 09; do cp csv/$i.csv heap/$i.pdf; done
for i in 01 04 07 10; do cp json/$i.json heap/a/$i.csv; done
for i in 02 05 08 11; do cp xlsx/$i.xlsx heap/a/b/$i; done
fill heap heap
for way in csv json xlsx heap; do (cd $way && python3 -m zipfile -c ../$way.zip ./*); done
for way in csv json xlsx heap; do fill zip $way.zip; done
# one archive for each unit, the forms of one loose, by another kind each
(cd csv && python3 -m zipfile -c ../sol.zip 00.csv 01.csv 02.csv 03.csv)
(cd xlsx && python3 -m zipfile -c ../aaen.zip 04.xlsx 05.xlsx 06.xlsx 07.xlsx)
fill mixed sol.zip aaen.zip json/08.json json/09.json xlsx/10.xlsx csv/11.csv
# by pipes too, without the round: what comes is the same for every way
plain() { kik-score "$@" >plain.out && cmp plain.jsonl plain.out; }
kik-score csv/* >plain.jsonl
plain json/* && plain xlsx/* && plain heap.zip
kik-score <heap.zip | cmp plain.jsonl -
cat xlsx.zip - </dev/null | kik-score | cmp plain.jsonl -
kik-score -f answers <json.zip | kik-score | cmp plain.jsonl -
cat xlsx/00.xlsx - </dev/null | kik-score - csv/0[1-9]* csv/1* | cmp plain.jsonl -
# the typing sheet for paper has rows for those who answered otherwise
kik-init round --force --round 2026 --units UNITS.csv --participants 4 --forms xlsx paper
mkdir -p paper/answers
cp paper/forms/sol/*.xlsx paper/answers
kik-report status -f csv paper | cut -d , -f 6 | sort | uniq -c | tr -s ' ' >states
printf ' 12 missing\n 1 state\n' | cmp - states
