"""merge is a law: random results joined and gathered in random ways give the same bytes.

Usage: merge_law.py TOWN.json BATCHES SETS

Each of the SETS data sets of a batch has rounds of its own, so that one process can work on
all of them without their meeting: each is cut into parts at random, each part lands
somewhere in a random tree of merges.
"""
import concurrent.futures
import csv
import io
import json
import os
import random
import shutil
import subprocess
import sys
from collections import defaultdict
from fractions import Fraction

import carried
import frames
import oracle

TOWNS = ["", "Fjordby", "Å-by"]
AREAS = ["", "Ældre", "Børn, unge"]
CENTRES = ["", "Nord", "Syd"]
PARTS = 4
# what may be gathered on the way to a group
FINER = {"area": ["area"], "municipality": ["area", "centre", "municipality"],
         "centre": ["centre"], "all": ["area", "centre", "municipality", "all"]}


def fail(what):
    sys.exit(what)


def kik(*command, stdin=None):
    """Standard output of a tool; warnings are welcome, errors are not."""
    done = subprocess.run(command, input=stdin, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                          check=False)
    if done.returncode:
        fail(f"{' '.join(command)}: status {done.returncode}\n{done.stderr.decode()}")
    return done.stdout


def put(name, data):
    with open(name, "wb") as file:
        file.write(data)
    return name


class Unit:
    def __init__(self, rng, number):
        self.town = rng.choice(TOWNS)
        self.id = f"{rng.choice(['enhed', '10', 'Å', 'a/b'])}{number}"
        self.name = rng.choice(["", f"Navn; {number}", '"navn"'])
        self.area = rng.choice(AREAS)
        self.centre = rng.choice(CENTRES)
        self.participants = rng.choice(["", "1", "7", "12"])

    def value(self, by):
        """The group it belongs to: id and municipality."""
        if by == "all":
            return "all", ""
        what = {"area": self.area, "municipality": self.town, "centre": self.centre}[by]
        return what or "(uden)", self.town


class Batch:
    def __init__(self, rng, frame, option, sets, listed):
        self.rng = rng
        self.frame = frame
        self.option = option
        self.listed = listed
        self.units = [Unit(rng, i) for i in range(9)]
        self.tally = {}
        self.rows = []
        self.left_out = {}
        for i in range(sets):
            for wave in [f"{i}a", f"{i}b"][:rng.choice([1, 1, 2])]:
                self.left_out[wave] = rng.choice([None, None, *frame.themes])
                for unit in rng.sample(self.units, rng.randint(1, 6)):
                    self.one(unit, wave)
        self.means = {tally: tally.means() for tally in self.tally.values()}

    def one(self, unit, wave):
        rng, frame = self.rng, self.frame
        tally = self.tally[unit, wave] = oracle.Tally(frame)
        tally.used -= set(frame.of_theme.get(self.left_out[wave], []))
        if self.listed and unit.participants:
            tally.expected = int(unit.participants)
        for person in range(rng.choice([1, 2, 3, 5])):
            for question in frame.questions:
                row = {"place": (unit, wave), "person": f"p{person}", "question": question}
                points, unsure, text = None, False, False
                what = rng.random()
                if what < 0.1:
                    continue
                if what < 0.2:
                    unsure = True
                    row["points"] = frame.scale_of[question].blank[0]
                elif what < 0.9:
                    points = rng.choice(frame.scale_of[question].steps)
                    row["points"] = oracle.figure(points)
                used = rng.random() < 0.3
                row["evidence"] = "ja" if used else ""
                if rng.random() < 0.1:
                    text = True
                    row["strengths"] = rng.choice(["Godt", 'Kaldes "x"\nog y'])
                tally.answer(row["person"], question, points, unsure, used, text)
                self.rows.append(row)
        # so that every unit has a row
        self.rows.append({"place": (unit, wave), "person": "z", "question": frame.questions[0],
                          "evidence": "ja"})
        tally.answer("z", frame.questions[0], evidence=True)

    def write_units(self):
        with open("units.csv", "w", encoding="utf-8", newline="") as file:
            out = csv.writer(file, delimiter=";")
            out.writerow(["unit", "name", "area", "municipality", "participants", "centre"])
            for u in self.units:
                out.writerow([u.id, u.name, u.area, u.town, u.participants, u.centre])

    def write_sheet(self, name, rows):
        with open(name, "w", encoding="utf-8", newline="") as file:
            out = csv.writer(file, delimiter=",")
            head = ["unit", "round", "respondent", "question", "points", "strengths", "evidence",
                    "municipality"]
            out.writerow(head if self.listed else [*head, "name", "area"])
            for row in rows:
                unit, wave = row["place"]
                cells = [unit.id, wave, row["person"], row["question"], row.get("points", ""),
                         row.get("strengths", ""), row.get("evidence", ""), unit.town]
                out.writerow(cells if self.listed else [*cells, unit.name, unit.area])
        return name

    def score(self, *args):
        units = ["--units", "units.csv"] if self.listed else []
        return kik("kik-score", *self.option, *units, *args)

    def leave_out(self, stream):
        """The themes that a round does not use, taken out of its results."""
        lines = []
        for line in stream.decode().splitlines():
            document = json.loads(line)
            theme = self.left_out.get(document.get("round"))
            if theme:
                section = document["individual"]
                gone = self.frame.of_theme[theme]
                section["questions"] = [q for q in section["questions"] if q["id"] not in gone]
                section["themes"] = [t for t in section["themes"] if t["id"] != theme]
                line = json.dumps(document, ensure_ascii=False, separators=(",", ":"))
            lines.append(line)
        return "".join(line + "\n" for line in lines).encode()


