"""form_xlsx.py FRAME.json ROUNDDIR-LANG ...: looks into the workbooks of a round.

Works from the frame and the round as JSON, and from the XML of the workbooks; shares nothing
with the code that wrote them.
"""
import glob
import json
import re
import sys
import xml.etree.ElementTree as ET
import zipfile

NS = {
    "m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "dcterms": "http://purl.org/dc/terms/",
    "c": "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
}
HEADERS = {
    "da": "Tema Spørgsmål Tekst Eksempler Point Styrker Forbedringsområder Idéer Dokumentation",
    "en": "Theme Question Text Examples Points Strengths Improvements Ideas Evidence",
    "nb": "Tema Spørsmål Tekst Eksempler Poeng Styrker Forbedringsområder Ideer Dokumentasjon",
}
TYPING = {"da": ("indtastning.xlsx", "Indtastning"), "en": ("typing.xlsx", "Typing sheet"),
          "nb": ("inntasting.xlsx", "Inntasting")}
FIRST = {"da": "Deltager", "en": "Respondent", "nb": "Deltaker"}
BLANK = {"da": "Ved ikke", "en": "Don't know", "nb": "Vet ikke"}
SUBS = ["plan", "do", "check", "act", "trend", "target"]


def column(n):
    return "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[n]


def cells_of(ref):
    """The cells of a sqref, as (letter, row)."""
    out = set()
    for part in ref.split():
        a, _, b = part.replace("$", "").partition(":")
        (c1, r1), (c2, r2) = (re.fullmatch(r"([A-Z])(\d+)", x).groups() for x in (a, b or a))
        out |= {(chr(c), r) for c in range(ord(c1), ord(c2) + 1)
                for r in range(int(r1), int(r2) + 1)}
    return out


class Book:
    def __init__(self, path):
        with zipfile.ZipFile(path) as z:
            assert z.testzip() is None
            # no time of making anywhere
            assert {i.date_time for i in z.infolist()} == {(1980, 1, 1, 0, 0, 0)}, path
            self.part = {n: ET.fromstring(z.read(n)) for n in z.namelist()}
        core = self.part["docProps/core.xml"]
        for name in ("created", "modified"):
            assert core.find(f"dcterms:{name}", NS).text == "1980-01-01T00:00:00Z"
        self.strings = ["".join(t.text or "" for t in si.iter("{%s}t" % NS["m"]))
                        for si in self.part["xl/sharedStrings.xml"]]
        xfs = self.part["xl/styles.xml"].find("m:cellXfs", NS)
        self.open = [xf.find("m:protection[@locked='0']", NS) is not None for xf in xfs]
        formats = {n.get("numFmtId"): n.get("formatCode")
                   for n in self.part["xl/styles.xml"].iterfind(".//m:numFmt", NS)}
        self.text = [xf.get("numFmtId") == "49" or formats.get(xf.get("numFmtId")) == "@"
                     for xf in xfs]
        book = self.part["xl/workbook.xml"]
        self.names = {n.get("name"): n.text for n in book.iterfind(".//m:definedName", NS)}
        self.sheets, self.hidden = {}, set()
        for i, s in enumerate(book.iterfind("m:sheets/m:sheet", NS), 1):
            self.sheets[s.get("name")] = self.part[f"xl/worksheets/sheet{i}.xml"]
            if s.get("state"):
                self.hidden.add(s.get("name"))
        self.props = {p.get("name"): p[0].text or ""
                      for p in self.part["docProps/custom.xml"].iterfind("c:property", NS)}

    def value(self, c):
        v = c.find("m:v", NS)
        if v is None:
            return ""
        return self.strings[int(v.text)] if c.get("t") == "s" else v.text

    def table(self, sheet):
        """The cells as {(letter, row): (value, style)}."""
        out = {}
        for c in sheet.iterfind(".//m:c", NS):
            letter, row = re.fullmatch(r"([A-Z])(\d+)", c.get("r")).groups()
            out[letter, int(row)] = self.value(c), int(c.get("s", 0))
        return out

    def choices(self, sheet):
        """The validations of a sheet: {cell: (list of values, prompt)}."""
        out = {}
        for v in sheet.iterfind(".//m:dataValidation", NS):
            assert v.get("type") == "list" and v.get("showErrorMessage") == "1"
            assert v.get("showDropDown") is None and v.get("errorStyle") is None
            assert v.get("error")
            for name, most in (("prompt", 255), ("error", 255), ("promptTitle", 32),
                               ("errorTitle", 32)):
                assert len(v.get(name, "").encode("utf-16-le")) <= 2 * most, v.get(name)
            ref = v.find("m:formula1", NS).text
            if ref[0] == '"':
                values = ref[1:-1].split(",")
            else:
                where, _, ref = ref.partition("!")
                assert where.strip("'") in self.hidden
                table = self.table(self.sheets[where.strip("'")])
                values = [table[c][0] for c in sorted(cells_of(ref), key=lambda c: c[1])]
            for c in cells_of(v.get("sqref")):
                assert c not in out, c
                out[c] = values, v.get("prompt", "")
        return out


