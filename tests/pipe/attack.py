"""An attacker holds everything that can be published of random towns.

Usage: attack.py BATCHES TOWNS

Units of 0 to 14 people lie in areas of towns, and in centers that nest in areas or cross them;
two rounds; what some of them agreed on. Published are all levels, together and apart, in every
format. Three attacks:

Algebra. Figures of different documents are put together: of no set of fewer than k people does
any linear combination of their answers follow. (A unit's agreed points are known where its resume
may be given out.)

Published twice. Late answers come, and some are withdrawn or corrected: with --since the two
publications together tell nothing of fewer than k people either.

Other worlds. Answers are exchanged between units that are hidden, so that the published figures
stay true. The attacker cannot tell the worlds apart when every byte of every document is the
same.
"""
import concurrent.futures
import copy
import csv
import io
import itertools
import json
import os
import random
import subprocess
import sys
from collections import defaultdict

import frames

PRIME = 2**61 - 1
QUESTIONS = ["A-0", "A-1", "B-0", "C-0"]
THEME = {q: q[0] for q in QUESTIONS}
ROUNDS = ["1", "2"]


def kik(*command, stdin=b"", statuses=(0,)):
    done = subprocess.run(command, input=stdin, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                          check=False)
    if done.returncode not in statuses:
        sys.exit(f"{' '.join(command)}: status {done.returncode}\n{done.stderr.decode()}")
    return done.stdout


# --- worlds -------------------------------------------------------------------------------------

class Unit:
    """One round of a unit: for each person and question points (None: blank) and evidence."""

    def __init__(self, place, name, people, rng, patchy):
        self.town, self.area, self.center = place
        self.name = name
        silent = [q for q in QUESTIONS if rng.random() < patchy / 4]
        self.points = {q: [None if q in silent or rng.random() < patchy else rng.randint(0, 5)
                           for _ in range(people)] for q in QUESTIONS}
        self.evidence = {q: [rng.random() < 0.3 for _ in range(people)] for q in QUESTIONS}
        self.person = list(range(people))  # numbers that stay with them
        self.agreed = None
        if rng.random() < 0.6:
            self.agreed = [{"id": q, "points": rng.choice([None, 0, 1, 2, 3, 4, 5]),
                            "improvements": ["x"] * rng.randint(0, 2)}
                           for q in QUESTIONS if rng.random() < 0.9]

    @property
    def people(self):
        return len(self.person)

    def later(self, rng):
        """The unit when some have come, gone or corrected an answer."""
        out = copy.deepcopy(self)
        for _ in range(rng.choice([0, 0, 0, 1, 2, 5, 6])):
            what = rng.choice(["come", "come", "go", "correct"])
            if what == "come":
                out.person.append(1000 + len(out.person) + rng.randrange(10**9))
                for q in QUESTIONS:
                    out.points[q].append(rng.choice([None, 0, 1, 2, 3, 4, 5]))
                    out.evidence[q].append(False)
            elif out.people:
                at = rng.randrange(out.people)
                for q in QUESTIONS:
                    if what == "correct":
                        out.points[q][at] = rng.randint(0, 5)
                    else:
                        del out.points[q][at], out.evidence[q][at]
                if what == "go":
                    del out.person[at]
        return out

    def answers(self, question):
        """Who gave which points."""
        return {(p, x) for p, x in zip(self.person, self.points[question]) if x is not None}

    def n(self, question):
        return sum(p is not None for p in self.points[question])

    def document(self, of_round):
        def question(q):
            return {"id": q, "counts": [self.points[q].count(p) for p in range(6)],
                    "n": self.n(q), "blank": self.people - self.n(q),
                    "evidence": sum(self.evidence[q]),
                    "strengths": [], "improvements": [], "ideas": []}

        def theme(t):
            of = [self.evidence[q] for q in QUESTIONS if THEME[q] == t]
            return {"id": t, "evidence": sum(map(any, zip(*of)))}
        out = {"format": "kik-result", "version": 1, "scope": "unit",
               "unit": {"id": self.name, "name": "", "area": self.area,
                        "municipality": self.town, "columns": {"center": self.center}},
               "round": of_round, "frame": {"id": "small", "digest": DIGEST}, "complete": True,
               "individual": {"respondents": self.people, "expected": None,
                              "questions": [question(q) for q in QUESTIONS],
                              "themes": [theme(t) for t in "ABC"]}}
        if self.agreed is not None:
            out["consensus"] = {"date": "", "roles": [], "questions": self.agreed}
        return out


