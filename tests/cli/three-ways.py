#!/usr/bin/env python3
"""The same answers in each way in: tests/cli/three-ways.py FILE [KEY=VALUE...] [-- KEY=VALUE...]

Writes FILE.csv, FILE.xlsx and FILE.json with one answer for each group of values; a key of the
first group holds for all.  unit, round, respondent, frame, name, area, municipality are facts
of the form in JSON.  FILE/x says that there are two of each, FILE/x.csv and so on, with the same
content.  A value of digits is a number where the form has numbers.
"""
import json
import pathlib
import subprocess
import sys

FACTS = ("unit", "round", "respondent", "frame", "name", "area", "municipality")


def is_number(text):
    return text.replace(".", "", 1).isdigit()


def groups_of(words):
    groups = [{}]
    for word in words:
        if word == "--":
            groups.append({})
        else:
            key, _, value = word.partition("=")
            groups[-1][key] = value
    first = groups[0]
    return [{**first, **g} for g in groups]


def main(file, *words):
    groups = groups_of(words)
    keys = list(groups[0])
    rows = [[g.get(k, "") for k in keys] for g in groups]
    path = pathlib.Path(file)
    path.parent.mkdir(parents=True, exist_ok=True)
    lines = [";".join(row) for row in [keys, *rows]]
    pathlib.Path(file + ".csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    typed = [[f"n:{v}" if k not in (*FACTS, "question") and is_number(v) else v
              for k, v in zip(keys, row)] for row in rows]
    book = "@sheet Svar\n" + "\n".join("|".join(row) for row in [keys, *typed]) + "\n"
    subprocess.run([sys.executable, "-B", pathlib.Path(__file__).with_name("make-xlsx.py"),
                    file + ".xlsx"], input=book.encode(), check=True)
    form = {"format": "kik-answers", "version": 1,
            **{k: v for k, v in groups[0].items() if k in FACTS}, "questions": []}
    for group in groups:
        answer = {"id" if k == "question" else k: [v] if k in ("strengths", "ideas") else
                  (float(v) if "." in v else int(v)) if is_number(v) else v
                  for k, v in group.items() if k not in FACTS and v}
        form["questions"].append(answer)
    pathlib.Path(file + ".json").write_text(
        json.dumps(form, ensure_ascii=False, indent=0), encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
