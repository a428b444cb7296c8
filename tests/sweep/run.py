#!/usr/bin/env python3
"""Every system call and every allocation of the tools fails once: nothing is lost.

    BUILD=build tests/sweep/run.py [--short] [-v] [SCENARIO...]

Each scenario is a run of a tool that replaces or makes files. It is run once to count its
calls (tests/sweep/sweep.c), then again and again, each time with another one of them
failing (ENOSPC, EIO, EINTR, half of the bytes), or with the tool stopped before or after
it (SIGTERM, SIGKILL), or with another allocation failing, alone and with all later ones.
After each run every target is the old file whole or the new one whole, nothing else is
there (after SIGKILL: nothing but hidden leftovers, which disturb no second run), and
status and messages are right.

--short takes a few points of each kind, for 'make check'; without it all, 'make
check-sweep'. Ends with the line "N passed, N failed"; status 1 if any failed.
"""
import concurrent.futures
import errno
import io
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import zipfile

SRC = pathlib.Path(__file__).resolve().parents[2]
BUILD = (SRC / os.environ.get("BUILD", "build")).resolve()
LIBRARY = BUILD / "sweep.so"
TIMEOUT = 60

# calls that may be interrupted, which is nobody's business
AGAIN = re.compile(r"(read|write|fsync|close)-.|open-[wd]|syncfs|getrandom")
# calls of which each failure but EINTR must be told
VITAL = re.compile(r"(open|write|fsync|close)-w|open-r|read-r|write-1|rename.*|mkdir|syncfs"
                   r"|scandir|getrandom|fchmod")
# after the new directory stands in its place, what was the old one may not go away
REMOVAL = ("unlink", "rmdir")
OUTPUT = re.compile("open-w|(write|fsync|close)-|rename|unlink|mkdir|fchmod")
LINE = re.compile(r"kik-\w+: ((.+: )?(error|warning): [a-z-]+: .+|.*\d (error|warning)s?.*)")
MEMORY = re.compile(r"kik-\w+: error: memory: out of memory\n")


# sheets of phase 4 and of documentation, each with two rows of one unit
SHEETS = {
    "priorities": "id;question;text;group;depends_on;effect;effort;votes;choice\n"
                  "aa;2026;F1;S01;Tid til den enkelte;Tid;;5;2;3;nu\n"
                  "aa;2026;F2;S02,S03;Åben dør;;F1;3;4;;senere\n",
    "actions": "id;questions;goal;activity;responsible;start;deadline;hours;indicator;status\n"
               "aa;2026;A1;S01;Mere tid;Nye vagter;leder;01-02-2026;2026-06-30;12,5;minutter;"
               "i gang\n"
               "aa;2026;A2;S02;Åben dør;Fast time;leder;;2026-12-31;;besøg;ikke startet\n",
    "indicators": "indicator;period;name;theme;direction;baseline;target;due;value\n"
                  "aa;2026;syg;;Sygefravær;T6;lavere;6,2;5,0;2026-12-31;\n"
                  "aa;2026;syg;2026-06;;;;;;;5,8\n",
    "survey": "item;respondent;experience;expectation\n"
              "aa;2026;mad;B1;4;5\naa;2026;mad;B2;3;4\n",
    "deviations": "id;reported;type;severity;description;closed;status\n"
                  "aa;2026;1;2026-02-01;fald;høj;På badet;2026-02-09;lukket\n"
                  "aa;2026;2;2026-03-01;medicin;lav;Glemt;;anmeldt\n",
}


class Target:
    """A file: old and new content; None: not there.

    left(new, content) tells whether content is right when an input could not be read and
    the rest is put out.
    """

    def __init__(self, path, old=b"old\n", left=None):
        self.path, self.old, self.new, self.left = path, old, None, left

    def prepare(self, work):
        path = work / self.path
        path.parent.mkdir(exist_ok=True)
        if self.old is not None:
            path.write_bytes(self.old)

    def read(self, work):
        path = work / self.path
        return path.read_bytes() if path.exists() else None

    def partial(self, content, status):
        return self.left is not None and status == 4 and self.left(self.new, content)


