# The delimiter is told by the header; a tie or fewer than two known columns is a fault,
# and --delimiter settles it
--- setup
printf 'unit;round,respondent;question,points\nsol;2026,P1;S01,4\n' >tie.csv
printf 'unit\nsol\n' >one.csv
printf 'Kære alle\nHer er svarene fra vores møde om kvalitet, som vi holdt i fredags; det var godt\n' >words.csv
printf 'unit\tround\trespondent\tquestion\tpoints\tnote, or; two\nsol\t2026\tP1\tS01\t4\tx\n' >text.csv
--- command
# unit, round, question, counts, respondents of every question put out
figures() { kik-score --frame "$CASES/small.json" -f csv "$@" | cut -d, -f2,3,6,15,23 | grep ,S; }
for f in tie one words; do
	figures $f.csv
done
figures --delimiter semicolon tie.csv
figures --delimiter ';' tie.csv
figures --delimiter comma tie.csv
figures --delimiter tab text.csv
figures text.csv
kik-score --delimiter '|' tie.csv
kik-score -l da one.csv
figures <one.csv
--- stdout
sol,2026,S01,0|0|0|0|1|0,1
sol,2026,S02,0|0|0|0|0|0,1
sol,2026,S01,0|0|0|0|1|0,1
sol,2026,S02,0|0|0|0|0|0,1
--- stderr
kik-score: tie.csv:1:1: error: delimiter: cannot tell the columns apart; the header is 'unit;round,respondent;question,points'; expected the known column names with ; , or tab between them, or name it with --delimiter
kik-score: 0 units: 0 scored, 0 withheld; 1 error
kik-score: one.csv:1:1: error: delimiter: cannot tell the columns apart; the header is 'unit'; expected the known column names with ; , or tab between them, or name it with --delimiter
kik-score: 0 units: 0 scored, 0 withheld; 1 error
kik-score: words.csv:1:1: error: delimiter: cannot tell the columns apart; the header is 'Kære alle'; expected the known column names with ; , or tab between them, or name it with --delimiter
kik-score: 0 units: 0 scored, 0 withheld; 1 error
kik-score: tie.csv:1:1: error: header: the column 'round' is missing; found 'unit, round,respondent, question,points'; expected round (runde)
kik-score: tie.csv:1:1: error: header: the column 'respondent' is missing; found 'unit, round,respondent, question,points'; expected respondent (deltager, deltaker, kode, code)
kik-score: tie.csv:1:1: error: header: the column 'question' is missing; found 'unit, round,respondent, question,points'; expected question (spørgsmål, spørsmål, spm)
kik-score: tie.csv:1:1: error: header: the column 'points' is missing; found 'unit, round,respondent, question,points'; expected points (point, poeng)
kik-score: 0 units: 0 scored, 0 withheld; 4 errors
kik-score: tie.csv:1:1: error: header: the column 'round' is missing; found 'unit, round,respondent, question,points'; expected round (runde)
kik-score: tie.csv:1:1: error: header: the column 'respondent' is missing; found 'unit, round,respondent, question,points'; expected respondent (deltager, deltaker, kode, code)
kik-score: tie.csv:1:1: error: header: the column 'question' is missing; found 'unit, round,respondent, question,points'; expected question (spørgsmål, spørsmål, spm)
kik-score: tie.csv:1:1: error: header: the column 'points' is missing; found 'unit, round,respondent, question,points'; expected points (point, poeng)
kik-score: 0 units: 0 scored, 0 withheld; 4 errors
kik-score: tie.csv:1:1: error: header: the column 'unit' is missing; found 'unit;round, respondent;question, points'; expected unit (enhed, enhet)
kik-score: tie.csv:1:1: error: header: the column 'round' is missing; found 'unit;round, respondent;question, points'; expected round (runde)
kik-score: tie.csv:1:1: error: header: the column 'respondent' is missing; found 'unit;round, respondent;question, points'; expected respondent (deltager, deltaker, kode, code)
kik-score: tie.csv:1:1: error: header: the column 'question' is missing; found 'unit;round, respondent;question, points'; expected question (spørgsmål, spørsmål, spm)
kik-score: 0 units: 0 scored, 0 withheld; 4 errors
kik-score: error: usage: --delimiter is '|'; expected one of ;|,|semicolon|comma|tab
kik-score: try 'kik-score --help'
kik-score: one.csv:1:1: fejl: delimiter: kan ikke skelne kolonnerne; overskriften er 'unit'; der skal stå kendte kolonnenavne med ; , eller tabulator imellem, eller angiv den med --delimiter
kik-score: 0 enheder: 0 talt op, 0 tilbageholdt; 1 fejl
kik-score: (standard input):1:1: error: delimiter: cannot tell the columns apart; the header is 'unit'; expected the known column names with ; , or tab between them, or name it with --delimiter
kik-score: 0 units: 0 scored, 0 withheld; 1 error
--- status
1
