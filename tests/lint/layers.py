#!/usr/bin/env python3
"""layers: every #include "kik/..." of lib/ obeys lib/LAYERS.

A line "layer: allowed layers" names a layer (folder of lib/) and those below it that it
may use; its own is always allowed. A header include/kik/x.h belongs to the layer that
holds x.c; one without a .c file is placed by a line "header x: layer". A layer may only
use layers that stand above it in the file, so that there can be no circle.
"""
import pathlib
import re
import sys

faults = []
allowed, headers = {}, {}
layers_file = pathlib.Path("lib/LAYERS")
if not layers_file.exists():
    sys.exit("lib/LAYERS is missing")
for number, line in enumerate(layers_file.read_text().splitlines(), 1):
    line = line.split("#")[0].strip()
    if not line:
        continue
    left, colon, right = line.partition(":")
    words = left.split()
    if not colon or not words or (len(words) == 2 and words[0] != "header") or len(words) > 2:
        faults.append(f"lib/LAYERS:{number}: expected 'layer: layers...' or 'header x: layer'")
    elif len(words) == 2:
        headers[words[1].removesuffix(".h")] = right.strip()
        if right.strip() not in allowed:
            faults.append(f"lib/LAYERS:{number}: no layer '{right.strip()}' above this line")
    else:
        for below in right.split():
            if below not in allowed:
                faults.append(f"lib/LAYERS:{number}: '{below}' does not stand above '{left}'")
        allowed[left.strip()] = set(right.split()) | {left.strip()}

sources = sorted(pathlib.Path("lib").glob("*/*.[ch]"))
for path in sources:
    if path.suffix == ".c":
        layer = path.parent.name
        if headers.get(path.stem, layer) != layer:
            faults.append(f"lib/LAYERS: header {path.stem} is in '{headers[path.stem]}', "
                          f"but {path} is there")
        headers[path.stem] = layer
for header in sorted(pathlib.Path("include/kik").glob("*.h")):
    if header.stem not in headers:
        faults.append(f"{header}: no lib/*/{header.stem}.c, and no line "
                      f"'header {header.stem}: layer' in lib/LAYERS")

# the headers count as code of their layer, as what they include reaches everyone
for header in sorted(pathlib.Path("include/kik").glob("*.h")):
    if header.stem in headers:
        sources.append(header)
for path in sources:
    layer = headers[path.stem] if path.suffix == ".h" and path.parts[0] == "include" \
        else path.parent.name
    if layer not in allowed:
        faults.append(f"{path}: layer '{layer}' is not in lib/LAYERS")
        continue
    for number, line in enumerate(path.read_text().splitlines(), 1):
        found = re.match(r'\s*#\s*include\s+["<](?:\.\./)*kik/(\w[\w-]*)\.h[">]', line)
        if not found:
            if re.match(r'\s*#\s*include\s+"\.\./', line):
                faults.append(f"{path}:{number}: include by a path out of the layer")
            continue
        owner = headers.get(found[1])
        if owner is None:
            if not pathlib.Path(f"include/kik/{found[1]}.h").exists():
                faults.append(f"{path}:{number}: no header kik/{found[1]}.h")
        elif owner not in allowed[layer]:
            faults.append(f"{path}:{number}: '{layer}' may not use kik/{found[1]}.h "
                          f"of '{owner}'")
sys.exit("\n".join(sorted(set(faults))) or 0)
