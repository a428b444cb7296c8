#!/usr/bin/env python3
"""banned: functions that this code does not call, and what to use instead.

In all C files, comments and strings apart. In lib/ also what only a tool may do: print,
exit, read the environment. A line may say why it must: /* lint: NAME, the reason */
"""
import pathlib
import re
import sys

BANNED = {
    "strcpy": "a buffer (kik/buf.h)", "strcat": "a buffer (kik/buf.h)",
    "stpcpy": "a buffer (kik/buf.h)", "strncpy": "a buffer (kik/buf.h)",
    "strncat": "a buffer (kik/buf.h)",
    "sprintf": "a buffer (kik/buf.h)", "vsprintf": "a buffer (kik/buf.h)",
    "gets": "kik/input.h", "scanf": "the number parser", "sscanf": "the number parser",
    "fscanf": "the number parser",
    "strtok": "a scanner of its own", "strtok_r": "a scanner of its own",
    "atoi": "the number parser", "atol": "the number parser",
    "atoll": "the number parser", "atof": "the number parser",
    "strtod": "the number parser (no doubles)", "setlocale": "nothing: C locale always",
    "rand": "getrandom", "srand": "getrandom", "random": "getrandom",
    "system": "posix_spawn", "popen": "posix_spawn",
    "tmpnam": "mkstemp", "tempnam": "mkstemp", "mktemp": "mkstemp",
    "alloca": "the arena",
    "localtime": "dates from --date only", "ctime": "dates from --date only",
    "asctime": "dates from --date only",
}
LIBRARY = {
    "printf": "the library never prints", "puts": "the library never prints",
    "putchar": "the library never prints", "perror": "the library never prints",
    "vprintf": "the library never prints",
    "exit": "the library never exits", "_exit": "the library never exits",
    "abort": "the library never exits", "getenv": "the library reads no environment",
    "secure_getenv": "the library reads no environment",
}


def blank(text):
    """Comments, strings and characters as blanks, lines kept."""
    token = re.compile(r'/\*.*?\*/|//[^\n]*|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'', re.S)
    return token.sub(lambda m: re.sub(r"[^\n]", " ", m[0]), text)


found = []
for folder in ("cmd", "include", "lib", "tests"):
    for path in sorted(pathlib.Path(folder).rglob("*.[ch]")):
        text = path.read_text(encoding="utf-8")
        lines = text.splitlines()
        banned = dict(BANNED, **LIBRARY) if folder == "lib" else BANNED
        calls = re.compile(r"(?<![\w.>])(" + "|".join(banned) + r")\s*\(")
        for number, line in enumerate(blank(text).splitlines()):
            for call in calls.finditer(line):
                if f"lint: {call[1]}" not in lines[number]:
                    found.append(f"{path}:{number + 1}: {call[1]}(): {banned[call[1]]}")
            if folder == "lib" and re.search(r"\bfprintf\s*\(\s*std(out|err)\b", line) \
                    and "lint: fprintf" not in lines[number]:
                found.append(f"{path}:{number + 1}: fprintf(): the library never prints")
sys.exit("\n".join(found) or 0)