def split_rows(batch):
    """The rows of each unit and round in one of the parts."""
    part = {place: batch.rng.randrange(PARTS) for place in batch.tally}
    parts = [[] for _ in range(PARTS)]
    for row in batch.rows:
        parts[part[row["place"]]].append(row)
    return [rows for rows in parts if rows]


def same(what, want, got):
    if want != got:
        put("want", want)
        put("got", got)
        fail(f"{what}: other bytes, in {os.getcwd()}/want and got")


def check_units(batch):
    """merge(score A, score B) = score(A and B); returns the stream, left-out themes gone."""
    rng = batch.rng
    rng.shuffle(batch.rows)
    whole = batch.score(batch.write_sheet("whole.csv", batch.rows))
    parts = []
    for i, rows in enumerate(split_rows(batch)):
        sheet = batch.write_sheet(f"part{i}.csv", rows)
        parts.append(put(f"part{i}.jsonl", batch.score(sheet)))
    rng.shuffle(parts)
    same("merge of parts", whole, kik("kik-merge", *parts))
    together = b"".join(open(p, "rb").read() for p in parts)
    same("cat of parts", whole, kik("kik-merge", stdin=together))
    half = put("half.jsonl", kik("kik-merge", *parts[:2]))
    same("merge of a merge", whole, kik("kik-merge", *parts[2:], half))
    put("gone.jsonl", batch.leave_out(whole))
    stream = kik("kik-merge", "gone.jsonl")
    lines = stream.splitlines(keepends=True)
    same("sort", stream, kik("kik-merge", stdin=b"".join(sorted(lines))))
    # split -l: only the first piece has the frame
    cut = sorted(rng.sample(range(1, len(lines) + 1), 2))
    pieces = [lines[:cut[0]], lines[cut[0]:cut[1]], lines[cut[1]:]]
    names = [put(f"piece{i}", b"".join(p)) for i, p in enumerate(pieces) if p]
    same("split -l", stream, kik("kik-merge", *names))
    results = lines[1:]
    rng.shuffle(results)
    same("--frame", stream, kik("kik-merge", *batch.option, stdin=b"".join(results)))
    return stream


def check_tidy(batch, stream):
    """The tidy CSV in place of the stream: texts and further columns are not in it."""
    tidy = put("tidy.csv", kik("kik-merge", "-f", "csv", stdin=stream))
    lines = []
    for line in stream.decode().splitlines():
        document = json.loads(line)
        for question in document.get("individual", {}).get("questions", []):
            for kind in ("strengths", "improvements", "ideas"):
                del question[kind]
        lines.append(json.dumps(document, ensure_ascii=False, separators=(",", ":")))
    bare = "".join(line + "\n" for line in lines).encode()
    same("tidy CSV", kik("kik-merge", stdin=bare), kik("kik-merge", *batch.option, tidy))
    excel = kik("kik-merge", "-f", "csv", "--excel", stdin=stream)
    same("tidy CSV for Excel", kik("kik-merge", stdin=bare),
         kik("kik-merge", *batch.option, stdin=excel))
    return tidy


