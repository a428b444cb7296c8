#!/usr/bin/env python3
"""Agreements for all units, by three templates modelled on real ones; see agreements.sh.

What must stand in each is taken from the sheets here, not from what kik says.
"""
import csv
import io
import os
import pathlib
import re
import subprocess
import sys
import zipfile

EXAMPLES = pathlib.Path(os.environ["EXAMPLES"])
GIVEN = EXAMPLES / "aftaler"
TEMPLATES = ("kort", "bilag", "kontrakt")
MONTHS = ("januar februar marts april maj juni juli august september oktober november "
          "december").split()


def run(*command, stdin=None):
    done = subprocess.run([str(c) for c in command], input=stdin, capture_output=True, check=False)
    if done.returncode or done.stderr:
        sys.exit(f"{' '.join(map(str, command))}: {done.returncode}\n{done.stderr.decode()}")
    return done.stdout


def rows(path):
    return list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8")), delimiter=";"))


def text_of(path):
    xml = zipfile.ZipFile(path).read("word/document.xml").decode()
    text = re.sub(r"<[^>]*>", "", re.sub(r"</w:p>|<w:br/>", "\n", xml))
    return text.replace("&quot;", '"').replace("&apos;", "'").replace("&amp;", "&")


def date(iso):
    year, month, day = iso.split("-")
    return f"{int(day)}. {MONTHS[int(month) - 1]} {year}"


def expected():
    """For each unit what its agreement must say: goals with their figures and last deadlines."""
    defined = {(r["enhed"], r["indikator"]): r for r in rows(GIVEN / "indikatorer.csv")}
    units = {}
    for r in rows(GIVEN / "handlinger.csv"):
        goals = units.setdefault(r["enhed"], {})
        goal = goals.setdefault(r["gruppe"], {"texts": [], "frist": "", "mål": r["mål"]})
        goal["frist"] = max(goal["frist"], r["frist"])
        goal["texts"] += [r["aktivitet"], r["ansvarlig"]]
        if r["indikator"]:
            i = defined[r["enhed"], r["indikator"]]
            for figure in (r["udgangspunkt"], r["måltal"]):
                goal["texts"].append(f"{figure} {i['måleenhed']}".strip())
            goal["texts"].append(i["navn"])
    return units


def check(folder, name, units, given):
    for unit, goals in units.items():
        text = text_of(folder / f"2026_{unit}_aftale.docx")
        own = given[unit]
        want = [own["parter"], own["kerneopgave"], own["økonomi"], given["*"]["politiske mål"],
                given["*"]["opfølgning"]]
        for goal in goals.values():
            want += [goal["mål"], date(goal["frist"])]
            # the short form has no activities
            want += [t for t in goal["texts"] if name != "kort" or t not in
                     [r["aktivitet"] for r in rows(GIVEN / "handlinger.csv")]]
        for w in want:
            if w not in text:
                sys.exit(f"{name}: {unit} does not say '{w}'")
        if "{{" in text or "udfyldes" in text:
            sys.exit(f"{name}: {unit} is not filled")
        if name == "bilag" and len(re.findall(r"^Bilag \d+:", text, re.M)) != len(goals):
            sys.exit(f"{name}: {unit} has not an annex for each of {len(goals)} goals")


def check_index(path, units, given):
    index = rows(path)
    if [r["unit"] for r in index] != sorted(units):
        sys.exit(f"{path}: {[r['unit'] for r in index]}")
    for r in index:
        want = {"round": "2026", "kind": "aftale", "file": f"2026_{r['unit']}_aftale.docx",
                "kle": given[r["unit"]]["kle"], "municipality": "Fjordby",
                "title": f"Aftale med {r['name']}"}
        if any(r[k] != v for k, v in want.items()):
            sys.exit(f"{path}: {r}, expected {want}")


def many(planned):
    """150 units with the goals of one: all documents in one run, two of them looked into."""
    lines = planned.read_text(encoding="utf-8").splitlines()
    frame = next(x for x in lines if '"kik-frame"' in x)
    one = next(x for x in lines if '"id":"solsikken"' in x)
    town = pathlib.Path("town.jsonl")
    town.write_text("\n".join([frame] + [
        one.replace('"id":"solsikken"', f'"id":"e{i:03}"').replace(
            "Plejehjemmet Solsikken", f"Enhed {i:03}") for i in range(150)]) + "\n", encoding="utf-8")
    for to in ("town", "again"):
        subprocess.run(["kik-report", "aftale", "-q", "--template", "tpl/bilag.docx", "--fields",
                        str(GIVEN / "politik.csv"), "-f", "docx", "-o", f"{to}/", "--index",
                        f"{to}.csv", str(town)], check=True)
    made = sorted(pathlib.Path("town").iterdir())
    if len(made) != 150 or len(rows_comma(pathlib.Path("town.csv"))) != 150:
        sys.exit(f"{len(made)} documents of 150")
    for path in made:
        if path.read_bytes() != (pathlib.Path("again") / path.name).read_bytes():
            sys.exit(f"{path} differs from run to run")
    for i in (0, 149):
        if f"Enhed {i:03}" not in text_of(made[i]):
            sys.exit(f"{made[i]} is another unit's")


def rows_comma(path):
    return list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8"))))


files = sorted(p for p in (EXAMPLES / "2026").rglob("*") if p.is_file())
answers = pathlib.Path("r2026.jsonl")
answers.write_bytes(run("kik-score", "-q", "--units", EXAMPLES / "UNITS.csv", *files))
scored = run("kik-score", GIVEN / "handlinger.csv", GIVEN / "indikatorer.csv")
plan = pathlib.Path("planned.jsonl")
plan.write_bytes(run("kik-merge", answers, "-", stdin=scored))
for place in ("tpl", "tpl2"):
    run(sys.executable, EXAMPLES / "templates" / "build.py", place)
texts = {r["enhed"]: r for r in rows(GIVEN / "politik.csv")}
agreed = expected()
if len(agreed) != 10:
    sys.exit(f"{len(agreed)} units with actions")
for template in TEMPLATES:
    if pathlib.Path(f"tpl/{template}.docx").read_bytes() != \
            pathlib.Path(f"tpl2/{template}.docx").read_bytes():
        sys.exit(f"{template} is not the same each time")
    run("kik-report", "aftale", "--template", f"tpl/{template}.docx", "--fields",
        GIVEN / "politik.csv", "-f", "docx", "-o", f"{template}/", "--index", f"{template}.csv",
        "--excel", plan)
    check(pathlib.Path(template), template, agreed, texts)
    pathlib.Path(f"{template}.csv").write_bytes(
        pathlib.Path(f"{template}.csv").read_bytes().removeprefix(b"\xef\xbb\xbf"))
    check_index(pathlib.Path(f"{template}.csv"), agreed, texts)
many(plan)