def left_results(_, content):
    """Every result says that it is not complete."""
    lines = content.splitlines()[1:]
    return bool(lines) and all(b'"complete":false' in line for line in lines)


def left_report(_, content):
    return "ikke fuldstændig".encode() in content and content.endswith(b"</html>\n")


def left_rows(new, content):
    """A table with the same header, whole lines."""
    return content.splitlines()[0] == new.splitlines()[0] and content.endswith(b"\n")


def left_archive(_, content):
    """A workbook or a document of what is left."""
    with zipfile.ZipFile(io.BytesIO(content)) as z:
        return z.testzip() is None


class Workbook(Target):
    """A workbook with charts: what a chart keeps of the cells that it shows may be wrong.

    libxlsxwriter notices not that it had no memory for a label there. Whoever opens the workbook
    takes it from the cell.
    """

    def read(self, work):
        content = super().read(work)
        if content is None or content == self.old:
            return content
        parts = {}
        with zipfile.ZipFile(io.BytesIO(content)) as z:
            for name in z.namelist():
                part = z.read(name)
                if name.startswith("xl/charts/"):
                    part = re.sub(rb"(<c:pt idx=\"\d+\"><c:v>)[^<]*", rb"\1", part)
                parts[name] = part
        return parts

    def partial(self, content, status):
        return status == 4 and isinstance(content, dict) and set(content) <= set(self.new)


class Stream(Target):
    """Standard output: what has been written cannot be taken back."""

    def partial(self, content, status):
        return self.new.startswith(content)


class Tree(Target):
    """A directory whose names and content are random: its shape is known."""

    def __init__(self, path, old):
        super().__init__(path, None)
        self.template = old

    def prepare(self, work):
        if self.template:
            shutil.copytree(self.template, work / self.path)
            self.old = self.read(work)

    def read(self, work):
        top, files = work / self.path, []
        if not top.exists():
            return None
        for path in top.rglob("*"):
            size = path.stat().st_size if path.is_file() else -1
            name = re.sub(r"\b[A-Z2-9]{8}\b", "CODE", str(path.relative_to(top)))
            files.append((name, size, path.stat().st_mode & 0o7777))
        return sorted(files)


class Scenario:
    """A command in a folder with ../in beside it, what it is to write, its clean status.

    by_library: a library makes it, with so many allocations that some must do.
    draws: a library draws that looks for fonts, does without those that it cannot read, and
    never ends when it has no memory: only calls on output count.
    """

    def __init__(self, name, command, targets, status=0, lacks=None, by_library=False,
                 draws=False):
        self.name, self.command, self.targets = name, command.split(), targets
        self.status, self.lacks, self.by_library = status, lacks, by_library
        self.draws = draws

    def run(self, work, **sweep):
        """Status and messages in a folder prepared or left by a run before."""
        env = {"PATH": os.environ["PATH"], "LC_ALL": "C", "TZ": "UTC",
               "LD_PRELOAD": str(LIBRARY)}
        env.update({f"SWEEP_{name}": str(value) for name, value in sweep.items()})
        if self.lacks:
            env["SWEEP_LACKS"] = self.lacks
        with open(self.top / "in/town.csv", "rb") as given, \
                open(work / "stdout" if any(isinstance(t, Stream) for t in self.targets)
                     else os.devnull, "wb") as out:
            done = subprocess.run([str(BUILD / "bin" / self.command[0])] + self.command[1:],
                                  cwd=work, env=env, stdin=given, stdout=out,
                                  stderr=subprocess.PIPE, timeout=TIMEOUT)
        return done.returncode, done.stderr.decode(errors="replace")

    def prepare(self, work):
        for target in self.targets:
            target.prepare(work)

    def begin(self, top):
        """Runs it undisturbed: what is new, what is said, which calls it makes."""
        self.top = top
        (top / "clean").mkdir()
        log = top / "log"
        self.prepare(top / "clean")
        status, self.said = self.run(top / "clean", LOG=log)
        if status != self.status:
            raise SystemExit(f"{self.name}: status {status}\n{self.said}")
        for target in self.targets:
            target.new = target.read(top / "clean")
            assert target.new is not None and target.new != target.old or target.template
        *self.calls, allocations = log.read_text().split()
        self.allocations = int(allocations)

    def leftovers(self, work):
        """Names in the folders of the targets that are none."""
        known = {work / t.path for t in self.targets}
        folders = {path.parent for path in known} | {work}
        return sorted(path for folder in folders if folder.exists() for path in folder.iterdir()
                      if path not in known | folders)