def tree(batch, by, leaves):
    """Gathers the leaves (names of files) two or three at a time, in any order."""
    rng, n = batch.rng, 0
    finer = [f for f in FINER[by] if f != "centre" or batch.listed]
    while len(leaves) > 1:
        rng.shuffle(leaves)
        take = rng.choice([2, 2, 3])
        some, leaves = leaves[:take], leaves[take:]
        step = rng.choice(["join", *finer])
        # groups that have been made can only grow into coarser ones
        step = step if step == "join" or all(fits(s, step) for s in some) else by
        if step == "join":
            out = join(some)
        else:
            out = kik("kik-merge", "--by", step, *[s.name for s in some])
        leaves.append(Leaf(put(f"node{n}", out), set().union(*(s.kinds for s in some), {step})))
        n += 1
    return kik("kik-merge", "--by", by, leaves[0].name)


class Leaf:
    def __init__(self, name, kinds):
        self.name = name
        self.kinds = kinds - {"join"}


def fits(leaf, by):
    return all(kind in FINER[by] for kind in leaf.kinds)


def join(leaves):
    """As cat does: a merge without --by would refuse two halves of one group."""
    out = b""
    for leaf in leaves:
        with open(leaf.name, "rb") as file:
            out += file.read()
    return out


def add_agreed(batch, stream):
    """
    Some units with agreed points, in their line or in one of their own, where others have no
    line but that; what each agreed on, as a tally of one, by unit and round.
    """
    rng, frame = batch.rng, batch.frame
    lines, agreed = [], {}
    place = {(unit.town, unit.id, wave): (unit, wave) for unit, wave in batch.tally}
    for line in stream.decode().splitlines():
        document = json.loads(line)
        lines.append(line)
        if "unit" not in document or rng.random() < 0.3:
            continue
        unit = document["unit"]
        spot = place[unit["municipality"], unit["id"], document["round"]]
        tally = agreed[spot] = oracle.Tally(frame)
        tally.used = batch.tally[spot].used
        tally.people.add("the group")
        questions = []
        for q in (q for q in frame.questions if q in tally.used):
            points = rng.choice([None, *frame.scale_of[q].steps])
            tally.answer("the group", q, points)
            questions.append({"id": q, "points": None if points is None else float(points),
                              "strengths": [], "improvements": ["x"] * rng.choice([0, 2])})
        consensus = {"date": "2026-09-14", "roles": [{"role": "leder", "n": 1}],
                     "questions": questions}
        alone = {k: v for k, v in document.items() if k not in ("individual", "leniencies")}
        both = json.dumps({**document, "consensus": consensus}, ensure_ascii=False)
        alone = json.dumps({**alone, "consensus": consensus}, ensure_ascii=False)
        what = rng.choice(["both", "apart", "alone"])
        lines[-1:] = {"both": [both], "apart": [line, alone], "alone": [alone]}[what]
    return "".join(line + "\n" for line in lines).encode(), agreed


def check_agreed(batch, stream):
    """Groups with agreed points: a law, and the right numbers."""
    rng = batch.rng
    mixed, agreed = add_agreed(batch, stream)
    lines = mixed.splitlines(keepends=True)
    apart = [lines[0], *rng.sample(lines[1:], len(lines) - 1)]
    joined = kik("kik-merge", stdin=mixed)
    same("sections in any order", joined, kik("kik-merge", stdin=b"".join(apart)))
    lines = joined.splitlines(keepends=True)
    for by in ("area", "all"):
        whole = kik("kik-merge", "--by", by, stdin=joined)
        same(f"sections gathered by {by}", whole,
             kik("kik-merge", "--by", by, stdin=b"".join(apart)))
        heaps = [[lines[0]] for _ in range(PARTS)]
        for line in lines[1:]:
            rng.choice(heaps).append(line)
        leaves = [Leaf(put(f"leaf{i}", b"".join(h)), set())
                  for i, h in enumerate(heaps) if len(h) > 1]
        same(f"tree of agreed by {by}", whole, tree(batch, by, leaves))
        text = kik("kik-merge", "--by", by, "-f", "csv", stdin=whole).decode()
        rows = [r for r in csv.DictReader(io.StringIO(text, newline=""))
                if r["stage"] == "consensus"]
        check_agreed_numbers(batch, by, agreed, rows)


