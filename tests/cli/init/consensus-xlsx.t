# the sheet of a seminar as a workbook: sheets, properties, open cells, rules, the same bytes
--- setup
kik-score "$CASES/consensus.csv" >r.jsonl
--- command
kik-init consensus -o a.xlsx r.jsonl
kik-init consensus -o b/ r.jsonl
ls b
cmp a.xlsx b/2026_sol_konsensus.xlsx
stat -c %a a.xlsx
part() { python3 -c 'import sys, zipfile; print(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]).decode())' a.xlsx "$1"; }
part xl/workbook.xml | grep -o '<sheet name="[^"]*"\|state="[a-z]*"'
part docProps/custom.xml | grep -o 'name="[a-z]*"><vt:lpwstr>[^<]*' | sed 's/name=//;s/"><vt:lpwstr>/" /'
part xl/worksheets/sheet1.xml | grep -o '<sheetProtection[^>]*>\|<dataValidation type="[a-z]*"\|sqref="B[0-9]*"'
part xl/worksheets/sheet2.xml | grep -o '<pane [^>]*>\|<formula1>[^<]*' | sort | uniq -c | sed 's/^ *//'
part xl/worksheets/sheet3.xml | grep -c '<sheetProtection'
--- stdout
2026_sol_konsensus.xlsx
600
<sheet name="Seminar"
<sheet name="Konsensus"
<sheet name="Dagsplan"
<sheet name="kik"
state="hidden"
"format" kik-consensus
"version" 1
"unit" sol
"name" Solsikken
"area" Ældre
"municipality" Byen
"round" 2026
"frame" sha256:8d7e30a78de226f16708d8f0abc2d62c81306ad074d7d82db6ec26f68c69fc56
"lang" da
<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>
<dataValidation type="date"
sqref="B14"
<dataValidation type="whole"
sqref="B15"
<dataValidation type="whole"
sqref="B16"
<dataValidation type="whole"
sqref="B17"
<dataValidation type="whole"
sqref="B18"
<dataValidation type="whole"
sqref="B19"
20 <formula1>"0,1,2,3,4,5"
1 <pane xSplit="5" ySplit="3" topLeftCell="F4" activePane="bottomRight" state="frozen"/>
1
