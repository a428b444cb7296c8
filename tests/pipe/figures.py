"""Random answers through kik-score, every number compared with the oracle's.

Usage: figures.py KIK.json TOWN.json
"""
import csv
import io
import json
import random
import shutil
import subprocess
import sys
from collections import Counter, defaultdict

import frames
import oracle
import sheets

STATEMENTS = ["Vi følger op på målene", 'De kalder det "kvalitet"', "Møder; notater, planer",
              "Åben dør\tog ører", "a", "'=SUM(A1)", "Tid,\u00a0tillid og ro", "Færre “skemaer”",
              "pårørende – inddrages"]
EVIDENCE_NO = ["", "", "", "0", "nej", "NEJ", "nei", "No", "-"]
EVIDENCE_YES = ["ja", "1", "aftalemål", "x"]
KINDS = ("strengths", "improvements", "ideas")
ties = 0


def random_points(rng, of, centre):
    """A step of the scale; mostly near a centre."""
    if rng.random() < 0.3:
        return rng.choice(of.steps)
    return of.steps[max(0, min(len(of.steps) - 1, round(rng.gauss(centre, 0.2) * len(of.steps))))]


class Data:
    """Rows of answers, and what they come to."""

    def __init__(self, rng, frame, sizes):
        self.rng = rng
        self.frame = frame
        self.rows = []
        self.tally = {}
        self.facts = {}
        self.statements = defaultdict(Counter)
        for u in range(rng.randint(1, 4)):
            town = rng.choice(["", "Ringkøbing-Skjern", "Å"])
            unit = rng.choice(["enhed", "Skolen i Å", "10", "a b"]) + str(u)
            for wave in rng.sample(["2026", "2025-27", "9", "10"], rng.choice([1, 1, 2])):
                self.facts[town, unit, wave] = (rng.choice(["", f"Navn, {u}"]),
                                                rng.choice(["", "Ældre", "Børn"]))
                self.one((town, unit, wave), rng.choice(sizes))
        rng.shuffle(self.rows)

    def one(self, place, people):
        tally = self.tally[place] = oracle.Tally(self.frame)
        rng = self.rng
        patchy = rng.random() < 0.7
        for i in range(people):
            person = f"P{i:03}" if rng.random() < 0.5 else f"{i} æ"
            # an untouched form has rows, but nobody in it
            untouched = patchy and rng.random() < 0.1
            centre = rng.random()
            for question in self.frame.questions:
                if untouched or not patchy or rng.random() < 0.9:
                    self.cell(place, tally, person, question, patchy, untouched, centre)

    def cell(self, place, tally, person, question, patchy, untouched, centre):
        rng, of = self.rng, self.frame.scale_of[question]
        row = {"place": place, "respondent": person, "question": question, "points": ""}
        self.rows.append(row)
        if untouched:
            row["evidence"] = rng.choice(EVIDENCE_NO)
            return
        points, dont_know, text = None, False, False
        what = rng.random() if patchy else 0.5
        if what < 0.1:
            dont_know = True
            row["points"] = rng.choice(of.blank) if of.blank else ""
            dont_know = bool(row["points"])
        elif what >= 0.2:
            points = self.points(row, question, centre)
        used = rng.random() < 0.2
        row["evidence"] = rng.choice(EVIDENCE_YES if used else EVIDENCE_NO)
        for kind in KINDS:
            if rng.random() < 0.07:
                lines = [rng.choice(STATEMENTS) for _ in range(rng.randint(1, 3))]
                row[kind] = rng.choice(["\n", "\r\n", "\n\n", "\n  "]).join(lines)
                self.told(place, question, kind, lines)
                text = True
        parts = [row[n] for n in self.frame.subscores(question) if n in row]
        tally.answer(person, question, points, dont_know, used, text, parts)

    def told(self, place, question, kind, lines):
        """The guard's apostrophe comes off the cell, not off its further lines."""
        for i, line in enumerate(lines):
            self.statements[place, question, kind][line[1:] if i == 0 and line[0] == "'" else line] += 1

    def points(self, row, question, centre):
        rng, of = self.rng, self.frame.scale_of[question]
        names = self.frame.subscores(question)
        if not names or rng.random() < 0.3:
            points = random_points(rng, of, centre)
            row["points"] = points
            return points
        parts = [random_points(rng, of, centre) for _ in names]
        row.update(zip(names, parts))
        points = sum(parts) / len(parts)
        if points in of.steps and rng.random() < 0.5:
            row["points"] = points
        return points

    def files(self):
        """The rows in 1 to 4 files, each in a dialect of its own."""
        rng = self.rng
        parts = [[] for _ in range(rng.randint(1, 4))]
        for row in self.rows:
            rng.choice(parts).append(row)
        columns = ["unit", "round", "respondent", "question", "points", *KINDS, "evidence",
                   "name", "area", "municipality"]
        if any(s.subscores for s in self.frame.scales.values()):
            columns += ["plan", "do", "check", "act", "trend", "target"]
        for i, part in enumerate(parts):
            if not part:
                continue
            dialect = sheets.Dialect(rng)
            out = [self.spelt(dialect, row) for row in part]
            name = f"part{i}.csv"
            with open(name, "wb") as file:
                file.write(dialect.text(rng, columns, out))
            yield name

    def spelt(self, dialect, row):
        out = {k: row[k] for k in ("respondent", "question", "evidence", *KINDS) if k in row}
        town, unit, wave = row["place"]
        name, area = self.facts[row["place"]]
        out.update(municipality=town, unit=unit, round=wave, name=name, area=area)
        for column in ("points", "plan", "do", "check", "act", "trend", "target"):
            x = row.get(column, "")
            if x == "" or isinstance(x, str):
                out[column] = x.upper() if self.rng.random() < 0.3 else x
            else:
                out[column] = dialect.points(self.rng, int(x * 1000))
        return out


