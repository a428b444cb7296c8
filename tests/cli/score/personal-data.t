# What looks like a CPR number, a phone number or an e-mail address is a warning with its
# place, and never shown; other numbers are none
--- setup
row() { n=$((n + 1)); printf 'sol;2026;P%02d;S01;4;%s\n' $n "$1"; }
n=0
{ echo 'unit;round;respondent;question;points;strengths'
row 'Ring til Ane på 12 34 56 78'
row 'tlf. 12345678.'
row 'tlf. 1234 5678'
row 'mobil +45 12 34 56 78'
row 'mobil +4512345678'
row 'Per, 010203-1234, er god'
row 'Per (0102031234)'
row 'Skriv til ane@fjordby.dk'
row 'tlf. 123 45 678'
row '311299 1234'
} >personal.csv
n=0
{ echo 'unit;round;respondent;question;points;strengths'
row 'I 2024 2025 gik det bedre, 2024-2025 også'
row 'Vi brugte 1.234.567 kr. og 12.345.678 kr.'
row 'Vi brugte 12 345 678 kr.'
row 'P-nummer 9900001234'
row '1 2 3 4 5 6 7 8 9'
row '20 spørgsmål, 5 point @ mødet'
row '01-09-2026 og 31.12.2026'
row 'kl. 10.30, lokale 2-14, 100 % af 12345'
} >harmless.csv
--- command
kik-score --frame "$CASES/small.json" --problems problems.csv -o /dev/null personal.csv
echo $?
grep -c . problems.csv
grep -i 'ane@\|010203\|12 34' problems.csv
kik-score -l da --frame "$CASES/small.json" -o /dev/null personal.csv 2>&1 | sed 3q
kik-score --frame "$CASES/small.json" -o /dev/null harmless.csv
kik-score --no-text -q --frame "$CASES/small.json" -o /dev/null personal.csv
--- stdout
0
11
kik-score: personal.csv:2:20: advarsel: personal-data: 'strengths' ser ud til at rumme et telefonnummer; fjern det, før teksten vises for andre
kik-score: personal.csv:3:20: advarsel: personal-data: 'strengths' ser ud til at rumme et telefonnummer; fjern det, før teksten vises for andre
kik-score: personal.csv:4:20: advarsel: personal-data: 'strengths' ser ud til at rumme et telefonnummer; fjern det, før teksten vises for andre
--- stderr
kik-score: personal.csv:2:20: warning: personal-data: 'strengths' seems to hold a phone number; take it out before the text is shown to others
kik-score: personal.csv:3:20: warning: personal-data: 'strengths' seems to hold a phone number; take it out before the text is shown to others
kik-score: personal.csv:4:20: warning: personal-data: 'strengths' seems to hold a phone number; take it out before the text is shown to others
kik-score: personal.csv:5:20: warning: personal-data: 'strengths' seems to hold a phone number; take it out before the text is shown to others
kik-score: personal.csv:6:20: warning: personal-data: 'strengths' seems to hold a phone number; take it out before the text is shown to others
kik-score: personal.csv:7:20: warning: personal-data: 'strengths' seems to hold a CPR number; take it out before the text is shown to others
kik-score: personal.csv:8:20: warning: personal-data: 'strengths' seems to hold a CPR number; take it out before the text is shown to others
kik-score: personal.csv:9:20: warning: personal-data: 'strengths' seems to hold an e-mail address; take it out before the text is shown to others
kik-score: personal.csv:10:20: warning: personal-data: 'strengths' seems to hold a phone number; take it out before the text is shown to others
kik-score: personal.csv:11:20: warning: personal-data: 'strengths' seems to hold a CPR number; take it out before the text is shown to others
kik-score: 1 unit: 1 scored, 0 withheld; 10 warnings
