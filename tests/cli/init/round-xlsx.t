# workbooks as forms, the typing sheet beside them, and what the guide says of it
--- command
kik-init round --forms csv,xlsx --round 2026 --unit sol --participants 2 r
ls r/forms/sol | sed 's/[B-Z]\{8\}/CODE/'
cut -d ';' -f 6 r/codes.csv | sed 's/[B-Z]\{8\}/CODE/'
sed -n '/### Svar på papir/,/^##/p' r/VEJLEDNING.md
kik-init round --forms xls --round 2026 --unit sol --participants 2 no
--- stdout
CODE.csv
CODE.xlsx
CODE.csv
CODE.xlsx
indtastning.xlsx
form
forms/sol/CODE.csv
forms/sol/CODE.csv
### Svar på papir

Vil nogen hellere svare på papir, så udskriv deres skema fra Excel: fanen med
spørgsmålene og fanen med skalaen. Koden står på hver side. Lad dem aflevere det i en
lukket kuvert. Skriv svarene af i enhedens `indtastning.xlsx`, som ligger sammen med
dens skemaer, og læg en kopi i `r/answers/`. Linjerne for dem, der selv har sendt
et skema, lader du stå tomme.

## 4. Lav svarrapporten
--- stderr
kik-init: error: usage: --forms names 'xls'; expected html, csv, xlsx
kik-init: try 'kik-init --help'
--- status
2
