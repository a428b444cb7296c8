"""The year of examples/cron/aarshjul.sh, day by day; see aarshjul.sh beside this file.

Usage: aarshjul.py FOLDER-OF-THE-SCRIPT
"""
import csv
import datetime
import hashlib
import io
import json
import os
import pathlib
import shutil
import subprocess
import sys
import time

EXAMPLES = pathlib.Path(os.environ["EXAMPLES"])
YEAR = pathlib.Path("2026")
SCRIPT = sys.argv[1] + "/aarshjul.sh"
ENV = {**os.environ, "SHEETS": "csv", "PAPERS": "html"}


def fail(what):
    sys.exit(what)


def day(date):
    """A run of the script: its status and mail."""
    done = subprocess.run([SCRIPT, str(YEAR), date], env=ENV, capture_output=True, check=False,
                          text=True)
    if done.stderr:
        fail(f"{date}: {done.stderr}")
    return done.returncode, done.stdout


def due(date, *made, status=0, mail=""):
    """On this day these are made, and a second run makes nothing new."""
    # so that what has come in is older than what is made of it
    time.sleep(0.01)
    found, said = day(date)
    if found != status or (mail not in said if mail else said):
        fail(f"{date}: status {found}, expected {status}; mail {said!r}, expected {mail!r}")
    for pattern, number in made:
        paths = list(YEAR.glob(pattern))
        if len(paths) != number:
            fail(f"{date}: {len(paths)} of {pattern}, expected {number}")
    if status == 0 and not mail:
        before = sums()
        if day(date) != (0, "") or sums() != before:
            fail(f"{date}: the second run was not silent")


def silent(first, last):
    """Every day from one to the other there is nothing to do."""
    before, date = sums(), datetime.date.fromisoformat(first)
    while date <= datetime.date.fromisoformat(last):
        got = day(date.isoformat())
        if got != (0, ""):
            fail(f"{date}: {got}")
        date += datetime.timedelta(1)
    if sums() != before:
        fail(f"something changed between {first} and {last}")


def sums():
    return {p: hashlib.sha256(p.read_bytes()).hexdigest() for p in sorted(YEAR.rglob("*"))
            if p.is_file() and p.name != "laas"}


def answer(people):
    """The forms of some of those who are listed: rows of any points."""
    for row in people:
        points = [f"{row['unit']};2026;{row['code']};S{q:02d};{(q + k) % 6};"
                  f"{'Kortere møder' if q == 7 else ''}"
                  for k, q in enumerate(range(1, 21))]
        head = "unit;round;respondent;question;points;improvements"
        (YEAR / "runde/answers" / f"{row['code']}.csv").write_text(
            "\n".join([head, *points]) + "\n", encoding="utf-8")


def people():
    text = (YEAR / "runde/codes.csv").read_bytes().decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=";"))


def fill(kind, change, units=None):
    """Sheets that come back filled in: change(row, number) for each that has something in it."""
    folder = YEAR / "ud/ark" / kind
    for path in sorted(folder.glob("*.csv")):
        if units and not any(u in path.name for u in units):
            continue
        rows = list(csv.reader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline=""),
                               delimiter=";"))
        head = next(i for i, r in enumerate(rows) if len(r) > 5)
        for number, row in enumerate(rows[head + 1:]):
            cells = dict(zip(rows[head], row))
            change(cells, number)
            row[:] = [cells[h] for h in rows[head]]
        for row in rows[:head]:
            row[1:2] = [{"dato": "2026-03-20", "leder": "1"}.get(row[0], "1")]
        made = io.StringIO(newline="")
        csv.writer(made, delimiter=";").writerows(rows)
        back = YEAR / "ind" / kind / path.name
        back.write_bytes(made.getvalue().encode("utf-8-sig"))
        # a copy keeps the time when it was saved, which may be before the step was done
        os.utime(back, (1e9, 1e9))


def agree(row, number):
    row["point"] = str(number % 6)
    row["begrundelse"] = "Sådan er det"
    row["forbedringsområder"] = "Kortere møder" if number % 4 == 0 else ""


def judge(row, number):
    if row["forbedringsområde"]:
        row["effekt"], row["indsats"] = str(1 + number % 5), str(1 + number % 4)
        row["valg"] = ["nu", "senere"][number % 2]


def act(row, number):
    if row["problem"]:
        row["mål"] = f"Møder på under en time, {number}"
        row["ansvarlig"], row["indikator"] = "leder", "modetid"
        row["frist"], row["status"] = "2026-11-30", "i gang"


