"""The builds that mutants are tried in, all made from a private copy of the tree.

plain   -O2, the library as a shared object, so that a mutant is one compilation and one
        link, and every unit binary and tool runs with it
asan    the same under AddressSanitizer and UBSan, for what plain runs do not notice
cov     with gcov, to learn which test reaches which line
"""
import json
import os
import pathlib
import shlex
import shutil
import subprocess
import sys

LIBRARY = "libkik.so"
LIMITS = "ulimit -c 0; ulimit -f 400000; "   # 200 MB a file
MEMORY = "ulimit -v 4000000; "               # not under ASan, which maps terabytes
MAKE = {
    "plain": ["HARDEN=0", "CFLAGS=-O2 -fPIC"],
    "asan": ["SANITIZE=1", "CFLAGS=-O1 -g -fPIC"],
    "cov": ["COVERAGE=1", "CFLAGS=-O0 -g", "CC=gcc"],
}


def run(command, timeout=600, limits=LIMITS, **options):
    """Status (124: not done in time) and what was printed, in a process group of its own."""
    process = subprocess.Popen(
        ["sh", "-c", limits + 'exec "$@"', "sh", *map(str, command)], stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=True, **options)
    try:
        text, _ = process.communicate(timeout=timeout)
        return process.returncode, text.decode(errors="backslashreplace")
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, 9)
        process.communicate()
        return 124, "not done in time"


def must(command, **options):
    status, text = run(command, **options)
    if status:
        sys.exit(f"mutation: {shlex.join(map(str, command))}: status {status}\n{text[-4000:]}")
    return text


def copy_tree(source, copy, folders=None):
    """The tree as it is now, or some folders of it; what is the same keeps its time."""
    copy.mkdir(parents=True, exist_ok=True)
    kept = set()
    for path in sorted(source.rglob("*")):
        place = path.relative_to(source)
        if folders and place.parts[0] not in folders:
            continue
        if place.parts[0].startswith(("build", ".git")) and place.parts[0] != "build-aux":
            continue
        if not path.is_file() or "__pycache__" in place.parts:
            continue
        kept.add(place)
        target = copy / place
        if target.is_file() and target.read_bytes() == path.read_bytes():
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, target)
    for path in list(copy.rglob("*")):
        place = path.relative_to(copy)
        if path.is_file() and place not in kept and (not folders or place.parts[0] in folders):
            path.unlink()


class Build:
    def __init__(self, top, name, jobs):
        self.tree = top / "tree"
        self.name = name
        self.path = top / name
        (self.path / "locale").mkdir(parents=True, exist_ok=True)
        make = ["make", "-s", "-C", self.tree, f"-j{jobs}", f"BUILD={self.path}", *MAKE[name]]
        units = [self.path / "unit" / p.stem
                 for p in sorted((self.tree / "tests/unit").glob("test_*.c"))]
        must([*make, "all", self.path / "locale/da_DK.UTF-8"])
        status, text = run([*make, "-k", *units])
        if status:
            print(f"some unit tests do not compile and are left out\n{text}")
        compile_line = (self.path / "stamp/compile").read_text()
        # what follows -MMD is for make
        self.compiler = [w for w in shlex.split(compile_line) if w not in ("-MMD", "-MP")]
        words = shlex.split((self.path / "stamp/link").read_text())
        self.libs = [w for w in words if w.startswith("-l")]
        self.link = [w for w in words if not w.startswith("-l") and w != "-pie"]

    def objects(self, *folders):
        return [o for folder in folders for o in sorted((self.path / "obj" / folder).rglob("*.o"))]

    def library(self, output, replaced=None, by=None):
        objects = [by if o == replaced else o for o in
                   (*self.objects("gen"), *(
                       self.path / "obj" / p.relative_to(self.tree).with_suffix(".o")
                       for p in sorted((self.tree / "lib").glob("*/*.c"))))]
        return [*self.link, "-shared", "-Wl,-Bsymbolic", "-o", output, *objects, *self.libs]

    def worker(self, place):
        """A build folder of bin/ and unit/ that take the library beside them."""
        shutil.rmtree(place, ignore_errors=True)
        for sub in ("bin", "unit", "src"):
            (place / sub).mkdir(parents=True)
        (place / "locale").symlink_to(self.path / "locale")
        must(self.library(place / LIBRARY))
        rest = ["-Wl,-rpath,$ORIGIN/..", f"-L{place}", "-lkik", *self.libs]
        cmd = self.objects("cmd")
        tools = [o for o in cmd if o.name.startswith("kik-")]
        # cmd/init_frame.c is a part of kik-init
        parts = {t: [o for o in cmd if o.name.startswith(t.stem.removeprefix("kik-") + "_")]
                 for t in tools}
        shared = [o for o in cmd if o not in tools and o not in sum(parts.values(), [])]
        for tool in tools:
            must([*self.link, "-o", place / "bin" / tool.stem, tool, *parts[tool], *shared,
                  *rest])
        tests = self.objects("tests/unit")
        shared = [o for o in tests if not o.name.startswith("test_")]
        for test in (o for o in tests if o.name.startswith("test_")):
            if (self.path / "unit" / test.stem).is_file():
                must([*self.link, "-o", place / "unit" / test.stem, test, *shared, "-lcmocka",
                      *rest])


