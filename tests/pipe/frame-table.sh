# A frame becomes a table and again the same frame, byte for byte: the built-in one, those of the
# tests and forty at random, as CSV, as Excel's CSV, in UTF-16, with the columns in another order,
# and as a workbook.
set -e
cp "$SRC"/tests/frames/*.json .
kik-init frame >kik.json
python3 "$SRC/tests/pipe/frame_table.py" 40 . "${SEED:-1}"
cat >mirror.py <<'X'
import csv, sys
rows = csv.reader(open(sys.argv[1], encoding="utf-8", newline=""))
# languages keep their order among themselves
out = [row[16:] + row[15::-1] for row in rows]
csv.writer(sys.stdout, lineterminator="\n").writerows(out)
X
back() { kik-init frame "$1" | cmp - was || { echo "$1: another frame"; exit 1; }; }
n=0
for f in *.json; do
	kik-init frame "$f" >was
	kik-init frame -f csv "$f" >t.csv
	kik-init frame -f csv --excel "$f" >excel.csv
	kik-init frame --force -f xlsx -o t.xlsx "$f"
	PYTHONIOENCODING=utf-8 python3 mirror.py t.csv >mirror.csv
	for mark in LE BE; do
		{ printf '\357\273\277' && cat t.csv; } | iconv -f UTF-8 -t UTF-16$mark >t16$mark
	done
	for table in t.csv excel.csv t16LE t16BE mirror.csv t.xlsx; do back $table; done
	n=$((n + 1))
done
test $n -ge 43 || { echo "only $n frames"; exit 1; }