class Point:
    """One run with one fault."""

    def __init__(self, scenario, what, call, **sweep):
        self.scenario, self.what, self.call, self.sweep = scenario, what, call, sweep

    def __str__(self):
        place = " ".join(f"{name}={value}" for name, value in self.sweep.items())
        return f"{self.scenario.name}: {self.call} {self.what} ({place})"

    def run(self):
        """What is wrong, or None."""
        work = pathlib.Path(tempfile.mkdtemp(dir=self.scenario.top))
        try:
            self.scenario.prepare(work)
            status, said = self.scenario.run(work, **self.sweep)
            wrong = self.judge(work, status, said)
        except subprocess.TimeoutExpired:
            status, said, wrong = "none", "", "it does not end"
        if wrong:
            return f"FAIL {self}\n     {wrong}; status {status}\n{said}"
        shutil.rmtree(work)
        return None

    def judge(self, work, status, said):
        s = self.scenario
        found = [t.read(work) for t in s.targets]
        old = [a == t.old for a, t in zip(found, s.targets)]
        new = [a == t.new for a, t in zip(found, s.targets)]
        whole = [a or b for a, b in zip(old, new)]
        rest = s.leftovers(work)
        if self.what == "KILL":
            return self.judge_killed(work, status, whole, rest)
        whole = [a or t.partial(b, status) for a, b, t in zip(whole, found, s.targets)]
        if not all(whole):
            return f"{s.targets[whole.index(False)].path} is neither the old nor the new one"
        if rest and not (self.call in REMOVAL and status == 4 and all(new)):
            return f"left behind: {', '.join(path.name for path in rest)}"
        if self.what == "TERM":
            return None if status == -signal.SIGTERM else "expected death by SIGTERM"
        clean = status == s.status and all(new) and said == s.said
        if self.call == "write-2":
            # nobody to tell, nothing else is wrong
            return None if status == s.status and all(new) else "expected the status without it"
        if self.what in ("EINTR", "short") and AGAIN.fullmatch(self.call):
            return None if clean else "expected that nobody notices"
        if clean:
            return "the fault is hidden" if VITAL.fullmatch(self.call) else None
        return self.judge_told(status, said)

    def judge_told(self, status, said):
        if self.call == "stat" and status == 2:
            return None  # what cannot be looked at is no round directory
        if status != 4:
            return "expected status 4"
        lines = said.splitlines()
        if self.what == "ENOMEM" and MEMORY.search(said):
            return None if said.count("memory") == 2 else "said more than once"
        if not any(": error: io: " in line for line in lines):
            return "no error is told"
        odd = [line for line in lines if not LINE.fullmatch(line)]
        return f"an odd line: {odd[0]}" if odd else None

    def judge_killed(self, work, status, whole, rest):
        s = self.scenario
        if status != -signal.SIGKILL:
            return "expected death by SIGKILL"
        if not all(path.name.startswith(".") for path in rest):
            return f"left behind, not hidden: {', '.join(path.name for path in rest)}"
        if not all(w or isinstance(t, Stream) for w, t in zip(whole, s.targets)):
            # two renames where a file system cannot exchange: the old one is hidden
            return None if s.lacks and rest else "a target is neither old nor new"
        if any(t.old is None and t.read(work) is not None for t in s.targets):
            return None  # done; again it would not replace
        status, said = s.run(work)
        if status != s.status or said != s.said or s.leftovers(work) != rest:
            return f"a second run is disturbed: status {status}: {said}"
        if [t.read(work) for t in s.targets] != [t.new for t in s.targets]:
            return "a second run does not mend it"
        return None


