# consensus-xlsx.sh: the example municipality through the seminar. The sheet of each unit, filled
# and then saved by LibreOffice, reads back as the same agreed points; a blank one as nothing.
set -eu
EXAMPLES=$SRC/examples

fail() {
	echo "consensus-xlsx: $*"
	exit 1
}

# office OUTDIR FILE...: the workbooks as LibreOffice saves them
office() {
	soffice --headless "-env:UserInstallation=file://$PWD/office-home" --convert-to xlsx \
		--outdir "$@" >office.log 2>&1 || fail "LibreOffice: $(cat office.log)"
}

kik-score --units "$EXAMPLES/UNITS.csv" "$EXAMPLES"/2026/*.csv "$EXAMPLES"/2026/*.txt \
	"$EXAMPLES"/2026/*/*.csv >answers.jsonl 2>/dev/null || test $? = 1
kik-init consensus -f xlsx -o xlsx/ answers.jsonl
python3 -B "$SRC/tests/pipe/seminar.py" books xlsx filled
units=$(find xlsx -name '*.xlsx' | wc -l)
test "$units" -ge 10 || fail "only $units sheets"
test "$(find filled -name '*.xlsx' | wc -l)" = "$units" || fail 'not all sheets are filled'
office saved filled/*.xlsx
office blank-saved xlsx/*.xlsx
test "$(find saved -type f | wc -l)" = "$units" || fail 'not all sheets were saved'
python3 -c 'import sys, zipfile
for name in sys.argv[1:]:
    assert b"LibreOffice" in zipfile.ZipFile(name).read("docProps/app.xml"), name
' saved/* blank-saved/* || fail 'not what LibreOffice saves'

# read NAME FILE...: what kik-score makes of the sheets
read_back() {
	name=$1
	shift
	kik-score "$@" >"$name.jsonl" 2>"$name.err" || fail "$name: $(cat "$name.err")"
}
read_back filled filled/*
read_back saved saved/*
cmp filled.jsonl saved.jsonl || fail 'saved by LibreOffice it says something else'
test "$(grep -c '"consensus"' saved.jsonl)" = "$units" || fail 'not every unit agreed'
read_back blank xlsx/*
read_back blank-saved blank-saved/*
cmp blank.jsonl blank-saved.jsonl || fail 'saved blank it says something else'
! grep -q '"points":[0-9]' blank-saved.jsonl || fail 'points that nobody agreed on'

kik-merge answers.jsonl saved.jsonl >joined.jsonl 2>warnings || fail "$(cat warnings)"
python3 -B "$SRC/tests/pipe/seminar.py" check answers.jsonl joined.jsonl
kik-merge --by area joined.jsonl | kik-report overblik -f html -o overblik.html -
grep -q 'Flest aftalte forbedringsområder' overblik.html || fail 'overblik does not tell of it'
