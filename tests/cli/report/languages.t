# en and nb: no word of another language in them, the decimal mark of each
--- setup
kik-score "$CASES/statements.csv" >r.jsonl
--- command
danish='enhed|enheder|spørgsmål|gennemsnit|gennemsnittet|svaret|tæller|meget|deltagerne|hvad|hver for sig|resultatet|efter|bruges|nøgleresultater'
norwegian='enhet|enheter|spørsmål|gjennomsnitt|besvarelser|dere|ikke|teller|og|runde'
for l in en nb; do
	kik-report svarrapport -f txt -l $l r.jsonl >svar.$l
	kik-report overblik -f txt -l $l --internal r.jsonl >o.$l
done
grep -n -w -i -E "$danish" svar.nb o.nb svar.en o.en
grep -n -w -i -E "$norwegian" svar.en o.en
sed -n '3,29p' svar.nb
grep -e '^T1' o.en o.nb | head -n 8
--- stdout
Svarrapport: Solsikken
══════════════════════
Runde 2026 · Ældre · Byen

Enhet        Solsikken
Område       Ældre
Kommune      Byen
Runde        2026
Besvarelser  4
Poeng gitt   10 av 80
Uten poeng   70

Slik leser dere rapporten
─────────────────────────

Rapporten samler det deltakerne har skrevet hver for seg. Den er grunnlaget for
konsensusseminaret. Utsagnene står uten navn og i en rekkefølge som ikke viser
hvem som har skrevet hva. Er nesten det samme skrevet flere ganger, står det én
gang med antallet i parentes.

Poengene er satt etter beste skjønn. Bruk dem til å se hvor dere er enige og
uenige. Ingen poeng betyr «vet ikke» og teller aldri som 0. Det viktigste er hva
dere skriver om styrker og forbedringsområder.

Enigheten går fra −1 til 1. Den er 1 når alle har gitt det samme, 0 når svarene
fordeler seg jevnt over skalaen, og −1 når dere er delt i to like store leirer i
hver sin ende. I rapporten kalles den «stor» fra 0,60, «noe» fra 0,30 og
o.en:T1 Leadership: 3.08
o.en:T1 Leadership: 3.08
o.en:T1                   3.08         3.08      1       –         3.08          3.08
o.en:T1 Leadership: 0.07
o.nb:T1 Ledelse: 3,08
o.nb:T1 Ledelse: 3,08
o.nb:T1 Ledelse             3,08           3,08        1          –     3,08     3,08
o.nb:T1 Ledelse: 0,07
