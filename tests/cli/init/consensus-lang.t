# the sheet of a seminar in English and Norwegian: names of columns that kik-score knows
--- setup
kik-score "$CASES/consensus.csv" >r.jsonl
--- command
for lang in en nb; do
	kik-init consensus -l $lang r.jsonl | head -n 8 | tr -d '\r'
done
--- stdout
﻿date;
leader;
employee;
no;start;minutes;question;text;theme;proposal;range;agreement;answers;don't know;points;reason;all strengths;strengths;all improvements;all ideas;improvements;used documentation;evidence;unit;round;name;area;municipality;frame
1;9:00;205;S01;How do we turn the municipality's goals and values into clear goals for our own unit?;Leadership;2,5;0–5;-1,00;4;0;;;"• godt hold! (3 times)
• =1+1";;• tid. (3 times);• Møder på 15 min;;2;;sol;2026;Solsikken;Ældre;Byen;sha256:8d7e30a78de226f16708d8f0abc2d62c81306ad074d7d82db6ec26f68c69fc56
2;13:25;20;S02;How do we bring our goals into daily work through planning, priorities and follow-up?;Leadership;3;2–3;0,87;3;1;;;"• - Planen, ""årshjulet"", er kendt; alle bruger den";;;;;0;;sol;2026;Solsikken;Ældre;Byen;sha256:8d7e30a78de226f16708d8f0abc2d62c81306ad074d7d82db6ec26f68c69fc56
3;13:45;5;S13;What do measurements show about how users experience our service?;User results;1;1;1,00;2;2;;;;;;;;1;;sol;2026;Solsikken;Ældre;Byen;sha256:8d7e30a78de226f16708d8f0abc2d62c81306ad074d7d82db6ec26f68c69fc56
﻿dato;
leder;
medarbeider;
nr;start;minutter;spørsmål;tekst;tema;forslag;spenn;enighet;svar;vet ikke;poeng;begrunnelse;alle styrker;styrker;alle forbedringsområder;alle ideer;forbedringsområder;brukte dokumentasjon;dokumentasjon;enhet;runde;navn;område;kommune;ramme
1;9.00;205;S01;Hvordan gjør vi kommunens mål og verdier om til tydelige mål for vår egen enhet?;Ledelse;2,5;0–5;-1,00;4;0;;;"• godt hold! (3 ganger)
• =1+1";;• tid. (3 ganger);• Møder på 15 min;;2;;sol;2026;Solsikken;Ældre;Byen;sha256:8d7e30a78de226f16708d8f0abc2d62c81306ad074d7d82db6ec26f68c69fc56
2;13.25;20;S02;Hvordan får vi målene ut i hverdagen gjennom planlegging, prioritering og oppfølging?;Ledelse;3;2–3;0,87;3;1;;;"• - Planen, ""årshjulet"", er kendt; alle bruger den";;;;;0;;sol;2026;Solsikken;Ældre;Byen;sha256:8d7e30a78de226f16708d8f0abc2d62c81306ad074d7d82db6ec26f68c69fc56
3;13.45;5;S13;Hva viser målingene om hvordan brukerne opplever tilbudet vårt?;Brukerresultater;1;1;1,00;2;2;;;;;;;;1;;sol;2026;Solsikken;Ældre;Byen;sha256:8d7e30a78de226f16708d8f0abc2d62c81306ad074d7d82db6ec26f68c69fc56
