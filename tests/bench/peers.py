"""What kik is measured beside: each tool does the same job, and its figures are checked.

The job: answers grouped by unit and question; n, blank, mean, median, min, max and sample
standard deviation of each group, sorted, as CSV.
"""
import csv
import hashlib
import itertools
import operator
import pathlib
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
MILLION = 10**6
DUCKDB = "@duckdb/node-api@1.5.6-r.1"
FIGURES = ("n", "blank", "mean", "median", "min", "max", "sd")


def duckdb(build):
    """The folder of DuckDB's package, which npm puts under the build folder; None without."""
    folder = build / "npm"
    if not (shutil.which("node") and shutil.which("npm")):
        return None
    if not (folder / "node_modules" / DUCKDB[:DUCKDB.rindex("@")]).is_dir():
        folder.mkdir(parents=True, exist_ok=True)
        done = subprocess.run(["npm", "install", "--silent", "--no-audit", "--no-fund",
                               "--prefix", folder, DUCKDB], check=False)
        if done.returncode:
            return None
    return str(folder)


def peers(build):
    """What is installed, and the names of what is not.

    Of each: name, threads, the most answers it is given in the usual shape and in others,
    its command on a file of answers.
    """
    query = (HERE / "groups.sql").read_text()
    folder = duckdb(build)
    all_of_them = [("DuckDB", threads, folder, 30 * MILLION, 30 * MILLION,
                    lambda answers, n=threads: [
                        "node", HERE / "groups.mjs", folder, answers, str(n)])
                   for threads in (1, 2)]
    all_of_them += [
        ("sqlite3", 1, shutil.which("sqlite3"), 10 * MILLION, MILLION // 5, lambda answers: [
            "sqlite3", ":memory:", ".mode csv", ".separator ;", f".import {answers} answers",
            ".separator ,", ".headers on", query]),
        ("Python's csv", 1, True, 10 * MILLION, MILLION // 5, lambda answers: [
            sys.executable, "-B", HERE / "groups_csv.py", answers]),
        # a gigabyte of answers takes it 18 GB
        ("Miller", 2, shutil.which("mlr"), MILLION, MILLION // 5, lambda answers: [
            "mlr", "--icsv", "--ifs", ";", "--ocsv",
            "cut", "-f", "unit,question,points",
            "then", "put", '$p = is_numeric($points) ? $points : ""; $b = is_empty($p) ? 1 : 0',
            "then", "stats1", "-i", "-a", "count,mean,p50,min,max,stddev,sum", "-f", "p,b",
            "-g", "unit,question",
            "then", "sort", "-f", "unit,question",
            "then", "unsparsify", "-f", "p_count,p_mean,p_p50,p_min,p_max,p_stddev",
            "then", "rename", "p_count,n,b_sum,blank,p_mean,mean,p_p50,median,p_min,min,"
                              "p_max,max,p_stddev,sd",
            "then", "cut", "-o", "-f", "unit,question," + ",".join(FIGURES), answers]),
        ("csvkit", 1, shutil.which("csvsql"), MILLION // 5, MILLION // 5, lambda answers: [
            "csvsql", "-d", ";", "-q", '"', "-y", "0", "-I", "--tables", "answers",
            "--query", query, answers]),
    ]
    found = [(name, threads, usual, other, command)
             for name, threads, there, usual, other, command in all_of_them if there]
    missing = sorted({name for name, _, there, _, _, _ in all_of_them if not there})
    return found, missing


def ours(path):
    """Unit, question and the figures, row for row, of kik's tidy CSV."""
    with open(path, encoding="utf-8", newline="") as file:
        rows = csv.reader(file)
        head = next(rows, [])
        level = head.index("level")
        places = operator.itemgetter(*map(head.index, ("id", "item") + FIGURES))
        for row in rows:
            if row[level] == "question":
                yield places(row)


def theirs(path):
    """The same of a peer's output."""
    with open(path, encoding="utf-8", newline="") as file:
        rows = csv.reader(file)
        head = next(rows, [])
        places = operator.itemgetter(*map(head.index, ("unit", "question") + FIGURES))
        yield from map(places, rows)


def same(a, b):
    """The same to the four decimals that kik writes; empty is only like empty."""
    return a == b or (a != "" and b != "" and abs(float(a) - float(b)) <= 5e-5 + 1e-9)


def digest(path):
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").digest()


def difference(kik, peer):
    """The first group in which two outputs differ, in words; None where all is equal."""
    groups = 0
    try:
        for a, b in itertools.zip_longest(ours(kik), theirs(peer)):
            if a is None or b is None:
                return f"one output has {groups} groups, the other more"
            if a != b and (a[:2] != b[:2] or not all(map(same, a[2:], b[2:]))):
                return f"kik {a}, peer {b}"
            groups += 1
    except (ValueError, IndexError) as e:
        return f"an output that cannot be read: {e}"
    return None if groups else "no groups"
