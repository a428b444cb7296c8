# A file without a line end is refused within little memory, however long it is; one in
# which a quote opens as well
--- command
# AddressSanitizer reserves more than that
small() { (test "$ASAN_OPTIONS" || ulimit -v 100000; kik-score; echo $?); }
head -c 300000000 /dev/zero | tr '\0' x | small
{ printf 'unit;round;respondent;question;points;strengths\nsol;2026;P1;S01;4;"'
  head -c 300000000 /dev/zero | tr '\0' '\n'; } | small
{ printf 'unit;round;respondent;question;points\nsol;2026;P1;S01;4'
  head -c 300000000 /dev/zero | tr '\0' ';'; } | small
--- stdout
3
3
3
--- stderr
kik-score: (standard input):1:1: error: delimiter: cannot tell the columns apart; the header is 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…'; expected the known column names with ; , or tab between them, or name it with --delimiter
kik-score: 0 units: 0 scored, 0 withheld; 1 error
kik-score: (standard input):2:19: error: too-long: a field of more than 65536 bytes; expected at most that (an open quote?)
kik-score: 0 units: 0 scored, 0 withheld; 1 error
kik-score: (standard input):2:270: error: too-long: a row of more than 256 columns
kik-score: 0 units: 0 scored, 0 withheld; 1 error
