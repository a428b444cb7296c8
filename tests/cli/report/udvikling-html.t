# a line breaks where not all its questions were answered, and says so; slopes have their figures at both ends
--- setup
for round in 2022 2023 2024; do
	sh "$CASES/people.sh" a Nord 12 $round | kik-score - |
		jq -c --arg round $round 'if .individual and $round == "2023" then .individual.themes |= .[:2]
			| .individual.panels |= .[:1] | .individual.questions |= .[:6] else . end'
done >r.jsonl
--- command
kik-report udvikling -l en r.jsonl >u.html
grep -c 'class="lines"' u.html
sed -n '/class="lines"/,/<\/svg>/p' u.html | sed -n '1,/<\/svg>/p'
sed -n '/from round 2023 to round 2024<\/figcaption>/,/<\/svg>/p' u.html | grep '<text'
--- stdout
4
<svg role="img" aria-labelledby="c1-t c1-d" class="lines" width="640" height="316" viewBox="0 0 640 316">
<title id="c1-t">a over the rounds</title><desc id="c1-d">Total: 2.50 in round 2024. Effort: 2.50 in round 2024. Results: 2.50 in round 2024. Before round 2023 the lines are broken (Not the same questions). Before round 2024 the lines are broken (Not the same questions). The figure shows the scale from 2 to 4; all of it goes from 0 to 5.</desc>
<line class="ring" x1="44" y1="272" x2="424" y2="272"/>
<text class="tick" text-anchor="end" x="36" y="276">2</text>
<line class="ring" x1="44" y1="142" x2="424" y2="142"/>
<text class="tick" text-anchor="end" x="36" y="146">3</text>
<line class="ring" x1="44" y1="12" x2="424" y2="12"/>
<text class="tick" text-anchor="end" x="36" y="16">4</text>
<line class="ring" x1="58" y1="12" x2="58" y2="272"/>
<text class="axis" text-anchor="middle" x="58" y="291">2022</text>
<line class="ring" x1="234" y1="12" x2="234" y2="272"/>
<text class="axis" text-anchor="middle" x="234" y="291">2023</text>
<line class="cut" x1="146" y1="12" x2="146" y2="272"/>
<text class="tick" transform="translate(142 266) rotate(-90)">Not the same questions</text>
<line class="ring" x1="410" y1="12" x2="410" y2="272"/>
<text class="axis" text-anchor="middle" x="410" y="291">2024</text>
<line class="cut" x1="322" y1="12" x2="322" y2="272"/>
<text class="tick" transform="translate(318 266) rotate(-90)">Not the same questions</text>
<path class="m s2" d="M58 202L63 211L53 211Z"/>
<path class="m s2" d="M410 202L415 211L405 211Z"/>
<path class="m s1" d="M58 202L63 207L58 212L53 207Z"/>
<path class="m s1" d="M234 202L239 207L234 212L229 207Z"/>
<path class="m s1" d="M410 202L415 207L410 212L405 207Z"/>
<circle class="m s0" cx="58" cy="207" r="4"/>
<circle class="m s0" cx="234" cy="207" r="4"/>
<circle class="m s0" cx="410" cy="207" r="4"/>
<line class="lead" x1="416" y1="207" x2="429" y2="207"/>
<circle class="m s0" cx="436" cy="207" r="4"/>
<text x="446" y="210.5">2.50 Total</text>
<line class="lead" x1="416" y1="207" x2="429" y2="224"/>
<path class="m s1" d="M436 219L441 224L436 229L431 224Z"/>
<text x="446" y="227.5">2.50 Effort</text>
<line class="lead" x1="416" y1="207" x2="429" y2="241"/>
<path class="m s2" d="M436 236L441 245L431 245Z"/>
<text x="446" y="244.5">2.50 Results</text>
</svg>
<text class="axis" text-anchor="middle" x="74" y="291">2023</text>
<text class="axis" text-anchor="middle" x="410" y="291">2024</text>
<text x="446" y="210.5">2.50 T1 Leadership</text>
<text x="446" y="227.5">2.50 T2 Resources</text>
<text text-anchor="end" x="44" y="210.5">2.50</text>
<text text-anchor="end" x="44" y="227.5">2.50</text>
