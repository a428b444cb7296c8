# --cut sets the cut-offs of goals, surveys and priorities; what differs from the usual is said
--- setup
sh "$SRC/tests/cli/report/people.sh" a Nord 6 | kik-score - >answers
# syg: (7.2 - 8) / (6 - 8) = 0.4; hold: 5.3 is 6 % off 5; U1: K = 20 / 20.5, shown as 0.98
cat >ind.csv <<X
enhed;runde;indikator;periode;retning;udgangspunkt;måltal;frist;værdi;forklaring
a;2026;syg;2026-H1;lavere;8;6;2026-06-30;7,2;f
a;2026;hold;2026-H1;fasthold;5;;;5,3;f
X
cat >surv.csv <<X
enhed;runde;udsagn;svarperson;oplevelse;forventning
a;2026;U1;1;4;4
a;2026;U1;2;4;4
a;2026;U1;3;4;4
a;2026;U1;4;4;4
a;2026;U1;5;4;4,5
X
printf 'enhed;runde;nr;effekt;indsats\na;2026;F1;3;3\na;2026;F2;4;2\n' >prio.csv
for f in ind surv prio; do kik-score -q $f.csv >$f; done
kik-merge answers ind surv prio >all
printf 'enhed;runde;nr;mål;ansvarlig;indikator;start;fase;status\na;2026;H1;g;l;i;2026-01-15;udfør;i gang\n' >act.csv
--- command
show() { kik-report "$@" all | sed -n '/^[0-9].* mål: /p; /grænser/,/^$/p; /^Målopfyldelse/,/^$/p'; }
show opfoelgning --date 2026-12-01 -f txt
show opfoelgning --date 2026-12-01 -f txt --cut partly=40,hold=6
show opfoelgning --date 2026-12-01 -f txt --cut 'met = 40, partly=20'
kik-report svarrapport -f txt all | grep ^U1
kik-report svarrapport -f txt --cut k-below=0.98,k-above=1 all | sed -n '/^U1/p; /grænser/,/^$/p; /^K er/,/^$/p'
kik-report prioritering -f txt all | sed -n '/områder vurderet/,/^$/p; /^gennemsnittet/,/^$/p'
kik-report prioritering -f txt --cut effect=2.5,effort=2 all | sed -n '/områder vurderet/,/^$/p; /^gennemsnittet/,/^$/p; /grænser/,/^$/p'
kik-report overblik -l en -f txt --cut met=40,partly=20 all | sed -n '/^hold/p; /^syg/p; /^.*Other cut-offs/,/^$/p'
# stuck: from 15 January to 15 July there are six months, and no more
kik-score -q --date 2026-07-15 --cut stuck=6 act.csv >/dev/null
kik-score --date 2026-07-16 --cut stuck=6 act.csv >/dev/null
kik-score -l da --date 2026-08-16 --cut stuck=6 act.csv >/dev/null
# what is no cut-off
for cut in '' met met=x met=0 met=50,met=60 hold=101 effect=5 nej=1 partly=110 k-above=0.9 met=50, stuck=6; do
	kik-report opfoelgning --date 2026-12-01 --cut "$cut" all
done
for cut in stuck=1.5 stuck=0 met=90; do kik-score --cut $cut act.csv; done
--- stdout
2 mål: 2 ikke opfyldt.
Målopfyldelse: –
Vurdering: ✗ ikke opfyldt
Forklaring: f

Målopfyldelse: 40 %
Vurdering: ✗ ikke opfyldt
Forklaring: f

Målopfyldelse = (seneste − udgangspunkt) / (måltal − udgangspunkt). Vurderingen
følger det nøjagtige tal, ikke det afrundede: opfyldt fra 100 %, delvist opfyldt
fra 50 %. Før fristen sammenlignes med den lige vej fra start til frist.

2 mål: 1 opfyldt, 1 delvist opfyldt.
Målopfyldelse: –
Vurdering: ✓ opfyldt
Forklaring: f

Målopfyldelse: 40 %
Vurdering: ! delvist opfyldt
Forklaring: f

Målopfyldelse = (seneste − udgangspunkt) / (måltal − udgangspunkt). Vurderingen
følger det nøjagtige tal, ikke det afrundede: opfyldt fra 100 %, delvist opfyldt
fra 40 %. Før fristen sammenlignes med den lige vej fra start til frist.

│ i Bemærk. Andre grænser end de sædvanlige: delvist opfyldt fra 40 % (ellers 50
│ %), fastholdt inden for 6 % (ellers 5 %).

2 mål: 1 opfyldt, 1 ikke opfyldt.
Målopfyldelse: –
Vurdering: ✗ ikke opfyldt
Forklaring: f

Målopfyldelse: 40 %
Vurdering: ✓ opfyldt
Forklaring: f

