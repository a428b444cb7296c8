#!/usr/bin/env python3
"""norwegian.py words SRC: the Danish words that no Norwegian text of the tools has, a line for
    each, then those of the Norwegian texts with + before them
norwegian.py look WORDS FILE...: files of any kind, their names too: none of these Danish words,
    nor longer forms of them
norwegian.py plan FILE: fill in a Norwegian sheet of priorities or of actions

The words come from the sources: tables of texts with the languages side by side, and the
built-in frames.  Shares nothing with the code that reads them.
"""
import csv
import io
import json
import pathlib
import re
import sys
import zipfile

LITERAL = re.compile(r'"((?:[^"\\]|\\.)*)"')
# the same word in both languages, though no text of the tools has it in Norwegian
BOTH = {"ramme", "omfang"}
STEM = 6  # letters of a Danish word that give its longer forms away
# names of commands, and of what they write, in every language
COMMANDS = {"udvikling", "opfoelgning", "overblik", "handleplan", "projektbeskrivelse", "aftale",
            "prioritering", "svarrapport", "konsensusrapport", "resume", "vejledning", "tal"}


def words(text):
    return {w.lower() for w in re.findall(r"[^\W\d_]{2,}", text)}


def arguments(text, start):
    """The arguments of a macro call whose bracket opens at start, each with its literals joined."""
    out, depth, i = [""], 0, start
    while True:
        literal = LITERAL.match(text, i)
        if literal:
            out[-1] += literal[1].replace("\\n", " ").replace('\\"', '"')
            i = literal.end()
            continue
        if text[i] == "(":
            depth += 1
        elif text[i] == ")":
            depth -= 1
            if depth == 0:
                return out
        elif text[i] == "," and depth == 1:
            out.append("")
        i += 1


def texts_of_source(text):
    text = re.sub(r"/\*.*?\*/", "", text, flags=re.S)
    for call in re.finditer(r"^\s*(?:W|P|WHEN|KIK_\w+_FIELD)\(", text, flags=re.M):
        said = [a for a in arguments(text, call.end() - 1) if a.strip()]
        if len(said) >= 3:
            yield said[-3], said[-1]


def texts_of_frame(value):
    if isinstance(value, dict):
        if "da" in value and "nb" in value:
            yield value["da"], value["nb"]
        for part in value.values():
            yield from texts_of_frame(part)
    elif isinstance(value, list):
        for part in value:
            yield from texts_of_frame(part)


def danish_words(src):
    src, danish, norwegian = pathlib.Path(src), set(), COMMANDS | BOTH
    pairs = []
    for path in [*src.glob("include/kik/words*.h"), *src.glob("lib/form/*words.h"),
                 *src.glob("lib/form/guide_text*")]:
        pairs += texts_of_source(path.read_text(encoding="utf-8"))
    for path in [*src.glob("frames/*.json"), *src.glob("crosswalks/*.json")]:
        pairs += texts_of_frame(json.loads(path.read_text(encoding="utf-8")))
    assert len(pairs) > 800, len(pairs)
    for da, nb in pairs:
        danish |= words(re.sub(r"[`{][^`}]*[`}]", " ", da))
        norwegian |= words(nb)
    found = danish - norwegian
    assert {"hvad", "spørgsmål", "indsats", "gennemsnit", "af"} <= found
    print("\n".join([*sorted(found), *sorted("+" + w for w in norwegian)]))


def text_of(path):
    if path.suffix in (".xlsx", ".docx"):
        with zipfile.ZipFile(path) as z:
            return " ".join(z.read(n).decode() for n in z.namelist()
                            if n.endswith(".xml") and "theme" not in n and "styles" not in n
                            and not n.startswith("docProps/app"))
    return path.read_text(encoding="utf-8-sig")


def visible(path):
    """What people read: no style, script, name of a tag or attribute but those that are read out."""
    text = text_of(path)
    if path.suffix in (".html", ".xlsx", ".docx"):
        text = re.sub(r"<(style|script).*?</\1>", " ", text, flags=re.S)
        text = re.sub(r"<(\w+:)?(w|formula1|formula2|f)>[^<]*</", "<", text)
        read_out = " ".join(re.findall(r'\s(?:alt|aria-label|title|name|descr|prompt|error\w*|'
                                       r'promptTitle|placeholder)="([^"]*)"', text))
        text = re.sub(r"<[^>]*>", " ", text) + " " + read_out
    # no digests, and no halves of words that a line broke
    return re.sub(r"sha256:\w+|\w+-\n", " ", text)


def look(list_of_words, *files):
    listed = pathlib.Path(list_of_words).read_text(encoding="utf-8").split()
    danish = {w for w in listed if w[0] != "+"}
    norwegian = {w[1:] for w in listed if w[0] == "+"}
    stems, bad = tuple(w for w in danish if len(w) >= STEM), False

    def wrong(text):
        return sorted(w for w in words(text) - norwegian if w in danish or w.startswith(stems))

    for name in files:
        path = pathlib.Path(name)
        for word in wrong(visible(path)):
            place = re.search(rf".{{0,40}}\b{word}\b.{{0,40}}", visible(path), flags=re.I)
            print(f"{name}: '{word}' in: {place[0] if place else ''}")
            bad = True
        for word in wrong(path.name):
            print(f"{name}: '{word}' in its name")
            bad = True
    sys.exit(bad)


def plan(file):
    path = pathlib.Path(file)
    rows = list(csv.reader(io.StringIO(path.read_text("utf-8-sig"), newline=""), delimiter=";"))
    head = next(i for i, row in enumerate(rows) if "nr" in row)
    values = [{"effekt": "4", "innsats": "2", "valg": "nå", "forbedringsområde": "Mangel A"},
              {"effekt": "2", "innsats": "4", "valg": "nei", "forbedringsområde": "Mangel B"}]
    if "aktivitet" in rows[head]:
        values = [{"aktivitet": "Gjør det", "ansvarlig": "leder", "frist": "2026-12-01",
                   "fase": "utfør", "status": "i gang", "mål": "Bedre"}]
    for i, (row, new) in enumerate(zip(rows[head + 1:], values)):
        for name, value in {"nr": f"X{i}", **new}.items():
            row[rows[head].index(name)] = value
    with open(path, "w", encoding="utf-8", newline="") as made:
        csv.writer(made, delimiter=";").writerows(rows[:head + 1 + len(values)])


if __name__ == "__main__":
    {"words": danish_words, "look": look, "plan": plan}[sys.argv[1]](*sys.argv[2:])
