"""An attacker who sees only what is published tries to work out hidden cells.

Usage: privacy.py BATCHES TOWNS

Each town of a batch is a hierarchy of its own: units of 0 to 14 people in areas in a
municipality, published together.
"""
import concurrent.futures
import csv
import io
import json
import os
import random
import subprocess
import sys
from collections import defaultdict
from fractions import Fraction

import frames
import oracle

PRIME = 2**61 - 1
SPREAD = ("median", "sd", "min", "max", "agreement", "counts", "evidence")
OVER_UNITS = ("units", "unit_mean", "unit_sd", "unit_min", "unit_max")
FRAME = oracle.Frame(frames.small())


def kik(*command, stdin=None, status=0):
    done = subprocess.run(command, input=stdin, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                          check=False)
    if done.returncode != status:
        sys.exit(f"{' '.join(command)}: status {done.returncode}\n{done.stderr.decode()}")
    return done.stdout


def answers(rng, towns):
    """One sheet of all towns."""
    out = io.StringIO(newline="")
    sheet = csv.writer(out)
    sheet.writerow(["unit", "round", "respondent", "question", "points", "evidence", "area",
                    "municipality"])
    for town in range(towns):
        patchy = rng.choice([0, 0, 0.1, 0.4])
        sizes = rng.choice([range(15), range(3, 8), [0, 1, 4, 5, 6, 14], [9, 10, 11, 1]])
        for area in range(rng.randint(1, 4)):
            for unit in range(rng.randint(1, 5)):
                # whole questions that nobody of the unit could answer
                silent = [q for q in FRAME.questions if rng.random() < patchy / 4]
                # a form that was never touched makes the unit known even without people
                place = [f"u{area}-{unit}", "1"], [f"a{area}", f"K{town:02}"]
                sheet.writerow([*place[0], "z", FRAME.questions[0], "", "", *place[1]])
                for person in range(rng.choice(sizes)):
                    for question in FRAME.questions:
                        blank = question in silent or rng.random() < patchy
                        sheet.writerow([
                            *place[0], f"p{person}", question,
                            "?" if blank else rng.randint(0, 5),
                            rng.choice(["", "", "ja"]), *place[1]])
    return out.getvalue().encode()


class Node:
    """What the attacker sees of a unit or group: rows by level and item."""

    def __init__(self, scope, name):
        self.scope = scope
        self.name = name
        self.rows = {}
        self.units = set()
        self.parent = None
        self.children = []

    def shown(self, question):
        """n, or None where the cell is hidden."""
        n = self.rows["question", question]["n"]
        return int(n) if n else None

    def spread(self, question):
        return self.shown(question) is not None and \
            self.rows["question", question]["counts"] != ""

    def total(self, question):
        """The sum of points: whole, so that the rounded mean tells it."""
        n, mean = self.shown(question), self.rows["question", question]["mean"]
        return round(Fraction(mean) * n) if n else 0

    def respondents(self):
        return int(self.rows["question", FRAME.questions[0]]["respondents"])

    def means(self):
        """Of what is shown only."""
        return oracle.Means(FRAME, {
            q: Fraction(self.total(q), self.shown(q)) if self.shown(q) else None
            for q in FRAME.questions})


def hierarchies(text, stage="individual"):
    """The published nodes of each town, the town first, then areas, then units."""
    towns = defaultdict(dict)
    for row in csv.DictReader(io.StringIO(text, newline="")):
        if row["stage"] != stage:
            continue
        key = row["scope"], row["id"]
        node = towns[row["municipality"]].setdefault(key, Node(*key))
        node.rows[row["level"], row["item"]] = row
    for nodes in towns.values():
        top = nodes["municipality", next(k[1] for k in nodes if k[0] == "municipality")]
        for (scope, name), node in nodes.items():
            if scope != "unit":
                continue
            area = nodes.get(("area", next(iter(node.rows.values()))["area"]))
            for above in (node, top, *([area] if area else [])):
                above.units.add(name)
            node.parent = area or top
        for node in nodes.values():
            if node.scope == "area":
                node.parent = top
            if node.parent:
                node.parent.children.append(node)
    return {name: list(nodes.values()) for name, nodes in towns.items()}


def nearest(node, published):
    """The nearest published descendants."""
    out = []
    for child in node.children:
        out += [child] if published(child) else nearest(child, published)
    return out


def check_remainders(nodes, published, size, k, what):
    for node in nodes:
        if not published(node) or not size(node):
            continue
        if size(node) < k:
            sys.exit(f"{what}: {node.scope} {node.name} shows {size(node)} people")
        rest = size(node) - sum(size(x) for x in nearest(node, published))
        if rest and not rest >= k:
            sys.exit(f"{what}: {node.scope} {node.name} leaves {rest} people")