def check_agreed_numbers(batch, by, agreed, rows):
    """Each unit one answer: the group's figures from those."""
    got = iter(rows)
    for (town, name, wave), members in groups_of(batch, by).items():
        tallies = [agreed[unit, wave] for unit, _ in members if (unit, wave) in agreed]
        if not tallies:
            continue
        means = [t.means() for t in tallies]
        for level, item, cells in oracle.group_rows(batch.frame, tallies, means):
            row = next(got)
            want = {**cells, "evidence": "", "respondents": "", "id": name, "round": wave,
                    "level": level, "item": item, "municipality": town}
            wrong = {k: (v, row[k]) for k, v in want.items() if v != row[k]}
            if wrong:
                fail(f"agreed by {by}, {town}, {name}, {wave}, {item}: expected, found: {wrong}")
    if next(got, None):
        fail(f"agreed by {by}: more rows than groups")


def add_carried(batch, stream):
    """Some units with entries, in their line or in one or two of their own; and what they are."""
    rng, lines, entries = batch.rng, [], {}
    place = {(unit.town, unit.id, wave): (unit, wave) for unit, wave in batch.tally}
    for line in stream.decode().splitlines():
        document = json.loads(line)
        lines.append(line)
        if "unit" not in document:
            continue
        unit = document["unit"]
        found = carried.sections(rng)
        entries[place[unit["municipality"], unit["id"], document["round"]]] = found
        alone = {k: v for k, v in document.items() if k not in ("individual", "leniencies")}
        apart = {k: found[k] for k in found if rng.random() < 0.5}
        lines[-1] = json.dumps({**document, **{k: found[k] for k in found if k not in apart}})
        if apart:
            lines.append(json.dumps({**alone, **apart}))
    return "".join(line + "\n" for line in lines).encode(), entries


def check_carried(batch, stream):
    """Groups with the entries of phase 4: a law, and the right numbers."""
    rng = batch.rng
    mixed, entries = add_carried(batch, stream)
    lines = mixed.splitlines(keepends=True)
    joined = kik("kik-merge", stdin=mixed)
    for by in ("area", "all"):
        whole = kik("kik-merge", "--by", by, stdin=joined)
        mix = [lines[0], *rng.sample(lines[1:], len(lines) - 1)]
        same(f"entries by {by}", whole, kik("kik-merge", "--by", by, stdin=b"".join(mix)))
        same(f"entries of groups by {by}", whole, kik("kik-merge", "--by", by, stdin=whole))
        own = joined.splitlines(keepends=True)
        heaps = [[own[0]] for _ in range(PARTS)]
        for line in own[1:]:
            rng.choice(heaps).append(line)
        leaves = [Leaf(put(f"leaf{i}", b"".join(h)), set())
                  for i, h in enumerate(heaps) if len(h) > 1]
        same(f"tree of entries by {by}", whole, tree(batch, by, leaves))
        today = rng.choice(["", "2026-05-01"])
        dated = kik("kik-merge", "--by", by, *(["--date", today] if today else []), stdin=whole)
        same(f"passed on by {by}", dated, kik("kik-merge", stdin=dated))
        for line, (place, members) in zip(dated.decode().splitlines()[1:],
                                          groups_of(batch, by).items(), strict=True):
            got = json.loads(line, parse_float=Fraction)
            want = carried.group([entries[unit, place[2]] for unit, _ in members], today)
            got = {k: got[k] for k in got if k in [*carried.CHOICES, "indicators", "survey"]}
            if want != got:
                fail(f"entries by {by}, {place}: expected {want}\nfound {got}")


