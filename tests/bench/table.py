"""The page of make bench, in Markdown."""
import pathlib
import platform
import re

CPU, WALL, MB = range(3)


def machine():
    """The machine in words: what the figures depend on, and nothing that names it."""
    info = pathlib.Path("/proc/cpuinfo").read_text()
    cpus = len(re.findall(r"^processor\s*:", info, re.M))
    model = re.search(r"^model name\s*:\s*(.*)", info, re.M)
    kb = re.search(r"^MemTotal:\s*(\d+)", pathlib.Path("/proc/meminfo").read_text(), re.M)
    kind = "of a virtual machine" if re.search(r"^flags.*\bhypervisor\b", info, re.M) else ""
    return (f"{cpus} processors {kind} ({model[1] if model else 'unknown'}, "
            f"{platform.machine()}), {int(kb[1]) / 1e6:.0f} GB of memory, {platform.system()}")


def figure(x):
    """Three significant digits, without an exponent."""
    return f"{x:,.0f}" if x >= 100 else f"{x:#.3g}".rstrip(".")


def lines(head, rows):
    """A table; the first column is text, the others are figures."""
    yield "| " + " | ".join(head) + " |"
    yield "|---|" + "---:|" * (len(head) - 1)
    for row in rows:
        yield "| " + " | ".join(row) + " |"
    yield ""


def cost(t):
    return [str(len(t.runs)), figure(t.median(CPU)), figure(t.median(WALL)),
            figure(t.median(MB))]


def scoring(case):
    yield f"### {case['answers']:,} answers, {case['shape']}"
    yield ""
    units = "1 unit" if case["units"] == 1 else f"{case['units']:,} units"
    yield f"{units}, {figure(case['mb'])} MB."
    yield ""
    rows = []
    for t in case["tools"]:
        if t.refused:
            rows.append([t.name, str(t.cpus), "refused", "", "", "", "", ""])
        else:
            rows.append([t.name, str(t.cpus), *cost(t), figure(t.ratio(CPU)),
                         figure(t.ratio(WALL))])
    yield from lines(["tool", "processors", "runs", "CPU s", "wall s", "peak MB",
                      "kik's CPU : its", "kik's wall : its"], rows)


def find(scored, answers, shape, name, cpus, units=None):
    for case in scored:
        if (case["answers"], case["shape"]) == (answers, shape) and \
                units in (None, case["units"]):
            for t in case["tools"]:
                if (t.name, t.cpus) == (name, cpus) and not t.refused:
                    return t
    return None


def growth(scored):
    plain = "kik-score --no-text"
    rows = []
    for case in scored:
        usual = find(scored, case["answers"], "usual", plain, 1, case["units"])
        if case["shape"] != "usual" or case["answers"] < 10**6 or not usual:
            continue
        other = find(scored, case["answers"], "scattered", plain, 1, case["units"])
        rows.append([
            f"{case['answers']:,}", f"{case['units']:,}", figure(usual.median(CPU)),
            figure(usual.median(CPU) / case["answers"] * 1e9), figure(usual.median(MB)),
            figure(other.median(CPU)) if other else "",
            figure(other.median(CPU) / usual.median(CPU)) if other else "",
            figure(other.median(MB)) if other else ""])
    if rows:
        yield "## Growth"
        yield ""
        yield f"`{plain}` on one processor: units one after another, and scattered."
        yield ""
        yield from lines(["answers", "units", "CPU s", "ns an answer", "peak MB",
                          "scattered CPU s", "scattered : sorted", "scattered peak MB"], rows)


def page(scored, rest, load, missing):
    out = [
        "# Speed", "",
        f"Made by `make bench` on {machine()}. Other work on the machine, as its load "
        f"average: {min(load):.1f} to {max(load):.1f} during the run.", "",
        "The job: answers grouped by unit and question; n, blank, mean, median, min, max and "
        "sample standard deviation of each group. kik also checks every row (UTF-8, columns, "
        "codes, duplicates), counts themes and panels and writes their figures. Each peer's "
        "figures were found equal to kik's to its four decimals before its row was taken.", "",
        "Figures are medians of runs in which the tools took turns, from start to end of the "
        "process, with the input in the page cache and the output into a file. Ratios are "
        "medians over the turns, beside `kik-score --no-text -f csv` on as many processors: "
        "below 1, kik is the cheaper. `kik-score` alone keeps statements and writes JSON. "
        "DuckDB runs under Node, which takes its share of the small sizes. What a tool is too "
        "slow or too large for, it was not given; the slower ones got files of over 200,000 answers "
        "in the usual shape only.", ""]
    if missing:
        out += [f"Not installed: {', '.join(missing)}.", ""]
    out += ["## Scoring", ""]
    for case in scored:
        out += scoring(case)
    out += growth(scored)
    if rest:
        out += ["## The other tools", ""]
        out += lines(["what", "processors", "runs", "CPU s", "wall s", "peak MB"],
                     [[t.name, str(t.cpus), *cost(t)] if not t.refused else
                      [t.name, str(t.cpus), "refused", "", "", ""] for t in rest])
    return "\n".join(out).rstrip("\n") + "\n"
