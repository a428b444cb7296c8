# A decimal comma in the locale changes nothing.
set -e
danish() { env LC_ALL=da_DK.UTF-8 "$@"; }
test "$(danish /usr/bin/printf %.1f 1)" = 1,0 || { echo 'no Danish locale here'; exit 1; }
python3 -B "$SRC/tests/pipe/town.py" 12 6 text >town.csv
same() {
	"$@" >want
	danish "$@" >got
	cmp want got || { echo "$*"; exit 1; }
}
same kik-score town.csv
cp want town.jsonl
same kik-score -f csv town.csv
same kik-score -f csv --excel town.csv
same kik-score -f answers town.csv
same kik-merge --by area town.jsonl
cp want areas.jsonl
cat town.jsonl areas.jsonl >both.jsonl
same kik-report tal -f csv both.jsonl
same kik-report tal -f json both.jsonl
sed 's/"round":"[^"]*"/"round":"1999"/' town.jsonl >last.jsonl
for format in txt html; do
	same kik-report overblik -f $format both.jsonl
	same kik-report udvikling -f $format both.jsonl last.jsonl
	danish kik-report svarrapport -f $format -o $format/ town.jsonl
	kik-report svarrapport -f $format -o $format-c/ town.jsonl
	diff -r $format $format-c
done
