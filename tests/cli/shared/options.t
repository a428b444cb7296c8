# Unknown options, missing arguments, bad choices: status 2 and a hint, nothing else
--- setup
cp "$CASES/../score/answers.csv" a.csv
kik-score --frame "$CASES/../score/small.json" a.csv >a.jsonl
--- command
try() { "$@" >out; echo "$?: $*"; cat out; }
for t in kik-init kik-score kik-merge kik-report; do try $t --nonsense; done
try kik-score -z
try kik-score -vz a.csv
try kik-score --de , a.csv
try kik-score -o
try kik-score --round
try kik-score a.csv -f
try kik-score --quiet=1
try kik-score --lang xx a.csv
try kik-score --lang= a.csv
try kik-score --color sometimes a.csv
try kik-score --date 2026-02-30 a.csv
try kik-score --date 1.9.2026 a.csv
try kik-score --decimal komma a.csv
try kik-merge --format xlsx a.jsonl
kik-score -l da --nonsense
--- stdout
2: kik-init --nonsense
2: kik-score --nonsense
2: kik-merge --nonsense
2: kik-report --nonsense
2: kik-score -z
2: kik-score -vz a.csv
2: kik-score --de , a.csv
2: kik-score -o
2: kik-score --round
2: kik-score a.csv -f
2: kik-score --quiet=1
2: kik-score --lang xx a.csv
2: kik-score --lang= a.csv
2: kik-score --color sometimes a.csv
2: kik-score --date 2026-02-30 a.csv
2: kik-score --date 1.9.2026 a.csv
2: kik-score --decimal komma a.csv
2: kik-merge --format xlsx a.jsonl
--- stderr
kik-init: error: usage: unknown option '--nonsense'
kik-init: try 'kik-init --help'
kik-score: error: usage: unknown option '--nonsense'
kik-score: try 'kik-score --help'
kik-merge: error: usage: unknown option '--nonsense'
kik-merge: try 'kik-merge --help'
kik-report: error: usage: unknown option '--nonsense'
kik-report: try 'kik-report --help'
kik-score: error: usage: unknown option '-z'
kik-score: try 'kik-score --help'
kik-score: error: usage: unknown option '-z'
kik-score: try 'kik-score --help'
kik-score: error: usage: unknown option '--de'
kik-score: try 'kik-score --help'
kik-score: error: usage: '-o' needs an argument
kik-score: try 'kik-score --help'
kik-score: error: usage: '--round' needs an argument
kik-score: try 'kik-score --help'
kik-score: error: usage: '-f' needs an argument
kik-score: try 'kik-score --help'
kik-score: error: usage: --quiet takes no argument
kik-score: try 'kik-score --help'
kik-score: error: usage: --lang is 'xx'; expected one of da|en|nb
kik-score: try 'kik-score --help'
kik-score: error: usage: --lang is ''; expected one of da|en|nb
kik-score: try 'kik-score --help'
kik-score: error: usage: --color is 'sometimes'; expected one of auto|always|never
kik-score: try 'kik-score --help'
kik-score: error: usage: --date is '2026-02-30'; expected a date as YYYY-MM-DD
kik-score: try 'kik-score --help'
kik-score: error: usage: --date is '1.9.2026'; expected a date as YYYY-MM-DD
kik-score: try 'kik-score --help'
kik-score: error: usage: --decimal is 'komma'; expected one of comma|point|both|,|.
kik-score: try 'kik-score --help'
kik-merge: error: usage: --format is 'xlsx'; expected one of json|csv
kik-merge: try 'kik-merge --help'
kik-score: error: usage: unknown option '--nonsense'
kik-score: try 'kik-score --help'
--- status
2
