# File names in messages are escaped, so that they cannot steer a terminal
--- command
name=$(printf 'a\033[31m\nb.csv')
printf 'x' >"$name"
kik-score "$name"
kik-merge "$name"
kik-score "$(printf 'no\001where')"
--- stdout
--- stderr
kik-score: a\x1B[31m\x0Ab.csv:1:1: error: delimiter: cannot tell the columns apart; the header is 'x'; expected the known column names with ; , or tab between them, or name it with --delimiter
kik-score: 0 units: 0 scored, 0 withheld; 1 error
kik-merge: a\x1B[31m\x0Ab.csv:1:1: error: delimiter: cannot tell the columns apart; the header is 'x'; expected the known column names with ; , or tab between them, or name it with --delimiter
kik-merge: 0 results; 1 error
kik-score: no\x01where: error: io: cannot open: No such file or directory
kik-score: 0 units: 0 scored, 0 withheld; 1 error
--- status
4
