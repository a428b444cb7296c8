"""Answers sheets as people's spreadsheets write them: any delimiter, encoding, line end."""

ALIASES = {
    "unit": ["unit", "enhed", "enhet"],
    "round": ["round", "runde"],
    "respondent": ["respondent", "deltager", "deltaker", "kode", "code"],
    "question": ["question", "spørgsmål", "spørsmål", "spm"],
    "points": ["points", "point", "poeng"],
    "strengths": ["strengths", "styrker"],
    "improvements": ["improvements", "forbedringsområder", "forbedringer"],
    "ideas": ["ideas", "idéer", "forslag"],
    "evidence": ["evidence", "dokumentation", "dokumentasjon"],
    "name": ["name", "navn"],
    "area": ["area", "område"],
    "municipality": ["municipality", "kommune"],
    "plan": ["plan"], "do": ["do"], "check": ["check"], "act": ["act"],
    "trend": ["trend"], "target": ["target"],
}
# name, byte order mark, codec
ENCODINGS = [("utf-8", b""), ("utf-8", b"\xef\xbb\xbf"), ("cp1252", b""),
             ("utf-16-le", b"\xff\xfe"), ("utf-16-be", b"\xfe\xff")]


class Dialect:
    """One file's ways, drawn at random."""

    def __init__(self, rng):
        self.delimiter = rng.choice(";,\t")
        self.encoding, self.bom = rng.choice(ENCODINGS)
        self.end = rng.choice(["\n", "\r\n", "\r"])
        self.mark = rng.choice(",.")
        self.quote_all = rng.random() < 0.2
        self.sep = rng.random() < 0.2
        self.last_end = rng.random() < 0.8
        self.blank_lines = rng.random() < 0.2

    def field(self, text):
        odd = self.quote_all or text != text.strip(" ") or any(
            c in text for c in (self.delimiter, '"', "\n", "\r"))
        return '"' + text.replace('"', '""') + '"' if odd else text

    def points(self, rng, x):
        """A number of points in one of its spellings; x: thousandths."""
        whole, rest = divmod(abs(x), 1000)
        tail = f"{rest:03}".rstrip("0")
        if rng.random() < 0.1:
            tail = f"{rest:03}"[:max(len(tail), rng.randint(1, 3))]
        text = ("-" if x < 0 else "") + str(whole) + (self.mark + tail if tail else "")
        return rng.choice([" ", ""]) + text + " " if rng.random() < 0.05 else text

    def text(self, rng, columns, rows):
        """columns: names; rows: dicts. Returns the file's bytes."""
        names = list(columns)
        rng.shuffle(names)
        head = []
        for name in names:
            alias = rng.choice(ALIASES[name])
            head.append(rng.choice([alias, alias.upper(), alias.capitalize(), f" {alias} "]))
        lines = [self.delimiter.join(self.field(h) for h in head)]
        # a column that is there for the reader, and cells that Excel leaves behind
        reader = rng.random() < 0.3
        if reader:
            lines[0] += self.delimiter + rng.choice(["tekst", "tema"])
        for row in rows:
            cells = [self.field(row.get(name, "")) for name in names]
            if reader:
                cells += [self.field(rng.choice(["Hvordan, og hvorfor?", "a;b", ""]))]
            if rng.random() < 0.05:
                cells += [""] * rng.randint(1, 3)
            lines.append(self.delimiter.join(cells))
            if self.blank_lines and rng.random() < 0.1:
                lines.append(self.delimiter * rng.choice([0, len(names) - 1]))
        text = self.end.join(lines) + (self.end if self.last_end else "")
        if self.sep:
            text = f"sep={self.delimiter}{self.end}" + text
        return self.bom + text.encode(self.encoding)
