# the sheet of a seminar as CSV: the order of the agenda, statements counted, points left empty
--- setup
kik-score "$CASES/consensus.csv" >r.jsonl
--- command
kik-init consensus r.jsonl >sheet.csv
head -c 3 sheet.csv | od -An -tx1
sed '1s/^.*dato/dato/' sheet.csv | sed -n '1,12p;$p'
grep -c . sheet.csv
kik-init consensus - <r.jsonl | cmp - sheet.csv
kik-init consensus -o agreed.csv r.jsonl && cmp agreed.csv sheet.csv
stat -c %a agreed.csv
--- stdout
 ef bb bf
dato;
leder;
medarbejder;
nr;start;minutter;spørgsmål;tekst;tema;forslag;spænd;enighed;svar;ved ikke;point;begrundelse;alle styrker;styrker;alle forbedringsområder;alle idéer;forbedringsområder;brugte dokumentation;dokumentation;enhed;runde;navn;område;kommune;ramme
1;9.00;205;S01;Hvordan gør vi kommunens mål og værdier til klare mål for vores egen enhed?;Ledelse;2,5;0–5;-1,00;4;0;;;"• godt hold! (3 gange)
• =1+1";;• tid. (3 gange);• Møder på 15 min;;2;;sol;2026;Solsikken;Ældre;Byen;sha256:8d7e30a78de226f16708d8f0abc2d62c81306ad074d7d82db6ec26f68c69fc56
2;13.25;20;S02;Hvordan får vi målene ud i hverdagen gennem planlægning, prioritering og opfølgning?;Ledelse;3;2–3;0,87;3;1;;;"• - Planen, ""årshjulet"", er kendt; alle bruger den";;;;;0;;sol;2026;Solsikken;Ældre;Byen;sha256:8d7e30a78de226f16708d8f0abc2d62c81306ad074d7d82db6ec26f68c69fc56
3;13.45;5;S13;Hvad viser målingerne om, hvordan brugerne oplever vores tilbud?;Brugerresultater;1;1;1,00;2;2;;;;;;;;1;;sol;2026;Solsikken;Ældre;Byen;sha256:8d7e30a78de226f16708d8f0abc2d62c81306ad074d7d82db6ec26f68c69fc56
4;13.50;5;S03;Hvordan viser ledelsen vejen gennem eget eksempel, dialog og plads til forbedringer og nye idéer?;Ledelse;;;;0;4;;;;;;;;0;;sol;2026;Solsikken;Ældre;Byen;sha256:8d7e30a78de226f16708d8f0abc2d62c81306ad074d7d82db6ec26f68c69fc56
5;13.55;5;S04;Hvordan inddrager vi brugere, pårørende og samarbejdspartnere i vores arbejde?;Ressourcer;;;;0;4;;;;;;;;0;;sol;2026;Solsikken;Ældre;Byen;sha256:8d7e30a78de226f16708d8f0abc2d62c81306ad074d7d82db6ec26f68c69fc56
6;14.15;5;S05;Hvordan bruger vi penge, tid og lokaler, så de kommer kerneopgaven mest muligt til gode?;Ressourcer;;;;0;4;;;;;;;;0;;sol;2026;Solsikken;Ældre;Byen;sha256:8d7e30a78de226f16708d8f0abc2d62c81306ad074d7d82db6ec26f68c69fc56
7;14.20;5;S06;Hvordan bruger vi viden, data og digitale værktøjer i det daglige arbejde?;Ressourcer;;;;0;4;;;;;;;;0;;sol;2026;Solsikken;Ældre;Byen;sha256:8d7e30a78de226f16708d8f0abc2d62c81306ad074d7d82db6ec26f68c69fc56
20;15.25;5;S20;Hvilke resultater har vi opnået som organisation, fx forbedringer, samarbejde og omdømme?;Øvrige nøgleresultater;;;;0;4;;;;;;;;0;;sol;2026;Solsikken;Ældre;Byen;sha256:8d7e30a78de226f16708d8f0abc2d62c81306ad074d7d82db6ec26f68c69fc56
25
600
