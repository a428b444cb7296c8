#!/bin/sh
# Each built-in frame from form to report: two units answer on blank forms, as a script fills
# them in; figures against those that Python works out; a seminar; and the reports.
set -eu

printf 'unit;name;area\nnord;Plejehjemmet Nord;Ældre\nsyd;Plejehjemmet Syd;Ældre\n' >units.csv
kik-init frame --list -o list.txt
test "$(wc -l <list.txt)" = 5
while IFS=$(printf '\t') read -r id _; do
	kik-init frame "$id" -o frame.json --force
	# what is compiled in is what kik-init writes, and says its digest
	kik-init frame frame.json | cmp - frame.json
	grep -q '"digest": "sha256:[0-9a-f]\{64\}"' "$SRC/frames/$id.json"
	kik-init round --frame "$id" --round 2026 --units units.csv --participants 6 \
		--forms csv "$id"
	python3 "$SRC/tests/pipe/models.py" fill "$id"
	kik-score "$id" >"$id.jsonl"
	python3 "$SRC/tests/pipe/models.py" check "$SRC/frames/$id.json" "$id" "$id.jsonl"
	# a stream without its frame finds the built-in one by its digest
	grep -v '"format":"kik-frame"' "$id.jsonl" | kik-merge - | cmp - "$id.jsonl"
	kik-report tal -f csv --internal -o tal.csv --force "$id.jsonl"
	kik-report svarrapport -f html -o "ud-$id/" "$id.jsonl"
	kik-report svarrapport -f xlsx -o "ud-$id/" "$id.jsonl"
	kik-init consensus -f csv -o "blad-$id/" "$id.jsonl"
	python3 "$SRC/tests/pipe/models.py" agree "$SRC/frames/$id.json" "blad-$id"
	kik-score --frame "$id" "blad-$id"/*.csv | kik-merge "$id.jsonl" - >"$id-agreed.jsonl"
	kik-report konsensusrapport -f html -o "ud-$id/" "$id-agreed.jsonl"
	kik-report konsensusrapport -f txt -l nb -o "ud-$id/" "$id-agreed.jsonl"
	kik-report resume -f html -o "ud-$id/" "$id-agreed.jsonl"
	kik-report overblik -f html -o "ud-$id/overblik.html" "$id-agreed.jsonl"
	test "$(find "ud-$id" -type f | wc -l)" = 11
	kik-merge --by area "$id.jsonl" | kik-report overblik -f txt --internal - >/dev/null
done <list.txt

# Rounds of CAF and KVIK beside one of KIK, converted exactly, in every format
for id in caf2013 caf2020 kvik; do
	jq -c 'if .round then .round = "2020" else . end' "$id.jsonl" >before.jsonl
	python3 "$SRC/tests/pipe/models.py" convert "$SRC" "$id" >expected
	kik-report udvikling -f txt --internal --crosswalk "$id-kik" before.jsonl kik.jsonl >report
	sed -n '/^Gennemsnit for hvert/,/^$/s/^\(T[1-8]\) .* ≈ \([0-9,]*\) .*/\1 \2/p' report | diff expected -
	for f in html xlsx docx; do
		kik-report udvikling -f "$f" --crosswalk "$id-kik" -o "ud-$id/" before.jsonl kik.jsonl
	done
	grep -q '<th[^>]*>2020 (≈ omregnet)' "ud-$id/"*_udvikling.html
	unzip -p "ud-$id/"*_udvikling.xlsx xl/sharedStrings.xml | grep -q '2020 (≈ omregnet)'
	unzip -p "ud-$id/"*_udvikling.docx word/document.xml | grep -q '2020 (≈ omregnet)'
done

# A Norwegian round, from form to paper without a Danish word
kik-init round --lang nb --round 2026 --unit skogen --name 'Skogen sykehjem' --area Omsorg \
	--participants 6 --frame caf2020 --forms html,csv,xlsx norsk
python3 "$SRC/tests/pipe/models.py" fill norsk
kik-score norsk >norsk.jsonl
kik-report svarrapport -l nb -f html -o ud-nb/ norsk.jsonl
kik-init consensus -l nb -f csv -o blad-nb/ norsk.jsonl
python3 "$SRC/tests/pipe/models.py" agree "$SRC/frames/caf2020.json" blad-nb
kik-score --frame caf2020 blad-nb/*.csv | kik-merge norsk.jsonl - >avtalt.jsonl
for kind in konsensusrapport resume; do
	kik-report "$kind" -l nb -f html -o ud-nb/ avtalt.jsonl
done
cp norsk/VEJLEDNING.md veiledning.md
cp norsk/forms/skogen/*.html ud-nb/
danish='af|hvad|nogle|efter|aftalt?|enighed|udsagn|gennemsnit|spørgsmål|skema|deltager|enhed'
danish="$danish|medarbejder|uden|mellem|vægt|indsats|fx|idéer|udvikling|bruger"
for f in ud-nb/*.html veiledning.md; do
	sed 's/<style.*<\/style>//; s/<[^>]*>//g' "$f" >text
	! grep -nwiE "$danish" text || { echo "$f has Danish words"; exit 1; }
done