def call_points(s):
    """A run for each call and what may come of it."""
    for number, call in enumerate(s.calls, 1):
        if s.draws and not OUTPUT.match(call):
            continue

        def fail(what, number=number, call=call, **more):
            how = getattr(errno, what, what)
            return Point(s, what, call, **{"CALL": number, "HOW": how, **more})

        yield fail("EIO")
        yield fail("TERM", HOW=f"before:{signal.SIGTERM.value}")
        if call.startswith("write") or call in ("open-w", "mkdir", "fsync-w", "close-w", "syncfs"):
            yield fail("ENOSPC")
            yield fail("ENOSPC", ON=1)
        if AGAIN.fullmatch(call):
            yield fail("EINTR")
        if re.match("(read|write)-", call):
            yield fail("short")
        if call.startswith("renam"):
            yield fail("EACCES")
        if not call.startswith(("read", "stat", "fstat", "lstat")):
            yield fail("TERM", HOW=f"after:{signal.SIGTERM.value}")
            yield fail("KILL", HOW=f"before:{signal.SIGKILL.value}")


def first_and_last(all_points):
    """Of the points of a kind the first and the last."""
    kinds = {}
    for point in all_points:
        kinds.setdefault((point.call, point.what, tuple(point.sweep)), []).append(point)
    return [p for kind in kinds.values() for p in dict.fromkeys((kind[0], kind[-1]))]


def forked_points(s):
    """Allocations before anything is made: how many passed, those to be looked at, the rest's first.

    One run does for all: lack of memory ends its children, which is right; what a child
    made of it otherwise is to be seen in a run of its own.
    """
    log, work = s.top / "forked", s.top / "forks"
    (s.top / "spare").mkdir()
    work.mkdir()
    s.prepare(work)
    status, said = s.run(work, FORK=log)
    if status != s.status or said != s.said:
        raise SystemExit(f"{s.name}: disturbed by its children: status {status}\n{said}")
    passed, other, text = 0, [], ""
    for line in log.read_text(errors="replace").splitlines(keepends=True):
        child = re.fullmatch(r"(\d+) ([01]) (\d+)\n", line)
        if child and child[3] == "1024" and MEMORY.fullmatch(text):
            passed += 1
        elif child:
            other.append(Point(s, "ENOMEM", "malloc", MEMORY=child[1], ON=child[2]))
        text = "" if child else text + line
    return passed, other, int(text)