def run(*command):
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
    if done.returncode or done.stderr:
        sys.exit(f"{' '.join(command)}: status {done.returncode}\n{done.stderr.decode()}")
    return done.stdout


def differ(where, want, got):
    sys.exit(f"{where}: expected {want!r}, found {got!r}")


def same(where, want, got):
    if want != got:
        differ(where, want, got)


def check_tidy(data, text, delimiter, comma):
    """Every cell of the tidy CSV."""
    got = list(csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter))
    at = 0
    for place in sorted(data.tally, key=lambda p: [part.encode() for part in p]):
        town, unit, wave = place
        tally, (name, area) = data.tally[place], data.facts[place]
        for level, item, cells in tally.rows():
            if at == len(got):
                sys.exit("the tidy CSV ends early")
            row = got[at]
            at += 1
            want = dict.fromkeys(row, "")
            want.update(cells, scope="unit", id=unit, round=wave, stage="individual", level=level,
                        item=item, frame=row["frame"], respondents=str(len(tally.people)),
                        name=name, area=area, municipality=town)
            if comma:
                for column in ("mean", "median", "sd", "min", "max", "agreement", "counts"):
                    want[column] = want[column].replace(".", ",")
            same(f"{place} {level} {item}", want, dict(row))
    same("rows", at, len(got))


def numbers(line):
    return json.loads(line, parse_float=str, parse_int=str)


def told(text):
    return text if text else None


def check_json(data, lines, texts):
    """Every number and statement of the stream."""
    places = sorted(data.tally, key=lambda p: [part.encode() for part in p])
    same("frame line", data.frame.id, json.loads(lines[0])["id"])
    same("results", len(places), len(lines) - 1)
    for place, line in zip(places, lines[1:]):
        got, tally, frame = numbers(line), data.tally[place], data.frame
        unit, section = got["unit"], got["individual"]
        same("place", place, (unit["municipality"], unit["id"], got["round"]))
        same("facts", data.facts[place], (unit["name"], unit["area"]))
        same("respondents", str(len(tally.people)), section["respondents"])
        same("expected", None, section["expected"])
        same("questions", frame.questions, [q["id"] for q in section["questions"]])
        for found in section["questions"]:
            question = found["id"]
            want = {k: told(v) for k, v in tally.statistics(question).items()}
            counts = want.pop("counts") or ""
            pairs = [p.split(":") for p in counts.split("|")] if counts else []
            same(f"{place} {question} counts", pairs if ":" in counts or not counts
                 else [p[0] for p in pairs], found["counts"])
            same(f"{place} {question}", want, {k: found[k] for k in want})
            for kind in KINDS:
                if texts:
                    same(f"{place} {question} {kind}", data.statements[place, question, kind],
                         Counter(found[kind]))
                elif kind in found:
                    sys.exit("--no-text gives texts")
        means = tally.means()
        same(f"{place} themes",
             [(t, told(oracle.figure(means.theme[t])), str(tally.theme_evidence(t)))
              for t in frame.themes],
             [(t["id"], t["mean"], t["evidence"]) for t in section["themes"]])
        same(f"{place} panels", [(p, told(oracle.figure(means.panel[p]))) for p in frame.panels],
             [(p["id"], p["mean"]) for p in section["panels"]])
        same(f"{place} total", {k: told(oracle.figure(v)) for k, v in means.total.items()},
             section["total"])


