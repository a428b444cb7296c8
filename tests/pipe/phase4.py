#!/usr/bin/env python3
"""Phase 4 of two rounds, for all units of the example municipality; see phase4.sh.

The ranking is worked out here once more, with fractions, by the rules of kik-report(1).
"""
import csv
import io
import json
import os
import pathlib
import re
import subprocess
import sys
from fractions import Fraction

import carried

EXAMPLES = pathlib.Path(os.environ["EXAMPLES"])
WORD = {"nu": "now", "senere": "later", "nej": "no"}


def run(*command, stdin=None):
    done = subprocess.run([str(c) for c in command], input=stdin, capture_output=True, check=False)
    if done.returncode:
        sys.exit(f"{' '.join(map(str, command))}: {done.returncode}\n{done.stderr.decode()}")
    return done.stdout


def results(data):
    return [r for r in map(json.loads, data.splitlines()) if r["format"] == "kik-result"]


def read(path):
    text = path.read_bytes().decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=";"))
    return rows[0], [dict(zip(rows[0], row)) for row in rows[1:]]


def write(path, head, rows):
    made = io.StringIO(newline="")
    out = csv.writer(made, delimiter=";")
    out.writerow(head)
    out.writerows([row[h] for h in head] for row in rows)
    path.write_bytes(made.getvalue().encode("utf-8-sig"))


def judge(folder):
    """Every second theme is a group; what is judged and chosen follows the row's number."""
    for path in sorted(folder.glob("*.csv")):
        head, rows = read(path)
        for i, row in enumerate(r for r in rows if r["forbedringsområde"]):
            if row["tema"] in ("Ledelse", "Medarbejdere"):
                row["gruppe"] = row["tema"]
            row["effekt"] = str(1 + i * 7 % 5)
            row["indsats"] = "" if i % 11 == 10 else str(1 + i * 3 % 4)
            row["stemmer"] = str(i % 3)
            row["valg"] = ["nu", "", "senere", "nu", "nej"][i % 5]
        write(path, head, rows)


def act(folder):
    for path in sorted(folder.glob("*.csv")):
        head, rows = read(path)
        for i, row in enumerate(r for r in rows if r["problem"] or r["mål"]):
            row["mål"] = row["mål"] or f"Mål {i}"
            row["ansvarlig"] = "leder"
            row["indikator"] = "antal"
            row["udgangspunkt"], row["måltal"] = "2,5", "10"
            row["frist"] = "31-12-2027"
            row["status"] = ["gennemført", "i gang", "udskudt", "opgivet"][i % 4]
        write(path, head, rows)


def ranking(result):
    """Ids in order of rank, from the section and the points."""
    frame = {q["id"]: q for q in result["individual"]["questions"]}
    items = {}
    for row in result["priorities"]:
        items.setdefault(row.get("group", row["id"]), []).append(row)
    ranked = []
    for name, rows in items.items():
        effect = [r["effect"] for r in rows if "effect" in r]
        effort = [r["effort"] for r in rows if "effort" in r]
        words = {r["choice"] for r in rows if "choice" in r}
        chosen = next((w for w in ("now", "later", "no") if w in words), None)
        if not effect or not effort or chosen in ("later", "no"):
            continue
        gaps = []
        for question in {q for r in rows for q in r.get("question", [])}:
            counts = frame[question]["counts"]
            n = sum(counts)
            if n:
                gaps.append(5 - Fraction(sum(p * c for p, c in enumerate(counts)), n))
        ratio = Fraction(sum(effect), len(effect)) / Fraction(sum(effort), len(effort))
        ranked.append((-ratio, -sum(r.get("votes", 0) for r in rows), -len(rows),
                       -max(gaps, default=Fraction(-1)), name))
    return [r[-1] for r in sorted(ranked)]


def told(line, unit):
    """Ids of the ranking in a report: an area is its group, or id and text."""
    rows = [r for r in line if r["rank"] is not None]
    names = {r.get("group", r["id"]): r for r in unit["priorities"]}
    return [r["area"] if r["area"] in names else r["area"].split(" ")[0] for r in rows]


