#!/bin/sh
# docx.sh: Word documents: kik's own template and a municipality's, filled, compared part by
# part, and opened by LibreOffice.
set -eu

fail() {
	echo "docx: $*"
	exit 1
}

# office FILE.docx: its text, as LibreOffice lays it out
office() {
	soffice --headless "-env:UserInstallation=file://$PWD/office" --convert-to pdf \
		"$1" >office.log 2>&1 || fail "LibreOffice cannot open $1"
	pdftotext -layout "${1%.docx}.pdf" -
}

# says TEXT FILE: the line stands in it
says() { grep -qF -- "$1" "$2" || fail "\"$1\" is not in $2"; }

kik-score --units "$SRC/examples/UNITS.csv" "$SRC"/examples/2026/*.* "$SRC"/examples/2026/*/* \
	2>/dev/null >r.jsonl || test $? = 1
grep '"format":"kik-frame"\|"unit":{"id":"aaparken"' r.jsonl >one.jsonl

kik-report svarrapport -o own.docx one.jsonl
office own.docx >own.txt
says 'Svarrapport: Plejecenter Åparken' own.txt
says 'S01 Hvordan gør vi kommunens mål og værdier' own.txt
says 'I alt til spørgsmål' own.txt
says 'Side 1/' own.txt
! grep -q '[{}]' own.txt || fail 'braces are left'
pdfinfo own.pdf | grep -q '^Title: *Svarrapport: Plejecenter Åparken' || fail 'no title'

# agreed points on two of three questions, one of them with a reason
jq -c 'if .format == "kik-result" then .consensus = {date: "2026-09-14", roles: [{role: "leder", n: 1},
	{role: "medarbejder", n: (.individual.respondents - 1)}], questions: [.individual.questions | to_entries[] |
	{id: .value.id, points: (if .key % 3 == 2 then null else .key % 6 end),
		reason: (if .key % 3 == 0 then "Gruppen så på årets planer" else "" end),
		evidence: (if .key % 3 == 1 then "Årshjul" else "" end), strengths: ["Faste rutiner"],
		improvements: (if .key % 4 == 0 then ["Bedre opfølgning på \(.value.id)"] else [] end)}]} else . end' \
	one.jsonl >agreed.jsonl
kik-report konsensusrapport -o agreed.docx agreed.jsonl
office agreed.docx >agreed.txt
says 'Konsensusrapport: Plejecenter Åparken' agreed.txt
says 'Bedre opfølgning på S01' agreed.txt
says 'Forbedringsområder, der føres videre' agreed.txt
says 'Side 1/' agreed.txt
! grep -q '[{}]' agreed.txt || fail 'braces are left'
pdfinfo agreed.pdf | grep -q '^Title: *Konsensusrapport: Plejecenter Åparken' || fail 'no title'

# the municipality's template, from its parts
python3 - "$SRC/tests/docs/kommune" <<'END'
import pathlib
import sys
import zipfile

root = pathlib.Path(sys.argv[1])
with zipfile.ZipFile("kommune.dotx", "w") as z:
    z.write(root / "content-types.xml", "[Content_Types].xml")
    for path in sorted(root.rglob("*")):
        name = str(path.relative_to(root))
        if path.is_file() and name != "content-types.xml":
            z.write(path, name)
END
kik-report svarrapport --template kommune.dotx -o kommune.docx one.jsonl
python3 - <<'END'
import re
import sys
import zipfile
import xml.dom.minidom

old, new = zipfile.ZipFile("kommune.dotx"), zipfile.ZipFile("kommune.docx")
changed = [n for n in old.namelist() if old.read(n) != new.read(n)]
filled = ["[Content_Types].xml", "docProps/core.xml", "word/document.xml", "word/footer1.xml"]
added = [n for n in new.namelist() if n not in old.namelist()]
if added:  # with cairo
    filled.append("word/_rels/document.xml.rels")
if sorted(changed) != sorted(filled) or added not in ([], ["word/media/kik1.png"]):
    sys.exit(f"docx: other parts changed: {changed}, added: {added}")
if new.namelist()[:len(old.namelist())] != old.namelist():
    sys.exit("docx: the parts stand in another order")
for name in new.namelist():
    if name.endswith((".xml", ".rels")):
        xml.dom.minidom.parseString(new.read(name))
body = new.read("word/document.xml").decode()
for kept in ("Kommunens egen indledning bliver stående.", '<w:rPr><w:i/></w:rPr><w:t xml:space="preserve">'
             "Plejecenter Åparken</w:t>", "<w:trPr><w:tblHeader/></w:trPr>", "<w:sectPr><w:headerReference"):
    if kept not in body:
        sys.exit(f"docx: not kept: {kept}")
if body.count("<w:tr>") != 9 or "Klik her" in body or "Pladsholdertekst" in body:
    sys.exit("docx: the rows of the themes are wrong")
ids = re.findall(r'<w:id w:val="(\d+)"/>', body)
if len(ids) != len(set(ids)):
    sys.exit("docx: an id stands twice")
END
office kommune.docx >kommune.txt
says 'Selvevaluering på Plejecenter Åparken' kommune.txt
says 'Kommunens egen indledning bliver stående.' kommune.txt
says 'Plejecenter Åparken, 2026' kommune.txt
says 'Fjordby Kommune' kommune.txt
