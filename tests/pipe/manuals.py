#!/usr/bin/env python3
"""What the manuals and the README say, held against what is there.

    manuals.py examples    every command shown in them is run, and prints what is shown
    manuals.py shared      what several manuals say alike is the same in all of them
    manuals.py columns     columns and aliases in kik-answers.5, kik-sheets.5, kik-init.1, kik-result.5

An example is a literal display of a manual (.Bd -literal) or a ```console block of the
README. A line that begins with "$ " is a command, one with "> " its continuation; what
follows is what it prints, to standard output or error. A line "..." stands for any lines;
a line indented by four blanks continues the line before it. A command may end with status
0 or 1, others are shown with "; echo $?".

A display after a comment '.\\" file: NAME' is the file NAME of the examples below it.
The examples of one text run in order in one fresh folder, with examples/ in it.
"""
import os
import pathlib
import re
import subprocess
import sys
import tempfile

SRC = pathlib.Path(os.environ["SRC"])
MANUALS = sorted((SRC / "man").glob("*.[157]"))
ESCAPES = {"\\&": "", "\\e": "\\", "\\-": "-", "\\(aq": "'", "\\(dq": '"', "\\(ha": "^",
           "\\(ti": "~", "\\ ": " "}


def plain(line):
    """A line of a literal display without the escapes of roff."""
    return re.sub(r"\\(\(..|.)", lambda m: ESCAPES[m[0]], line)


def manual_blocks(path):
    """(file name or None, lines) of each literal display."""
    name, block = None, None
    for line in path.read_text(encoding="utf-8").splitlines():
        if block is None:
            head = re.fullmatch(r'\.\\" file: (\S+)', line)
            if head:
                name = head[1]
            elif line.startswith(".Bd -literal"):
                block = []
        elif line.startswith(".Ed"):
            yield name, block
            name = block = None
        else:
            block.append(plain(line))


def markdown_blocks(path):
    """The same for ```console blocks."""
    text = path.read_text(encoding="utf-8")
    for block in re.findall(r"^```console\n(.*?)^```$", text, re.M | re.S):
        yield None, block.splitlines()


def commands(lines):
    """(command, lines it prints) of an example; nothing of other displays."""
    found = []
    for line in lines:
        if line.startswith("$ "):
            found.append([line[2:], []])
        elif found and line.startswith("> ") and not found[-1][1]:
            found[-1][0] += "\n" + line[2:]
        elif found:
            found[-1][1].append(line)
    return found


def unwrapped(lines):
    out = []
    for line in lines:
        if line.startswith("    ") and out:
            out[-1] += " " + line.strip()
        else:
            out.append(line)
    return out


def fits(want, got):
    """Whether the lines shown are those that came out; "..." stands for any."""
    pattern = "".join("(?:.*\n)*" if line == "..." else re.escape(line) + "\n" for line in want)
    return re.fullmatch(pattern, "".join(line + "\n" for line in got)) is not None


