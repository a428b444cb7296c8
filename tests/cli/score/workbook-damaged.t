# workbooks that are damaged, or that no program writes: refused with the part and what to do; the whole one beside them counts
--- setup
{
	printf '@sheet Svar\nunit|round|respondent|question|points|strengths\n'
	printf 'sol|2026|P1|S01|n:3|godt\nsol|2026|P1|S02|n:4|\n'
} | python3 -B "$SRC/tests/cli/make-xlsx.py" good.xlsx
cat >damage.py <<'X'
import sys, zipfile
parts = {n: zipfile.ZipFile("good.xlsx").read(n).decode() for n in zipfile.ZipFile("good.xlsx").namelist()}
SHEET, BOOK = "xl/worksheets/sheet1.xml", "xl/workbook.xml"

def make(name, change, flag=0):
    mine = dict(parts)
    twice = change(mine)
    with zipfile.ZipFile(name + ".xlsx", "w", zipfile.ZIP_DEFLATED) as z:
        for part, text in mine.items():
            z.writestr(zipfile.ZipInfo(part), text, zipfile.ZIP_DEFLATED)
        if twice:
            z.writestr(zipfile.ZipInfo(twice), mine[twice], zipfile.ZIP_DEFLATED)

def sheet(old, new):
    def change(p):
        assert old in p[SHEET]
        p[SHEET] = p[SHEET].replace(old, new, 1)
    return change

make("doctype", sheet("<worksheet", '<!DOCTYPE x [<!ENTITY e "3">]>\n<worksheet'))
make("cut", lambda p: p.update({SHEET: p[SHEET][:len(p[SHEET]) // 2]}))
make("no-sheet", lambda p: p.pop(SHEET) and None)
make("no-book", lambda p: p.pop(BOOK) and None)
make("root", lambda p: p.update({SHEET: p[SHEET].replace("worksheet", "arbejdsark")}))
make("string", sheet('t="inlineStr"><is><t xml:space="preserve">godt</t></is>', 't="s"><v>7</v>'))
make("cell", sheet('r="F2"', 'r="?2"'))
make("back", sheet('<row r="2"', '<row r="1"'))
make("wide", sheet('r="F2"', 'r="IW2"'))
make("long", sheet(">godt<", ">" + "x" * 70000 + "<"))
make("deep", sheet("<sheetData>", "<x>" * 1000 + "</x>" * 1000 + "<sheetData>"))
make("binary", lambda p: p.update({"xl/workbook.bin": p.pop(BOOK),
     "_rels/.rels": p["_rels/.rels"].replace("workbook.xml", "workbook.bin")}))
import warnings
warnings.simplefilter("ignore")
make("double", lambda p: SHEET)
whole = open("good.xlsx", "rb").read()
open("short.xlsx", "wb").write(whole[:len(whole) * 2 // 3])
open("old.xlsx", "wb").write(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
# the flag of a password, in the headers of each member and in the list of them
locked = bytearray(whole)
for mark, at in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
    i = locked.find(mark)
    while i >= 0:
        locked[i + at] |= 1
        i = locked.find(mark, i + 4)
open("locked.xlsx", "wb").write(locked)
X
python3 -B damage.py
--- command
for f in doctype cut no-sheet no-book root string cell back wide long deep binary double short old locked; do
	kik-score -f csv $f.xlsx 2>&1 >/dev/null | grep -v " units\{0,1\}: "
done
kik-score -l da -q doctype.xlsx string.xlsx 2>&1
kik-score -q good.xlsx cut.xlsx 2>/dev/null | tail -n 1 | grep -o '"complete":[a-z]*\|"respondents":[0-9]*'
--- stdout
kik-score: doctype.xlsx: error: xlsx: 'xl/worksheets/sheet1.xml' in the workbook has a DOCTYPE, which is refused; no workbook needs one
kik-score: cut.xlsx: error: xlsx: 'xl/worksheets/sheet1.xml' in the workbook is broken XML at line 2; open it in Excel or LibreOffice, and save it as .xlsx
kik-score: no-sheet.xlsx: error: xlsx: 'xl/worksheets/sheet1.xml' is missing in the workbook; open it in Excel or LibreOffice, and save it as .xlsx
kik-score: no-book.xlsx: error: xlsx: 'xl/workbook.xml' is missing in the workbook; open it in Excel or LibreOffice, and save it as .xlsx
kik-score: root.xlsx: error: xlsx: 'xl/worksheets/sheet1.xml' in the workbook begins with <arbejdsark>; expected <worksheet> as in .xlsx
kik-score: string.xlsx:Svar!F2: error: xlsx: 'v' in the XML of this cell is '…', which cannot be; open the file in Excel or LibreOffice, and save it as .xlsx
kik-score: cell.xlsx:Svar!F2: error: xlsx: 'r' in the XML of this cell is '?2', which cannot be; open the file in Excel or LibreOffice, and save it as .xlsx
kik-score: back.xlsx:Svar!2: error: xlsx: 'r' in the XML of this cell is '1', which cannot be; open the file in Excel or LibreOffice, and save it as .xlsx
kik-score: wide.xlsx:Svar!IW2: error: xlsx: something stands beyond column 256
kik-score: long.xlsx:Svar!F2: error: xlsx: a cell of more than 65536 bytes
kik-score: deep.xlsx: error: xlsx: 'xl/worksheets/sheet1.xml' in the workbook goes beyond the limits at line 2: too deep, too long or too much
kik-score: binary.xlsx: error: xlsx: a binary workbook (.xlsb); save it as .xlsx
kik-score: double.xlsx: error: xlsx: 'xl/worksheets/sheet1.xml' stands twice in the workbook; open it in Excel or LibreOffice, and save it as .xlsx
kik-score: short.xlsx: error: zip: the archive is damaged or cut short; save it again, or have it sent again
kik-score: old.xlsx: error: xlsx: an old Office file (.xls), or one locked with a password; save it as .xlsx without a password
kik-score: locked.xlsx: error: zip: '[Content_Types].xml' in the archive is locked with a password; save it without one
kik-score: doctype.xlsx: fejl: xlsx: 'xl/worksheets/sheet1.xml' i projektmappen har en DOCTYPE og afvises; ingen projektmappe behøver den
kik-score: string.xlsx:Svar!F2: fejl: xlsx: 'v' i cellens XML er '…', og det kan ikke passe; åbn filen i Excel eller LibreOffice, og gem den som .xlsx
kik-score: 0 enheder: 0 talt op, 0 tilbageholdt; 2 fejl
"complete":false
"respondents":1