def make_town(rng, town):
    """{round: {name: Unit}}"""
    patchy = rng.choice([0, 0, 0.1, 0.4])
    sizes = rng.choice([range(15), range(3, 8), [0, 1, 4, 5, 6, 14], [9, 10, 11, 1]])
    crossing = rng.random() < 0.5
    out = {r: {} for r in ROUNDS}
    for area in range(rng.randint(1, 4)):
        for unit in range(rng.randint(1, 5)):
            center = rng.choice("XYZ") if crossing else f"{area}{rng.choice('XY')}"
            for r in ROUNDS:
                if rng.random() < 0.9:
                    out[r][f"u{area}-{unit}"] = Unit((town, f"a{area}", center),
                                                     f"u{area}-{unit}", rng.choice(sizes), rng,
                                                     patchy)
    return out


def stream(world):
    return (FRAME_LINE + "".join(
        json.dumps(unit.document(r), ensure_ascii=False) + "\n"
        for town in world.values() for r in ROUNDS for unit in town[r].values())).encode()


# --- what is published ----------------------------------------------------------------------------

def levels(units):
    """The groups of a stream of units, by what they are made of."""
    return {by: kik("kik-merge", "--by", by, stdin=units)
            for by in ("area", "center", "municipality")}


def documents(units, groups, k):
    """Everything, as {name: bytes}."""
    everything = units + groups["area"] + groups["center"] + groups["municipality"]
    now = b"".join(line + b"\n" for line in everything.splitlines()
                   if b'"round":"1"' not in line.replace(b" ", b""))
    out = {}
    least = ["--min-n", str(k)]
    for form in ("txt", "html", "xlsx", "docx"):
        out[f"overblik.{form}"] = kik("kik-report", "overblik", "-f", form, *least, "--compare",
                                      "area", stdin=everything)
        out[f"udvikling.{form}"] = kik("kik-report", "udvikling", "-f", form, *least,
                                       stdin=everything)
    out["overblik of centers.txt"] = kik("kik-report", "overblik", "-f", "txt", *least,
                                         stdin=groups["center"])
    for form in ("json", "xlsx"):
        out[f"tal.{form}"] = kik("kik-report", "tal", "-f", form, *least, stdin=now)
    return out


def tables(units, groups, k, since=None):
    """The published figures: together, and apart; since: a file of what was published."""
    parts = {"all": units + groups["area"] + groups["center"] + groups["municipality"],
             "units": units, "areas": groups["area"] + groups["municipality"],
             "centers": groups["center"]}
    command = ["kik-report", "tal", "-f", "csv", "--min-n", str(k)]
    if since is None:
        return {name: kik(*command, stdin=part) for name, part in parts.items()}
    return {name: kik(*command, "--since", since, stdin=part, statuses=(0, 1))
            for name, part in parts.items()}


def members(town, row):
    """Names of the units that a row is about."""
    units = town[row["round"]].values()
    of = {"unit": lambda u: u.name, "area": lambda u: u.area, "center": lambda u: u.center,
          "municipality": lambda u: u.town}[row["scope"]]
    return frozenset(u.name for u in units if of(u) == row["id"])


def shown_sets(world, published, stage, column):
    """{(town, round, item): the sets of units whose figure is shown}; column: that figure."""
    out = defaultdict(set)
    for text in published.values():
        for row in csv.DictReader(io.StringIO(text.decode(), newline="")):
            if row["stage"] == stage and row["level"] == "question" and row[column] != "":
                town = world[row["municipality"]]
                out[row["municipality"], row["round"], row["item"]].add(members(town, row))
    return out


# --- algebra ------------------------------------------------------------------------------------

def null_space(names, sets):
    """For each name its row of a basis of what the sums over these sets leave open."""
    rows = [[int(name in s) for name in names] for s in sorted(sets, key=sorted)]
    lead = []
    for column in range(len(names)):
        at = next((i for i in range(len(lead), len(rows)) if rows[i][column]), None)
        if at is None:
            continue
        top = len(lead)
        rows[top], rows[at] = rows[at], rows[top]
        inverse = pow(rows[top][column], -1, PRIME)
        rows[top] = [x * inverse % PRIME for x in rows[top]]
        for i, row in enumerate(rows):
            if i != top and row[column]:
                rows[i] = [(x - row[column] * y) % PRIME for x, y in zip(row, rows[top])]
        lead.append(column)
    free = [c for c in range(len(names)) if c not in lead]
    out = {names[c]: [int(c == f) for f in free] for c in free}
    for i, column in enumerate(lead):
        out[names[column]] = [-rows[i][f] % PRIME for f in free]
    return out