def check_ranking(joined):
    document = json.loads(run("kik-report", "prioritering", "-q", "-f", "json", joined))
    told_all = document["tables"]["prioritering"]
    ties = 0
    for unit in results(joined.read_bytes()):
        rows = [r for r in told_all if r["unit"] == unit["unit"]["id"]]
        want, got = ranking(unit), told(rows, unit)
        if want != got:
            sys.exit(f"{unit['unit']['id']}: ranked {got}, expected {want}")
        ties += len(want)
    if ties < 20:
        sys.exit("too little was ranked")


def same_book(answers, where):
    """The workbook of a unit reads as its CSV does."""
    run("kik-init", "priorities", "-f", "xlsx", "-o", f"{where}-xlsx/", answers)
    for path in sorted(pathlib.Path(f"{where}-xlsx").glob("*.xlsx"))[:3]:
        other = where / (path.stem + ".csv")
        one, two = (results(run("kik-score", p)) for p in (path, other))
        if one[0]["priorities"] != two[0]["priorities"]:
            sys.exit(f"{path} and {other} differ")


def a_round(name, last):
    """A round up to its actions; `last`: the stream of the round before, or None."""
    files = sorted(p for p in (EXAMPLES / name).rglob("*") if p.is_file())
    answers = pathlib.Path(f"{name}.jsonl")
    answers.write_bytes(run("kik-score", "-q", "--units", EXAMPLES / "UNITS.csv", *files))
    prio, acts = pathlib.Path(f"prio{name}"), pathlib.Path(f"act{name}")
    run("kik-init", "priorities", "-f", "csv", "-o", f"{prio}/", answers)
    same_book(answers, prio)
    judge(prio)
    scored = pathlib.Path(f"prio{name}.jsonl")
    scored.write_bytes(run("kik-score", "-q", *sorted(prio.glob("*.csv"))))
    joined = pathlib.Path(f"joined{name}.jsonl")
    joined.write_bytes(run("kik-merge", answers, scored))
    if run("kik-merge", scored, answers) != joined.read_bytes():
        sys.exit("the order of the streams makes a difference")
    check_ranking(joined)
    carry = [] if last is None else ["--carry-over"]
    run("kik-init", "actions", *carry, "-f", "csv", "-o", f"{acts}/", joined,
        *([] if last is None else [last]))
    act(acts)
    documented = pathlib.Path(f"documented{name}.jsonl")
    documented.write_bytes(run("kik-score", "-q", "--units", EXAMPLES / "UNITS.csv",
                               *sorted((EXAMPLES / "documentation" / name).glob("*.csv"))))
    planned = pathlib.Path(f"planned{name}.jsonl")
    planned.write_bytes(run("kik-merge", joined, documented, "-",
                            stdin=run("kik-score", *sorted(acts.glob("*.csv")))))
    return planned


def check_gathered(planned, today):
    """Each area tells of the goals, actions, surveys and deviations of its units."""
    by_area = {}
    for line in planned.read_text(encoding="utf-8").splitlines():
        unit = json.loads(line, parse_float=Fraction)
        if unit["format"] == "kik-result":
            # exact sums of what the sheets say
            by_area.setdefault(unit["unit"]["area"], []).append(unit)
    areas = run("kik-merge", "--by", "area", "--date", today, planned)
    told = 0
    for line in areas.decode().splitlines():
        group = json.loads(line, parse_float=Fraction)
        if group["format"] != "kik-result":
            continue
        names = [*carried.CHOICES, "indicators", "survey"]
        want = carried.group(by_area[group["group"]["id"]], today)
        got = {k: group[k] for k in names if k in group}
        if got != want:
            sys.exit(f"{group['group']['id']}: expected {want}\nfound {got}")
        told += len(got)
    if told < 12:
        sys.exit(f"{told} sections of areas are too few")