class Tests:
    """The tests by name (unit/test_num, golden/score/points, pipe/codes), and running one."""

    def __init__(self, tree):
        self.tree = tree
        self.source = {}
        for path in sorted((tree / "tests/unit").glob("test_*.c")):
            self.source[f"unit/{path.stem}"] = path
        for path in sorted((tree / "tests/cli").rglob("*.t")):
            self.source[f"golden/{path.relative_to(tree / 'tests/cli').with_suffix('')}"] = path
        for path in sorted((tree / "tests/pipe").glob("*.sh")):
            self.source[f"pipe/{path.stem}"] = path
        self.names = list(self.source)

    def run(self, names, build, timeout, asan=False):
        """Runs tests of one kind; True if all pass."""
        kind = names[0].split("/")[0]
        parts = [name.split("/", 1)[1] for name in names]
        limits = LIMITS if asan else LIMITS + MEMORY
        env = dict(os.environ, BUILD=str(build), PYTHONDONTWRITEBYTECODE="1",
                   CMOCKA_MESSAGE_OUTPUT="STDOUT",
                   ASAN_OPTIONS="exitcode=99:detect_leaks=1:detect_stack_use_after_return=1:"
                   "strict_string_checks=1:hard_rss_limit_mb=3000",
                   UBSAN_OPTIONS="exitcode=99:halt_on_error=1")
        if kind == "golden":
            cases = [self.tree / f"tests/cli/{part}.t" for part in parts]
            return run([self.tree / "tests/cli/run", *cases], timeout, limits, env=env)[0] == 0
        command = (
            "import pathlib, runpy, sys\n"
            "ns = runpy.run_path(sys.argv[1])\n"
            f"sys.exit(any(ns['{kind}'](pathlib.Path(p))[1] for p in sys.argv[2:]))")
        paths = [build / "unit" / part if kind == "unit" else
                 self.tree / f"tests/pipe/{part}.sh" for part in parts]
        return run([sys.executable, "-c", command, self.tree / "tests/run", *paths],
                   timeout, limits, env=env)[0] == 0


def reached(build, place, tests, name):
    """Which lines of lib/ a test runs: {file: [lines]}."""
    shutil.rmtree(place, ignore_errors=True)
    counts = place / "counts"
    for sub in ("bin", "unit"):
        (place / sub).mkdir(parents=True)
        for program in sorted((build.path / sub).iterdir()):
            wrapper = place / sub / program.name
            wrapper.write_text(f'#!/bin/sh\nGCOV_PREFIX={counts} exec {program} "$@"\n')
            wrapper.chmod(0o755)
    (place / "locale").symlink_to(build.path / "locale")
    tests.run([name], place, 900)
    lines = {}
    found = sorted(counts.rglob("lib/*/*.gcda"))
    for gcda in found:
        notes = pathlib.Path("/") / gcda.relative_to(counts).with_suffix(".gcno")
        os.link(notes, gcda.with_suffix(".gcno"))
    if found:
        done = subprocess.run(["gcov", "--json-format", "--stdout", *map(str, found)],
                              cwd=place, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                              check=False)
        for document in done.stdout.splitlines():
            for file in json.loads(document)["files"]:
                if file["file"].startswith("lib/") and file["file"].endswith(".c"):
                    lines[file["file"]] = sorted(
                        line["line_number"] for line in file["lines"] if line["count"])
    shutil.rmtree(place)
    return lines