def check_groups(batch, stream, tidy):
    rng = batch.rng
    lines = stream.splitlines(keepends=True)
    for by in ("area", "municipality", "all", *(["centre"] if batch.listed else [])):
        whole = kik("kik-merge", "--by", by, stdin=stream)
        heaps = [[lines[0]] for _ in range(PARTS)]
        for line in lines[1:]:
            rng.choice(heaps).append(line)
        leaves = [Leaf(put(f"leaf{i}", b"".join(h)), set())
                  for i, h in enumerate(heaps) if len(h) > 1]
        same(f"tree by {by}", whole, tree(batch, by, leaves))
        same(f"--by {by} of groups", whole, kik("kik-merge", "--by", by, stdin=whole))
        if tidy:
            same(f"--by {by} of tidy", whole,
                 kik("kik-merge", *batch.option, "--by", by, tidy))
        check_numbers(batch, by, kik("kik-merge", "--by", by, "-f", "csv", stdin=stream))
        check_members(batch, by, whole)


def groups_of(batch, by):
    groups = defaultdict(list)
    for (unit, wave), tally in batch.tally.items():
        name, town = unit.value(by)
        groups[town, name, wave].append((unit, tally))
    return dict(sorted(groups.items(), key=lambda g: [part.encode() for part in g[0]]))


def check_numbers(batch, by, text):
    """Counts and figures of the groups, and over their units."""
    got = csv.DictReader(io.StringIO(text.decode(), newline=""))
    for (town, name, wave), members in groups_of(batch, by).items():
        expected = [tally.expected for _, tally in members]
        tallies = [t for _, t in members]
        means = [batch.means[t] for t in tallies]
        for level, item, cells in oracle.group_rows(batch.frame, tallies, means):
            row = next(got)
            want = dict.fromkeys(row, "")
            want.update(cells, scope=by, id=name, round=wave, stage="individual", level=level,
                        item=item, frame=row["frame"], municipality=town, name=name,
                        respondents=str(sum(len(t.people) for _, t in members)),
                        expected="" if None in expected else str(sum(expected)),
                        area=name if by == "area" else "")
            if want != row:
                wrong = {k: (want[k], row[k]) for k in want if want[k] != row[k]}
                fail(f"--by {by}, {town}, {name}, {wave}, {item}: expected, found: {wrong}")
    if next(got, None):
        fail(f"--by {by}: more rows than groups")


def check_members(batch, by, stream):
    """Each member's facts, and n and sum of every question in thousandths."""
    lines = stream.decode().splitlines()[1:]
    for line, (place, members) in zip(lines, groups_of(batch, by).items(), strict=True):
        group = json.loads(line)
        want = []
        for unit, tally in sorted(members, key=lambda m: (m[0].town.encode(), m[0].id.encode())):
            sums = [[q, tally.n(q), sum(p * k for p, k in tally.counts[q].items()) * 1000]
                    for q in batch.frame.questions if q in tally.used]
            want.append([unit.town, unit.id, unit.name, unit.area, len(tally.people),
                         tally.expected, sums])
        got = [[m["unit"]["municipality"], m["unit"]["id"], m["unit"]["name"],
                m["unit"]["area"], m["respondents"], m["expected"],
                [[q, n, Fraction(s)] for q, n, s in m["questions"]]] for m in group["members"]]
        if want != got:
            fail(f"--by {by}, {place}: members: expected {want}, found {got}")


def one_batch(seed, sets):
    """In a folder of its own; what is wrong with it, or None."""
    os.mkdir(str(seed))
    os.chdir(str(seed))
    frame = "../town.json" if seed % 5 == 4 else "../small.json"
    batch = Batch(random.Random(seed), oracle.Frame.read(frame), ["--frame", frame], sets,
                  seed % 2 == 1)
    batch.write_units()
    try:
        stream = check_units(batch)
        tidy = None if batch.listed else check_tidy(batch, stream)
        check_groups(batch, stream, tidy)
        check_agreed(batch, stream)
        check_carried(batch, stream)
    except SystemExit as fault:
        return f"batch {seed}: {fault}"
    finally:
        os.chdir("..")
    return None


def main(town, batches, sets):
    batches, sets = int(batches), int(sets)
    shutil.copyfile(town, "town.json")
    with open("small.json", "w", encoding="utf-8") as file:
        json.dump(frames.small(), file)
    with concurrent.futures.ProcessPoolExecutor() as pool:
        wrong = list(filter(None, pool.map(one_batch, range(batches), [sets] * batches)))
    if wrong:
        sys.exit(f"{len(wrong)} of {batches} batches\n{wrong[0]}")
    print(f"{batches * sets} data sets")


main(*sys.argv[1:])
