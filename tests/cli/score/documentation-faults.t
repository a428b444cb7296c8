# what is wrong in sheets of the documentation half: each place is told, in both languages, and the unit is withheld where figures could be taken wrongly
--- setup
cat >i.csv <<'X'
unit;round;indicator;name;theme;question;direction;baseline;target;start;due;period;value
sol;2026;fravær;Fravær;T9;;lower;8;7;;;;
sol;2026;klager;Klager;;S99;down?;3;1;;;;
sol;2026;uheld;Uheld;T5;;lower;3;1;;;2026;2
sol;2026;uheld;;;;lower;4;;;;2027;2
sol;2026;tid;Tid;T5;;;;1;2026-05-01;2026-04-01;;
sol;2026;vej;Vej;T5;;higher;5;1;;;;3
sol;2026;nul;Nul;T5;;;;;;;2026;mange
X
cat >s.csv <<'X'
unit;round;item;respondent;experience;expectation
sol;2026;Maden;r1;4;5
sol;2026;Maden;r1;3;5
sol;2026;Maden;;3;5
sol;2026;Maden;r2;1001;5
X
cat >d.csv <<'X'
unit;round;id;reported;severity;due;closed;status
sol;2026;A1;2026-02-30;low;;;
sol;2026;A2;2026-02-10;awful;;2026-02-01;closed
sol;2026;A3;2026-02-10;low;;;closed
sol;2026;A4;2026-02-10;low;;2026-02-11;reported
X
--- command
for f in i s d; do
	kik-score $f.csv
	echo "status $?"
done
KIK_LANG=da kik-score i.csv d.csv
echo "status $?"
--- stdout
status 3
status 3
status 3
status 3
--- stderr
kik-score: i.csv:2:26: error: theme-unknown: the theme 'T9' is not in the frame; expected T1 … T8
kik-score: i.csv:3:25: error: question-unknown: the question 'S99' is not in the frame; expected S01 … S20 (S09?); correct it, or use --skip-unknown
kik-score: i.csv:3:29: error: choice: 'direction' is 'down?'; expected one of higher, lower, hold
kik-score: i.csv:8:32: error: number: 'value' is 'mange'; expected a number
kik-score: i.csv:6:24: warning: direction: indicator 'tid' of unit sol has a target, but neither direction nor baseline; taken as: higher is better
kik-score: i.csv:6:37: warning: days: 'tid' of unit sol: 2026-04-01 is before 2026-05-01
kik-score: i.csv:5:25: error: indicator: indicator 'uheld' of unit sol says another 'baseline' in another row; make them the same
kik-score: i.csv:7:31: warning: direction: indicator 'vej' of unit sol has a target on the other side of its baseline than its direction says
kik-score: i.csv:7:35: error: indicator: indicator 'vej' of unit sol has a value without a period; say which, such as 2026-03 or 2026
kik-score: 1 unit: 0 scored, 1 withheld; 6 errors, 3 warnings
kik-score: s.csv:4:16: error: id-empty: 'respondent' is empty; expected an id
kik-score: s.csv:5:19: error: number: 'experience' is '1001'; expected a number from 0 to 1000
kik-score: s.csv:3:10: error: dup-conflict: 'Maden r1' of unit sol has come before, differently (s.csv:2:10); keep the one that is meant, or give them different ids
kik-score: 1 unit: 0 scored, 1 withheld; 3 errors
kik-score: d.csv:2:13: error: date: 'reported' is '2026-02-30'; expected a date as YYYY-MM-DD
kik-score: d.csv:3:24: error: choice: 'severity' is 'awful'; expected one of low, medium, high
kik-score: d.csv:3:31: warning: days: 'A2' of unit sol: 2026-02-01 is before 2026-02-10
kik-score: d.csv:4:29: warning: closed-day: deviation 'A3' of unit sol is closed, but does not say when
kik-score: d.csv:5:40: warning: closed-day: deviation 'A4' of unit sol was closed on 2026-02-11, but its status is another
kik-score: 1 unit: 0 scored, 1 withheld; 2 errors, 3 warnings
kik-score: i.csv:2:26: fejl: theme-unknown: temaet 'T9' er ikke i spørgerammen; ventede T1 … T8
kik-score: i.csv:3:25: fejl: question-unknown: spørgsmålet 'S99' er ikke i spørgerammen; ventede S01 … S20 (S09?); ret det, eller brug --skip-unknown
kik-score: i.csv:3:29: fejl: choice: 'direction' er 'down?'; ventede et af ordene højere, lavere, fasthold
kik-score: i.csv:8:32: fejl: number: 'value' er 'mange'; ventede et tal
kik-score: d.csv:2:13: fejl: date: 'reported' er '2026-02-30'; ventede en dato som ÅÅÅÅ-MM-DD
kik-score: d.csv:3:24: fejl: choice: 'severity' er 'awful'; ventede et af ordene lav, mellem, høj
kik-score: i.csv:6:24: advarsel: direction: indikatoren 'tid' i enheden sol har et måltal, men hverken retning eller udgangspunkt; læst som: højere er bedre
kik-score: i.csv:6:37: advarsel: days: 'tid' i enheden sol: 2026-04-01 er før 2026-05-01
kik-score: i.csv:5:25: fejl: indicator: indikatoren 'uheld' i enheden sol har en anden 'baseline' i en anden række; gør dem ens
kik-score: i.csv:7:31: advarsel: direction: indikatoren 'vej' i enheden sol har et måltal på den anden side af udgangspunktet, end retningen siger
kik-score: i.csv:7:35: fejl: indicator: indikatoren 'vej' i enheden sol har en værdi uden periode; skriv den, f.eks. 2026-03 eller 2026
kik-score: d.csv:3:31: advarsel: days: 'A2' i enheden sol: 2026-02-01 er før 2026-02-10
kik-score: d.csv:4:29: advarsel: closed-day: afvigelsen 'A3' i enheden sol er lukket, men datoen mangler
kik-score: d.csv:5:40: advarsel: closed-day: afvigelsen 'A4' i enheden sol blev lukket den 2026-02-11, men status er en anden
kik-score: 1 enhed: 0 talt op, 1 tilbageholdt; 8 fejl, 6 advarsler