def results(name):
    lines = (YEAR / "ud" / name).read_text(encoding="utf-8").splitlines()
    return [r for r in map(json.loads, lines) if r["format"] == "kik-result"]


def main():
    YEAR.mkdir()
    shutil.copy(EXAMPLES / "UNITS.csv", YEAR / "units.csv")
    shutil.copy(sys.argv[1] + "/aarshjul.txt", YEAR)
    # nothing is due yet
    silent("2026-01-30", "2026-02-01")
    # blank forms; a day that was missed is made up for
    due("2026-02-03", ("runde/round.json", 1), ("runde/forms/*", 10))
    answer(people()[:-2])
    silent("2026-02-04", "2026-02-15")
    due("2026-02-16", ("ud/status.csv", 1), status=1, mail="status: 2 have not delivered")
    silent("2026-02-17", "2026-03-01")
    answer(people())
    due("2026-03-02")
    due("2026-03-09", ("ud/svarrapport/*.html", 10), ("ud/ark/konsensus/*.csv", 10))
    silent("2026-03-10", "2026-04-06")
    # no seminar has sent its sheet: it is told each day, and nothing behind it is made
    due("2026-04-07", ("ud/konsensusrapport/*", 0), status=1, mail="konsensus: nothing has come back")
    due("2026-04-08", status=1, mail="konsensus: nothing has come back")
    fill("konsensus", agree)
    due("2026-04-09", ("ud/konsensusrapport/*.html", 10), ("ud/ark/prioritering/*.csv", 10))
    due("2026-04-20", ("runde/answers/*", 0), ("runde/results.jsonl", 1), ("runde/codes.csv", 0),
        ("ud/status.csv", 0))
    # two units are late with their priorities
    some = ["solsikken", "aaparken", "fjordskolen"]
    fill("prioritering", judge, some)
    due("2026-04-27", ("ud/prioritering/*.html", 3), ("ud/ark/handlinger/*.csv", 3))
    fill("prioritering", judge, ["dagplejen"])
    due("2026-04-30", ("ud/prioritering/*.html", 4), ("ud/ark/handlinger/*.csv", 4))
    fill("handlinger", act)
    due("2026-05-18", ("ud/handleplan/*.html", 4), ("ud/projektbeskrivelse/*.html", 4))
    silent("2026-05-19", "2026-06-20")
    # a sheet with a fault keeps its unit back, and is told of
    bad = next((YEAR / "ind/handlinger").glob("*aaparken*"))
    whole = bad.read_bytes()
    bad.write_bytes(whole.replace("i gang".encode(), "igang nok".encode()))
    due("2026-06-21", status=1, mail="kik-score")
    bad.write_bytes(whole)
    due("2026-06-22", ("ud/handleplan/*.html", 4))
    for name in ("indikatorer", "afvigelser", "brugere"):
        shutil.copy(EXAMPLES / "documentation/2026" / f"{name}.csv", YEAR / "ind/dokumentation")
    due("2026-10-01", ("ud/opfoelgning/2026-10-01/*.html", 6), ("ud/overblik.html", 1))
    silent("2026-10-02", "2026-12-14")
    due("2026-12-15", ("ud/opfoelgning/2026-12-15/*.html", 6))
    silent("2026-12-16", "2026-12-31")
    check_end()


def check_end():
    units = results("alt.jsonl")
    if len(units) != 10 or any("individual" not in u or "consensus" not in u for u in units):
        fail("the year's results lack answers or consensus")
    if sum("actions" in u for u in units) != 4 or sum("indicators" in u for u in units) != 6:
        fail("the year's results lack actions or indicators")
    area = next(g for g in results("omraader.jsonl") if g["group"]["id"] == "Ældre")
    # solsikken 3, aaparken 2, hjemmepleje-nord 2
    if area["indicators"]["n"] != 7 or area["actions"]["units"] != 2:
        fail(f"Ældre: {area['indicators']}, {area['actions']}")
    if area["indicators"]["date"] != "2026-12-15":
        fail("goals are not graded on the day")
    log = (YEAR / "aarshjul.log").read_text(encoding="utf-8").splitlines()
    if log[-1] != "2026-12-15 status 0: opfoelgning" or log[0] != "2026-02-03 status 0: aabning":
        fail(f"log: {log}")
    open_to_all = [str(p) for p in (YEAR / "ud").rglob("*") if p.stat().st_mode & 0o077]
    if open_to_all:
        fail(f"others can read {open_to_all}")


main()
