# Options in all the forms that GNU getopt takes, before and behind operands
--- setup
cp "$CASES/../score/answers.csv" a.csv
kik-score --frame "$CASES/../score/small.json" a.csv >a.jsonl
--- command
F="--frame $CASES/../score/small.json"

kik-score $F a.csv >expected
for o in "-f json" -fjson --format=json "--format json" "--form json"; do
	kik-score $F a.csv $o | cmp expected - && kik-score $o $F a.csv | cmp expected - && echo "$o"
done
mv a.csv -- -a.csv
kik-score $F -- -a.csv | cmp expected - && echo --
kik-score $F ./-a.csv | cmp expected - && echo ./
--- stdout
-f json
-fjson
--format=json
--format json
--form json
--
./