def run(path, blocks):
    """Faults of the examples of one text, and how many commands were run."""
    faults, n = [], 0
    with tempfile.TemporaryDirectory(prefix="kik-manual.") as top:
        (pathlib.Path(top) / "examples").symlink_to(SRC / "examples")
        for name, lines in blocks:
            if name:
                text = "".join(line + "\n" for line in lines)
                (pathlib.Path(top) / name).write_text(text, encoding="utf-8")
                continue
            for command, want in commands(lines):
                n += 1
                done = subprocess.run(
                    ["sh", "-c", command], cwd=top, stdin=subprocess.DEVNULL, check=False,
                    stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
                got = done.stdout.decode(errors="backslashreplace").splitlines()
                if done.returncode not in (0, 1):
                    faults.append(f"{path.name}: status {done.returncode}: {command}")
                if not fits(want, got) and not fits(unwrapped(want), got):
                    faults.append("\n".join([f"{path.name}: $ {command}", "shown:"] + want +
                                            ["came out:"] + got[:40]))
    return faults, n


def examples():
    faults = []
    for path in MANUALS + [SRC / "README.md"]:
        blocks = manual_blocks if path.suffix != ".md" else markdown_blocks
        more, n = run(path, blocks(path))
        faults += more
        if not n:
            faults.append(f"{path.name}: no example that can be run")
    return faults


def shared():
    """The blocks between '.\\" shared: NAME' and '.\\" end of shared: NAME'."""
    block = re.compile(r'^\.\\" shared: (\S+)\n(.*?)^\.\\" end of shared: \1$', re.M | re.S)
    seen, faults = {}, []
    for path in MANUALS:
        if path.suffix != ".1":
            continue
        blocks = dict(block.findall(path.read_text(encoding="utf-8")))
        for name in ("options", "environment", "status"):
            first, text = seen.setdefault(name, (path, blocks.get(name)))
            if text is None or blocks.get(name) != text:
                faults.append(f"{path.name} and {first.name} differ in '{name}'")
    if not seen:
        faults.append("no manuals of section 1")
    return faults


def listed(page, section, last=None):
    """{name: aliases} of the items '.It Sy name Pq alias, alias' from a heading on."""
    text = (SRC / "man" / page).read_text(encoding="utf-8")
    text = text[text.index(section):]
    text = text[:text.index(last or "\n.Sh", 1)]
    items = re.findall(r'^\.It Sy ("[^"]+"|\S+)(?: Pq (.*))?$', text, re.M)
    return {name.strip('"'): set(filter(None, aliases.split(", "))) for name, aliases in items}


def known(source, but=(), table=None):
    """{name: aliases} of the column table, or of one of its tables, in a C file."""
    text = (SRC / "lib/store" / source).read_text(encoding="utf-8")
    if table:
        text = text[text.index(f" {table}["):]
        text = text[:text.index("\n};")]
        # what survey lines come to stands in results alone
        text = "".join(row for row in re.split(r"(?=\n\t\[)", text) if "IN_SECTION" not in row)
    rows = re.findall(r'\{\s*"([^"]+)",\s*KIK_COL_(\w+),\s*\{([^}]*)\}\s*\}', text)
    return {name: set(re.findall(r'"([^"]+)"', aliases)) - {name} for name, kind, aliases in rows
            if name not in but}


def entries():
    """(what, in the manual, in the code) of each sheet of entries, and of what they share."""
    tables = [("entry_kinds.c", "kik_entry_shared", "each")]
    for source in ("entry_kinds.c", "entry_documentation.c"):
        text = (SRC / "lib/store" / source).read_text(encoding="utf-8")
        tables += [(source, name, name.replace("kik_entry_", "")) for name in re.findall(
            r"^(?:static )?const struct kik_entry_field (\w+)\[", text, re.M)]
    if len(tables) < 6:
        sys.exit("no tables of sheets found in entry_kinds.c and entry_documentation.c")
    for source, name, title in tables:
        yield (f"kik-sheets.5, {title}",
               listed("kik-sheets.5", f".Ss Columns of {title}\n", "\n.El"),
               known(source, table=name))


def columns():
    faults = []
    # further columns with a name of their own are like any other
    units = known("units_csv.c", ("pnr", "cvr", "predecessor"))
    for what, said, there in (
            ("kik-answers.5", listed("kik-answers.5", ".Sh COLUMNS"),
             known("answer_columns.c")),
            ("kik-sheets.5, consensus",
             listed("kik-sheets.5", ".Ss Columns of consensus", "\n.Ss"),
             known("consensus_columns.c", ("date",))),
            ("kik-init.1, UNITS.csv",
             listed("kik-init.1", ".Ar UNITS.csv\nhas a row", "\n.El"), units),
            ("kik-init.1, participants",
             listed("kik-init.1", "A participants\n", "\n.El"), known("participants_csv.c")),
            *entries()):
        for name in sorted(said.keys() | there.keys()):
            if said.get(name) != there.get(name):
                faults.append(f"{what}: column {name}: {said.get(name)} in the manual, "
                              f"{there.get(name)} in the code")
    header = subprocess.run(
        ["kik-score", "-f", "csv", SRC / "examples/2026/solsikken.csv"], check=True,
        capture_output=True, text=True).stdout.splitlines()[0].split(",")
    said = list(listed("kik-result.5", ".Sh TIDY CSV"))
    if said != header:
        faults.append(f"kik-result.5: columns {said}; the tidy CSV has {header}")
    return faults


found = {"examples": examples, "shared": shared, "columns": columns}[sys.argv[1]]()
sys.exit("\n\n".join(found) or 0)
