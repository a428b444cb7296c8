"""Each fault has a golden case, and for each way in.

Usage: faults.py FAULT.C CLI [-v]; prints what lacks, and with -v where everything stands.

Every message of kik_faults[] must stand in a golden case (CLI/GROUP/NAME.t) or, where its
file would be long to make, be expected by a unit test.  Every code must come in a golden case
from each way in: a CSV, a workbook, a form's JSON or a line of the stream, told apart by the
name of the file before it.  What cannot come is excused in CLI/ways.txt, one line a code:

    CODE: WAY...: REASON

An excuse that a case refutes, or for a code that there is not, is a fault as well.
"""
import collections
import pathlib
import re
import sys

WAYS = ("csv", "xlsx", "json")
LITERAL = r'"(?:[^"\\]|\\.)*"'
ROW = re.compile(r'\[(KIK_F_\w+)\] = \{ "([a-z-]+)", [ESWN],((?:\s*' + LITERAL + r')+),((?:\s*' +
                 LITERAL + r')+) \}')
TOLD = re.compile(r"kik-\w+: (?:(.*?): )?(?:error|warning|notice|fejl|advarsel|bemærk): ([a-z-]+): ")


def text_of(literals):
    text = "".join(m[1:-1] for m in re.findall(LITERAL, literals))
    return text.replace('\\"', '"').replace("\\n", "\n")


def pattern_of(literals):
    return ".*".join(map(re.escape, re.split(r"\{\w+\}", text_of(literals))))


def way_of(path):
    """By the last name in what stands before the message; None when there is none."""
    names = re.findall(r"\.(csv|xlsx|jsonl?|zip|docx)\b", path or "")
    if not names:  # a file of any other name with lines and columns
        return "csv" if re.fullmatch(r"[^.( ]+:\d+:\d+", path or "") else None
    return names[-1].removesuffix("l")


def excuses(path, codes):
    known, wrong = {}, []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line or line.startswith("#"):
            continue
        code, ways, _ = line.split(": ", 2)
        if code not in codes or not set(ways.split()) <= set(WAYS):
            wrong.append(f"{path.name}:{number}: no such code or way")
        for way in ways.split():
            known[code, way] = number
    return known, wrong


def main(source, cli, *options):
    rows = ROW.findall(pathlib.Path(source).read_text(encoding="utf-8"))
    assert len(rows) > 100
    codes = {code for _, code, _, _ in rows}
    cli = pathlib.Path(cli)
    said = []  # lines of what the cases expect
    for case in sorted(cli.glob("*/*.t")):
        name = str(case.relative_to(cli).with_suffix(""))
        text = case.read_text(encoding="utf-8", errors="replace")
        said += [(name, line) for line in text[text.find("\n--- std"):].splitlines()]
    units = "\n".join(re.sub(r'"\s*"', "", p.read_text(encoding="utf-8").replace('\\"', "\0"))
                      for p in sorted((cli.parent / "unit").glob("*.c"))).replace("\0", '"')

    wrong = []
    for fault, code, english, danish in rows:
        either = "|".join(map(pattern_of, (english, danish)))
        told = re.compile(f"{code}: (?:{either})")
        if not any(told.search(line) for _, line in said) and not re.search(either, units):
            wrong.append(f"{fault}: no case expects: {code}: {text_of(english)}")
    where = collections.defaultdict(list)
    for name, line in said:
        told = TOLD.search(line)
        if told:
            where[told[2], way_of(told[1])].append(name)
    known, bad = excuses(cli / "ways.txt", codes)
    wrong += bad
    for code in sorted(codes):
        for way in WAYS:
            cases = sorted(set(where[code, way]))
            if not cases and (code, way) not in known:
                wrong.append(f"{code}: no golden case has it from {way}")
            if cases and (code, way) in known:
                wrong.append(f"ways.txt:{known[code, way]}: but {cases[0]} has {code} from {way}")
            if "-v" in options:
                print(f"{code:20} {way:5}", *(cases[:3] or ["excused"]))
    print(*wrong, sep="\n", end="\n" if wrong else "")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
