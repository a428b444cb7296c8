"""FORMATS.md sections 5 to 7 once more, with fractions: what the tools must come to.

Written from the text, not from the C code: slow, plain and exact. Points and figures are
Fractions until `figure` makes the decimal text of them that stands in files.
"""
import functools
import itertools
import json
import math
from collections import Counter
from fractions import Fraction


def figure(x, places=4):
    """Rounded half away from zero, without trailing zeros; None: unknown."""
    if x is None:
        return ""
    whole = math.floor(abs(x) * 10**places + Fraction(1, 2))
    return decimal(whole, places, x < 0)


def figure_root(x, places=4):
    """The same of a square root: floor(r + 1/2) = (floor(2 r) + 1) div 2."""
    if x is None:
        return ""
    twice = math.isqrt(math.floor(4 * x * 10 ** (2 * places)))
    return decimal((twice + 1) // 2, places, False)


def decimal(whole, places, negative):
    head, tail = divmod(whole, 10**places)
    text = f"{head}.{tail:0{places}}".rstrip("0").rstrip(".")
    return "-" + text if negative and whole else text


def is_tie(x, places=4):
    """Whether rounding has to choose."""
    return x is not None and (abs(x) * 10**places) % 1 == Fraction(1, 2)


class Frame:
    """A kik-frame document: scales, panels, themes and questions in their order."""

    def __init__(self, document):
        self.id = document["id"]
        self.scales = {s["id"]: Scale(s) for s in document["scales"]}
        self.panels = [p["id"] for p in document["panels"]]
        self.themes = []
        self.questions = []
        self.theme_weight = {}
        self.panel_of = {}
        self.weight = {}
        self.of_theme = {}
        self.scale_of = {}
        self.theme_of = {}
        for theme in document["themes"]:
            name = theme["id"]
            self.themes.append(name)
            self.theme_weight[name] = Fraction(theme.get("weight", 1))
            self.panel_of[name] = theme["panel"]
            self.of_theme[name] = [q["id"] for q in theme["questions"]]
            for question in theme["questions"]:
                self.questions.append(question["id"])
                self.weight[question["id"]] = Fraction(question.get("weight", 1))
                self.scale_of[question["id"]] = self.scales[theme["scale"]]
                self.theme_of[question["id"]] = name

    @classmethod
    def read(cls, path):
        with open(path, encoding="utf-8") as file:
            return cls(json.load(file, parse_float=Fraction))

    def subscores(self, question):
        scale = self.scale_of[question]
        return scale.subscores.get(self.panel_of[self.theme_of[question]], [])


class Scale:
    def __init__(self, document):
        self.min, self.max, self.step = (Fraction(document[k]) for k in ("min", "max", "step"))
        self.tops = [Fraction(level["to"]) for level in document["levels"]]
        self.blank = document.get("blank", [])
        self.subscores = document.get("subscores", {})
        self.steps = [self.min + i * self.step
                      for i in range(int((self.max - self.min) / self.step) + 1)]

    def category(self, points):
        """Of the steps, or of the levels where there are more than 11 steps."""
        if len(self.steps) <= 11:
            return math.floor((points - self.min) / self.step)
        return next(i for i, top in enumerate(self.tops) if points <= top)

    def categories(self):
        return len(self.steps) if len(self.steps) <= 11 else len(self.tops)


def mean(counts):
    n = sum(counts.values())
    return sum((p * k for p, k in counts.items()), Fraction(0)) / n if n else None


def median(counts):
    everyone = sorted(counts.elements())
    if not everyone:
        return None
    middle = len(everyone) // 2
    if len(everyone) % 2:
        return Fraction(everyone[middle])
    return Fraction(everyone[middle - 1] + everyone[middle]) / 2


def variance(values):
    """Of a sample (n - 1); None for fewer than two."""
    values = list(values)
    if len(values) < 2:
        return None
    middle = sum(values, Fraction(0)) / len(values)
    return sum((v - middle) ** 2 for v in values) / (len(values) - 1)


def agreement(frequencies):
    """Van der Eijk (2001), layer by layer, every triple of categories looked at."""
    left = list(frequencies)
    n, k = sum(left), len(left)
    if n == 0:
        return None
    if k == 1:
        return Fraction(1)
    total = Fraction(0)
    while any(left):
        height = min(f for f in left if f)
        pattern = [1 if f else 0 for f in left]
        chosen = sum(pattern)
        together = apart = 0
        for triple in itertools.combinations(pattern, 3):
            together += triple in ((1, 1, 0), (0, 1, 1))
            apart += triple == (1, 0, 1)
        unimodality = Fraction(1)
        if together + apart:
            unimodality = Fraction((k - 2) * together - (k - 1) * apart,
                                   (k - 2) * (together + apart))
        layer = unimodality * (1 - Fraction(chosen - 1, k - 1))
        total += layer * Fraction(height * chosen, n)
        left = [f - height if f else 0 for f in left]
    return total


@functools.lru_cache(maxsize=None)
def figures(given, scale):
    """Of counts as sorted pairs of points and number: the same ones come again and again."""
    counts = Counter(dict(given))
    folded = [0] * scale.categories()
    for points, k in given:
        folded[scale.category(points)] += k
    return {
        "n": str(sum(counts.values())),
        "mean": figure(mean(counts)),
        "median": figure(median(counts)),
        "sd": figure_root(variance(counts.elements())),
        "min": figure(given[0][0]) if given else "",
        "max": figure(given[-1][0]) if given else "",
        "agreement": figure(agreement(folded)),
        "counts": counts_text(counts, scale.steps),
    }


def counts_text(counts, steps):
    if len(steps) <= 11 and set(counts) <= set(steps):
        return "|".join(str(counts[p]) for p in steps)
    return "|".join(f"{figure(p)}:{counts[p]}" for p in sorted(counts))


def weighted(pairs):
    """Mean of (weight, value); None without any weight."""
    pairs = [(w, v) for w, v in pairs if w]
    if not pairs:
        return None
    return sum((w * v for w, v in pairs), Fraction(0)) / sum(w for w, _ in pairs)


class Means:
    """Theme, panel and total means made of question means (None: not answered)."""

    def __init__(self, frame, of):
        self.frame = frame
        self.of = of
        self.theme = {t: self.of_questions(frame.of_theme[t]) for t in frame.themes}
        self.panel = {p: self.of_themes([t for t in frame.themes if frame.panel_of[t] == p])
                      for p in frame.panels}
        self.total = {"themes": self.of_themes(frame.themes),
                      "questions": self.of_questions(frame.questions)}

    def item(self, level, name):
        if level == "question":
            return self.of.get(name)
        return {"theme": self.theme, "panel": self.panel, "total": self.total}[level][name]

    def one_scale(self, questions):
        ends = {(self.frame.scale_of[q].min, self.frame.scale_of[q].max) for q in questions}
        return len(ends) <= 1

    def of_questions(self, questions):
        used = [q for q in questions if self.of.get(q) is not None and self.frame.weight[q]]
        if not self.one_scale(used):
            return None
        return weighted((self.frame.weight[q], self.of[q]) for q in used)

    def of_themes(self, themes):
        used = [t for t in themes if self.theme[t] is not None and self.frame.theme_weight[t]]
        if not self.one_scale([self.frame.of_theme[t][0] for t in used]):
            return None
        return weighted((self.frame.theme_weight[t], self.theme[t]) for t in used)


class Tally:
    """What one unit said in one round, or many units together."""

    def __init__(self, frame):
        self.frame = frame
        self.counts = {q: Counter() for q in frame.questions}
        self.used = set(frame.questions)
        self.people = set()
        self.evidence = {q: set() for q in frame.questions}
        self.parts = {q: [] for q in frame.questions}
        self.expected = None

    def answer(self, person, question, points=None, dont_know=False, evidence=False, text=False,
               parts=()):
        if points is not None:
            self.counts[question][Fraction(points)] += 1
        if parts:
            self.parts[question].append(parts)
        if evidence:
            self.evidence[question].add(person)
        if points is not None or dont_know or evidence or text:
            self.people.add(person)

    def n(self, question):
        return sum(self.counts[question].values())

    def theme_evidence(self, theme):
        return len(set().union(*(self.evidence[q] for q in self.frame.of_theme[theme])))

    def themes_used(self):
        return [t for t in self.frame.themes if self.used & set(self.frame.of_theme[t])]

    def means(self):
        return Means(self.frame, {q: mean(self.counts[q]) for q in self.frame.questions
                                  if q in self.used})

    def statistics(self, question):
        """The figures of the tidy CSV from n to counts, and evidence."""
        counts = self.counts[question]
        return {
            **figures(tuple(sorted((+counts).items())), self.frame.scale_of[question]),
            "blank": str(len(self.people) - self.n(question)),
            "evidence": str(len(self.evidence[question])),
        }

    def subscores(self, question):
        """A row for each sub-score, where somebody gave them."""
        given = self.parts[question]
        return [("subscore", f"{question}:{name}",
                 {"n": str(len(given)),
                  "mean": figure(Fraction(sum(p[i] for p in given)) / len(given))})
                for i, name in enumerate(self.frame.subscores(question)) if given]

    def rows(self):
        """The rows of the tidy CSV: level, item and the columns that are filled."""
        means = self.means()
        out = []
        for q in self.frame.questions:
            if q in self.used:
                out.append(("question", q, self.statistics(q)))
                out.extend(self.subscores(q))
        for t in self.themes_used():
            out.append(("theme", t, {"mean": figure(means.theme[t]),
                                     "evidence": str(self.theme_evidence(t))}))
        for p in self.frame.panels:
            out.append(("panel", p, {"mean": figure(means.panel[p])}))
        for name in ("themes", "questions"):
            out.append(("total", name, {"mean": figure(means.total[name])}))
        return out


def over_units(means, level, name):
    """units, unit_mean, unit_sd, unit_min, unit_max: each unit (a Means) one vote."""
    values = [v for v in (m.item(level, name) for m in means) if v is not None]
    return {
        "units": str(len(values)),
        "unit_mean": figure(sum(values, Fraction(0)) / len(values)) if values else "",
        "unit_sd": figure_root(variance(values)),
        "unit_min": figure(min(values)) if values else "",
        "unit_max": figure(max(values)) if values else "",
    }


def group_rows(frame, tallies, means):
    """The same rows of units gathered, whose people are different people; means: theirs."""
    total = Tally(frame)
    total.used = set().union(*(t.used for t in tallies))
    for i, tally in enumerate(tallies):
        total.people |= {(i, p) for p in tally.people}
        for q in frame.questions:
            total.counts[q].update(tally.counts[q])
            total.parts[q] += tally.parts[q]
            total.evidence[q] |= {(i, p) for p in tally.evidence[q]}
    return [(level, item, {**cells, **({} if level == "subscore"
                                       else over_units(means, level, item))})
            for level, item, cells in total.rows()]
