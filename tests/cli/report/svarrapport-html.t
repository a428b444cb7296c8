# html: one file without scripts, of its language, with a title, its mark, a contents that leads somewhere
--- setup
kik-score "$CASES/statements.csv" >r.jsonl
--- command
kik-report svarrapport -f html r.jsonl >r.html
grep -c -i -e '<script' -e 'http://' -e 'https://' -e 'src=' r.html
grep -o -e '<html[^>]*>' -e '<title>.*</title>' -e "default-src 'none'" -e 'Fortroligt – [^<]*' r.html | sort -u
grep -o 'href="#[^"]*"' r.html | cut -d '"' -f 2 | tr -d '#' | sort -u >links
grep -o ' id="[^"]*"' r.html | cut -d '"' -f 2 | sort -u >ids
comm -23 links ids
grep -o '<li>[^<]*</li>' r.html | sed -n '/mål/p'
--- stdout
0
<html lang="da">
<title>Svarrapport: Solsikken</title>
Fortroligt – gruppens eget arbejdspapir
Fortroligt – gruppens eget arbejdspapir";font:600 8pt sans-serif;color:#7a2c12}@bottom-left{content:"Svarrapport\3a  Solsikken";font:8pt sans-serif;color:#54636b}@bottom-right{content:"Side"" "counter(page)" / "counter(pages);font:8pt sans-serif;color:#54636b}}
default-src 'none'
<li>tydelige mål. (2)</li>
<li>Færre mål</li>
