# Bytes that are in no encoding stop the file at their place; the header is read, so the
# units seen so far are known
--- setup
H='enhed;runde;deltager;point;styrker;spm'
printf '%s\nsol;2026;P1;4;R\370d;S01\nsol;2026;P1;4;\201;S02\n' "$H" >byte-81
printf '%s\nsol;2026;P1;4;Rød;S01\nsol;2026;P1;4;gr\370d;S02\n' "$H" >mixed
printf '\357\273\277%s\nsol;2026;P1;4;R\370d;S01\n' "$H" >bom-latin
{ printf '\377\376'; printf '%s\nsol;2026;P1;4;a' "$H" | iconv -f UTF-8 -t UTF-16LE; printf '\000\330b\000;\000S\0000\0001\000\n\000'; } >surrogate
{ printf '\376\377'; printf '%s\nsol;2026;P1;4;a;S01' "$H" | iconv -f UTF-8 -t UTF-16BE; printf '\000'; } >odd
printf '%s\nsol;2026;P1;4;Rød\000;S01\nsol;2026;P1;4;;S02\n' "$H" >nul
printf '%s\nsol;2026;P1;4;Rod;S01\n' "$H" | iconv -f UTF-8 -t UTF-16LE >utf16-bare
printf '\000\000' >zeros
--- command
score() { kik-score --frame "$CASES/small.json" "$@"; }
for f in byte-81 mixed bom-latin surrogate odd nul utf16-bare zeros; do
	score $f
	echo "$f: $?"
done
score <byte-81
score -l da mixed byte-81 nul
--- stdout
byte-81: 3
mixed: 3
bom-latin: 3
surrogate: 3
odd: 3
nul: 3
utf16-bare: 3
zeros: 3
--- stderr
kik-score: byte-81:3:15: error: encoding: byte 0x81 is neither UTF-8 nor Windows-1252; save the file as "CSV UTF-8", or name its encoding with --encoding
kik-score: 1 unit: 0 scored, 1 withheld; 1 error
kik-score: mixed:3:17: error: encoding: byte 0xF8 is not UTF-8, but the text before it is; save the file as "CSV UTF-8", or name its encoding with --encoding
kik-score: 1 unit: 0 scored, 1 withheld; 1 error
kik-score: bom-latin:2:16: error: encoding: byte 0xF8 is not UTF-8; the file is damaged or in another encoding; save it as "CSV UTF-8", or name its encoding with --encoding
kik-score: 0 units: 0 scored, 0 withheld; 1 error
kik-score: surrogate:2:31: error: encoding: byte 0x00 is not UTF-16LE; the file is damaged or in another encoding; save it as "CSV UTF-8", or name its encoding with --encoding
kik-score: 0 units: 0 scored, 0 withheld; 1 error
kik-score: odd:2:39: error: encoding: byte 0x00 is not UTF-16BE; the file is damaged or in another encoding; save it as "CSV UTF-8", or name its encoding with --encoding
kik-score: 0 units: 0 scored, 0 withheld; 1 error
kik-score: nul:2:19: error: nul-byte: a NUL byte; the file is damaged, is no text, or is UTF-16 that does not say so; then use --encoding utf-16le
kik-score: 0 units: 0 scored, 0 withheld; 1 error
kik-score: utf16-bare:1:2: error: nul-byte: a NUL byte; the file is damaged, is no text, or is UTF-16 that does not say so; then use --encoding utf-16le
kik-score: 0 units: 0 scored, 0 withheld; 1 error
kik-score: zeros:1:1: error: nul-byte: a NUL byte; the file is damaged, is no text, or is UTF-16 that does not say so; then use --encoding utf-16le
kik-score: 0 units: 0 scored, 0 withheld; 1 error
kik-score: (standard input):3:15: error: encoding: byte 0x81 is neither UTF-8 nor Windows-1252; save the file as "CSV UTF-8", or name its encoding with --encoding
kik-score: 1 unit: 0 scored, 1 withheld; 1 error
kik-score: mixed:3:17: fejl: encoding: byten 0xF8 er ikke UTF-8, men det er teksten før den; gem filen som "CSV UTF-8", eller angiv tegnsættet med --encoding
kik-score: byte-81:3:15: fejl: encoding: byten 0x81 er hverken UTF-8 eller Windows-1252; gem filen som "CSV UTF-8", eller angiv tegnsættet med --encoding
kik-score: nul:2:19: fejl: nul-byte: en NUL-byte; filen er beskadiget, er ikke tekst, eller er UTF-16 uden mærke; brug i så fald --encoding utf-16le
kik-score: byte-81:2:10: fejl: dup-answer: P1 har svaret på spørgsmål S01 før, det samme (mixed:2:10); fjern det ene svar, eller brug --dedupe-identical
kik-score: 1 enhed: 0 talt op, 1 tilbageholdt; 4 fejl
--- status
3
