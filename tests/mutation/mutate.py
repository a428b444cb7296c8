"""Mutants of one C source: small changes that a test should notice.

mutants(path, text) gives all of them.  It knows C's tokens and as much of its grammar as
is needed to tell a statement from a declaration and a product from a pointer; what it takes
wrongly does not compile and is dropped later.
"""
import re
from typing import NamedTuple

TOKEN = re.compile(r"""
    (?P<space>\s+|\\\n)
  | (?P<comment>/\*.*?\*/|//[^\n]*)
  | (?P<text>(?:u8|[uUL])?"(?:\\.|[^"\\\n])*")
  | (?P<char>[uUL]?'(?:\\.|[^'\\\n])+')
  | (?P<number>\.?[0-9](?:[eEpP][+-]|[0-9A-Za-z_.])*)
  | (?P<name>[A-Za-z_]\w*)
  | (?P<op><<=|>>=|\.\.\.|->|\+\+|--|<<|>>|<=|>=|==|!=|&&|\|\||[-+*/%&|^]=|.)
""", re.X | re.S)

# each operator and what it becomes; relations: the boundary moves, the sense turns
SWAPS = {
    "<": ("relation", ["<=", ">="]), "<=": ("relation", ["<", ">"]),
    ">": ("relation", [">=", "<="]), ">=": ("relation", [">", "<"]),
    "==": ("relation", ["!="]), "!=": ("relation", ["=="]),
    "+": ("arithmetic", ["-"]), "-": ("arithmetic", ["+"]),
    "*": ("arithmetic", ["/"]), "/": ("arithmetic", ["*"]), "%": ("arithmetic", ["/"]),
    "<<": ("arithmetic", [">>"]), ">>": ("arithmetic", ["<<"]),
    "&": ("arithmetic", ["|"]), "|": ("arithmetic", ["&"]), "^": ("arithmetic", ["|"]),
    "+=": ("arithmetic", ["-="]), "-=": ("arithmetic", ["+="]),
    "*=": ("arithmetic", ["/="]), "/=": ("arithmetic", ["*="]),
    "<<=": ("arithmetic", [">>="]), ">>=": ("arithmetic", ["<<="]),
    "|=": ("arithmetic", ["&="]), "&=": ("arithmetic", ["|="]), "^=": ("arithmetic", ["|="]),
    "++": ("arithmetic", ["--"]), "--": ("arithmetic", ["++"]),
    "&&": ("logic", ["||"]), "||": ("logic", ["&&"]),
}
UNARY = set("+-*&")
TYPES = set("""void char short int long float double signed unsigned bool const volatile static
    extern register struct union enum inline FILE DIR kik_int128 kik_uint128""".split())
CONTROL = set("if for while switch do else case default goto return break continue".split())
BLOCK = {"if", "for", "while", "switch"}
NUMBER = re.compile(r"(0[xX][0-9a-fA-F]+|[0-9]+)([uUlL]*)")
ESCAPES = {"n": 10, "t": 9, "r": 13, "0": 0, "\\": 92, "'": 39, '"': 34, "a": 7, "b": 8,
           "f": 12, "v": 11}


class Mutant(NamedTuple):
    path: str
    line: int
    kind: str
    start: int  # what is replaced, in characters of the source
    end: int
    old: str
    new: str

    def apply(self, text):
        return text[:self.start] + self.new + text[self.end:]

    def key(self):
        return f"{self.path}:{self.line}:{self.start}:{self.kind}:{self.new}"

    def change(self):
        def short(text):
            text = " ".join(text.split())
            return text if len(text) <= 60 else text[:57] + "..."
        return f"{self.kind}: {short(self.old)} -> {short(self.new) or '(nothing)'}"


class Token(NamedTuple):
    kind: str
    text: str
    start: int

    @property
    def end(self):
        return self.start + len(self.text)


def tokens_of(text):
    """The tokens without blanks and comments; of preprocessor lines only numbers in #define."""
    found = []
    directive = re.compile(r"^[ \t]*#(?:\\\n|/\*.*?\*/|[^\n])*", re.M | re.S)
    lines = [(m.start(), m.end(), m[0]) for m in directive.finditer(text)]
    at = 0
    while at < len(text):
        line = next((line for line in lines if line[0] == at), None)
        if line:
            define = re.match(r"[ \t]*#[ \t]*define[ \t]+\w+[ \t]+", line[2])
            if define:
                found += [Token("define", m[0], at + m.start())
                          for m in TOKEN.finditer(line[2], define.end())
                          if m.lastgroup == "number"]
            at = line[1]
            continue
        match = TOKEN.match(text, at)
        if match.lastgroup not in ("space", "comment"):
            found.append(Token(match.lastgroup, match[0], at))
        at = match.end()
        # a directive may follow the blanks just read
        inside = next((line for line in lines if match.start() < line[0] < at), None)
        if inside and match.lastgroup == "space":
            at = inside[0]
    return found


def partners(tokens):
    """For each bracket the index of its partner."""
    pairs, stack = {}, []
    for i, token in enumerate(tokens):
        if token.kind != "op":
            continue
        if token.text in "([{":
            stack.append(i)
        elif token.text in ")]}" and stack:
            pairs[i] = stack.pop()
            pairs[pairs[i]] = i
    return pairs


def is_cast(tokens, first, last):
    """Whether the tokens between two brackets are a type."""
    inner = tokens[first + 1:last]
    return bool(inner) and (inner[0].text in TYPES or inner[0].text.endswith("_t")) and all(
        t.kind == "name" or t.text == "*" for t in inner)


