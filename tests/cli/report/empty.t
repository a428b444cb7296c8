# nothing to report: empty input, a missing file, a stream of a frame only, no result, no round directory
--- setup
: >empty
kik-init frame | jq -c . >frame.jsonl
--- command
for f in empty nowhere.jsonl frame.jsonl; do kik-report overblik -f txt $f; echo $?; done
kik-report svarrapport -f txt </dev/null; echo $?
kik-report status nowhere; echo $?
kik-report status .; echo $?
echo 'not json' | kik-report tal; echo $?
--- stdout
3
4
3
3
2
2
3
--- stderr
kik-report: empty: error: empty-file: the file is empty; expected kik-result lines or a tidy CSV
kik-report: 1 error
kik-report: nowhere.jsonl: error: io: cannot open: No such file or directory
kik-report: 1 error
kik-report: error: nothing: no results found; expected kik-result lines or a tidy CSV
kik-report: 1 error
kik-report: (standard input): error: empty-file: the file is empty; expected kik-result lines or a tidy CSV
kik-report: 1 error
kik-report: error: usage: status is made of one round directory
kik-report: try 'kik-report --help'
kik-report: error: usage: status is made of one round directory
kik-report: try 'kik-report --help'
kik-report: (standard input):1:1: error: delimiter: cannot tell the columns apart; the header is 'not json'; expected the known column names with ; , or tab between them, or name it with --delimiter
kik-report: 1 error
