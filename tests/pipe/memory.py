"""Feeds a tool more than it can hold: it must refuse in good time and in little memory.

Usage: memory.py TOOL [ARGUMENT...] KIND; prints the status and the most memory it took, in MB.
"""
import os
import subprocess
import sys

HEAD = b"unit;round;respondent;question;points;strengths\n"
ROW = b'u;1;p;S01;3;"'
MANY = 300 << 20


def endless(piece, size):
    for _ in range(size // len(piece)):
        yield piece


def line():
    yield from endless(b"a" * 65536, MANY)


def open_quote():
    yield HEAD + ROW
    yield from endless(b"words and words; \n" * 4096, MANY)


def open_quote_late():
    yield HEAD
    for i in range(20000):
        yield b"u;1;p%d;S01;3;\n" % i
    yield ROW.replace(b";p;", b";q;")
    yield from endless(b"words and words; \n" * 4096, MANY)


def columns():
    yield b";".join(b"c%d" % i for i in range(10**6)) + b"\n"


def wide_row():
    yield HEAD + b";".join([b"x"] * 10**6) + b"\n"


def long_field():
    yield HEAD + ROW
    yield from endless(b"x" * 65536, 100 << 20)
    yield b'"\n'


def blank_lines():
    """Nothing but line ends: no fault, but nothing to keep."""
    yield HEAD
    yield from endless(b"\n" * 65536, 20 << 20)


def json_line():
    yield b'{"format":"kik-result","version":1,"x-a":"'
    yield from endless(b"x" * 65536, MANY)


def results():
    """Results of 400 units, each with texts of 200 kB."""
    scored = subprocess.run(["kik-score", "-"], input=HEAD + ROW[:-1] + b"Godt\n", check=True,
                            stdout=subprocess.PIPE).stdout
    frame, result = scored.splitlines(keepends=True)
    yield frame
    text = b'"' + b"words and words; " * 12000 + b'"'
    for i in range(400):
        yield result.replace(b'"id":"u"', b'"id":"u%d"' % i).replace(b'"Godt"', text)


def utf16():
    yield b"\xff\xfe" + HEAD.decode().encode("utf-16-le")
    yield from endless(b"a\x00" * 32768, MANY)


def main(*arguments):
    kind = globals()[arguments[-1]]
    tool = subprocess.Popen(arguments[:-1], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL,
                            stderr=subprocess.PIPE)
    try:
        for piece in kind():
            tool.stdin.write(piece)
        tool.stdin.close()
    except BrokenPipeError:
        pass
    message = tool.stderr.read().decode()
    _, status, used = os.wait4(tool.pid, 0)
    sys.stderr.write(message)
    print(os.waitstatus_to_exitcode(status), used.ru_maxrss // 1024)


main(*sys.argv[1:])
