# Word documents of svarrapport and konsensusrapport hold the documentation half too, from our template or a municipality's; where there is none, nothing of it stands there
--- setup
sh "$CASES/people.sh" a Nord 6 | kik-score - | sh "$CASES/agreed.sh" >points.jsonl
# (7 - 8) / (6 - 8) = 50 %
cat >i.csv <<'X'
enhed;runde;indikator;periode;navn;måleenhed;retning;udgangspunkt;måltal;frist;værdi
a;2026;syg;2026-H1;Sygefravær;pct.;lavere;8;6;2026-06-30;7
X
printf 'enhed;runde;nr;anmeldt;alvorlighed;årsag;lukket;status\na;2026;1;2026-01-02;høj;Travlhed;2026-01-12;lukket\na;2026;2;2026-01-03;lav;travlhed;;anmeldt\n' >d.csv
kik-score -q i.csv d.csv | kik-merge points.jsonl - >all.jsonl
"$CASES/docx.py" own.docx '[[{{#documentation}}]][[{{#heading2}}]][[= {{heading2}}]][[{{/heading2}}]][[{{#text}}]][[{{text}}]][[{{/text}}]][[{{/documentation}}]]'
--- command
for kind in svarrapport konsensusrapport; do
	kik-report $kind --date 2026-12-01 -o $kind.docx all.jsonl
	"$CASES/docx.py" --text $kind.docx | grep -v '^ *$' | sed -n '/^Dokumentation$/,/^T1 Ledelse/p' | cut -c 1-90
	kik-report $kind -q --force -o none.docx points.jsonl
	"$CASES/docx.py" --text none.docx | grep -c 'Indikatorer\|Afvigelser'
done
kik-report svarrapport --template own.docx -o filled.docx all.jsonl
"$CASES/docx.py" --text filled.docx | grep -v '^ *$' | cut -c 1-70
kik-report svarrapport --list-fields -f csv all.jsonl | grep '^documentation,'
--- stdout
Dokumentation
Tallene her er enhedens egen dokumentation. Hold dem op mod pointene: hvor siger de det sa
Indikatorer
1 mål: 1 delvist opfyldt.
Indikator | Tema | Udgangspunkt | Måltal | Frist | Forrige | Seneste | Målopfyldelse | V
Målopfyldelse = (seneste − udgangspunkt) / (måltal − udgangspunkt). Vurderingen føl
Afvigelser
I alt | 2
Dage fra anmeldelse til lukning | gennemsnit 10,0, median 10 (af 1 lukkede)
Over fristen den 1. december 2026 | 0
Afvigelser efter alvorlighed og status
Alvorlighed | Anmeldt | Under behandling | Lukket | I alt | høj | 0 | 0 | 1 | 1 | mellem 
Årsager, der går igen:
Travlhed (2 gange)
Flere anmeldelser er ikke i sig selv dårligere: de kan vise, at man taler åbent om fejl.
T1 Ledelse
0
Dokumentation
Tallene her er enhedens egen dokumentation. Hold dem op mod pointene: hvor siger de det sa
Indikatorer
1 mål: 1 delvist opfyldt.
Indikator | Tema | Udgangspunkt | Måltal | Frist | Forrige | Seneste | Målopfyldelse | V
Målopfyldelse = (seneste − udgangspunkt) / (måltal − udgangspunkt). Vurderingen føl
Afvigelser
I alt | 2
Dage fra anmeldelse til lukning | gennemsnit 10,0, median 10 (af 1 lukkede)
Over fristen den 1. december 2026 | 0
Afvigelser efter alvorlighed og status
Alvorlighed | Anmeldt | Under behandling | Lukket | I alt | høj | 0 | 0 | 1 | 1 | mellem 
Årsager, der går igen:
Travlhed (2 gange)
Flere anmeldelser er ikke i sig selv dårligere: de kan vise, at man taler åbent om fejl.
T1 Ledelse
0
Tallene her er enhedens egen dokumentation. Hold dem op mod pointene: 
= Indikatorer
1 mål: 1 delvist opfyldt.
Målopfyldelse = (seneste − udgangspunkt) / (måltal − udgangspunk
= Afvigelser
Årsager, der går igen:
Flere anmeldelser er ikke i sig selv dårligere: de kan vise, at man t
documentation,,liste,"dokumentationen: indikatorer, brugere, afvigelser"
--- stderr
