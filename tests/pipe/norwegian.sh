#!/bin/sh
# A Norwegian round from forms to papers, with users' survey, deviations and the quality wheel: no
# file, heading, sheet, column or sentence has a Danish word that is not Norwegian, too.
set -eu
py=$SRC/tests/pipe/norwegian.py
python3 -B "$py" words "$SRC" >words.txt
# the check sees what it looks for
printf 'Hvad siger spørgsmålene?\n' >danish.txt
if python3 -B "$py" look words.txt danish.txt >seen; then exit 1; fi
test "$(wc -l <seen)" = 3

printf 'unit;name;area;municipality;kontakt\nskogen;Skogen sykehjem;Omsorg;Verdal;Kari\n' >units.csv
for f in kik caf2020; do
	mkdir "$f"
	kik-init round --lang nb --frame "$f" --round 2026 --units units.csv --participants 6 \
		--forms html,csv,xlsx --start 2026-01-05 --deadline 2026-02-01 --seminar 2026-02-10 \
		"$f/runde"
	test -f "$f/runde/forms/skogen/inntasting.xlsx"
	python3 "$SRC/tests/pipe/models.py" fill "$f/runde"
	kik-score -q "$f/runde" >svar.jsonl
	for kind in consensus indicators survey deviations; do
		kik-init $kind -l nb -f csv -o "$f/ark/" svar.jsonl
		kik-init $kind -l nb -f xlsx -o "$f/ark/" svar.jsonl
	done
	test "$(cd "$f/ark" && echo ./*.csv)" = "./2026_skogen_avvik.csv ./2026_skogen_brukere.csv \
./2026_skogen_indikatorer.csv ./2026_skogen_konsensus.csv"
	mkdir -p fylt && rm -f fylt/*
	cp "$f/ark/2026_skogen_konsensus.csv" fylt/
	python3 "$SRC/tests/pipe/models.py" agree "$SRC/frames/$f.json" fylt
	# K = O / F: what users met against what they expected, six of them
	{
		echo 'utsagn;svarperson;opplevelse;forventning;enhet;runde'
		for p in 1 2 3 4 5 6; do echo "Maten;$p;4;5;skogen;2026"; done
	} >fylt/brukere.csv
	{
		echo 'nr;meldt;type;alvorlighet;årsak;tiltak;ansvarlig;frist;lukket;status;enhet;runde'
		echo 'A1;2026-01-05;fall;høy;Stress;Rutine;leder;2026-03-01;2026-02-01;lukket;skogen;2026'
		echo 'A2;2026-01-09;fall;lav;Stress;Rutine;leder;2026-03-01;;under behandling;skogen;2026'
	} >fylt/avvik.csv
	{
		echo 'indikator;navn;måleenhet;retning;utgangspunkt;måltall;start;frist;periode;verdi;antall;enhet;runde'
		echo 'fravær;Fravær;prosent;lavere;9;7;2026-01-01;2026-12-31;2026-06;8;40;skogen;2026'
	} >fylt/indikatorer.csv
	kik-score --frame "$f" fylt/*.csv | kik-merge svar.jsonl - >enige.jsonl

	for sheet in priorities actions; do
		kik-init $sheet -l nb -f xlsx -o "$f/ark/" enige.jsonl
		kik-init $sheet -l nb -f csv -o ark.csv --force enige.jsonl
		cp ark.csv "$f/ark/"
		python3 -B "$py" plan ark.csv
		kik-score --frame "$f" ark.csv | kik-merge enige.jsonl - >mer.jsonl
		mv mer.jsonl enige.jsonl
	done
	jq -c 'if .round then .round = "2024" else . end' enige.jsonl >sist.jsonl
	for kind in svarrapport konsensusrapport prioritering handleplan projektbeskrivelse resume \
		overblik udvikling opfoelgning; do
		for format in txt html docx xlsx; do
			case $kind-$format in resume-xlsx | opfoelgning-xlsx) continue ;; esac
			kik-report "$kind" -q --internal --date 2026-10-01 -l nb -f $format -o "$f/ut/" \
				sist.jsonl enige.jsonl
		done
	done
	for format in txt html xlsx; do
		kik-report status -l nb -f $format -o "$f/ut/status.$format" "$f/runde"
	done
	grep -q '<td[^>]*>0,80' "$f/ut/2026_skogen_svarrapport.html"
	grep -q 'Avvik' "$f/ut/2026_skogen_svarrapport.html"
done
grep -q 'Kvalitetshjulet' caf2020/ut/2026_skogen_svarrapport.html
find kik caf2020 -type f ! -path '*/answers/*' ! -name codes.csv ! -name '*.json' >files
test "$(wc -l <files)" -gt 120
tr '\n' '\0' <files | xargs -0 python3 -B "$py" look words.txt