class Span:
    """Sets of units as vectors: which sums follow from known sums."""

    def __init__(self, units):
        self.place = {unit: i for i, unit in enumerate(sorted(units))}
        self.basis = {}

    def reduce(self, units):
        vector = [0] * len(self.place)
        for unit in units:
            if unit in self.place:
                vector[self.place[unit]] = 1
        for lead, known in self.basis.items():
            factor = vector[lead]
            if factor:
                vector = [(x - factor * y) % PRIME for x, y in zip(vector, known)]
        return vector

    def learn(self, units):
        vector = self.reduce(units)
        lead = next((i for i, x in enumerate(vector) if x), None)
        if lead is not None:
            inverse = pow(vector[lead], -1, PRIME)
            self.basis[lead] = [x * inverse % PRIME for x in vector]

    def follows(self, units):
        return not any(self.reduce(units))


def check_algebra(nodes, question):
    """
    No hidden cell follows from the shown ones. Units without people are known to be 0, and so
    are those of a node that nobody answered in: there is nothing more to learn of them.
    """
    unknown = {n.name for n in nodes if n.scope == "unit" and n.respondents()}
    for node in nodes:
        if node.shown(question) == 0:
            unknown -= node.units
    span = Span(unknown)
    for node in nodes:
        if node.shown(question) is not None:
            span.learn(node.units)
    for node in nodes:
        if node.shown(question) is None and node.units & unknown and span.follows(node.units):
            sys.exit(f"{question}: hidden {node.scope} {node.name} follows from what is shown")


def check_cells(node):
    """What stands in a row that hides something."""
    for (level, item), row in node.rows.items():
        where = f"{node.scope} {node.name} {item}: hidden is '{row['hidden']}'"
        figures = ["n", "blank", "mean", *SPREAD, *OVER_UNITS]
        if row["hidden"] in ("k", "remainder"):
            if any(row[c] for c in figures):
                sys.exit(f"{where}, but it shows figures")
        elif row["hidden"] == "n10":
            if any(row[c] for c in SPREAD):
                sys.exit(f"{where}, but it shows the spread")
        elif row["hidden"] or (level == "question" and not (row["n"] and row["counts"])):
            sys.exit(f"{where}, and figures are missing")


def check_means(node, members):
    """Theme, panel and total means rest on shown cells only; so do those over units."""
    means = node.means()
    votes = [m.means() for m in members]
    for (level, item), row in node.rows.items():
        shown = means.item(level, item)
        if row["mean"] != oracle.figure(shown):
            sys.exit(f"{node.scope} {node.name} {item}: mean {row['mean']}, "
                     f"from what is shown {oracle.figure(shown)}")
        if node.scope != "unit" and row["hidden"] in ("", "n10"):
            want = oracle.over_units(votes, level, item)
            got = {c: row[c] for c in OVER_UNITS}
            if want != got:
                sys.exit(f"{node.scope} {node.name} {item}: over units {got}, expected {want}")


def attack(nodes, k):
    k10 = max(k, 10)
    units = {n.name: n for n in nodes if n.scope == "unit"}
    for question in FRAME.questions:
        check_remainders(nodes, lambda n: n.shown(question) is not None,
                         lambda n: n.shown(question), k, question)
        check_remainders(nodes, lambda n: n.spread(question), lambda n: n.shown(question), k10,
                         f"spread of {question}")
        # the blank ones tell of people too
        check_remainders(nodes, lambda n: n.shown(question) is not None, Node.respondents, k,
                         f"people behind {question}")
        check_algebra(nodes, question)
    for theme in FRAME.themes:
        check_remainders(nodes, lambda n: n.rows["theme", theme]["evidence"] != "",
                         Node.respondents, k10, f"evidence of {theme}")
    for node in nodes:
        check_cells(node)
        check_means(node, [units[u] for u in sorted(node.units)])
    return sum(n.shown(q) is None for n in nodes for q in FRAME.questions)


def add_agreed(rng, units):
    """What some of the units agreed on, beside their answers or in their place."""
    lines = []
    for line in units.decode().splitlines():
        document = json.loads(line)
        if "unit" in document and rng.random() < 0.7:
            document["consensus"] = {"date": "", "roles": [], "questions": [
                {"id": q, "points": rng.choice([None, 0, 1, 2, 3, 4, 5])}
                for q in FRAME.questions if rng.random() < 0.9]}
            if rng.random() < 0.2:
                del document["individual"]
        lines.append(json.dumps(document))
    return "".join(line + "\n" for line in lines).encode()


