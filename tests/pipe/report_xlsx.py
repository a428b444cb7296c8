"""report_xlsx.py: looks into the workbooks that kik-report made in this folder.

Works from the XML of the workbooks, the JSON and the HTML of the same reports, and the results.
"""
import html
import json
import re
import xml.etree.ElementTree as ET
import zipfile
from decimal import ROUND_HALF_UP, Decimal

NS = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
XDR = "{http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"


class Book:
    def __init__(self, path):
        with zipfile.ZipFile(path) as z:
            assert z.testzip() is None
            assert {i.date_time for i in z.infolist()} == {(1980, 1, 1, 0, 0, 0)}, path
            self.part = {n: ET.fromstring(z.read(n)) for n in z.namelist()}
        self.strings = ["".join(t.text or "" for t in si.iter("{%s}t" % NS["m"]))
                        for si in self.part["xl/sharedStrings.xml"]]
        styles = self.part["xl/styles.xml"]
        formats = {n.get("numFmtId"): n.get("formatCode")
                   for n in styles.iterfind(".//m:numFmt", NS)}
        formats |= {"0": "General", "1": "0", "2": "0.00", "49": "@"}
        self.format = [formats[x.get("numFmtId")] for x in styles.find("m:cellXfs", NS)]
        self.names = [s.get("name")
                      for s in self.part["xl/workbook.xml"].iterfind("m:sheets/m:sheet", NS)]
        self.sheet = {n: self.part[f"xl/worksheets/sheet{i}.xml"]
                      for i, n in enumerate(self.names, 1)}

    def rows(self, name):
        """Rows of cells: a string, a number with its format, or None."""
        out = {}
        for c in self.sheet[name].iterfind(".//m:c", NS):
            col, row = re.fullmatch(r"([A-Z]+)(\d+)", c.get("r")).groups()
            v = c.find("m:v", NS)
            value = None
            if v is not None:
                value = (self.strings[int(v.text)] if c.get("t") == "s"
                         else (Decimal(v.text), self.format[int(c.get("s"))]))
            out.setdefault(int(row), []).append(value)
        return out


def shown(cell):
    """What a cell reads in Danish; a mean is shown with two decimals."""
    if cell is None:
        return ""
    if isinstance(cell, str):
        return cell
    value, form = cell
    sign, digits = re.fullmatch(r'(?:"([^"]*)")?(.*)', form).groups()
    places = len(digits.partition(".")[2])
    value = value.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
    return (sign or "") + str(value).replace(".", ",").replace("-", "−")


def check_tal():
    book, want = Book("tal.xlsx"), json.load(open("tal.json"))["tables"]["rows"]
    assert book.names == ["rows"], book.names
    rows = book.rows("rows")
    head = rows.pop(1)
    assert head == list(want[0])
    assert len(rows) == len(want)
    numbers = 0
    for r, w in zip((rows[i] for i in sorted(rows)), want):
        for got, key in zip(r, head):
            if isinstance(w[key], (int, float)):
                assert isinstance(got, tuple) and float(got[0]) == w[key], (key, got, w[key])
                numbers += 1
            else:
                assert (got or None) == w[key], (key, got, w[key])
    assert numbers > 1000


def flat(text):
    return re.sub(r"\s+", "", text)


