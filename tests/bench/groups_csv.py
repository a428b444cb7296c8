"""The job with the csv module and nothing else: groups_csv.py ANSWERS"""
import csv
import math
import sys

STEPS = 6
PLACE = {str(p): p for p in range(STEPS)}


def at(counts, i):
    """The i-th of the points in order."""
    for p, count in enumerate(counts[:STEPS]):
        if i < count:
            return p
        i -= count
    raise IndexError(i)


def figures(counts):
    n, blank = sum(counts[:STEPS]), counts[STEPS]
    if n == 0:
        return 0, blank, "", "", "", "", ""
    total = sum(p * c for p, c in enumerate(counts[:STEPS]))
    squares = sum(p * p * c for p, c in enumerate(counts[:STEPS]))
    median = (at(counts, (n - 1) // 2) + at(counts, n // 2)) / 2
    sd = math.sqrt((squares - total * total / n) / (n - 1)) if n > 1 else ""
    return n, blank, total / n, median, at(counts, 0), at(counts, n - 1), sd


def main(path):
    groups = {}
    with open(path, encoding="utf-8", newline="") as file:
        rows = csv.reader(file, delimiter=";")
        head = next(rows)
        unit, question, points = map(head.index, ("unit", "question", "points"))
        for row in rows:
            key = row[unit], row[question]
            counts = groups.get(key)
            if counts is None:
                counts = groups[key] = [0] * (STEPS + 1)
            counts[PLACE.get(row[points], STEPS)] += 1
    out = csv.writer(sys.stdout)
    out.writerow(("unit", "question", "n", "blank", "mean", "median", "min", "max", "sd"))
    for key in sorted(groups):
        out.writerow(key + figures(groups[key]))


main(*sys.argv[1:])