def check_followed_up(planned, today):
    """Each goal of a unit with its grade, and what the paper for management says of them."""
    rows = list(csv.DictReader(io.StringIO(run("kik-report", "opfoelgning", "-q", "-l", "en", "-f",
                                               "csv", "--date", today, planned).decode())))
    word = {"met": "met", "partly": "partly met", "not-met": "not met", "on-way": "on the way",
            "behind": "behind", "unmeasured": "not measured"}
    goals = 0
    for unit in map(json.loads, planned.read_text(encoding="utf-8").splitlines()):
        for goal in carried.goals_of(unit.get("indicators", [])):
            row = next(r for r in rows if r["unit"] == unit["unit"]["id"]
                       and r["indicator"] == goal["id"])
            share = carried.rounded(carried.attainment(goal))
            if row["grade"] != word[carried.grade(goal, today)] or \
                    (Fraction(row["attainment"]) if row["attainment"] else None) != share:
                sys.exit(f"{row} of {goal}")
            goals += 1
    if goals < 5:
        sys.exit(f"{goals} goals are too few")
    page = run("kik-report", "overblik", "-q", "-f", "txt", "--date", today, planned).decode()
    for part in ("Mål efter vurdering", "Handlinger efter status", "Oplevet kvalitet i alt",
                 "Afvigelser efter alvorlighed og status"):
        if part not in page:
            sys.exit(f"overblik lacks {part}")


def check_documented(planned24, planned26):
    """The seminar's paper holds the documentation beside the points, with the round before."""
    run("kik-report", "svarrapport", "-q", "--date", "2026-09-01", "-f", "html", "-o", "svar/",
        planned24, planned26)
    page = pathlib.Path("svar/2026_solsikken_svarrapport.html").read_text(encoding="utf-8")
    for part in ("Sygefravær", "7,2 pct.", "Hjælp til tiden", "Fald med skade", "Travl vagt (2 gange)",
                 "I alt i runde 2024: 2"):
        if part not in page:
            sys.exit(f"solsikken's svarrapport lacks {part}")
    # four people are too few for a mean
    few = pathlib.Path("svar/2026_bosted-birkely_svarrapport.html").read_text(encoding="utf-8")
    if "&lt;5" not in few:
        sys.exit("bosted-birkely shows what four people said")


def check_carried(first, second):
    """What was open in the first round, and only that, stands in the second."""
    before = {(r["unit"]["id"], a["id"]): a for r in results(first.read_bytes())
              for a in r["actions"]}
    now = results(second.read_bytes())
    carried = {(r["unit"]["id"], a["id"].removeprefix("2024-")) for r in now
               for a in r["actions"] if a["id"].startswith("2024-")}
    units = {r["unit"]["id"] for r in now}
    still = {k for k, a in before.items() if a["status"] in ("running", "postponed")
             and k[0] in units}
    if carried != still or len(still) < 10:
        sys.exit(f"carried {sorted(carried ^ still)}, {len(still)} open")
    chosen = sum(a["status"] == "done" for a in before.values())
    if not chosen:
        sys.exit("nothing was done")


planned24 = a_round("2024", None)
planned26 = a_round("2026", planned24)
check_carried(planned24, planned26)
for stream, day in ((planned24, "2025-06-01"), (planned26, "2026-07-31"),
                    (planned26, "2028-01-15")):
    check_gathered(stream, day)
    check_followed_up(stream, day)
check_documented(planned24, planned26)
run("kik-report", "handleplan", "-q", "--date", "2028-01-15", "-f", "html", "-o", "plan/",
    planned24, planned26)
pages = sorted(pathlib.Path("plan").glob("*_handleplan.html"))
if len(pages) != len(results(planned26.read_bytes())):
    sys.exit(f"{len(pages)} plans")
for page in pages:
    text = page.read_text(encoding="utf-8")
    if not re.search("Hvad blev der af handlingerne fra runde 2024", text) or \
            "ført med som 2024-H" not in text or "fristen er overskredet" not in text:
        sys.exit(f"{page}: the last round is missing")