def memory_points(s, first, most):
    """At most so many of the allocations from there on."""
    step = max(1, (s.allocations - first) // most)
    for number in range(first, s.allocations + 1, step):
        yield Point(s, "ENOMEM", "malloc", MEMORY=number, ON=0)
        yield Point(s, "ENOMEM", "malloc", MEMORY=number, ON=1)


def sweep(s, short, pool):
    """Passed, and what is wrong."""
    calls = list(call_points(s))
    if short:
        passed, other, first = 0, [], 1
        if s.name == "score-new":
            passed, other, first = forked_points(s)
        todo = first_and_last(calls) + other
        todo += [] if s.draws else list(memory_points(s, first, 10))
    elif s.by_library:
        passed, todo = 0, calls + ([] if s.draws else list(memory_points(s, 1, 150)))
    else:
        passed, other, first = forked_points(s)
        todo = calls + other + list(memory_points(s, first + 1, 400))
    wrong = [text for text in pool.map(Point.run, todo) if text]
    return passed + len(todo) - len(wrong), wrong


def scenarios(inputs):
    docs = [Target(f"docs/2026_{unit}_svarrapport.html", left=left_report)
            for unit in ("aa", "bb", "cc")]
    results = Target("out", left=left_results)
    make = "kik-init round --round 2026 --units ../in/UNITS.csv --participants 2 r2026"
    again = [Tree("r2026", inputs / "plain")]
    return [
        Scenario("score", "kik-score --force -o out --problems problems ../in/1252.csv "
                 "../in/bad.csv", [results, Target("problems", left=left_rows)], 1),
        Scenario("score-new", "kik-score -o out ../in/town.csv", [Target("out", None)]),
        Scenario("score-new-slowly", "kik-score -o out ../in/town.csv", [Target("out", None)],
                 lacks="renameat2"),
        Scenario("score-stdout", "kik-score ../in/town.csv", [Stream("stdout", b"")]),
        Scenario("answers", "kik-score --force -f answers -o out ../in/town.csv",
                 [Target("out")]),
        Scenario("answers-spooled", "kik-score --force -f answers -o out -",
                 [Target("out")]),
        Scenario("round", "kik-score --force -o out ../in/r2026", [results], 1),
        Scenario("merge", "kik-merge --force --by area -f csv --units ../in/UNITS.csv -o out "
                 "../in/town.jsonl", [Target("out")]),
        Scenario("documents", "kik-report svarrapport --force -f html -o docs/ ../in/town.jsonl",
                 docs),
        Scenario("overview", "kik-report overblik --internal --force -f html -o out "
                 "../in/town.jsonl", [Target("out", left=left_report)]),
        Scenario("status", "kik-report status --force -f csv -o out ../in/r2026",
                 [Target("out", left=left_rows)], 1),
        Scenario("workbook", "kik-score --force -o out ../in/aa.xlsx ../in/bb.xlsx",
                 [results]),
        Scenario("zip", "kik-score --force -o out ../in/all.zip", [results]),
        Scenario("consensus", "kik-init consensus --force -f xlsx -o out ../in/aa.jsonl",
                 [Target("out", left=left_archive)], by_library=True),
        Scenario("docx", "kik-report svarrapport --force -f docx --template ../in/own.docx -o out "
                 "../in/aa.jsonl", [Target("out", left=left_archive)], by_library=True,
                 draws=True),
        Scenario("xlsx", "kik-report svarrapport --force -f xlsx -o out ../in/aa.jsonl",
                 [Workbook("out")], by_library=True),
        Scenario("entries", "kik-score --force -o out " + " ".join(
                 f"../in/{sheet}.csv" for sheet in SHEETS), [results]),
        Scenario("entries-xlsx", "kik-score --force -o out ../in/actions.xlsx ../in/survey.csv",
                 [results]),
        Scenario("priorities", "kik-init priorities --force -f csv -o out ../in/agreed.jsonl",
                 [Target("out", left=left_rows)]),
        Scenario("plan", "kik-report handleplan --force -f html -o out ../in/planned.jsonl",
                 [Target("out", left=left_report)]),
        Scenario("plan-xlsx", "kik-report prioritering --force -f xlsx -o out "
                 "../in/planned.jsonl", [Workbook("out")], by_library=True),
        Scenario("fields", "kik-report handleplan --force -f docx --template ../in/plan.docx "
                 "--fields ../in/fields.csv -o out ../in/planned.jsonl",
                 [Target("out", left=left_archive)], by_library=True),
        Scenario("frame", "kik-init frame --force -o out kik", [Target("out")]),
        Scenario("init", make, [Tree("r2026", None)]),
        Scenario("init-again", make + " --force", again),
        Scenario("init-again-slowly", make + " --force", again, lacks="renameat2"),
    ]


def write_sheets(inputs, tool):
    """What a unit agreed on and planned, and the results of it."""
    for sheet, rows in SHEETS.items():
        (inputs / f"{sheet}.csv").write_text("unit;round;" + rows, encoding="utf-8")
    lines = "@sheet Handlinger\n" + ("unit;round;" + SHEETS["actions"]).replace(";", "|")
    subprocess.run([sys.executable, "-B", SRC / "tests/cli/make-xlsx.py",
                    inputs / "actions.xlsx"], input=lines.encode(), check=True)
    (inputs / "agreed.csv").write_text(
        "unit;round;question;points;reason;strengths;improvements\n" + "".join(
            f"aa;2026;S{q:02};3;;Ro;Mere tid\n" for q in range(1, 21)), encoding="utf-8")
    (inputs / "agreed.jsonl").write_bytes(tool("kik-score", "agreed.csv"))
    (inputs / "planned.jsonl").write_bytes(
        tool("kik-score", "agreed.csv", *(f"{sheet}.csv" for sheet in SHEETS)))
    (inputs / "fields.csv").write_text("unit;politik\naa;Nærhed\n", encoding="utf-8")
    subprocess.run([SRC / "tests/cli/report/docx.py", inputs / "plan.docx", "[[{{unit.id}}]]"
                    "[[{{politik}}]][[{{#notes}}]][[{{note}}]][[{{/notes}}]]"],
                   check=True)


def write_inputs(inputs):
    """A town of three units, with a fault here and there."""
    def tool(*command):
        return subprocess.run([str(BUILD / "bin" / command[0]), *command[1:]], cwd=inputs,
                              stdout=subprocess.PIPE, check=True).stdout

    head = "enhed;område;kommune;runde;deltager;spørgsmål;point;styrker\n"
    rows = {unit: "".join(f"{unit};Nord;Fjordby;2026;{unit}{person};S{question:02};"
                          f"{(person * question + 1) % 6};Åben dør\n"
                          for person in range(6) for question in range(1, 21))
            for unit in ("aa", "bb", "cc")}
    (inputs / "town.csv").write_text(head + "".join(rows.values()), encoding="utf-8")
    (inputs / "1252.csv").write_text(head + rows["aa"] + rows["bb"], encoding="cp1252")
    (inputs / "bad.csv").write_text(head + rows["cc"].replace(";1;", ";7;", 1), encoding="utf-8")
    (inputs / "UNITS.csv").write_text(
        "unit;name;area;municipality\n" + "".join(f"{u};{u};Nord;Fjordby\n" for u in rows),
        encoding="utf-8")
    for unit in ("aa", "bb"):
        lines = "@sheet Svar\n" + "".join(
            line.replace(";", "|") for line in (head + rows[unit]).splitlines(keepends=True)[:25])
        subprocess.run([sys.executable, "-B", SRC / "tests/cli/make-xlsx.py",
                        inputs / f"{unit}.xlsx"], input=lines.encode(), check=True)
    (inputs / "cc.csv").write_text(head + rows["cc"], encoding="utf-8")
    with zipfile.ZipFile(inputs / "all.zip", "w", zipfile.ZIP_DEFLATED) as z:
        for name in ("aa.xlsx", "cc.csv"):
            z.write(inputs / name, name)
    (inputs / "town.jsonl").write_bytes(tool("kik-score", "town.csv"))
    (inputs / "aa.jsonl").write_bytes(tool("kik-score", "aa.xlsx"))
    subprocess.run([SRC / "tests/cli/report/docx.py", inputs / "own.docx", "[[{{unit.name}}]]"
                    "[[{{#themes}}]][[{{theme.title}}]][[{{/themes}}]]"],
                   check=True)
    write_sheets(inputs, tool)
    for name in ("plain", "r2026"):
        tool("kik-init", "round", "--round", "2026", "--units", "UNITS.csv", "--participants",
             "3", name)
    # two units have answered, one of them twice and differently
    codes = {}
    for line in (inputs / "r2026/codes.csv").read_text(encoding="utf-8-sig").splitlines()[1:]:
        unit, code = line.split(";")[:2]
        codes.setdefault(unit, []).append(code)
    for unit in ("aa", "bb"):
        text = head + "".join(f"{unit};Nord;Fjordby;2026;{code};S{question:02};3;\n"
                              for code in codes[unit] for question in range(1, 21))
        if unit == "bb":
            text += f"bb;Nord;Fjordby;2026;{codes[unit][0]};S01;4;\n"
        (inputs / "r2026/answers" / f"{unit}.csv").write_text(text, encoding="utf-8")


def main(arguments):
    short = "--short" in arguments
    wanted = [a for a in arguments if not a.startswith("-")]
    passed = failed = 0
    os.umask(0o022)
    with tempfile.TemporaryDirectory(prefix="kik-sweep.") as top, \
            concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        inputs = pathlib.Path(top, "in")
        inputs.mkdir()
        write_inputs(inputs)
        for s in scenarios(inputs):
            if wanted and s.name not in wanted:
                continue
            folder = pathlib.Path(top, s.name)
            folder.mkdir()
            (folder / "in").symlink_to(inputs)
            s.begin(folder)
            ok, wrong = sweep(s, short, pool)
            print(f"{s.name + ':':20}{ok:6} passed, {len(wrong)} failed; "
                  f"{len(s.calls)} calls, {s.allocations} allocations", flush=True)
            print("\n".join(wrong if "-v" in arguments else wrong[:10]), end="")
            passed += ok
            failed += len(wrong)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