def say(text, frame, lang):
    for one in (lang, "da", "en", *frame["lang"]):
        if one in text:
            return text[one]
    return None


def steps(scale):
    n = round((scale["max"] - scale["min"]) / scale["step"]) + 1
    return ["%g" % (scale["min"] + i * scale["step"]) for i in range(n)]


def label(level, panel):
    text = level["label"]
    return text[panel] if panel in text else text


def word(scale, lang):
    blank = scale["blank"]
    return BLANK[lang] if BLANK[lang].lower() in blank else blank[0] if blank else None


def check_facts(book, round_, unit, code):
    facts = {"format": "kik-answers", "version": "1", "unit": unit["id"],
             "municipality": unit["municipality"], "round": round_["id"],
             "frame": round_["frame"]["digest"], "lang": round_["lang"]}
    if code:
        facts["respondent"] = code
    assert book.props == facts, book.props
    table = book.table(book.sheets["kik"])
    assert {table["A", r][0]: table["B", r][0] for r in range(1, len(facts) + 1)} == facts
    assert "kik" in book.hidden
    assert len(table) == 2 * len(facts)


def check_sheet(book, name, headers, rows, lang, answers_from):
    """A sheet of questions: rows are (fixed cells, question, theme, scale)."""
    sheet = book.sheets[name]
    table = book.table(sheet)
    assert [table[column(i), 4][0] for i in range(len(headers))] == headers
    protection = sheet.find("m:sheetProtection", NS)
    assert protection.get("sheet") == "1" and protection.get("password") is None
    # "0" is "allowed": rows can be made taller, else they do not grow with their text
    assert protection.get("formatRows") == "0"
    pane = sheet.find(".//m:pane", NS)
    assert pane.get("state") == "frozen" and pane.get("ySplit") == "4"
    page = sheet.find("m:pageSetup", NS)
    assert page.get("paperSize") == "9" and page.get("orientation") == "landscape"
    assert sheet.find("m:sheetPr/m:pageSetUpPr", NS).get("fitToPage") == "1"
    assert page.get("fitToHeight") == "0" and page.get("fitToWidth") in (None, "1")
    assert "&P" in sheet.find("m:headerFooter/m:oddFooter", NS).text
    assert book.names["_xlnm.Print_Titles"].endswith("!$4:$4")
    choices = book.choices(sheet)
    wanted_open, wanted_choice = set(), set()
    for i, (fixed, theme, scale) in enumerate(rows):
        row = 5 + i
        for c, value in fixed.items():
            assert table[c, row][0] == value, (c, row, table[c, row][0], value)
        subs = scale.get("subscores", {}).get(theme["panel"], [])
        for k, head in enumerate(headers[answers_from:], answers_from):
            if head.lower() in SUBS and head.lower() not in subs:
                continue
            wanted_open.add((column(k), row))
            is_points = k == answers_from
            if not is_points and head.lower() not in subs:
                # as text: "- ro" is no formula, 1/2 no day
                assert book.text[table[column(k), row][1]]
                continue
            wanted_choice.add((column(k), row))
            values, prompt = choices[column(k), row]
            blank = word(scale, lang) if is_points else None
            assert values == steps(scale) + ([blank] if blank else []), values
            if is_points:
                lines = prompt.split("\n")
                assert len(lines) == len(scale["levels"])
                for line, level in zip(lines, scale["levels"]):
                    full = say(label(level, theme["panel"]), {"lang": []}, lang)
                    got = line.split(" ", 1)[1]
                    assert got == full or (got[-1] == "…" and full.startswith(got[:-1])
                                           and len(got) > 20), line
    there = {c for c, (_, style) in table.items() if book.open[style]}
    assert there == wanted_open, there ^ wanted_open
    assert set(choices) == wanted_choice
    assert max(r for _, r in table) == 4 + len(rows)
    assert all(table[c][0] == "" for c in wanted_open)
    assert not any(c.find("m:f", NS) is not None for c in sheet.iterfind(".//m:c", NS))