def attack_agreed(name, nodes, truth):
    """A unit's agreed points are its own: nothing of fewer than three units is told."""
    sizes = {(n.scope, n.name): n for n in truth}
    hidden = 0
    for question in FRAME.questions:
        # a question that is on nobody's sheet has no row
        nodes_of = [n for n in nodes if ("question", question) in n.rows]

        def size(node):
            real = sizes[node.scope, node.name].rows.get(("question", question))
            return int(real["n"]) if real else 0

        def published(node):
            return node in nodes_of and node.shown(question) is not None

        units = [n for n in nodes_of if n.scope == "unit"]
        told = [n.name for n in units if published(n) and size(n)]
        if told:
            sys.exit(f"{name}: {question}: the points of unit {told[0]} are told")
        check_remainders(nodes_of, published, size, 3, f"{name}: units behind {question}")
        check_remainders([n for n in nodes_of if n.scope != "unit"],
                         lambda n: published(n) and n.spread(question), size, 10,
                         f"{name}: spread over units of {question}")
        # a known 0 has nothing more to tell, and what three units have may follow
        unknown = {n.name for n in units if size(n)}
        span = Span(unknown)
        for node in filter(published, nodes_of):
            span.learn(node.units)
        for node in nodes_of:
            if size(node) in (1, 2) and span.follows(node.units):
                sys.exit(f"{name}: {question}: hidden {node.scope} {node.name} follows")
        hidden += sum(not published(n) for n in nodes_of if n.scope != "unit")
    return hidden


def publish_agreed(rng, frame, units, tal):
    """The same units with agreed points; how many figures of groups were hidden."""
    units = add_agreed(rng, units)
    areas = kik("kik-merge", *frame, "--by", "area", stdin=units)
    whole = kik("kik-merge", *frame, "--by", "municipality", stdin=areas)
    published = kik(*tal, stdin=units + areas + whole)
    truth = hierarchies(kik(*tal, "--internal", stdin=units + areas + whole).decode(),
                        "consensus")
    hidden = sum(attack_agreed(name, nodes, truth[name])
                 for name, nodes in hierarchies(published.decode(), "consensus").items())
    if [r for r in rows_of(published) if r["scope"] != "unit"] != \
            rows_of(kik(*tal, stdin=areas + whole)):
        sys.exit("the groups differ when the units are left out")
    check_internal(tal, kik("kik-merge", *frame, stdin=units), areas, whole)
    return hidden


def rows_of(text):
    return list(csv.DictReader(io.StringIO(text.decode(), newline="")))


def one_batch(seed, towns):
    os.mkdir(str(seed))
    os.chdir(str(seed))
    try:
        return publish(random.Random(seed), towns, [None, None, 3, 7, 12][seed % 5])
    except SystemExit as fault:
        return f"batch {seed}: {fault}"
    finally:
        os.chdir("..")


def publish(rng, towns, k):
    """Publishes and attacks; how many cells were hidden."""
    frame = ["--frame", "../small.json"]
    with open("answers.csv", "wb") as file:
        file.write(answers(rng, towns))
    units = kik("kik-score", *frame, "answers.csv")
    areas = kik("kik-merge", "--by", "area", stdin=units)
    whole = kik("kik-merge", "--by", "municipality", stdin=areas)
    tal = ["kik-report", "tal", "-f", "csv", *([] if k is None else ["--min-n", str(k)])]
    published = kik(*tal, stdin=units + areas + whole)
    hidden = 0
    for name, nodes in hierarchies(published.decode()).items():
        try:
            hidden += attack(nodes, k or 5)
        except SystemExit as fault:
            sys.exit(f"{name}: {fault}")
    # without the areas there is one level less
    for name, nodes in hierarchies(kik(*tal, stdin=units + whole).decode()).items():
        try:
            attack(nodes, k or 5)
        except SystemExit as fault:
            sys.exit(f"{name}, no areas: {fault}")
    # units that are only members of groups are hidden in the same way
    groups = [r for r in rows_of(published) if r["scope"] != "unit"]
    if groups != rows_of(kik(*tal, stdin=areas + whole)):
        sys.exit("the groups differ when the units are left out")
    check_internal(tal, units, areas, whole)
    with open("published.csv", "wb") as file:
        file.write(published)
    kik("kik-merge", *frame, "published.csv", status=3)
    if not publish_agreed(rng, frame, units, tal):
        sys.exit("no group's agreed points are hidden: the test tests nothing")
    return hidden


def check_internal(tal, units, areas, whole):
    """--internal shows what the tidy CSV has."""
    want = []
    for stream in (areas, whole, units):
        want += rows_of(kik("kik-merge", "-f", "csv", stdin=stream))
    got = rows_of(kik(*tal, "--internal", stdin=units + areas + whole))
    if got != want:
        sys.exit("--internal differs from the tidy CSV")


def main(batches, towns):
    batches, towns = int(batches), int(towns)
    with open("small.json", "w", encoding="utf-8") as file:
        json.dump(frames.small(), file)
    with concurrent.futures.ProcessPoolExecutor() as pool:
        found = list(pool.map(one_batch, range(batches), [towns] * batches))
    wrong = [f for f in found if isinstance(f, str)]
    if wrong:
        sys.exit(f"{len(wrong)} of {batches} batches\n{wrong[0]}")
    if not min(found):
        sys.exit("a batch hides nothing: the test tests nothing")
    for low in ("0", "2"):
        kik("kik-report", "--min-n", low, "tal", status=2, stdin=b"")
    print(f"{batches * towns} towns, {sum(found)} cells hidden")


main(*sys.argv[1:])
