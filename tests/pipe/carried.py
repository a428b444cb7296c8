"""Random entries for the law of merge, and what a group of them must say."""
import datetime
import re
from collections import Counter
from fractions import Fraction

CHOICES = {"priorities": {"choice": ["now", "later", "no"]},
           "actions": {"status": ["not-started", "running", "done", "postponed", "dropped"],
                       "phase": ["plan", "do", "check", "act"]},
           "deviations": {"status": ["reported", "handled", "closed"],
                          "severity": ["low", "medium", "high"]}}
NEEDED = {"priorities": {"effect": 1, "effort": 2}, "actions": {"goal": "g"},
          "deviations": {"reported": "2026-01-02"}}
GRADES = ["met", "partly", "not-met", "on-way", "behind", "not-due", "unmeasured", "no-target"]
PERIODS = {"2025": "2025-12-31", "2026-Q1": "2026-03-31", "2026-H1": "2026-06-30"}
ENDS = {**PERIODS, "2023": "2023-12-31", "2024": "2024-12-31"}


def counted(rng, section):
    """Rows of a section that groups count."""
    rows = []
    for i in range(rng.randint(0, 4)):
        row = {"id": f"{i}", **NEEDED[section]}
        row.update({key: rng.choice(words) for key, words in CHOICES[section].items()
                    if rng.random() < 0.8})
        rows.append(row)
    return rows


def indicators(rng):
    rows = []
    for name in rng.sample(["a", "b10", "b9"], rng.randint(0, 3)):
        row = {"indicator": name}
        for key in ("baseline", "target"):
            if rng.random() < 0.9:
                row[key] = rng.choice([-1.5, 0, 2, 2.25, 7])
        if rng.random() < 0.7:
            row["direction"] = rng.choice(["higher", "lower", "hold"])
        if rng.random() < 0.5:
            row["start"] = "2026-01-01"
        if rng.random() < 0.7:
            row["due"] = rng.choice(["2026-04-01", "2027-01-01"])
        rows.append(row)
        for period in rng.sample(sorted(PERIODS), rng.randint(0, 2)):
            rows.append({"indicator": name, "period": period,
                         "value": rng.choice([-1.5, 0, 2, 2.1, 2.25, 3.3333, 7, 9])})
    return rows


def survey(rng):
    rows = []
    for item in rng.sample(["U1", "U2"], rng.randint(0, 2)):
        n, m = rng.randint(0, 5), rng.randint(0, 5)
        rows.append({"item": item, "experience_n": n, "experience_sum": n and rng.randint(0, 5 * n),
                     "expectation_n": m, "expectation_sum": m and rng.randint(0, 5 * m)})
    return rows


def sections(rng):
    """Some sections for a unit, at random."""
    make = {**{name: (lambda r, n=name: counted(r, n)) for name in CHOICES},
            "indicators": indicators, "survey": survey}
    return {name: make[name](rng) for name in make if rng.random() < 0.5}


# --- what a group says ----------------------------------------------------------------------


def rounded(value):
    """To four decimals, half away from zero."""
    if value is None:
        return None
    scaled = abs(value) * 10000
    whole = int(scaled + Fraction(1, 2))
    return Fraction(whole if value >= 0 else -whole, 10000)


def goals_of(rows):
    """Of each indicator the definition and the latest figure."""
    for name in {r["indicator"] for r in rows}:
        own = [r for r in rows if r["indicator"] == name]
        goal = next(r for r in own if "period" not in r)
        seen = sorted((r for r in own if "period" in r), key=lambda r: r["period"])
        exact = {k: Fraction(str(goal[k])) if k in goal else None for k in ("baseline", "target")}
        b, t = exact["baseline"], exact["target"]
        way = goal.get("direction")
        if way is None:
            way = "higher" if b is None or t is None or t > b else "lower" if t < b else "hold"
        last = seen[-1] if seen else None
        yield {"id": name, "way": way, "b": b, "t": t, "start": goal.get("start"),
               "due": goal.get("due"),
               "v": Fraction(str(last["value"])) if last else None,
               "day": ENDS[last["period"]] if last else None,
               "name": goal.get("name", ""), "measure": goal.get("measure", "")}


