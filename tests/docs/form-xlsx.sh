# form-xlsx.sh: the workbook that participants get, filled by a script and saved by LibreOffice,
# reads back as the same answers in CSV and in the JSON of the page, alone and in any mix; saved
# blank it reads as untouched. A frame saved by LibreOffice is the same frame.
set -eu

fail() {
	echo "form-xlsx: $*"
	exit 1
}

# office OUTDIR FILE...: the workbooks as LibreOffice saves them
office() {
	soffice --headless "-env:UserInstallation=file://$PWD/office-home" --convert-to xlsx \
		--outdir "$@" >office.log 2>&1 || fail "LibreOffice: $(cat office.log)"
}

printf 'unit;name;area\nsol;Solsikken;Ældre\nåen;Ved Åen;Ældre\nskole;Skolen;Børn\n' >UNITS.csv
kik-init round --round 2026 --units UNITS.csv --participants 4 --forms xlsx r
python3 -B "$SRC/tests/pipe/ways.py" r "$SRC"
python3 -B "$SRC/tests/docs/lib/fill.py" r csv filled
office saved filled/*.xlsx
mkdir blank
find r/forms -name '*.xlsx' ! -name indtastning.xlsx -exec cp {} blank ';'
office blank-saved blank/*.xlsx
test "$(find saved -type f | wc -l)" = 12 || fail 'not all forms were saved'
python3 -c 'import sys, zipfile
for name in sys.argv[1:]:
    assert b"LibreOffice" in zipfile.ZipFile(name).read("docProps/app.xml"), name
' saved/* blank-saved/* || fail 'not what LibreOffice saves'

# answered NAME FILE...: what the round gives when these came in
answered() {
	name=$1
	shift
	rm -rf r/answers
	mkdir r/answers
	cp -r "$@" r/answers
	kik-score r >"$name.jsonl" 2>"$name.err" || fail "$name: $(cat "$name.err")"
	kik-report status -f csv r >"$name.status"
	# rows in which nothing stands are not handed on from workbooks
	kik-score -f answers r 2>/dev/null | sed '/^[^,]*,2026,[^,]*,S[0-9]*,,,,,,/d' |
		LC_ALL=C sort >"$name.set"
}
# same NAME FILE...: it is what CSV gave
same() {
	answered "$@"
	for kind in jsonl status set; do
		cmp "csv.$kind" "$1.$kind" || fail "$1: another $kind"
	done
}

answered csv csv/*
test "$(grep -c kik-result csv.jsonl)" = 3 || fail 'not three units'
same json json/*
same filled filled/*
same saved saved/*
same mixed csv/0[0-3]* json/0[4-7]* saved/0[89]* filled/1*
# whoever opened a blank form as well has said nothing twice
mkdir both
cp -r saved blank-saved both
same both both

answered blank blank/*
answered blank-saved blank-saved/*
for kind in jsonl status set; do
	cmp blank.$kind blank-saved.$kind || fail "saved blank: another $kind"
done
test "$(grep -o '"respondents":[0-9]*' blank-saved.jsonl | sort | uniq -c | tr -s ' ')" = \
	' 3 "respondents":0' || fail 'a blank form is an answer'

kik-init frame -f xlsx -o frame.xlsx
office frame-saved frame.xlsx
kik-init frame >frame.json
kik-init frame frame-saved/frame.xlsx | cmp - frame.json || fail 'another frame'
