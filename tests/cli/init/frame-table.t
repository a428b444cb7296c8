# a frame becomes a table and again the same frame, wording and digest, in each dialect
--- setup
python3 -B -c 'import json, sys; sys.path.insert(0, sys.argv[1]); import frames; print(json.dumps(frames.fine()))' "$SRC/tests/pipe" >fine.json
cp "$SRC/tests/frames/town.json" .
kik-init frame >kik.json
--- command
for f in kik town fine; do
	kik-init frame $f.json >$f.was
	kik-init frame -f csv $f.json >$f.csv
	kik-init frame -f csv --excel $f.json >$f-excel.csv
	kik-init frame $f.csv | cmp - $f.was
	kik-init frame $f-excel.csv | cmp - $f.was
done
# moved by hand: questions first, then all else
python3 -B -c 'import csv, sys
head, *rows = csv.reader(open("town.csv", encoding="utf-8", newline=""))
csv.writer(sys.stdout).writerows([head] + sorted(rows, key=lambda r: r[0] != "question"))' >moved.csv
kik-init frame moved.csv | cmp - town.was
kik-init round --frame town.csv --round 2026 --unit sol --participants 1 r && grep '"digest"' town.was | grep -o 'sha256:[0-9a-f]*' | xargs -I{} grep -c {} r/round.json
sed -n 1,12p town.csv
--- stdout
1
kind,id,part_of,panel,scale,edition,min,max,step,from,to,weight,words,perspectives,effort,result,text:da,examples:da,text:en,examples:en
frame,town,,,,2026-1,,,,,,,,,,,Byens egen ramme,,The town's own frame,
origin,,,,,,,,,,,,,,,,Lavet til prøver af værktøjet,,Made for testing the tools,
panel,doing,,,,,,,,,,,,,,,Det vi gør,,What we do,
panel,getting,,,,,,,,,,,,,,,Det vi får,,What we get,
scale,one7,,,,,1,7,1,,,,"ved ikke
don't know
?",,,,,,,
level,,one7,doing,,,,,,1,1,,,,,,Slet ikke,,Not at all,
level,,one7,getting,,,,,,1,1,,,,,,Slet ikke,,Not at all,
level,,one7,doing,,,,,,2,2,,,,,,Næsten ikke,,Hardly,
level,,one7,getting,,,,,,2,2,,,,,,Næsten ikke,,Hardly,
--- stderr