def dependent(rows):
    """Whether a combination of the rows is zero: then one of these units' answers follows."""
    basis = []
    for row in map(list, rows):
        for lead, known in basis:
            if row[lead]:
                factor = row[lead]
                row = [(x - factor * y) % PRIME for x, y in zip(row, known)]
        lead = next((i for i, x in enumerate(row) if x), None)
        if lead is None:
            return True
        inverse = pow(row[lead], -1, PRIME)
        basis.append((lead, [x * inverse % PRIME for x in row]))
    return False


def find_leak(people, sets, k):
    """Units of fewer than k people of whose answers something follows, or None."""
    names = sorted(name for name, n in people.items() if n)
    left = null_space(names, {s & set(names) for s in sets} - {frozenset()})
    small = [name for name in names if people[name] < k]
    for size in range(1, min(k, 4)):
        for some in itertools.combinations(small, size):
            if sum(people[name] for name in some) < k and dependent(left[u] for u in some):
                return some
    return None


def attack_algebra(world, published, k):
    for column, least in (("n", k), ("counts", max(k, 10))):
        for (town, r, question), sets in shown_sets(world, published, "individual",
                                                    column).items():
            units = world[town][r]
            # those who were asked tell of blank answers, those who answered of points
            for what, of in (("people", lambda u: u.people),
                             ("answers", lambda u, q=question: u.n(q))):
                found = find_leak({name: of(u) for name, u in units.items()}, sets, least)
                if found:
                    sys.exit(f"{town} round {r} {question}: {what} of {found} follow from "
                             f"{column}")


def attack_agreed(world, published, k):
    """Whose resume may be given out is known; of the others nothing follows."""
    for (town, r, question), sets in shown_sets(world, published, "consensus", "n").items():
        units = world[town][r]
        people = {name: u.people if u.people < k else 0 for name, u in units.items()
                  if u.agreed is not None and any(a["id"] == question for a in u.agreed)}
        found = find_leak(people, sets, k)
        if found:
            sys.exit(f"{town} round {r} {question}: what {found} agreed on follows")


def attack_again(rng, world, published, everything, k):
    """
    How many cells the second publication hides. An answer that was corrected has gone, and
    another has come.
    """
    with open("published.jsonl", "wb") as file:
        file.write(everything)
    later = {town: {r: {name: unit.later(rng) for name, unit in rounds[r].items()
                        if rng.random() < 0.97} for r in ROUNDS}
             for town, rounds in world.items()}
    units = stream(later)
    again = tables(units, levels(units), k, "published.jsonl")
    first = shown_sets(world, published, "individual", "n")
    second = shown_sets(later, again, "individual", "n")
    for town, r, question in first.keys() | second.keys():
        people, sets = {}, []
        then, now = world[town][r], later[town][r]
        for name in then.keys() | now.keys():
            a = then[name].answers(question) if name in then else set()
            b = now[name].answers(question) if name in now else set()
            if len(a) == len(b) and sum(x for _, x in a) == sum(x for _, x in b):
                b = a  # for all that can be seen
            people.update({(name, "stayed"): len(a & b), (name, "gone"): len(a - b),
                           (name, "new"): len(b - a)})
        for of, kind in ((first, "gone"), (second, "new")):
            sets += [frozenset((name, x) for name in s for x in ("stayed", kind))
                     for s in of[town, r, question]]
        found = find_leak(people, sets, k)
        if found:
            sys.exit(f"{town} round {r} {question}: answers of {found} follow from two "
                     "publications")
    return b"".join(again.values()).count(b",since,")


# --- other worlds ---------------------------------------------------------------------------------

def alike(units, sets):
    """Units that stand in the same shown sets."""
    out = defaultdict(list)
    for unit in units.values():
        out[frozenset(s for s in sets if unit.name in s)].append(unit)
    return [of for of in out.values() if len(of) > 1]


