#!/usr/bin/env python3
"""models.py fill ROUNDDIR: fill in the blank CSV forms of a round, each person in another way
models.py check FRAME ROUNDDIR RESULTS: the figures are those of what was filled in
models.py convert SRC ID: the themes of KIK that what was filled in becomes by the crosswalk ID-kik
models.py agree FRAME DIR: fill in consensus sheets with the proposal, down to a step

Points come from one formula over person and question, on the steps of the frame's scale; on a
scale with sub-scores those of the panel are filled in, and the points are their mean.
"""
import csv
import fractions
import io
import json
import pathlib
import sys

SUBSCORES = ["plan", "do", "check", "act", "trend", "target"]


NORWEGIAN = {"spørsmål": "spørgsmål", "poeng": "point", "begrunnelse": "begrundelse"}


def columns(header):
    return {NORWEGIAN.get(name, name): i for i, name in enumerate(header)}


def scale_of(frame, theme):
    return next(s for s in frame["scales"] if s["id"] == theme["scale"])


def answer(scale, panel, person, question):
    """The points of each sub-score, or of the question itself (""); None: don't know."""
    if (person + 2 * question) % 11 == 0:
        return None
    steps = (scale["max"] - scale["min"]) // scale["step"] + 1
    names = scale.get("subscores", {}).get(panel, [""])
    return {name: scale["min"] + scale["step"] * ((31 * person + 17 * question + 23 * i) % steps)
            for i, name in enumerate(names)}


def people(folder):
    return sorted((folder / "forms").glob("*/*.csv"))


def questions(frame):
    every = [(theme, question) for theme in frame["themes"] for question in theme["questions"]]
    return list(enumerate(every))


def fill(folder):
    folder = pathlib.Path(folder)
    frame = json.loads((folder / "frame.json").read_text())
    at = {question["id"]: (i, theme) for i, (theme, question) in questions(frame)}
    for person, path in enumerate(people(folder)):
        rows = list(csv.reader(io.StringIO(path.read_text("utf-8-sig"), newline=""),
                               delimiter=";"))
        column = columns(rows[0])
        for row in rows[1:]:
            i, theme = at[row[column["spørgsmål"]]]
            given = answer(scale_of(frame, theme), theme["panel"], person, i)
            for name, points in (given or {"": "ved ikke"}).items():
                row[column[name or "point"]] = str(points)
            row[column["styrker"]] = f"Styrke {i}"
            row[column["forbedringsområder"]] = f"Mangel {i}"
        out = folder / "answers" / path.name
        with open(out, "w", encoding="utf-8", newline="") as made:
            csv.writer(made, delimiter=";").writerows(rows)


def mean(values):
    return fractions.Fraction(sum(values)) / len(values)


def weighted(pairs):
    return sum(w * v for w, v in pairs) / sum(w for w, v in pairs)


def near(printed, exact):
    """Printed with four digits at most, rounded."""
    assert abs(fractions.Fraction(str(printed)) - exact) <= fractions.Fraction(1, 20000), (
        printed, float(exact))


def check_unit(frame, result, first):
    got = {q["id"]: q for q in result["individual"]["questions"]}
    means, themes = {}, {}
    for i, (theme, question) in questions(frame):
        scale = scale_of(frame, theme)
        given = [answer(scale, theme["panel"], first + p, i) for p in range(6)]
        given = [g for g in given if g is not None]
        values = [mean(g.values()) for g in given]
        one = got[question["id"]]
        assert one["n"] == len(values), question["id"]
        near(one["mean"], mean(values))
        means[question["id"]] = mean(values)
        for sub in one.get("subscores", []):
            each = [g[sub["id"]] for g in given]
            assert (sub["n"], sub["sum"]) == (len(each), 1000 * sum(each)), question["id"]
            near(sub["mean"], mean(each))
        names = scale.get("subscores", {}).get(theme["panel"], [])
        assert [sub["id"] for sub in one.get("subscores", [])] == names, question["id"]
    for theme, one in zip(frame["themes"], result["individual"]["themes"], strict=True):
        themes[theme["id"]] = weighted([(q.get("weight", 1), means[q["id"]])
                                        for q in theme["questions"]])
        near(one["mean"], themes[theme["id"]])
    total = result["individual"]["total"]
    near(total["themes"], weighted([(t.get("weight", 1), themes[t["id"]])
                                    for t in frame["themes"]]))
    near(total["questions"], weighted([(q.get("weight", 1), means[q["id"]])
                                       for t in frame["themes"] for q in t["questions"]]))


def check(frame, folder, results):
    frame = json.loads(pathlib.Path(frame).read_text())
    lines = [json.loads(line) for line in open(results, encoding="utf-8")]
    units = {r["unit"]["id"]: r for r in lines if r["format"] == "kik-result"}
    assert set(units) == {"nord", "syd"}
    assert len(people(pathlib.Path(folder))) == 12
    for first, unit in ((0, "nord"), (6, "syd")):
        check_unit(frame, units[unit], first)


def convert(src, model):
    """Both units together, as the paper prints it: two digits, half away from zero."""
    src = pathlib.Path(src)
    frame = json.loads((src / f"frames/{model}.json").read_text())
    kik = json.loads((src / "frames/kik.json").read_text())
    walk = json.loads((src / f"crosswalks/{model}-kik.json").read_text())
    share = {}
    for i, (theme, question) in questions(frame):
        scale = scale_of(frame, theme)
        given = [answer(scale, theme["panel"], p, i) for p in range(12)]
        points = mean([mean(g.values()) for g in given if g is not None])
        share[question["id"]] = (points - scale["min"]) / (scale["max"] - scale["min"])
    fed = {row["to"]: weighted([(s.get("weight", 1), share[s["question"]]) for s in row["from"]])
           for row in walk["rows"]}
    for theme in kik["themes"]:
        points = 5 * mean([fed[q["id"]] for q in theme["questions"]])
        # the mean is kept with four digits first
        kept = int(points * 10000 + fractions.Fraction(1, 2))
        hundredths = (kept + 50) // 100
        print(f"{theme['id']} {hundredths // 100},{hundredths % 100:02}")


def agree(frame, folder):
    step = json.loads(pathlib.Path(frame).read_text())["scales"][0]["step"]
    for path in pathlib.Path(folder).glob("*.csv"):
        rows = list(csv.reader(io.StringIO(path.read_text("utf-8-sig"), newline=""),
                               delimiter=";"))
        rows[0][1], rows[1][1], rows[2][1] = "14-09-2026", "1", "5"
        at = next(i for i, row in enumerate(rows) if {"spørgsmål", "spørsmål"} & set(row))
        column = columns(rows[at])
        for row in rows[at + 1:]:
            proposal = int(row[column["forslag"]].split(",")[0])
            row[column["point"]] = str(proposal // step * step)
            row[column["begrundelse"]] = "Det er vi enige om"
        with open(path, "w", encoding="utf-8", newline="") as made:
            csv.writer(made, delimiter=";").writerows(rows)


if __name__ == "__main__":
    {"fill": fill, "check": check, "convert": convert, "agree": agree}[sys.argv[1]](*sys.argv[2:])
