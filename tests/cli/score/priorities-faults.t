# what is wrong in sheets of improvement areas is told with its place; circles and half judgements are warnings
--- setup
cat >bad.csv <<'X'
enhed;runde;nr;spørgsmål;forbedringsområde;gruppe;forudsætter;effekt;indsats;stemmer;valg
sol;2026;F1;S03;a;;F9;6;2,5;1.000;måske
sol;2026;F2;S33;ring 12345678;;;5;2;;
sol;2026;;S03;b;;;5;2;;
sol;2026;F3;;c;;;0;#REF!;3,5;nej
X
cat >circle.csv <<'X'
enhed;runde;nr;forbedringsområde;gruppe;forudsætter;effekt;indsats
maane;2026;F1;a;;F2;5;2
maane;2026;F2;b;G;F3;5;
maane;2026;F3;c;;F1;;
maane;2026;F4;d;;F4;1;1
maane;2026;F5;e;G;F2;5;
X
printf 'enhed;runde;nr;gruppe;valg\nsol;2026;F1;;nu\n' >short.csv
printf 'enhed;runde;nr;effekt;indsats\nvenus;2026;F1;1;1\nvenus;2026;F1;1;1\nvenus;2026;F2;1;1\nvenus;2026;F2;1;2\n' >twice.csv
--- command
kik-score bad.csv circle.csv short.csv twice.csv | jq -c 'select(.unit) | .unit.id'
kik-score -l da bad.csv circle.csv twice.csv >/dev/null
kik-score --skip-unknown --strict bad.csv >/dev/null
head -n 3 twice.csv >same.csv
kik-score --dedupe-identical same.csv | jq -c 'select(.unit) | .priorities, .leniencies'
--- stdout
"maane"
[{"id":"F1","effect":1,"effort":1}]
[{"option":"--dedupe-identical","n":1}]
--- stderr
kik-score: bad.csv:2:23: error: number: 'effect' is '6'; expected a whole number from 1 to 5
kik-score: bad.csv:2:25: error: number: 'effort' is '2,5'; expected a whole number from 1 to 5
kik-score: bad.csv:2:29: error: number: 'votes' is '1.000'; expected a number without thousands separators, such as 50000
kik-score: bad.csv:2:35: error: choice: 'choice' is 'måske'; expected one of now, later, no
kik-score: bad.csv:3:13: error: question-unknown: the question 'S33' is not in the frame; expected S01 … S20 (S03?); correct it, or use --skip-unknown
kik-score: bad.csv:3:17: warning: personal-data: 'text' seems to hold a phone number; take it out before the text is shown to others
kik-score: bad.csv:4:10: error: id-empty: 'id' is empty; expected an id
kik-score: bad.csv:5:18: error: number: 'effect' is '0'; expected a whole number from 1 to 5
kik-score: bad.csv:5:20: error: excel-damage: 'effort' is '#REF!': Excel saved an error instead of a value; expected a whole number from 1 to 5
kik-score: bad.csv:5:26: error: number: 'votes' is '3,5'; expected a whole number from 0 to 1000000
kik-score: short.csv:1:1: error: header: the column 'effect' is missing; found 'enhed, runde, nr, gruppe, valg'; expected effect (effekt)
kik-score: short.csv:1:1: error: header: the column 'effort' is missing; found 'enhed, runde, nr, gruppe, valg'; expected effort (indsats, innsats)
kik-score: bad.csv:2:20: error: id-unknown: 'depends_on' names 'F9', but unit sol has no row with that id
kik-score: circle.csv:2:18: warning: circle: unit maane: improvement areas presuppose each other: F1 → G → F3 → F1; none of them can come first, so they are left out of the ranking
kik-score: circle.csv:5:18: warning: circle: unit maane: improvement areas presuppose each other: F4 → F4; none of them can come first, so they are left out of the ranking
kik-score: circle.csv:3:24: warning: half-judged: 'G' of unit maane has a judgement of effect or of effort, not of both; it is not ranked by it
kik-score: twice.csv:3:12: error: dup-entry: 'F1' of unit venus has come before, the same (twice.csv:2:12); remove one of them, or use --dedupe-identical
kik-score: twice.csv:5:12: error: dup-conflict: 'F2' of unit venus has come before, differently (twice.csv:4:12); keep the one that is meant, or give them different ids
kik-score: 3 units: 1 scored, 2 withheld; 14 errors, 4 warnings
kik-score: bad.csv:2:23: fejl: number: 'effect' er '6'; ventede et helt tal fra 1 til 5
kik-score: bad.csv:2:25: fejl: number: 'effort' er '2,5'; ventede et helt tal fra 1 til 5
kik-score: bad.csv:2:29: fejl: number: 'votes' er '1.000'; ventede et tal uden tusindtalsskilletegn, fx 50000
kik-score: bad.csv:2:35: fejl: choice: 'choice' er 'måske'; ventede et af ordene nu, senere, nej
kik-score: bad.csv:3:13: fejl: question-unknown: spørgsmålet 'S33' er ikke i spørgerammen; ventede S01 … S20 (S03?); ret det, eller brug --skip-unknown
kik-score: bad.csv:3:17: advarsel: personal-data: 'text' ser ud til at rumme et telefonnummer; fjern det, før teksten vises for andre
kik-score: bad.csv:4:10: fejl: id-empty: 'id' er tom; der skal stå et id
kik-score: bad.csv:5:18: fejl: number: 'effect' er '0'; ventede et helt tal fra 1 til 5
kik-score: bad.csv:5:20: fejl: excel-damage: 'effort' er '#REF!': Excel har gemt en fejl i stedet for en værdi; ventede et helt tal fra 1 til 5
kik-score: bad.csv:5:26: fejl: number: 'votes' er '3,5'; ventede et helt tal fra 0 til 1000000
kik-score: bad.csv:2:20: fejl: id-unknown: 'depends_on' nævner 'F9', men enheden sol har ingen række med det id
kik-score: circle.csv:2:18: advarsel: circle: enheden maane: forbedringsområder forudsætter hinanden i ring: F1 → G → F3 → F1; ingen af dem kan komme først, så de er ikke med i rangordenen
kik-score: circle.csv:5:18: advarsel: circle: enheden maane: forbedringsområder forudsætter hinanden i ring: F4 → F4; ingen af dem kan komme først, så de er ikke med i rangordenen
kik-score: circle.csv:3:24: advarsel: half-judged: 'G' i enheden maane er kun vurderet på enten effekt eller indsats; den kan ikke rangordnes efter det
kik-score: twice.csv:3:12: fejl: dup-entry: 'F1' i enheden venus er der allerede, med det samme indhold (twice.csv:2:12); fjern den ene, eller brug --dedupe-identical
kik-score: twice.csv:5:12: fejl: dup-conflict: 'F2' i enheden venus er der allerede, med andet indhold (twice.csv:4:12); behold den, der gælder, eller giv dem hver sit id
kik-score: 3 enheder: 1 talt op, 2 tilbageholdt; 12 fejl, 4 advarsler
kik-score: bad.csv:2:23: error: number: 'effect' is '6'; expected a whole number from 1 to 5
kik-score: bad.csv:2:25: error: number: 'effort' is '2,5'; expected a whole number from 1 to 5
kik-score: bad.csv:2:29: error: number: 'votes' is '1.000'; expected a number without thousands separators, such as 50000
kik-score: bad.csv:2:35: error: choice: 'choice' is 'måske'; expected one of now, later, no
kik-score: bad.csv:3:13: warning: question-unknown: the question 'S33' is not in the frame; expected S01 … S20 (S03?); accepted by --skip-unknown
kik-score: bad.csv:3:17: warning: personal-data: 'text' seems to hold a phone number; take it out before the text is shown to others
kik-score: bad.csv:4:10: error: id-empty: 'id' is empty; expected an id
kik-score: bad.csv:5:18: error: number: 'effect' is '0'; expected a whole number from 1 to 5
kik-score: bad.csv:5:20: error: excel-damage: 'effort' is '#REF!': Excel saved an error instead of a value; expected a whole number from 1 to 5
kik-score: bad.csv:5:26: error: number: 'votes' is '3,5'; expected a whole number from 0 to 1000000
kik-score: bad.csv:2:20: error: id-unknown: 'depends_on' names 'F9', but unit sol has no row with that id
kik-score: 1 unit: 0 scored, 1 withheld; 9 errors, 2 warnings
kik-score: same.csv:3:12: warning: dup-entry: 'F1' of unit venus has come before, the same (same.csv:2:12); accepted by --dedupe-identical
kik-score: 1 unit: 1 scored, 0 withheld; 1 warning
--- status
0
