"""Large files of answers that are hard to part in two, each as FOLDER/NAME.csv.

    halves.py FOLDER

A large file is read by two threads, one half each, where the machine has two processors. Each
file here has something in or around its middle that must not be seen twice, not be missed,
or not be mistaken for something else.
"""
import pathlib
import random
import sys

HEAD = "unit;round;respondent;question;points;strengths;improvements;ideas;evidence;name\n"
QUESTIONS = [f"S{i:02}" for i in range(1, 21)]
PEOPLE = [f"P{i:02}" for i in range(1, 11)]
UNITS = 170
FILLER = ["Vi følger op på målene hver måned og taler om det bagefter"] * 2 + ["", "å"]


def row(unit, person, question, points="3", text="", name=None):
    name = f"Hus {unit}" if name is None else name
    return f"enhed-{unit:04};2026;{person};{question};{points};{text};;{FILLER[0]};ja;{name}\n"


def usual():
    rng = random.Random(1)
    return [row(u, p, q, str(rng.randrange(6)), rng.choice(FILLER))
            for u in range(UNITS) for p in PEOPLE for q in QUESTIONS]


def make():
    rows = usual()
    middle = len(rows) // 2
    rng = random.Random(2)

    def changed(**at):
        """The usual rows with others in the place of some, as {place: row}."""
        out = list(rows)
        for place, text in at["rows"].items():
            out[place] = text
        return out

    late, early, last = middle + 9000, middle - 9000, len(rows) - 1
    yield "usual", rows
    # so many results that they are put out by two threads as well
    yield "many-units", [row(i // 30, f"P{i % 30 // 20}", QUESTIONS[i % 20], str(i % 6)) for i in range(42000)]
    yield "crlf", [r.replace("\n", "\r\n") for r in rows]
    yield "no-last-line-end", rows[:-1] + [rows[-1].rstrip("\n")]
    yield "scattered", rng.sample(rows, len(rows))
    # what is wrong in the second half is told at its place
    yield "points-late", changed(rows={late: row(9, "P01", "S01", "7"), late + 1: row(9, "P01", "S02", "x")})
    yield "points-both", changed(rows={early: row(1, "P01", "S01", "7"), late: row(250, "P01", "S02", "7")})
    yield "question-late", changed(rows={late: row(200, "P02", "S99")})
    yield "nobody", [r.replace(";P", ";P\u200e") if abs(i - middle) < 190 else r for i, r in enumerate(rows)]
    yield "many-late", [r if i < late else r.replace(";2026;", ";;") for i, r in enumerate(rows)]
    yield "personal", changed(rows={
        i: rows[i].replace(";;Vi", ";ring 12 34 56 78;Vi") for i in (early, middle, late, last)})
    yield "short-late", changed(rows={late: "enhed-0200;2026;P01\n", last: "x;y\n"})
    yield "blank-lines", changed(rows={i: "\n" + rows[i] for i in range(middle - 2000, middle + 2000, 7)})
    yield "blanks", changed(rows={
        i: rows[i].replace(";2026;", "; 2026 ;") for i in range(middle - 3000, middle + 3000)})
    # an answer in both halves; a unit with two names; a person of both
    yield "twice", changed(rows={late: rows[early]})
    yield "twice-otherwise", changed(rows={late: row(100, "P03", "S04", "1"), early: row(100, "P03", "S04", "2")})
    yield "twice-late", changed(rows={last: rows[late]})
    yield "two-names", changed(rows={last: row(3, "P11", "S01", name="Et andet hus")})
    yield "unnamed", [r if i % 200 else r.replace(";Hus", ";") for i, r in enumerate(rows)]
    yield "back-again", rows + [row(u, "P99", "S01", "5") for u in range(0, UNITS, 3)]
    # decimal marks: one in each half, and one only
    yield "marks", changed(rows={10: row(0, "P01", "S11", "3,0"), late: row(240, "P98", "S01", "3.0")})
    yield "mark-late", changed(rows={late: row(240, "P98", "S01", "3,0")})
    # line ends within quotes around the middle, whose lines look like rows
    lure = '"' + "".join(row(900 + i // 3, "P01", "S01") for i in range(1500)) + '"'
    yield "lure", changed(rows={middle: row(130, "P77", "S01", "3", lure[:60000] + '"')})
    yield "lures", [row(i // 9000, f"Q{i:05}", "S01", "3", '"en linje\nto linjer\n' + row(i, "P01", "S01") + '"')
                    for i in range(20000)]
    yield "one-unit", [row(1, f"P{i:06}", "S01") for i in range(64000)]
    yield "unit-quoted", [f'"{r[:10]}"' + r[10:] for r in rows]
    # what ends the reading, or changes its encoding
    yield "quote-late", changed(rows={late: rows[late].replace(";2026", ";20\"26")})
    yield "quote-open", changed(rows={last: row(2, "P90", "S01", "3", '"aldrig lukket')})
    yield "quote-early", changed(rows={early: rows[early].replace(";2026", ";20\"26")})
    yield "nul-late", changed(rows={late: rows[late].replace("ja", "j\0")})
    plain = [r.replace("ø", "o").replace("å", "a") for r in rows]
    yield "latin-late", plain[:late] + [b"\xe6", plain[late]] + plain[late + 1:]
    yield "latin-early", plain[:early] + [row(250, "P66", "S01", "3", "bl"), b"\xe6\n"] + plain[early:]
    yield "mixed-late", rows[:late] + [row(250, "P66", "S01", "3", "bl").rstrip("\n"), b"\xe6\n"] + rows[late:]


def main(folder):
    for name, rows in make():
        data = HEAD.encode() + b"".join(r if isinstance(r, bytes) else r.encode() for r in rows)
        assert len(data) > 4196000, name
        (folder / f"{name}.csv").write_bytes(data)


main(pathlib.Path(sys.argv[1]))
