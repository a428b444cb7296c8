# --encoding says what a file is in; what it is not in is still a fault
--- setup
printf 'unit;round;respondent;question;points;strengths\nsol;2026;P1;S01;4;R\370d\n' >latin
printf 'unit;round;respondent;question;points\nsol;2026;P1;S01;4\n' | iconv -f UTF-8 -t UTF-16LE >utf16
printf 'unit;round;respondent;question;points;strengths\nsol;2026;P1;S01;4;Rød\nsol;2026;P1;S02;4;gr\370d\n' >mixed-text
--- command
# unit, round, question, counts, respondents of every question put out
figures() { kik-score --frame "$CASES/small.json" -f csv "$@" | cut -d, -f2,3,6,15,23 | grep ,S; }
for e in windows-1252 utf-8; do
	figures --encoding $e latin
done
figures --encoding utf-16le utf16
kik-score --encoding utf-8 --frame "$CASES/small.json" -f statements mixed-text
kik-score --encoding windows-1252 --frame "$CASES/small.json" -f statements mixed-text
kik-score --encoding latin1 latin
echo $?
--- stdout
sol,2026,S01,0|0|0|0|1|0,1
sol,2026,S02,0|0|0|0|0|0,1
sol,2026,S01,0|0|0|0|1|0,1
sol,2026,S02,0|0|0|0|0|0,1
unit,round,question,kind,text,name,area,municipality
sol,2026,S01,strengths,RÃ¸d,,,
sol,2026,S02,strengths,grød,,,
2
--- stderr
kik-score: latin:2:20: error: encoding: byte 0xF8 is not UTF-8; the file is damaged or in another encoding; save it as "CSV UTF-8", or name its encoding with --encoding
kik-score: 0 units: 0 scored, 0 withheld; 1 error
kik-score: mixed-text:3:21: error: encoding: byte 0xF8 is not UTF-8; the file is damaged or in another encoding; save it as "CSV UTF-8", or name its encoding with --encoding
kik-score: 1 unit: 0 scored, 1 withheld; 1 error
kik-score: error: usage: --encoding is 'latin1'; expected one of auto|utf-8|windows-1252|utf-16le|utf-16be
kik-score: try 'kik-score --help'
