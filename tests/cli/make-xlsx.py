#!/usr/bin/env python3
"""Make a workbook from lines: tests/cli/make-xlsx.py FILE <LINES

    @prop KEY VALUE         a custom property
    @sheet NAME [hidden]    the lines below are its rows
    @row N                  the next row has this number
    a|b|c                   a row; an empty cell is left out, \\n in a cell is a line break

A cell is text (inline), or n:3.5 a number, d:46054 a date by its day number, b:1 a boolean,
e:#REF! an error. The same lines give the same bytes.
"""
import sys
import zipfile
from xml.sax.saxutils import escape

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/"
CUSTOM = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
VARIANT = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
STYLES = (f'<styleSheet xmlns="{MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill/>'
          '</fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/>'
          '</cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"'
          ' applyNumberFormat="1"/></cellXfs></styleSheet>')


def cell(text, column, row):
    at = f'r="{chr(65 + column)}{row}"'
    kind, _, value = text.partition(":")
    if value and kind == "n":
        return f"<c {at}><v>{value}</v></c>"
    if value and kind == "d":
        return f'<c {at} s="1"><v>{value}</v></c>'
    if value and kind in ("b", "e"):
        return f'<c {at} t="{kind}"><v>{escape(value)}</v></c>'
    text = escape(text.replace("\\n", "\n"))
    return f'<c {at} t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>'


def read(lines):
    properties, sheets, number = [], [], 0
    for line in lines:
        line = line.rstrip("\n")
        words = line.split(" ", 2)
        if words[0] == "@prop":
            properties.append((words[1], words[2]))
        elif words[0] == "@sheet":
            sheets.append((words[1], words[2:] == ["hidden"], []))
            number = 0
        elif words[0] == "@row":
            number = int(words[1]) - 1
        else:
            number += 1
            cells = "".join(cell(t, i, number) for i, t in enumerate(line.split("|")) if t)
            sheets[-1][2].append(f'<row r="{number}">{cells}</row>')
    return properties, sheets


def parts(properties, sheets):
    head = '<?xml version="1.0" encoding="UTF-8"?>\n'
    types = "".join(f'<Override PartName="/xl/worksheets/sheet{i}.xml" ContentType='
                    '"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>'
                    for i in range(1, len(sheets) + 1))
    yield "[Content_Types].xml", (
        head + f'<Types xmlns="{PACKAGE}content-types"><Default Extension="rels" ContentType='
        '"application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml"'
        ' ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType='
        '"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
        f"{types}</Types>")
    custom = (f'<Relationship Id="r2" Type="{REL}/custom-properties" Target="docProps/custom.xml"/>'
              if properties else "")
    yield "_rels/.rels", (
        head + f'<Relationships xmlns="{PACKAGE}relationships"><Relationship Id="r1"'
        f' Type="{REL}/officeDocument" Target="xl/workbook.xml"/>{custom}</Relationships>')
    listed = "".join(f'<sheet name="{escape(name)}" sheetId="{i}" r:id="r{i}"'
                     + (' state="hidden"/>' if hidden else "/>")
                     for i, (name, hidden, _) in enumerate(sheets, 1))
    yield "xl/workbook.xml", (
        head + f'<workbook xmlns="{MAIN}" xmlns:r="{REL}"><sheets>{listed}</sheets></workbook>')
    targets = "".join(f'<Relationship Id="r{i}" Type="{REL}/worksheet"'
                      f' Target="worksheets/sheet{i}.xml"/>' for i in range(1, len(sheets) + 1))
    yield "xl/_rels/workbook.xml.rels", (
        head + f'<Relationships xmlns="{PACKAGE}relationships">{targets}<Relationship Id="s"'
        f' Type="{REL}/styles" Target="styles.xml"/></Relationships>')
    yield "xl/styles.xml", head + STYLES
    for i, (_, _, rows) in enumerate(sheets, 1):
        yield f"xl/worksheets/sheet{i}.xml", (
            head + f'<worksheet xmlns="{MAIN}"><sheetData>{"".join(rows)}</sheetData></worksheet>')
    if properties:
        listed = "".join(
            f'<property fmtid="{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}" pid="{i}"'
            f' name="{escape(key)}"><vt:lpwstr>{escape(value)}</vt:lpwstr></property>'
            for i, (key, value) in enumerate(properties, 2))
        yield "docProps/custom.xml", (
            head + f'<Properties xmlns="{CUSTOM}" xmlns:vt="{VARIANT}">{listed}</Properties>')


def main():
    with zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED) as z:
        for name, text in parts(*read(sys.stdin)):
            z.writestr(zipfile.ZipInfo(name), text, zipfile.ZIP_DEFLATED)


if __name__ == "__main__":
    main()