def exchange(rng, a, b, question, keep_sums):
    """True when answers were exchanged; keep_sums: so that the means of both stay."""
    pairs = [(i, j) for i, x in enumerate(a.points[question]) if x is not None
             for j, y in enumerate(b.points[question]) if y is not None and x != y]
    rng.shuffle(pairs)
    x, y = a.points[question], b.points[question]
    if not keep_sums:
        for i, j in pairs[:1]:
            x[i], y[j] = y[j], x[i]
        return bool(pairs)
    for (i, j), (m, n) in itertools.islice(itertools.combinations(pairs, 2), 300):
        if i != m and j != n and x[i] + x[m] == y[j] + y[n] and {x[i], x[m]} != {y[j], y[n]}:
            x[i], x[m], y[j], y[n] = y[j], y[n], x[i], x[m]
            return True
    return False


def other_world(rng, world, published):
    """The same to the attacker; how many exchanges were made, and the units that had none."""
    other = copy.deepcopy(world)
    changed = 0
    for (town, r, question), sets in shown_sets(world, published, "individual", "n").items():
        for units in alike(other[town][r], sets):
            changed += exchange(rng, *rng.sample(units, 2), question, False)
    spreads = shown_sets(world, published, "individual", "counts")
    for town, rounds in other.items():
        for r, units in rounds.items():
            for question in QUESTIONS:
                for some in alike(units, spreads[town, r, question]):
                    changed += exchange(rng, *rng.sample(some, 2), question, True)
            for theme in "ABC":
                of = [q for q in QUESTIONS if THEME[q] == theme]
                known = set().union(*(spreads[town, r, q] for q in of))
                for some in alike(units, known):
                    a, b = rng.sample(some, 2)
                    if a.people and b.people:
                        for q in of:
                            x, y = a.evidence[q], b.evidence[q]
                            x[0], y[-1] = y[-1], x[0]
            # whatever two units of the same groups agreed on
            groups = defaultdict(list)
            for unit in units.values():
                if unit.agreed is not None:
                    groups[unit.area, unit.center, tuple(a["id"] for a in unit.agreed),
                           tuple(len(a["improvements"]) for a in unit.agreed), unit.people >= 3
                           ].append(unit)
            for some in groups.values():
                if len(some) > 1:
                    a, b = rng.sample(some, 2)
                    a.agreed, b.agreed = b.agreed, a.agreed
    return other, changed


def attack_worlds(rng, world, published, seen, k):
    other, changed = other_world(rng, world, published)
    units = stream(other)
    groups = levels(units)
    for name, text in tables(units, groups, k).items():
        if text != published[name]:
            sys.exit(f"tal of {name} tells worlds apart")
    for name, data in documents(units, groups, k).items():
        if data != seen[name]:
            with open(name, "wb") as file:
                file.write(seen[name])
            with open(f"other {name}", "wb") as file:
                file.write(data)
            sys.exit(f"{name} tells worlds apart")
    return changed


# --- batches ----------------------------------------------------------------------------------------

def one_batch(seed, towns):
    os.mkdir(str(seed))
    os.chdir(str(seed))
    rng, k = random.Random(seed), [5, 5, 3, 7][seed % 4]
    try:
        world = {f"K{i:03}": make_town(rng, f"K{i:03}") for i in range(towns)}
        units = stream(world)
        groups = levels(units)
        published = tables(units, groups, k)
        attack_algebra(world, published, k)
        attack_agreed(world, published, k)
        everything = units + groups["area"] + groups["center"] + groups["municipality"]
        if not attack_again(rng, world, published, everything, k):
            sys.exit("nothing is hidden for what was published: the test tests nothing")
        return attack_worlds(rng, world, published, documents(units, groups, k), k)
    except SystemExit as fault:
        return f"batch {seed}: {fault}"
    finally:
        os.chdir("..")


def main(batches, towns):
    batches, towns = int(batches), int(towns)
    with concurrent.futures.ProcessPoolExecutor() as pool:
        found = list(pool.map(one_batch, range(batches), [towns] * batches))
    wrong = [f for f in found if isinstance(f, str)]
    if wrong:
        sys.exit(f"{len(wrong)} of {batches} batches\n" + "\n".join(wrong))
    if not min(found):
        sys.exit("a batch changes nothing: the test tests nothing")
    print(f"{batches * towns} towns, {sum(found)} answers exchanged")


with open("small.json", "w", encoding="utf-8") as small:
    json.dump(frames.small(), small)
FRAME = json.loads(kik("kik-init", "frame", "small.json"))
FRAME_LINE = json.dumps(FRAME) + "\n"
DIGEST = FRAME["digest"]
main(*sys.argv[1:])
