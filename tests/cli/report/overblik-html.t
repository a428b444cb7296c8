# html: hidden cells are marked and said, no figure of theirs stands anywhere; units, areas and heat
--- setup
for n in 4 6 10; do sh "$CASES/people.sh" u$n Nord $n; done | awk 'NR == 1 || !/^unit/' | kik-score - >r.jsonl
--- command
kik-report overblik -f html r.jsonl >o.html
grep -c -i '<script' o.html
grep -o -e '<html[^>]*>' -e '<title>.*</title>' -e "default-src 'none'" o.html
grep -o '<tr class="part">.*</tr>' o.html
sed -n '/<table id="[^"]*" class="heat/,/<\/table>/p;/<table class="heat/,/<\/table>/p' o.html | grep '<th scope="row"' | sed 's/<[^>]*>/ /g; s/  */ /g'
sed -n 's/.*<aside[^>]*>\(.*\)/\1/p;/»&lt;5«/p' o.html | sed 's/<[^>]*>//g'
--- stdout
0
<html lang="da">
default-src 'none'
<title>Overblik</title>
<tr class="part"><th scope="colgroup" colspan="13">Nord:</th></tr>
 Alle enheder 20 2,70 2,30 2,70 2,30 2,80 2,40 2,30 2,80 2,50 2,58 2,54 
 u10 10 2,70 2,30 2,70 2,30 2,80 2,40 2,30 2,80 2,50 2,58 2,54 
 u4 4 &lt;5 &lt;5 &lt;5 &lt;5 &lt;5 &lt;5 &lt;5 &lt;5 &lt;5 &lt;5 &lt;5 
 u6 6 skjult skjult skjult skjult skjult skjult skjult skjult skjult skjult skjult 
 Alle enheder 2,54 2,63 2,30 2,58 
 u10 2,54 2,63 2,30 2,58 
 u4 &lt;5 &lt;5 &lt;5 &lt;5 
 u6 skjult skjult skjult skjult 
i&nbsp;Bemærk. »&lt;5« betyder, at færre end 5 personer har svaret. Tallet er skjult, så ingen kan genkendes. »skjult« betyder, at et andet skjult tal ellers kunne regnes ud. Skjulte tal indgår ikke i gennemsnit: et temas gennemsnit beregnes kun ud fra de spørgsmål, der må vises. Tegnet »i« foran et tal betyder, at mindst ét spørgsmål er udeladt.