def html_rows(table):
    """The texts of the cells, row by row, a tone by its sign alone."""
    table = table.replace("Bemærk: ", "")
    return [[html.unescape(re.sub(r"<[^>]*>", "", c)).strip()
             for c in re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", tr, re.S)]
            for tr in re.findall(r"<tr[^>]*>(.*?)</tr>", table, re.S)]


def check_overblik():
    book, page = Book("overblik.xlsx"), open("overblik.html").read()
    name = "Gennemsnit for hvert tema"
    assert book.names[0] == "Rapport" and name in book.names, book.names
    assert all(len(n) <= 31 for n in book.names) and len(set(book.names)) == len(book.names)
    rows = book.rows(name)
    assert rows[1] == [name]
    want = html_rows(re.search(r"<table[^>]*>\s*<caption>%s.*?</table>" % name, page, re.S)[0])
    hidden = noted = 0
    for i, w in enumerate(want):
        got = [flat(shown(c)) for c in rows[i + 2]]
        # what names those beneath it stands alone in its row
        assert got[:len(w)] == [flat(c) for c in w] and not any(got[len(w):]), (got, w)
        hidden += sum(c in ("<5", "skjult") for c in rows[i + 2])
        noted += sum(isinstance(c, tuple) and c[1] == '"i "0.00' for c in rows[i + 2])
    assert hidden > 10 and noted > 5, (hidden, noted)
    sheet = book.sheet[name]
    assert sheet.find("m:sheetViews/m:sheetView/m:pane", NS).get("topLeftCell") == "B3"
    # two rows stand above the units; C is the first theme
    assert sheet.find("m:autoFilter", NS).get("ref") == f"A2:M{len(want) + 1}"
    rule = sheet.find("m:conditionalFormatting", NS)
    assert rule.get("sqref") == f"C3:M{len(want) + 1}"
    assert [v.get("val") for v in rule.iterfind(".//m:cfvo", NS)] == ["0", "5"]
    setup = sheet.find("m:pageSetup", NS)
    assert (setup.get("paperSize"), setup.get("orientation"), setup.get("fitToHeight")) == (
        "9", "landscape", "0")
    titles = [n.text for n in book.part["xl/workbook.xml"].iterfind(".//m:definedName", NS)
              if n.get("name") == "_xlnm.Print_Titles"]
    assert f"'{name}'!$2:$2" in titles, titles


def reference(book, ref):
    """The cells of 'Sheet'!$B$3:$B$8."""
    sheet, col, a, b = re.fullmatch(r"'([^']+)'!\$([A-Z])\$(\d+):\$\2\$(\d+)", ref).groups()
    rows = book.rows(sheet)
    return [rows[i]["ABCDEFGHI".index(col)] for i in range(int(a), int(b) + 1)]


def check_svarrapport():
    result = next(r for r in map(json.loads, open("r.jsonl"))
                  if r.get("unit", {}).get("id") == "solsikken")
    book = Book("svar/2026_solsikken_svarrapport.xlsx")
    assert book.names[-1] == "Tal til figurer" and "Dagsorden" in book.names, book.names
    page = [c for r in book.rows("Rapport").values() for c in r]
    assert "Svarrapport: Plejehjemmet Solsikken" in page
    assert sum("ortrolig" in str(c) for c in page) >= 1
    charts = [p for n, p in sorted(book.part.items(), key=lambda i: (len(i[0]), i[0]))
              if n.startswith("xl/charts/chart")]
    kinds = [("radar" if c.find(f".//{C}radarChart") is not None else "bars") for c in charts]
    assert kinds == ["radar"] + ["bars"] * 20, kinds
    for c in charts:
        assert "".join(c.find(f".//{C}title").itertext()).strip()
    questions = result["individual"]["questions"]
    assert len(questions) == 20
    for c, q in zip(charts[1:], questions):
        assert reference(book, c.find(f".//{C}cat//{C}f").text) == list("012345")
        bars = reference(book, c.find(f".//{C}val//{C}f").text)
        assert [v[0] for v in bars] == q["counts"], (bars, q)
    alt = [e.get("descr") for e in book.part["xl/drawings/drawing1.xml"].iter(XDR + "cNvPr")]
    assert len(alt) == 21 and all(alt), alt


def check_udvikling():
    book = Book("udvikling.xlsx")
    chart = next(p for n, p in book.part.items() if n.startswith("xl/charts/chart"))
    lines = chart.findall(f".//{C}lineChart/{C}ser")
    want = [c for c in book.rows("Gennemsnit for hvert tema").values() if str(c[0]).startswith("T")]
    assert len(lines) == 8
    for line, row in zip(lines, [r for r in want if r[0] != "Tema"]):
        assert reference(book, line.find(f"{C}cat//{C}f").text) == ["2024", "2026"]
        assert reference(book, line.find(f"{C}val//{C}f").text) == row[1:3], row
    looks = [(s.find(f".//{C}marker/{C}symbol").get("val"),
              s.find(f".//{A}prstDash").get("val") if s.find(f".//{A}prstDash") is not None else "")
             for s in lines]
    assert len({m for m, _ in looks}) == 8 and len({d for _, d in looks}) == 8, looks


check_tal()
check_overblik()
check_svarrapport()
check_udvikling()
