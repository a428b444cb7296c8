# the same table as a workbook: a sheet "frame" with a header that stays in view
--- command
kik-init frame -f xlsx -o kik.xlsx
kik-init frame -f csv >kik.csv
python3 -B - <<'END'
import csv, zipfile, xml.etree.ElementTree as ET
m = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
z = zipfile.ZipFile("kik.xlsx")
text = ["".join(t.text or "" for t in si.iter(m + "t")) for si in ET.fromstring(z.read("xl/sharedStrings.xml"))]
sheet = ET.fromstring(z.read("xl/worksheets/sheet1.xml"))
def value(c):
    v = c.find(m + "v")
    return "" if v is None else text[int(v.text)] if c.get("t") == "s" else v.text
got = [[value(c) for c in row] for row in sheet.iter(m + "row")]
with open("kik.csv", encoding="utf-8", newline="") as f:
    print(got == list(csv.reader(f)), len(got))
print(sheet.find(f".//{m}pane").get("topLeftCell"))
END
--- stdout
True 50
C2
