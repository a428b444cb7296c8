# the HTML form: whose it is, its policy, its questions; what a name holds is never markup
--- setup
cat >units.csv <<'X'
unit;name;municipality;kontakt
sol & <b>;"</script><b>""Sol""</b>";By;"Ib ""I"" <ib@example.dk>"
X
--- command
kik-init round --round 2026 --units units.csv --participants 1 --themes T5 --deadline 2026-09-01 r
f=$(ls r/forms/*/*.html)
mask() { sed "s/[BCDFGHJKLMNPQRSTVWXZ]\{8\}/CODE/g; s/sha256:[0-9a-f]*/sha256:…/g; s/'sha256-[^']*'/'sha256-…'/g"; }
grep Content-Security "$f" | mask
grep -E '<title>|<h1>|<dd>|id=data' "$f" | mask | sed 's/"say":.*//'
sed -n '/^<fieldset id=q1/,/^<\/fieldset/p' "$f"
grep example.dk "$f"
grep -c '<fieldset id=q' "$f"
! grep -iE 'anonym|https?:|style=| on[a-z]+="' "$f"
--- stdout
<meta http-equiv=Content-Security-Policy content="default-src 'none'; script-src 'sha256-…'; style-src 'sha256-…'; form-action 'none'; base-uri 'none'">
<title>Din vurdering af &lt;/script&gt;&lt;b&gt;"Sol"&lt;/b&gt; – 2026</title>
<h1>Din vurdering af &lt;/script&gt;&lt;b&gt;"Sol"&lt;/b&gt;</h1>
<div><dt>Enhed</dt><dd>&lt;/script&gt;&lt;b&gt;"Sol"&lt;/b&gt;</dd></div>
<div><dt>Runde</dt><dd>2026</dd></div>
<div><dt>Svarfrist</dt><dd>1. september 2026</dd></div>
<div><dt>Din kode</dt><dd>CODE</dd></div>
<script type=application/json id=data>{"file":"kik-svar-sol----b--15dbfac7-CODE.json","head":{"format":"kik-answers","version":1,"unit":"sol & \u003cb>","municipality":"By","round":"2026","respondent":"CODE","frame":"sha256:…","lang":"da"},"questions":[{"id":"S13"},{"id":"S14"}],
<fieldset id=q1><legend><h3><b>S14</b> Hvad viser vores egne tal om den service, brugerne får?</h3></legend>
<details><summary>Eksempler <i>S14</i></summary><ul>
<li>Ventetiden fra ansøgning til plads, hjælpemiddel eller svar
<li>Andelen af klager, hvor brugeren fik medhold
<li>Åbningstider, telefontid og lukkedage
<li>Aflyste timer eller besøg, og hvor mange forskellige hjælpere en borger møder på en uge
</ul></details>
<div class=steps>
<label><input type=radio name=p1 value=0><b>0</b> Ikke målt eller ikke dokumenteret</label>
<label><input type=radio name=p1 value=1><b>1</b> Målt, men det går den forkerte vej, eller målet er ikke nået</label>
<label><input type=radio name=p1 value=2><b>2</b> Uændret, eller nogle få mål er nået</label>
<label><input type=radio name=p1 value=3><b>3</b> Fremgang, eller de fleste mål er nået</label>
<label><input type=radio name=p1 value=4><b>4</b> Tydelig fremgang, eller alle relevante mål er nået</label>
<label><input type=radio name=p1 value=5><b>5</b> Gode resultater over tid, også sammenlignet med andre</label>
<label><input type=radio name=p1 value="">Ved ikke</label>
</div>
<div class=words>
<p class=hint id=l1>Ét udsagn på hver linje</p>
<label>Styrker <i>S14</i><textarea id=s1></textarea></label>
<label>Forbedringsområder <i>S14</i><textarea id=i1></textarea></label>
<label>Idéer <i>S14</i><textarea id=j1></textarea></label>
<div><label class=tick><input type=checkbox id=e1>Jeg har brugt dokumentation <i>S14</i></label>
<label>Hvilken? <i>S14</i><input id=w1></label></div>
</div>
</fieldset>
<li>Send filen til Ib "I" &lt;ib@example.dk&gt;. Svarfristen er 1. september 2026.
2
--- status
0
