#!/usr/bin/env python3
"""options: 'kik-x --help' and man/kik-x.1 tell of the same options, long and short.

In the manual an option stands in an item line: .It Fl h , Fl Fl help , or .It Fl h , -help
"""
import os
import pathlib
import re
import subprocess
import sys



def flags(words):
    """The options that mdoc would show: Fl h, Fl Fl help, Fl -help, Fl h , -help."""
    found, dashes = set(), ""
    for before, word in zip([""] + words, words):
        if word == "Fl":
            dashes = "--" if before == "Fl" else "-"
        elif re.fullmatch(r"[A-Z][a-z]", word):
            dashes = ""
        elif dashes and re.match(r"[\w-]", word):
            found.add(dashes + word)
            dashes = "-"
    return found


faults = []
build = pathlib.Path(os.environ.get("BUILD", "build"))
for source in sorted(pathlib.Path("cmd").glob("kik-*.c")):
    tool = source.stem
    page = pathlib.Path(f"man/{tool}.1")
    done = subprocess.run([build / "bin" / tool, "--help"], stdin=subprocess.DEVNULL,
                          capture_output=True, text=True, check=False)
    if done.returncode or done.stderr:
        faults.append(f"{tool} --help: status {done.returncode}: {done.stderr}")
        continue
    told = set()
    for line in done.stdout.splitlines():
        # "  -o, --output FILE   what it does": options come first on an indented line
        start = re.match(r"\s+((?:-{1,2}[\w][\w-]*(?:[ =\[][^\s,]+)?,?\s?)+)", line)
        if start:
            told |= set(re.findall(r"(?<![\w-])--?\w[\w-]*", start[1]))
    if not page.exists():
        faults.append(f"{page} is missing")
        continue
    shown = set()
    for line in page.read_text(encoding="utf-8").splitlines():
        if line.startswith(".It Fl"):
            shown |= flags(line.split()[1:])
    for name in sorted(told - shown):
        faults.append(f"{page}: {name} of {tool} --help is not there ('.It Fl')")
    for name in sorted(shown - told):
        faults.append(f"{page}: {name} is not in {tool} --help")
sys.exit("\n".join(faults) or 0)