def attainment(goal):
    if None in (goal["b"], goal["t"], goal["v"]) or goal["way"] == "hold" \
            or goal["b"] == goal["t"]:
        return None
    return (goal["v"] - goal["b"]) / (goal["t"] - goal["b"])


def days(text):
    return datetime.date.fromisoformat(text).toordinal()


def reached(goal, level):
    if goal["way"] == "hold":
        return abs(goal["v"] - level) <= abs(level) / 20
    return goal["v"] >= level if goal["way"] == "higher" else goal["v"] <= level


def grade(goal, today):
    due = goal["due"] is None or not today or today >= goal["due"]
    level = goal["t"]
    if level is None and goal["way"] == "hold":
        level = goal["b"]
    if level is None:
        return "no-target"
    if goal["v"] is None:
        return "unmeasured"
    if goal["way"] == "hold" or goal["b"] == goal["t"]:
        return ("met" if due else "on-way") if reached(goal, level) else \
            ("not-met" if due else "behind")
    if goal["b"] is None:
        return "met" if reached(goal, level) else "not-met" if due else "not-due"
    share = attainment(goal)
    if share >= 1:
        return "met"
    if due:
        return "partly" if share >= Fraction(1, 2) else "not-met"
    return "on-way" if on_path(goal, share) else "behind"


def on_path(goal, share):
    if goal["start"] is None:
        return share > 0
    start, end = days(goal["start"]), days(goal["due"])
    return share >= Fraction(max(0, min(days(goal["day"]), end) - start), end - start)


def distribution(shares):
    known = sorted(rounded(s) for s in shares if s is not None)
    if not known:
        return {"n": 0, "min": None, "median": None, "max": None}
    n = len(known)
    return {"n": n, "min": known[0], "max": known[-1],
            "median": rounded((known[(n - 1) // 2] + known[n // 2]) / 2)}


def choice_counts(rows, key, words):
    found = Counter(r.get(key) for r in rows)
    return {**{w: found[w] for w in words}, "unsaid": found[None]}


def natural(name):
    """b9 before b10."""
    return [int(part) if part.isdigit() else part for part in re.split(r"(\d+)", name)]


def group_indicators(units, today):
    goals = [g for rows in units for g in goals_of(rows)]
    grades = Counter(grade(g, today) for g in goals)
    said = {"units": len(units), "n": len(goals), "grades": {g: grades[g] for g in GRADES},
            "indicators": []}
    for name in sorted({g["id"] for g in goals}, key=natural):
        own = [g for g in goals if g["id"] == name]
        found = Counter(grade(g, today) for g in own)
        said["indicators"].append({
            "id": name, "units": len(own),
            **{k: min((g[k] for g in own if g[k]), default="") for k in ("name", "measure")},
            "grades": {g: found[g] for g in GRADES},
            "attainment": distribution([attainment(g) for g in own])})
    return {**said, "date": today} if today else said


def group_survey(units):
    rows = [r for own in units for r in own]
    said = {"units": len(units), "n": len(rows), "items": []}
    for item in sorted({r["item"] for r in rows}):
        n, o, m, f = (sum(r[k] for r in rows if r["item"] == item) for k in (
            "experience_n", "experience_sum", "expectation_n", "expectation_sum"))
        means = Fraction(o, n) if n else None, Fraction(f, m) if m else None
        both = None not in means
        said["items"].append({
            "item": item, "experience_n": n, "experience": rounded(means[0]),
            "expectation_n": m, "expectation": rounded(means[1]),
            "ratio": rounded(means[0] / means[1]) if both and means[1] else None,
            "gap": rounded(means[0] - means[1]) if both else None})
    return said


def group(members, today):
    """The sections of a group, by what its units have; figures are fractions."""
    want = {}
    for name, keys in CHOICES.items():
        units = [m[name] for m in members if name in m]
        rows = [r for own in units for r in own]
        if name == "deviations":
            rows = [{"status": "reported", **r} for r in rows]
        if units:
            want[name] = {"units": len(units), "n": len(rows),
                          **{k: choice_counts(rows, k, w) for k, w in keys.items()}}
    units = [m["indicators"] for m in members if "indicators" in m]
    if units:
        want["indicators"] = group_indicators(units, today)
    units = [m["survey"] for m in members if "survey" in m]
    if units:
        want["survey"] = group_survey(units)
    return want
