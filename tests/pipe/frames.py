"""Frames made for the pipe tests."""


def scale(name, low, high, step, tops, **more):
    levels, start = [], low
    for top in tops:
        levels.append({"from": start, "to": top, "label": {"da": f"til {top}"}})
        start = top + step
    return {"id": name, "min": low, "max": high, "step": step, "levels": levels, **more}


def theme(name, panel, of, weight, weights):
    return {"id": name, "panel": panel, "scale": of, "weight": weight, "title": {"da": name},
            "questions": [{"id": f"{name}-{i}", "weight": w, "text": {"da": "?"}}
                          for i, w in enumerate(weights)]}


def frame(name, scales, panels, themes):
    return {"format": "kik-frame", "version": 1, "id": name, "edition": "1", "lang": ["da"],
            "title": {"da": name}, "origin": {"da": "Til prøver"}, "scales": scales,
            "panels": [{"id": p, "title": {"da": p}} for p in panels], "themes": themes}


def small():
    """Four questions, 0 to 5."""
    return frame("small", [scale("s", 0, 5, 1, [0, 1, 2, 3, 4, 5], blank=["?"])], ["p", "r"],
                 [theme("A", "p", "s", 1, [1, 3]), theme("B", "p", "s", 1, [1]),
                  theme("C", "r", "s", 1, [1])])


def fine():
    """Sub-scores, points below zero, weights, and a scale with steps but for sub-scores."""
    scales = [
        scale("wide", 0, 100, 1, [10, 30, 50, 70, 90, 100], blank=["ved ikke"],
              subscores={"effort": ["plan", "do", "check", "act"], "result": ["trend", "target"]}),
        scale("sign", -3, 3, 1, [-3, -2, -1, 0, 1, 2, 3], blank=["-"]),
        scale("five", 0, 5, 1, [0, 1, 2, 3, 4, 5], blank=["?", "ved ikke"],
              subscores={"result": ["trend", "target"]}),
    ]
    themes = [theme("W", "effort", "wide", 1, [1, 2.5]), theme("V", "result", "wide", 3, [1]),
              theme("F", "result", "five", 1, [1, 0]), theme("S", "mood", "sign", 0.75, [1, 0.001]),
              theme("Z", "mood", "sign", 0, [1])]
    return frame("fine", scales, ["effort", "result", "mood"], themes)