def check_round(frame, folder):
    with open(f"{folder}/round.json", encoding="utf-8") as f:
        round_ = json.load(f)
    lang = round_["lang"]
    unit = round_["units"][0]
    scales = {s["id"]: s for s in frame["scales"]}
    themes = [t for t in frame["themes"] if t["id"] in round_["themes"]]
    used = {s for t in themes for s in scales[t["scale"]].get("subscores", {}).get(t["panel"], [])}
    subs = [s.capitalize() for s in SUBS if s in used]
    h = HEADERS[lang].split()
    headers = h[:5] + subs + h[5:]
    codes = [p["code"] for p in unit["participants"]]
    place, = glob.glob(f"{folder}/forms/*/")
    assert sorted(glob.glob(place + "*")) == sorted(
        [f"{place}{c}.xlsx" for c in codes] + [place + TYPING[lang][0]])
    for code in codes:
        book = Book(f"{place}{code}.xlsx")
        check_facts(book, round_, unit, code)
        rows = []
        for t in themes:
            for i, q in enumerate(t["questions"]):
                examples = "\n".join("• " + say(e, frame, lang) for e in q.get("examples", []))
                fixed = {"B": q["id"], "C": say(q["text"], frame, lang), "D": examples,
                         "A": say(t["title"], frame, lang) if i == 0 else ""}
                rows.append((fixed, t, scales[t["scale"]]))
        read, form, scale = [n for n in book.sheets if n not in book.hidden]
        check_sheet(book, form, headers, rows, lang, 4)
        # the code stands on paper too
        assert code in book.sheets[form].find("m:headerFooter/m:oddFooter", NS).text
        # all that the levels mean, in full
        texts = {v for v, _ in book.table(book.sheets[scale]).values()}
        for t in themes:
            for level in scales[t["scale"]]["levels"]:
                assert say(label(level, t["panel"]), frame, lang) in texts
        told = " ".join(v for v, _ in book.table(book.sheets[read]).values())
        assert code in told and "mail@sol.example" in told
        assert {"da": "fortrolige", "en": "confidential", "nb": "fortrolige"}[lang] in told
        assert "anonym" not in " ".join(book.strings).lower()
        assert ("2026" in told) and ("{" not in told)
    book = Book(place + TYPING[lang][0])
    check_facts(book, round_, unit, None)
    rows = [({"A": c, "B": q["id"], "C": say(q["text"], frame, lang)}, t, scales[t["scale"]])
            for c in codes for t in themes for q in t["questions"]]
    typing = next(n for n in book.sheets if n not in book.hidden)
    assert typing == TYPING[lang][1]
    check_sheet(book, typing, [FIRST[lang], h[1], h[2], h[4]] + subs + h[5:], rows, lang, 3)


with open(sys.argv[1], encoding="utf-8") as f:
    frame_ = json.load(f)
for folder_ in sys.argv[2:]:
    check_round(frame_, folder_)
