"""Archives and workbooks made to choke kik-score: bombs.py make DIR, bombs.py run ROUNDDIR DIR.

Two processes, as what is measured of a child begins with the memory of its parent. Each is refused with its fault, quickly and in bounded memory, and what lies beside it counts.
"""
import io
import pathlib
import resource
import struct
import subprocess
import sys
import time
import zipfile

SECONDS = 10  # for one; mostly it is hundredths
MEMORY = 400 << 10  # kibibytes, with room for sanitizers; a part may unpack to 64 MiB
MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'


def archive(members, level=9):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=level) as z:
        for name, data in members:
            z.writestr(name, data)
    return out.getvalue()


def lying(data, true, claimed):
    """Both headers say that a member unpacks to less."""
    true, claimed = struct.pack("<I", true), struct.pack("<I", claimed)
    assert data.count(true) == 2
    return data.replace(true, claimed)


def overlapping(n):
    """All entries of the directory are one member, so that it unpacks n times."""
    data = archive([("a.csv", bytes(4 << 20))])
    start = data.index(b"PK\1\2")
    end = data.index(b"PK\5\6")
    entry = data[start:end]
    entries = b"".join(entry.replace(b"a.csv", b"%05d" % i) for i in range(n))
    return data[:start] + entries + struct.pack("<IHHHHIIH", 0x06054b50, 0, 0, n, n,
                                                len(entries), start, 0)


def book(sheet, strings="", head=HEAD, level=9):
    sheets = '<sheets><sheet name="Skema" sheetId="1" r:id="r1"/></sheets>'
    table = (f'<Relationship Id="r2" Type="{OFFICE}/sharedStrings" Target="sharedStrings.xml"/>'
             if strings else "")
    parts = [
        ("_rels/.rels", f'{HEAD}<Relationships {PACKAGE}><Relationship Id="r1"'
         f' Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>'),
        ("xl/workbook.xml", f'{HEAD}<workbook {MAIN} xmlns:r="{OFFICE}">{sheets}</workbook>'),
        ("xl/_rels/workbook.xml.rels", f'{HEAD}<Relationships {PACKAGE}><Relationship Id="r1"'
         f' Type="{OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>{table}</Relationships>'),
        ("xl/worksheets/sheet1.xml",
         f"{head}<worksheet {MAIN}><sheetData>{sheet}</sheetData></worksheet>"),
    ]
    if strings:
        parts.append(("xl/sharedStrings.xml", f"{head}<sst {MAIN}>{strings}</sst>"))
    return archive(parts, level)


def laughs():
    more = "".join(f'<!ENTITY l{i} "{f"&l{i - 1};" * 10}">' for i in range(1, 10))
    return f'{HEAD}<!DOCTYPE worksheet [<!ENTITY l0 "ha">{more}]>\n'


def noise(n):
    """Text that packs to a tenth, which the limit on the ratio lets through."""
    return "".join(f'<row r="{i}"><c r="A{i}" t="s"><v>0</v></c></row>' for i in range(1, n + 1))


def bombs():
    """Name, bytes and the code of the fault."""
    zeros = bytes(300 << 20)
    whole = archive([("P1.csv", zeros)], 1)
    yield "zeros.zip", whole, "zip"
    yield "lying.zip", lying(whole, len(zeros), 100), "zip"
    inner = archive([("P1.csv", bytes(50 << 20))])
    yield "nested.zip", archive([(f"{i}.zip", inner) for i in range(20)]), "zip"
    yield "overlap.zip", overlapping(9000), "zip"
    yield "members.zip", archive([(f"{i}.csv", "") for i in range(20000)], 0), "zip"
    yield "spaces.xlsx", book(" " * (200 << 20)), "zip"
    yield "text.xlsx", book('<row><c t="inlineStr"><is><t>' + "a b " * (8 << 20)
                            + "</t></is></c></row>"), "zip"
    yield "laughs.xlsx", book('<row><c t="inlineStr"><is><t>&l9;</t></is></c></row>',
                              head=laughs()), "xlsx"
    yield "deep.xlsx", book("<row>" * 100000), "xlsx"
    yield "far.xlsx", book('<row r="4294967295"><c r="XFD4294967295"><v>1</v></c></row>'), "xlsx"
    # a string of 60 kB in each of 40000 cells: 2.4 GB if they were copies
    yield "strings.xlsx", book(noise(40000), f"<si><t>{'ab' * 30000}</t></si>"), "header"
    yield "cell.xlsx", book('<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
                            f"<si><t>{'ab' * 300000}</t></si>"), "xlsx"


def make(folder):
    for name, data, code in bombs():
        folder.joinpath(f"{code}-{name}").write_bytes(data)


def run(rounddir, folder):
    made = sorted(folder.iterdir())
    for bomb in made:
        code, name = bomb.name.split("-")
        path = rounddir / "answers" / name
        path.write_bytes(bomb.read_bytes())
        start = time.monotonic()
        done = subprocess.run(["kik-score", rounddir], stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, timeout=60, check=False)
        took = time.monotonic() - start
        used = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
        path.unlink()
        print(f"{name}: {took:.2f} s, at most {used >> 10} MiB so far")
        said = done.stderr.decode()
        if f" {code}: " not in said or f"{name}" not in said or len(said) > 20000:
            sys.exit(f"{name}: no fault {code}: {said[:2000]}")
        if done.returncode != 1 or done.stdout.count(b'"kik-result"') != 1:
            sys.exit(f"{name}: status {done.returncode}, {done.stdout.count(b'kik-result')} units")
        if took > SECONDS or used > MEMORY:
            sys.exit(f"{name}: too long or too much")
    if len(made) != 12:
        sys.exit(f"{len(made)} bombs")


if sys.argv[1] == "make":
    make(pathlib.Path(sys.argv[2]))
else:
    run(pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3]))
