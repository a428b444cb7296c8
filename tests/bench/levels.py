"""A stream of units in a hierarchy of four levels, the same bytes each time.

Usage: levels.py UNITS DIGEST >units.jsonl    (the digest of the frame kik)

Every 400 units are a municipality of four areas, ten centers an area, ten units a center; the
column `center` is in the units. Ten people answer twenty questions in each.
"""
import json
import sys

UNITS = int(sys.argv[1])
FRAME, DIGEST = "kik", sys.argv[2]
state = 88172645463325252


def below(n):
    global state
    state ^= state << 13 & (1 << 64) - 1
    state ^= state >> 7
    state ^= state << 17 & (1 << 64) - 1
    return (state >> 32) * n >> 32


def question(number):
    counts = [0] * 6
    for _ in range(10):
        counts[below(6)] += 1
    return {"id": f"S{number:02}", "counts": counts, "n": 10, "blank": 0, "evidence": 0,
            "strengths": [], "improvements": [], "ideas": []}


QUESTIONS = [[question(q) for q in range(1, 21)] for _ in range(97)]
for unit in range(UNITS):
    town = unit // 400
    print(json.dumps({
        "format": "kik-result", "version": 1, "scope": "unit",
        "unit": {"id": f"u{unit:05}", "name": "", "area": f"a{unit // 100 % 4}",
                 "municipality": f"K{town:02}",
                 "columns": {"center": f"c{unit // 10:04}"}},
        "round": "2026", "frame": {"id": FRAME, "digest": DIGEST}, "complete": True,
        "individual": {"respondents": 10, "expected": 10, "questions": QUESTIONS[below(97)],
                       "themes": [{"id": f"T{t}", "evidence": 0} for t in range(1, 9)]}},
        separators=(",", ":")))
