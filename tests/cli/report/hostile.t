# names and statements that would be markup, formulas or terminal control are text in every format
--- setup
kik-score -q "$CASES/hostile.csv" >h.jsonl
--- command
kik-report svarrapport -f html h.jsonl | grep -o -E '<title>.*</title>|&lt;script[^<]*|=1\+1|\]\]&gt;|\]\]>' | sort | uniq -c
kik-report svarrapport -f html h.jsonl | grep -c '<script'
kik-report svarrapport -f txt h.jsonl | LC_ALL=C tr -d '\n\f\040-\377' | od -c
kik-report svarrapport -f txt h.jsonl | sed -n '1,8p;/^Styrker/,/^S02/p;/^S02/q'
kik-report tal --internal h.jsonl | sed -n 2p | cut -d , -f 26-
kik-report tal --internal -f json h.jsonl | jq -c '.tables.rows[0] | [.name, .area]'
--- stdout
      1 &lt;script&gt;alert(1)&lt;/script&gt;
      1 <title>Svarrapport: &lt;b&gt;Huset&lt;/b&gt; &amp; "hjemmet"</title>
      1 =1+1
      1 ]]&gt;
0
0000000
[ Fortroligt – gruppens eget arbejdspapir ]

Svarrapport: <b>Huset</b> & "hjemmet"
═════════════════════════════════════
Runde 2026 · =2+2 · Byen

Enhed        <b>Huset</b> & "hjemmet"
Område       =2+2
Styrker
.......

• +45 er ikke et tal
• <script>alert(1)</script>

Forbedringsområder
..................

• �[31mrødt�[0m
• =1+1

Idéer
.....

• �bagvendt
• ]]>

S02 Hvordan får vi målene ud i hverdagen gennem planlægning, prioritering og
"<b>Huset</b> & ""hjemmet""",'=2+2,Byen
["<b>Huset</b> & \"hjemmet\"","=2+2"]
