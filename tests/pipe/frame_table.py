"""Frames at random, each a file: frame_table.py COUNT DIR [SEED]. The same seed, the same frames."""
import json
import pathlib
import random
import sys

# what spreadsheets, CSV and XML might mangle, between letters so that no blank stands at an end
ODD = ["=SUM(A1)", "'=1", "''", "'ord", "+1", "-", "@alle", "1.1", "007", "1,5", "TRUE", "1e5",
       "2026-03-01", "#REF!", "Tid; nok, \"måske\"", "<b>&amp;</b>", "_x0041_", "_x005F_", "ＡB", "＝1",
       "Æblegrød – 100 %", "x" * 300, "🙂", "sep=;", "kind", "å", "a\"", "\"", ";", ","]
NAMES = ["plan", "do", "check", "act", "trend", "target"]
LANGS = ["da", "en", "nb", "de"]


class Frames:
    def __init__(self, seed):
        self.r = random.Random(seed)

    def some(self, low, high, make):
        return [make() for _ in range(self.r.randint(low, high))]

    def maybe(self, chance=0.5):
        return self.r.random() < chance

    def word(self):
        return self.r.choice(ODD) if self.maybe() else f"ord {self.r.randrange(1000)}"

    def line(self):
        """Without a line feed, and nothing that would be trimmed."""
        return " ".join(self.some(1, 3, self.word))

    def short(self):
        """At most a hundred characters."""
        return self.line()[:90].strip()

    def text(self, make=None):
        """The first language is there; others may not be."""
        make = make or (lambda: "\n".join(self.some(1, 3, self.line)))
        return {lang: make() for i, lang in enumerate(self.langs) if i == 0 or self.maybe(0.7)}

    def ids(self, low, high, prefix):
        odd = self.r.sample(ODD[:12] + ["Ø", "a b", "x;y"], self.r.randint(low, high))
        return [o if self.maybe(0.3) else f"{prefix}{i}" for i, o in enumerate(odd, 1)]

    def number(self):
        return self.r.choice([0.001, 0.5, 1, 1.25, 2, 3.333, 1000])

    def scale(self, name):
        step = self.r.choice([0.001, 0.25, 0.5, 1, 2.5, 10])
        low = round(self.r.randint(-4, 4) * step, 3)
        tops = sorted(self.r.sample(range(1, 9), self.r.randint(1, 5)))
        levels, start = [], low
        for top in tops:
            end = round(low + top * step, 3)
            same = self.maybe()
            levels.append({"from": start, "to": end, "label": self.text() if same else
                           {p: self.text() for p in self.panels}})
            start = round(end + step, 3)
        scale = {"id": name, "min": low, "max": end, "step": step, "levels": levels,
                 "blank": sorted(set(self.some(0, 3, self.short)))}
        if self.maybe(0.3):
            # their mean must be a thousandth
            sizes = [n for n in range(1, 5) if round(step * 1000) % n == 0]
            scale["subscores"] = {p: self.r.sample(NAMES, self.r.choice(sizes))
                                  for p in self.panels if self.maybe(0.8)}
        return scale

    def question(self, name):
        q = {"id": name, "text": self.text()}
        if self.maybe():
            q["examples"] = self.some(1, 3, lambda: self.text(self.line))
        if self.maybe(0.3):
            q["weight"] = self.number()
        if self.maybe(0.3):
            q["perspectives"] = sorted({self.short() for _ in range(2)})
        return q

    def frame(self, name):
        self.langs = self.r.sample(LANGS, self.r.randint(1, 4))
        self.panels = self.ids(1, 3, "p")
        scales, themes, questions = self.ids(1, 3, "s"), self.ids(1, 4, "T"), 0
        f = {"format": "kik-frame", "version": 1, "id": name, "edition": self.short(),
             "lang": self.langs, "title": self.text(), "origin": self.text(),
             "scales": [self.scale(s) for s in scales],
             "panels": [{"id": p, "title": self.text()} for p in self.panels], "themes": []}
        for t in themes:
            n = self.r.randint(1, 4)
            theme = {"id": t, "title": self.text(), "panel": self.r.choice(self.panels),
                     "scale": self.r.choice(scales),
                     "questions": [self.question(f"Q{questions + i}") for i in range(n)]}
            questions += n
            if self.maybe(0.3):
                theme["weight"] = self.number()
            if self.maybe(0.3):
                theme["perspectives"] = sorted({self.short() for _ in range(2)})
            f["themes"].append(theme)
        if self.maybe() and questions > 1:
            f["pairs"] = self.some(1, 2, lambda: {"effort": ["Q0"], "result": ["Q1", "Q0"]})
        return f


def main():
    frames = Frames(int(sys.argv[3]) if len(sys.argv) > 3 else 1)
    for i in range(int(sys.argv[1])):
        path = pathlib.Path(sys.argv[2], f"r{i:03}.json")
        path.write_text(json.dumps(frames.frame(f"r{i:03}"), ensure_ascii=False), "utf-8")


main()
