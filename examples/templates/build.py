#!/usr/bin/env python3
"""build.py DIR [NAME...]: make the Word templates of the folders beside this file.

A template is its own parts and those of shared/ that it has not.  The same bytes each time.
"""
import pathlib
import sys
import zipfile

HERE = pathlib.Path(__file__).resolve().parent
TYPES = "[Content_Types].xml"


def parts(folder):
    return {str(p.relative_to(folder)): p for p in folder.rglob("*.xml")} | {
        str(p.relative_to(folder)): p for p in folder.rglob("*.rels")}


def build(name, to):
    own = parts(HERE / "shared") | parts(HERE / name)
    own[TYPES] = own.pop("content-types.xml")
    with zipfile.ZipFile(to / f"{name}.docx", "w", zipfile.ZIP_DEFLATED) as z:
        for part in sorted(own):  # the content types come first: '[' sorts before letters
            entry = zipfile.ZipInfo(part)
            entry.compress_type = zipfile.ZIP_DEFLATED
            z.writestr(entry, own[part].read_bytes())


if len(sys.argv) < 2:
    sys.exit(__doc__)
out = pathlib.Path(sys.argv[1])
out.mkdir(parents=True, exist_ok=True)
for folder in sys.argv[2:] or sorted(p.name for p in HERE.iterdir() if p.is_dir()):
    if folder != "shared":
        build(folder, out)