def count_ties(data):
    global ties
    for tally in data.tally.values():
        means = tally.means()
        for values in (means.of, means.theme, means.panel, means.total):
            ties += sum(map(oracle.is_tie, values.values()))


def check(data, frame_option):
    names = list(data.files())
    stream = run("kik-score", *frame_option, *names)
    check_json(data, stream.decode().splitlines(), True)
    bare = run("kik-score", "--no-text", *frame_option, *names)
    check_json(data, bare.decode().splitlines(), False)
    tidy = run("kik-score", "-f", "csv", *frame_option, *names)
    if b"\r" in tidy or tidy.startswith(b"\xef"):
        sys.exit("the tidy CSV has CR or BOM")
    check_tidy(data, tidy.decode(), ",", False)
    excel = run("kik-score", "-f", "csv", "--excel", *frame_option, *names)
    if not excel.startswith(b"\xef\xbb\xbf") or excel.count(b"\r\n") != tidy.count(b"\n"):
        sys.exit("the CSV for Excel lacks CRLF or BOM")
    check_tidy(data, excel.decode("utf-8-sig"), ";", True)
    # what was checked reads back the same
    for name, text in (("tidy.csv", tidy), ("excel.csv", excel)):
        with open(name, "wb") as file:
            file.write(text)
        if run("kik-merge", *frame_option, name) != bare:
            sys.exit(f"{name} does not read back the same: {names}")
    with open("clean.csv", "wb") as file:
        file.write(run("kik-score", "-f", "answers", *frame_option, *names))
    if run("kik-score", *frame_option, "clean.csv") != stream:
        sys.exit(f"-f answers does not read back the same: {names}")
    count_ties(data)


def points_of(frame, question, counts):
    """The line of a unit whose answers to one question are these: points and number."""
    with open("one.csv", "w", encoding="utf-8") as file:
        file.write("unit;round;respondent;question;points\n")
        person = 0
        for points, n in counts.items():
            for _ in range(n):
                file.write(f"u;1;{person};{question};{points}\n")
                person += 1
    section = numbers(run("kik-score", "--frame", frame, "one.csv").splitlines()[1])["individual"]
    return section, next(q for q in section["questions"] if q["id"] == question)


def published():
    """Van der Eijk's own example: 0.6113."""
    counts = dict(enumerate([30, 40, 210, 130, 530, 50, 10], 1))
    same("published example", "0.6113", points_of("town.json", "A1x", counts)[1]["agreement"])


def half_ways():
    """Half away from zero on both sides of it: 1/32 is 0.03125, 1/160 is 0.00625."""
    for n, size in ((32, "0.0313"), (160, "0.0063")):
        for points, sign in ((1, ""), (-1, "-")):
            section, question = points_of("fine.json", "S-0", {points: 1, 0: n - 1})
            theme = next(t for t in section["themes"] if t["id"] == "S")
            means = [question["mean"], theme["mean"], section["total"]["questions"]]
            same(f"{points}/{n}", [sign + size] * 3, means)


def main(kik, town):
    shutil.copyfile(kik, "kik.json")
    shutil.copyfile(town, "town.json")
    with open("fine.json", "w", encoding="utf-8") as file:
        json.dump(frames.fine(), file)
    published()
    half_ways()
    cases = 0
    for name, sets, sizes in (("town", 30, [1, 2, 3, 5, 8, 10, 32, 160]),
                              ("fine", 30, [1, 2, 3, 5, 7, 16, 32, 160]),
                              ("kik", 12, [1, 4, 8, 10, 32])):
        frame = oracle.Frame.read(f"{name}.json")
        option = [] if name == "kik" else ["--frame", f"{name}.json"]
        for seed in range(sets):
            data = Data(random.Random(f"{name} {seed}"), frame, sizes)
            try:
                check(data, option)
            except SystemExit as fault:
                sys.exit(f"{name}, seed {seed}: {fault}")
            cases += len(data.tally)
    if ties < 100:
        sys.exit(f"only {ties} figures lay between two roundings")
    print(f"{cases} results, {ties} ties")


main(*sys.argv[1:])
