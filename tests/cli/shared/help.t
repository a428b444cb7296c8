# --help of kik-score and kik-merge; the others begin the same way
--- command
kik-score --help
kik-merge -h
kik-report --help | sed -n '/^KIND/,/^$/p' | tr -s '\n' ' ' | sed 's/KIND is one of //; s/ $//' >kinds
kik-report x 2>&1 | sed -n 's/.*one of //p' | tr -d '\n' | cmp - kinds && echo the same kinds
for t in kik-init kik-report; do $t --help | head -n 1; done
--- stdout
usage: kik-score [OPTION]... [FILE...]
       kik-score [OPTION]... ROUNDDIR

Reads filled-in answers, checks them and counts them: one result a unit.

      --round ID              the round, where the files do not say it
      --unit ID               the unit, where the files do not say it
      --units UNITS.csv       the units that may occur, with their facts
      --no-text               leave statements out
      --encoding NAME         read as utf-8, windows-1252, utf-16le or utf-16be
      --delimiter CHAR        semicolon, comma or tab stands between columns
      --decimal MARK          decimal mark: comma, point or both
      --skip-unknown          leave out answers to unknown questions
      --dedupe-identical      count identical answers and files once
      --accept-unlisted       accept respondents that the round does not list
      --accept-frame DIGEST   accept forms made for this other frame
      --cut stuck=N           after how many months in one phase an action is stuck (12)

  -o, --output FILE|DIR       write there instead of standard output
  -f, --format FORMAT         format of the output: json|csv|answers|statements
  -l, --lang LANG             language: da, en or nb
      --frame ID|FILE         the frame: a built-in one or a file
      --date DATE             the day that documents bear (YYYY-MM-DD)
      --excel                 CSV as Danish Excel opens it
      --problems FILE         write every finding to FILE as CSV
      --strict                put nothing out after any error
      --force                 replace existing files
      --files0-from F         read further operands from F, each ended by a NUL
      --color WHEN            colour: auto, always or never
  -q, --quiet                 say only errors
  -v, --verbose               say more: notices, what was detected, counts
  -h, --help                  this help
  -V, --version               the version

The manual: man kik-score
usage: kik-merge [--by COLUMN] [--units UNITS.csv] [OPTION]... [RESULT...]

Joins results into one stream, or gathers units into groups.

      --by COLUMN             gather into groups: area, municipality, all, or a column of UNITS.csv
      --units UNITS.csv       facts about the units, and who is expected
      --require-all           an expected unit without a result is an error
      --dedupe-identical      take identical results once

  -o, --output FILE|DIR       write there instead of standard output
  -f, --format FORMAT         format of the output: json|csv
  -l, --lang LANG             language: da, en or nb
      --frame ID|FILE         the frame: a built-in one or a file
      --date DATE             the day that documents bear (YYYY-MM-DD)
      --excel                 CSV as Danish Excel opens it
      --problems FILE         write every finding to FILE as CSV
      --strict                put nothing out after any error
      --force                 replace existing files
      --files0-from F         read further operands from F, each ended by a NUL
      --color WHEN            colour: auto, always or never
  -q, --quiet                 say only errors
  -v, --verbose               say more: notices, what was detected, counts
  -h, --help                  this help
  -V, --version               the version

The manual: man kik-merge
the same kinds
usage: kik-init frame [--list | --check FILE] [-o FILE] [ID|FILE]
usage: kik-report [OPTION]... KIND [RESULT...]