def blocks_of(tokens, pairs):
    """The opening braces that hold statements, and the spans of function bodies."""
    blocks, bodies = set(), []
    for i, token in enumerate(tokens):
        if token.text != "{" or i not in pairs or i == 0:
            continue
        before = tokens[i - 1]
        inside = any(first < i < last for first, last in bodies)
        if before.text == ")":
            opener = pairs.get(i - 1, 0)
            head = tokens[opener - 1].text if opener else ""
            if inside:
                if head in BLOCK:
                    blocks.add(i)
            elif tokens[opener - 1].kind == "name":
                blocks.add(i)
                bodies.append((i, pairs[i]))
        elif inside and before.text in ("else", "do", ";", "}", "{", ":"):
            outer = max((b for b in range(i) if tokens[b].text == "{" and pairs.get(b, 0) > i),
                        default=None)
            if outer in blocks:
                blocks.add(i)
    return blocks, bodies


def statements_of(tokens, pairs, blocks, bodies):
    """Indexes of first and last token (the ';') of the simple statements in bodies."""
    for first, last in bodies:
        i = first + 1
        while i < last:
            text = tokens[i].text
            if text in BLOCK and tokens[i + 1].text == "(":
                i = pairs[i + 1] + 1
            elif text in ("else", "do", "{", "}", ";"):
                i += 1
            elif text in ("case", "default") or (
                    tokens[i].kind == "name" and tokens[i + 1].text == ":"):
                while tokens[i].text != ":":
                    i += 1
                i += 1
            else:
                end = i
                while tokens[end].text != ";":
                    end = pairs[end] + 1 if tokens[end].text in "([{" else end + 1
                yield i, end
                i = end + 1


def is_declaration(tokens, first):
    word, after = tokens[first], tokens[first + 1]
    return word.kind == "name" and (
        word.text in TYPES or after.kind == "name" or
        (word.text.endswith("_t") and after.text in ("*", "(")))


def shifted(text):
    """An integer or character literal one less and one more; nothing for others."""
    number = NUMBER.fullmatch(text)
    if number:
        value = int(number[1], 16 if number[1][:2] in ("0x", "0X") else
                    8 if number[1][0] == "0" else 10)
        ways = [value + 1] + ([value - 1] if value > 0 else [])
        return [f"{way:#x}" + number[2] if number[1][:2] in ("0x", "0X") else f"{way}{number[2]}"
                for way in ways]
    if text.startswith("'") and len(text) == 3:
        value = ord(text[1])
    elif text.startswith("'\\") and text[2:-1] in ESCAPES:
        value = ESCAPES[text[2:-1]]
    else:
        return []
    return [str(value + 1)] + ([str(value - 1)] if value > 0 else [])


def returned(expression):
    """What may be returned instead."""
    plain = {"0": "-1", "-1": "0", "- 1": "0", "true": "false", "false": "true", "NULL": None,
             "KIK_NONE": "0", "1": "0"}
    if expression in plain:
        return plain[expression]
    return "0"


def binary(tokens, pairs, i):
    """Whether the operator has an operand on its left."""
    if i == 0:
        return False
    before = tokens[i - 1]
    if before.text == ")":
        return not is_cast(tokens, pairs.get(i - 1, i - 1), i - 1)
    if before.kind == "name":
        return before.text not in TYPES and before.text not in CONTROL and \
            not before.text.endswith("_t")
    return before.kind in ("number", "char") or before.text == "]"


def mutants(path, text):
    tokens = tokens_of(text)
    pairs = partners(tokens)
    blocks, bodies = blocks_of(tokens, pairs)
    found = []

    def add(kind, start, end, *ways):
        for new in ways:
            found.append(Mutant(path, text.count("\n", 0, start) + 1, kind, start, end,
                                text[start:end], new))

    def in_body(i):
        return any(first < i < last for first, last in bodies)

    def in_braces(i):
        return any(t.text == "{" and pairs.get(b, 0) > i for b, t in enumerate(tokens[:i]))

    asserts = set()
    for i, token in enumerate(tokens):
        if token.text in ("_Static_assert", "assert"):
            asserts.update(range(i, pairs[i + 1]))
    for i, token in enumerate(tokens):
        if i in asserts:
            continue
        if token.kind == "define" or (token.kind in ("number", "char") and in_braces(i)):
            add("constant", token.start, token.end, *shifted(token.text))
        if not in_body(i):
            continue
        if token.kind == "op" and token.text in SWAPS:
            if token.text not in UNARY or binary(tokens, pairs, i):
                add(SWAPS[token.text][0], token.start, token.end, *SWAPS[token.text][1])
        elif token.text == "!":
            add("negation", token.start, token.end, "")
        elif token.text in ("break", "continue"):
            add("flow", token.start, token.end, "")
        elif token.text in ("true", "false"):
            add("constant", token.start, token.end, {"true": "false", "false": "true"}[token.text])
        elif token.text in ("if", "while") and tokens[i + 1].text == "(":
            first, last = tokens[i + 1], tokens[pairs[i + 1]]
            condition = text[first.end:last.start]
            # one relation or one '!' alone is turned by its own mutant
            if not re.search(r"[<>=!]=|[^-]>|<|^!", condition):
                add("condition", first.end, last.start, f"!({condition})")
    for first, last in statements_of(tokens, pairs, blocks, bodies):
        start, end = tokens[first].start, tokens[last].start
        word = tokens[first].text
        if word == "return":
            expression = text[tokens[first].end:end].strip()
            new = returned(expression) if expression else None
            if new is not None and expression not in ("true", "false"):
                add("return", start, end, f"return {new}")
        elif word not in CONTROL and not is_declaration(tokens, first) and \
                not text.startswith("(void)", start) and word != "__extension__":
            add("statement", start, end, "")
    return found
