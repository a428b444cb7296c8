# Streams are text: from files, standard input, lists of names; joined by cat, cut by split.
set -e
python3 -B "$SRC/tests/pipe/town.py" 9 4 text >town.csv
head -n 1 town.csv >head.csv
for i in 0 1 2; do
	cp head.csv part$i.csv
	grep -E "^enhed00[$((3 * i))$((3 * i + 1))$((3 * i + 2))];" town.csv >>part$i.csv
	kik-score part$i.csv >part$i.jsonl
done
kik-score town.csv >want
same() { cmp want - || { echo "$1"; exit 1; }; }

# answers
kik-score part2.csv part0.csv part1.csv | same 'three files'
kik-score <town.csv | same 'standard input'
kik-score - <town.csv | same '-'
kik-score part0.csv - part2.csv <part1.csv | same 'a file, - and a file'
# shellcheck disable=SC2002
cat town.csv | kik-score | same 'a pipe'
printf '%s\0' part1.csv part2.csv | kik-score --files0-from - part0.csv | same '--files0-from -'
printf 'part%s.csv\0' 0 1 2 >names
kik-score --files0-from names | same '--files0-from FILE'
mkfifo fifo
cat town.csv >fifo &
kik-score fifo | same 'a fifo'
wait

# results
cat part2.jsonl part0.jsonl part1.jsonl | kik-merge | same 'cat of streams'
kik-merge part1.jsonl - part0.jsonl <part2.jsonl | same 'streams and -'
LC_ALL=C sort want | kik-merge | same 'sort'
split -l 2 want piece.
kik-merge piece.* | same 'split -l'
kik-score -f csv town.csv >tidy.csv
kik-score --no-text town.csv >bare
kik-merge <tidy.csv | cmp bare -
kik-merge <tidy.csv >again
kik-merge -f csv again | cmp tidy.csv -

# the built-in frame needs no frame line, and one of a file is named
grep -v kik-frame want | kik-merge | same 'without the frame line'

# over its own input, only with --force
cp part0.jsonl own.jsonl
if kik-merge -o own.jsonl own.jsonl part1.jsonl part2.jsonl 2>err; then exit 1; fi
grep -q 'already exists' err
cmp part0.jsonl own.jsonl
kik-merge --force -o own.jsonl own.jsonl part1.jsonl part2.jsonl
same 'its own input' <own.jsonl
