"""The same answers in every way: ways.py ROUNDDIR SRC writes csv/ json/ xlsx/ (a form each)."""
import csv
import json
import pathlib
import subprocess
import sys

rounddir, src = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
manifest = json.loads((rounddir / "round.json").read_text("utf-8"))
digest = manifest["frame"]["digest"]
TEXTS = ["Vi kender målene", "=SUM er ikke en formel", "'citeret'", "Tid; nok, \"måske\"", "@alle",
         "To linjer\ni ét felt", "Æblegrød – 100 %", "<b>ikke fed</b> & uskadt"]
POINTS = [0, 1, 2, 3, 4, 5, None, "absent"]  # None: an explicit don't know
COLUMNS = ["strengths", "improvements", "ideas"]


def answers(person):
    """What participant number `person` says; some questions are not answered at all."""
    for q in range(20):
        n = person * 7 + q * 3
        if n % 11 == 10:
            continue
        a = {"id": f"S{q + 1:02}", "points": POINTS[n % len(POINTS)]}
        for k, column in enumerate(COLUMNS):
            if (n + k) % 3 == 0:
                a[column] = [TEXTS[(n + k) % len(TEXTS)], TEXTS[(n * 5 + k) % len(TEXTS)]]
        a["evidence"] = ["", "APV 2026", True, False][n % 4]
        yield a


def cell(column, value):
    """As a typed cell or in the JSON: None for what is not there."""
    if column == "points":
        return "ved ikke" if value is None else None if value == "absent" else value
    if isinstance(value, list):
        return "\n".join(value)
    return value


def guard(text):
    """As in CSV for spreadsheets."""
    return "'" + text if text.lstrip("'")[:1] in tuple("=+-@") and text else text


def write_csv(path, unit, code, rows):
    with open(path, "w", encoding="utf-8", newline="") as f:
        w = csv.writer(f, delimiter=";")
        w.writerow(["unit", "round", "respondent", "frame", "question", "points", *COLUMNS,
                    "evidence"])
        for a in rows:
            texts = [guard(cell(c, a.get(c, ""))) for c in COLUMNS]
            points = cell("points", a["points"])
            evidence = {True: "ja", False: "nej"}.get(a["evidence"], a["evidence"])
            w.writerow([unit, manifest["id"], code, digest, a["id"],
                        "" if points is None else points, *texts, evidence])


def write_json(path, unit, code, rows):
    questions = [{k: v for k, v in a.items() if v != "absent"} for a in rows]
    path.write_text(json.dumps({"format": "kik-answers", "version": 1, "unit": unit,
                                "round": manifest["id"], "respondent": code, "frame": digest,
                                "lang": "da", "questions": questions},
                               ensure_ascii=False, indent=1), "utf-8")


def typed(value):
    if value is None or value == "":
        return ""
    if isinstance(value, bool):
        return f"b:{value:d}"
    return f"n:{value}" if isinstance(value, int) else value.replace("\n", "\\n")


def write_xlsx(path, unit, code, rows):
    facts = {"format": "kik-answers", "version": "1", "unit": unit, "round": manifest["id"],
             "respondent": code, "frame": digest}
    lines = [f"@prop {k} {v}" for k, v in facts.items()]
    lines += ["@sheet Skema", "Kvalitet på jeres enhed", "",
              "Spørgsmål|Point|Styrker|Forbedringsområder|Idéer|Dokumentation"]
    for a in rows:
        cells = [a["id"], typed(cell("points", a["points"]))]
        cells += [typed(cell(c, a.get(c))) for c in COLUMNS] + [typed(a["evidence"])]
        lines.append("|".join(cells))
    subprocess.run([sys.executable, src / "tests/cli/make-xlsx.py", path], check=True,
                   input="\n".join(lines) + "\n", text=True, encoding="utf-8")


def main():
    ways = {"csv": write_csv, "json": write_json, "xlsx": write_xlsx}
    for way in ways:
        pathlib.Path(way).mkdir()
    person = 0
    for unit in manifest["units"]:
        for who in unit["participants"]:
            rows = list(answers(person))
            for way, write in ways.items():
                write(pathlib.Path(way, f"{person:02}.{way}"), unit["id"], who["code"], rows)
            person += 1


main()
