"""Fill blank forms as a spreadsheet program would: fill.py ROUNDDIR CSVDIR OUTDIR.

The answers of participant number N stand in CSVDIR/NN.csv; the workbook goes to OUTDIR/NN.xlsx.
Works on the XML alone; cells keep their style, texts are inline, points are numbers.
"""
import csv
import json
import pathlib
import re
import sys
import xml.etree.ElementTree as ET
import zipfile

NS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
COLUMNS = {"Point": "points", "Styrker": "strengths", "Forbedringsområder": "improvements",
           "Idéer": "ideas", "Dokumentation": "evidence"}
ET.register_namespace("", NS)
ET.register_namespace("r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships")


def tag(name):
    return f"{{{NS}}}{name}"


def put(cell, value):
    for child in list(cell):
        cell.remove(child)
    cell.attrib.pop("t", None)
    if re.fullmatch(r"[0-9]+", value):
        ET.SubElement(cell, tag("v")).text = value
    else:
        cell.set("t", "inlineStr")
        text = ET.SubElement(ET.SubElement(cell, tag("is")), tag("t"))
        text.text = value
        text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")


def fill(sheet, strings, answers):
    """How many answers found their row."""
    def said(cell):
        v = cell.find(tag("v"))
        return strings[int(v.text)] if cell.get("t") == "s" and v is not None else ""

    columns, done = {}, 0
    for row in sheet.iter(tag("row")):
        cells = {re.match("[A-Z]+", c.get("r"))[0]: c for c in row.iter(tag("c"))}
        texts = {said(c): letter for letter, c in cells.items()}
        if "Spørgsmål" in texts and "Point" in texts:
            columns = {texts[name]: key for name, key in COLUMNS.items()}
            question = texts["Spørgsmål"]
        elif columns and question in cells and said(cells[question]) in answers:
            given = answers[said(cells[question])]
            for letter, key in columns.items():
                value = given[key]
                # CSV guards texts from spreadsheets; the apostrophe is not part of them
                if re.match("'+[=+@-]", value):
                    value = value[1:]
                if value:
                    put(cells[letter], value)
            done += 1
    return done


def main():
    rounddir, source, out = map(pathlib.Path, sys.argv[1:])
    out.mkdir()
    units = json.loads((rounddir / "round.json").read_text("utf-8"))["units"]
    codes = [who["code"] for unit in units for who in unit["participants"]]
    for number, code in enumerate(codes):
        form, = rounddir.glob(f"forms/*/{code}.xlsx")
        with (source / f"{number:02}.csv").open(encoding="utf-8", newline="") as f:
            answers = {row["question"]: row for row in csv.DictReader(f, delimiter=";")}
        done = 0
        with zipfile.ZipFile(form) as old, zipfile.ZipFile(out / f"{number:02}.xlsx", "w") as new:
            strings = ["".join(t.text or "" for t in si.iter(tag("t")))
                       for si in ET.fromstring(old.read("xl/sharedStrings.xml"))]
            for name in old.namelist():
                data = old.read(name)
                if name.startswith("xl/worksheets/sheet"):
                    sheet = ET.fromstring(data)
                    done += fill(sheet, strings, answers)
                    data = ET.tostring(sheet, "UTF-8", xml_declaration=True)
                new.writestr(name, data, zipfile.ZIP_DEFLATED)
        assert done == len(answers) > 0, (form, done, len(answers))


main()
