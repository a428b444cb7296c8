#!/usr/bin/env python3
"""seminar.py fill CSV XLSX OUT: fill in the sheets of a seminar, as a group would
seminar.py books XLSX OUT: the same with all of the workbooks
seminar.py check ANSWERS JOINED: what was filled in came back, beside the answers

Every question gets the median rounded up, but S05, which is left out. The workbooks are filled
in their XML: cells of the answers' columns get inline texts and numbers.
"""
import csv
import io
import json
import math
import pathlib
import re
import sys
import zipfile

LEFT_OUT = "S05"
STRENGTH = "• God stemning & ro"
IMPROVEMENT = "Mere tid til det, der virker"


def agreed(proposal):
    return math.ceil(float(proposal.replace(",", "."))) if proposal else 0


def fill_csv(path, out):
    text = path.read_bytes().decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=";"))
    rows[0][1], rows[1][1], rows[2][1] = "14-09-2026", "1", "6"
    at = next(i for i, row in enumerate(rows) if "spørgsmål" in row)
    name = {title: i for i, title in enumerate(rows[at])}
    for row in rows[at + 1:]:
        if row[name["spørgsmål"]] == LEFT_OUT:
            continue
        row[name["point"]] = str(agreed(row[name["forslag"]]))
        row[name["begrundelse"]] = "Det er vi enige om"
        row[name["styrker"]] = STRENGTH
        row[name["forbedringsområder"]] = IMPROVEMENT
    made = io.StringIO(newline="")
    csv.writer(made, delimiter=";").writerows(rows)
    # as an older Excel saves it
    out.write_bytes(made.getvalue().encode("windows-1252", "replace"))


def texts_of(archive):
    shared = archive.read("xl/sharedStrings.xml").decode()
    return ["".join(re.findall(r"<t[^>]*>(.*?)</t>", item, re.S))
            for item in re.findall(r"<si>(.*?)</si>", shared, re.S)]


def set_cell(sheet, ref, value):
    """Give a cell that stands in the sheet a number or an inline text."""
    number = isinstance(value, int)
    inner = f"<v>{value}</v>" if number else (
        "<is><t>" + value.replace("&", "&amp;").replace("<", "&lt;") + "</t></is>")
    kind = "" if number else ' t="inlineStr"'
    pattern = re.compile(rf'<c r="{ref}"( s="\d+")?[^>]*?(/>|>.*?</c>)', re.S)
    made, n = pattern.subn(lambda m: f'<c r="{ref}"{m.group(1) or ""}{kind}>{inner}</c>', sheet)
    assert n == 1, ref
    return made


def cells_of(sheet, texts):
    cells = {}
    for ref, attrs, inner in re.findall(r'<c r="([A-Z]+\d+)"([^>]*?)(?:/>|>(.*?)</c>)', sheet,
                                        re.S):
        value = re.search(r"<v>(.*?)</v>", inner or "")
        if value:
            shared = 't="s"' in attrs
            cells[ref] = texts[int(value.group(1))] if shared else value.group(1)
    return cells


def fill_xlsx(path, out):
    archive = zipfile.ZipFile(path)
    texts = texts_of(archive)
    parts = {name: archive.read(name) for name in archive.namelist()}
    cover = parts["xl/worksheets/sheet1.xml"].decode()
    for ref, value in list(cells_of(cover, texts).items()):
        line = re.sub(r"\D", "", ref)
        if value in ("leder", "medarbejder"):
            cover = set_cell(cover, "B" + line, {"leder": 1, "medarbejder": 6}[value])
        elif value == "dato":
            cover = set_cell(cover, "B" + line, 46279)  # 2026-09-14
    parts["xl/worksheets/sheet1.xml"] = cover.encode()
    sheet = parts["xl/worksheets/sheet2.xml"].decode()
    cells = cells_of(sheet, texts)
    head = next(re.sub(r"\D", "", ref) for ref, value in cells.items() if value == "Spørgsmål")
    column = {value.lower(): re.sub(r"\d", "", ref) for ref, value in cells.items()
              if re.sub(r"\D", "", ref) == head}
    for ref, value in cells.items():
        line = re.sub(r"\D", "", ref)
        if re.sub(r"\d", "", ref) != column["spørgsmål"] or int(line) <= int(head):
            continue
        if value == LEFT_OUT or not re.fullmatch(r"S\d\d", value):
            continue
        proposal = cells.get(column["forslag"] + line, "")
        sheet = set_cell(sheet, column["point"] + line, agreed(proposal))
        sheet = set_cell(sheet, column["begrundelse"] + line, "Det er vi enige om")
        sheet = set_cell(sheet, column["styrker"] + line, STRENGTH)
        sheet = set_cell(sheet, column["forbedringsområder"] + line, IMPROVEMENT)
    parts["xl/worksheets/sheet2.xml"] = sheet.encode()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in parts.items():
            made.writestr(name, data)


def fill(csv_dir, xlsx_dir, out_dir):
    out = pathlib.Path(out_dir)
    out.mkdir()
    for i, path in enumerate(sorted(pathlib.Path(csv_dir).iterdir())):
        if i % 2:
            fill_csv(path, out / path.name)
        else:
            name = path.name.replace(".csv", ".xlsx")
            fill_xlsx(pathlib.Path(xlsx_dir) / name, out / name)


def books(xlsx_dir, out_dir):
    """Every workbook filled."""
    out = pathlib.Path(out_dir)
    out.mkdir()
    for path in sorted(pathlib.Path(xlsx_dir).iterdir()):
        fill_xlsx(path, out / path.name)


def units(path):
    lines = [json.loads(line) for line in pathlib.Path(path).read_text().splitlines()]
    return {line["unit"]["id"]: line for line in lines if line["format"] == "kik-result"}


def check(answers, joined):
    before, after = units(answers), units(joined)
    assert before.keys() == after.keys(), (before.keys(), after.keys())
    for name, unit in after.items():
        assert unit["individual"] == before[name]["individual"], name
        consensus = unit["consensus"]
        assert consensus["date"] == "2026-09-14", name
        assert consensus["roles"] == [{"role": "leder", "n": 1}, {"role": "medarbejder", "n": 6}]
        median = {q["id"]: q["median"] for q in unit["individual"]["questions"]}
        assert [q["id"] for q in consensus["questions"]] == sorted(median)
        for question in consensus["questions"]:
            if question["id"] == LEFT_OUT:
                assert question["points"] is None and not question["reason"], name
                continue
            assert question["points"] == math.ceil(median[question["id"]] or 0), (name, question)
            assert question["reason"] == "Det er vi enige om"
            assert question["strengths"] == ["God stemning & ro"]
            assert question["improvements"] == [IMPROVEMENT]


{"fill": fill, "books": books, "check": check}[sys.argv[1]](*sys.argv[2:])
