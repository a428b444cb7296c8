"""Feeds a tool more than it can hold: it must refuse in good time and in little memory.

Usage: memory.py TOOL [ARGUMENT...] KIND; prints the status, the most memory it took, in MB, and
the seconds of processor time. What KIND makes goes through a pipe, or with AS_FILE=1 into a
file that stands in memory, as large ones are read by two threads; never onto a disk. With
ADDRESS_SPACE=MB the tool may not even ask for more.
"""
import os
import resource
import subprocess
import sys

HEAD = b"unit;round;respondent;question;points;strengths\n"
ROW = b'u;1;p;S01;3;"'
MANY = 2 << 30


def endless(piece, size):
    for _ in range(size // len(piece)):
        yield piece


def line():
    yield from endless(b"a" * 65536, MANY)


def open_quote(size=MANY):
    yield HEAD + ROW
    yield from endless(b"words and words; \n" * 4096, size)


def open_quote_spooled():
    """Less of it: what is read twice is kept on a disk for the second time."""
    yield from open_quote(300 << 20)


def open_quote_late():
    yield HEAD
    for i in range(20000):
        yield b"u;1;p%d;S01;3;\n" % i
    yield ROW.replace(b";p;", b";q;")
    yield from endless(b"words and words; \n" * 4096, MANY)


def rows_before():
    """So many that the second thread is at work."""
    yield HEAD
    for i in range(200):
        yield b"".join(b"u%d;1;p;S%02d;3;some words\n" % (i * 50 + j // 20, j % 20 + 1)
                       for j in range(1000))


def quote_behind_rows():
    yield from rows_before()
    yield ROW
    yield from endless(b"words and words; \n" * 4096, 128 << 20)


def field_behind_rows():
    yield from rows_before()
    yield ROW[:-1]
    yield from endless(b"x" * 65536, 128 << 20)


def columns_behind_rows():
    yield from rows_before()
    yield from endless(b";" * 65536, 128 << 20)


def columns():
    yield b";".join(b"c%d" % i for i in range(10**6)) + b"\n"


def wide_row():
    yield HEAD + b";".join([b"x"] * 10**6) + b"\n"


def long_field():
    yield HEAD + ROW
    yield from endless(b"x" * 65536, 1 << 30)
    yield b'"\n'


def long_bare_field():
    yield HEAD + ROW[:-1]
    yield from endless(b"x" * 65536, 1 << 30)
    yield b"\n"


def blank_lines():
    """Nothing but line ends: no fault, but nothing to keep."""
    yield HEAD
    yield from endless(b"\n" * 65536, 20 << 20)


def json_line():
    yield b'{"format":"kik-result","version":1,"x-a":"'
    yield from endless(b"x" * 65536, MANY)


def json_deep():
    """Lists in lists, 100,000 deep."""
    yield b'{"format":"kik-answers","version":1,"x-a":' + b"[" * 10**5 + b"]" * 10**5 + b"}"


def result_deep():
    """Likewise in a line of the stream."""
    yield b'{"format":"kik-result","version":1,"x-a":' + b"[" * 10**5 + b"]" * 10**5 + b"}\n"


def json_wide():
    """A form with 100,000 members, then with as many elements."""
    yield b'{"format":"kik-answers","version":1'
    yield b"".join(b',"x-%d":0' % i for i in range(10**5))
    yield b',"questions":[' + b"0," * 10**5 + b"0]}"


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


def feed(pipe, pieces):
    try:
        for piece in pieces:
            pipe.write(piece)
        pipe.close()
    except BrokenPipeError:
        pass


def main(*arguments):
    kind = globals()[arguments[-1]]
    space = int(os.environ.get("ADDRESS_SPACE") or 0) << 20

    def bound():
        if space:
            resource.setrlimit(resource.RLIMIT_AS, (space, space))

    if os.environ.get("AS_FILE"):
        file = os.memfd_create("large")
        with open(file, "wb", closefd=False) as out:
            out.writelines(kind())
        tool = subprocess.Popen([*arguments[:-1], f"/proc/self/fd/{file}"], pass_fds=[file],
                                stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                stderr=subprocess.PIPE, preexec_fn=bound)
    else:
        tool = subprocess.Popen(arguments[:-1], stdin=subprocess.PIPE, stderr=subprocess.PIPE,
                                stdout=subprocess.DEVNULL, preexec_fn=bound)
        feed(tool.stdin, kind())
    message = tool.stderr.read().decode()
    _, status, used = os.wait4(tool.pid, 0)
    sys.stderr.write(message)
    print(os.waitstatus_to_exitcode(status), used.ru_maxrss // 1024,
          f"{used.ru_utime + used.ru_stime:.2f}")


main(*sys.argv[1:])
