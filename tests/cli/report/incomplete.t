# results that are not complete: the documents say so
--- setup
{ sh "$CASES/people.sh" a Nord 10; sh "$CASES/people.sh" b Nord 12 | tail -n +2; } | kik-score - >r.jsonl
sed '2s/"complete":true/"complete":false/' r.jsonl >i.jsonl
grep -q '"complete":false' i.jsonl
--- command
kik-report svarrapport -f txt i.jsonl | grep -a -A 1 -e ^Svarrapport -e fuldstændig
kik-report overblik -f txt i.jsonl | grep -A 1 fuldstændige
printf '{"format":"kik-result",\n' >broken.jsonl
kik-report overblik -f txt r.jsonl broken.jsonl | grep -A 1 fuldstændige
--- stdout
Svarrapport: a
══════════════
--
│ ! Obs. Rapporten er ikke fuldstændig: mindst én fil med svar kunne ikke læses.

--
Svarrapport: b
══════════════
│ ! Obs. Tallene er ikke fuldstændige: nogle svar kunne ikke læses, eller
│ enheder mangler. Det gælder: a.
│ ! Obs. Tallene er ikke fuldstændige: noget af det indlæste kunne ikke bruges.

--- stderr
kik-report: broken.jsonl:1:24: error: json: not JSON at ''; expected "
kik-report: 1 error
