# The blank form and the typing sheet as workbooks: what stands in their parts.
set -eu
kik-init frame >kik.json
cp "$SRC/tests/frames/town.json" .
# sub-scores in one panel, and a scale without a word for don't know
jq '.scales[0].subscores = {doing: ["plan", "do"]} | .scales[0].blank = []' town.json >parts.json
printf 'unit;name;municipality;kontakt;participants\n=sol & måne;Sol <& Måne>;By;mail@sol.example;2\n' >units.csv
for lang in da en nb; do
	kik-init round -l $lang --round 2026 --deadline 2026-09-01 --units units.csv \
		--forms xlsx kik-$lang
done
for frame in town parts; do
	kik-init round --frame $frame.json -l en --themes A,B --round 2026 --units units.csv \
		--forms xlsx $frame-en
done
python3 -B "$SRC/tests/pipe/form_xlsx.py" kik.json kik-da kik-en kik-nb
python3 -B "$SRC/tests/pipe/form_xlsx.py" town.json town-en
python3 -B "$SRC/tests/pipe/form_xlsx.py" parts.json parts-en