Målopfyldelse = (seneste − udgangspunkt) / (måltal − udgangspunkt). Vurderingen
følger det nøjagtige tal, ikke det afrundede: opfyldt fra 40 %, delvist opfyldt
fra 20 %. Før fristen sammenlignes med den lige vej fra start til frist.

│ i Bemærk. Andre grænser end de sædvanlige: opfyldt fra 40 % (ellers 100 %),
│ delvist opfyldt fra 20 % (ellers 50 %).

U1           4,00         4,10     0,98        –  −0,10       5/5  ● som ventet
U1           4,00         4,10     0,98        –  −0,10       5/5  ▼ under
K er gennemsnittet af oplevelsen delt med gennemsnittet af forventningen. Se
altid på O og F selv: 5/5 og 2/2 giver begge 1. Over forventning er fra 1, under
er under 0,98. Færre end 5 svar vises ikke.

│ i Bemærk. Andre grænser end de sædvanlige: over forventning fra 1 (ellers
│ 1,05), under forventning ved mindre end 0,98 (ellers 0,95).

2 områder vurderet på effekt og indsats. Gør nu: 1. Planlæg: 0. Hvis der er tid:
1. Lad ligge: 0.

gennemsnittet, og stemmerne lægges sammen. Rangordenen følger effekt divideret
med indsats. Står to lige, går flest stemmer forud, så flest udsagn, så størst
afstand fra pointene til toppen af skalaen og til sidst nummeret. Effekt over 3
og indsats over 3 er høj. Rangordenen er et oplæg: det er lederen, der vælger.

2 områder vurderet på effekt og indsats. Gør nu: 1. Planlæg: 1. Hvis der er tid:
0. Lad ligge: 0.

gennemsnittet, og stemmerne lægges sammen. Rangordenen følger effekt divideret
med indsats. Står to lige, går flest stemmer forud, så flest udsagn, så størst
afstand fra pointene til toppen af skalaen og til sidst nummeret. Effekt over
2,5 og indsats over 2 er høj. Rangordenen er et oplæg: det er lederen, der
vælger.

│ i Bemærk. Andre grænser end de sædvanlige: høj effekt er over 2,5 (ellers 3),
│ høj indsats er over 2 (ellers 3).

hold           1  1 not met                 0                 –       –        –
syg            1  1 met                     1               40%     40%      40%
│ i Note. Other cut-offs than the usual ones: met from 40% (else 100%), partly
│ met from 20% (else 50%).

--- stderr
kik-score: act.csv:2:28: warning: stuck: action 'H1' of unit a has been in phase do since 2026-01-15, for more than 6 months
kik-score: 1 unit: 1 scored, 0 withheld; 1 warning
kik-score: act.csv:2:28: advarsel: stuck: handlingen 'H1' i enheden a har stået i fasen udfør siden 2026-01-15, i mere end 6 måneder
kik-score: 1 enhed: 1 talt op, 0 tilbageholdt; 1 advarsel
kik-report: error: usage: --cut: ''; expected NAME=VALUE, the name one of met, partly, path, hold, k-above, k-below, effect, effort
kik-report: try 'kik-report --help'
kik-report: error: usage: --cut: 'met'; expected NAME=VALUE, the name one of met, partly, path, hold, k-above, k-below, effect, effort
kik-report: try 'kik-report --help'
kik-report: error: usage: --cut: met is 'x'; expected 1 to 1000
kik-report: try 'kik-report --help'
kik-report: error: usage: --cut: met is '0'; expected 1 to 1000
kik-report: try 'kik-report --help'
kik-report: error: usage: --cut names met twice
kik-report: try 'kik-report --help'
kik-report: error: usage: --cut: hold is '101'; expected 0 to 100
kik-report: try 'kik-report --help'
kik-report: error: usage: --cut: effect is '5'; expected 1 to 4
kik-report: try 'kik-report --help'
kik-report: error: usage: --cut: 'nej=1'; expected NAME=VALUE, the name one of met, partly, path, hold, k-above, k-below, effect, effort
kik-report: try 'kik-report --help'
kik-report: error: usage: --cut: partly is more than met
kik-report: try 'kik-report --help'
kik-report: error: usage: --cut: k-below is more than k-above
kik-report: try 'kik-report --help'
kik-report: error: usage: --cut: ''; expected NAME=VALUE, the name one of met, partly, path, hold, k-above, k-below, effect, effort
kik-report: try 'kik-report --help'
kik-report: error: usage: --cut: 'stuck=6'; expected NAME=VALUE, the name one of met, partly, path, hold, k-above, k-below, effect, effort
kik-report: try 'kik-report --help'
kik-score: error: usage: --cut: stuck is '1.5'; expected a whole number from 1 to 120
kik-score: try 'kik-score --help'
kik-score: error: usage: --cut: stuck is '0'; expected a whole number from 1 to 120
kik-score: try 'kik-score --help'
kik-score: error: usage: --cut: 'met=90'; expected NAME=VALUE, the name one of stuck
kik-score: try 'kik-score --help'
--- status
2
