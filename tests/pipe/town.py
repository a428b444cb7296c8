"""Writes a town's round of answers: town.py UNITS PEOPLE [text]

With `text` about a third of the answers have statements. The same bytes each time.
"""
import random
import sys


def main(units, people, *options):
    rng = random.Random(7)
    out = ["enhed;område;kommune;runde;deltager;spørgsmål;point;styrker;forbedringsområder"]
    for unit in range(int(units)):
        for person in range(int(people)):
            for question in range(1, 21):
                points = rng.choice(["0", "1", "2", "3", "3", "4", "4", "5", ""])
                said = ["", ""]
                if "text" in options and rng.random() < 0.3:
                    said = ["Vi følger op på målene hver måned", '"Brug mere tid på ""hvorfor"""']
                out.append(f"enhed{unit:03};område{unit % 7};Fjordby;2026;P{unit:03}-{person};"
                           f"S{question:02};{points};{';'.join(said)}")
    sys.stdout.buffer.write("".join(line + "\n" for line in out).encode())


main(*sys.argv[1:])
