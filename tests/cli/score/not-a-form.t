# files of other kinds are refused by their content, in a line each, whatever their names
--- setup
put() { printf "$2" >"$1"; head -c 2000 /dev/urandom >>"$1"; }
put pdf.csv '%%PDF-1.7\n'
put jpeg.csv '\377\330\377\340'
put png.json '\211PNG\r\n\032\n'
put heic.xlsx '\0\0\0\030ftypheic'
put old.xlsx '\320\317\021\340\241\261\032\341'
put rtf.json '{\\rtf1\\ansi'
put gz.csv '\037\213\010'
put 7z.zip '7z\274\257\047\034'
printf '\357\273\277\n<!DOCTYPE html>\n<html><body>Kvalitet</body></html>\n' >form.html
printf '<?xml version="1.0"?><Workbook/>' >book.xml
mkdir word open
echo x >word/document.xml
echo x >'[Content_Types].xml'
echo x >open/content.xml
python3 -m zipfile -c docx.zip '[Content_Types].xml' word
(cd open && python3 -m zipfile -c ../ods.xlsx content.xml)
python3 -m zipfile -c pptx.zip '[Content_Types].xml'
rm -r word open '[Content_Types].xml'
--- command
kik-score *; echo $?
cat pdf.csv | kik-score; echo $?
kik-score -f answers <docx.zip; echo $?
kik-score -l da -q form.html old.xlsx docx.zip jpeg.csv
--- stdout
3
3
3
--- stderr
kik-score: 7z.zip: error: format: this is an archive that is no zip, not a filled-in form; expected the form as JSON, XLSX or CSV; save it as one of these, or type the answers in
kik-score: book.xml: error: format: this is an XML file, not a filled-in form; expected the form as JSON, XLSX or CSV; save it as one of these, or type the answers in
kik-score: docx.zip: error: format: this is a text document, not a filled-in form; expected the form as JSON, XLSX or CSV; save it as one of these, or type the answers in
kik-score: form.html: error: format: a web page: the form itself holds no answers; expected the file that it saves (kik-svar-….json); open the form, load the answers and save them
kik-score: gz.csv: error: format: this is an archive that is no zip, not a filled-in form; expected the form as JSON, XLSX or CSV; save it as one of these, or type the answers in
kik-score: heic.xlsx: error: format: this is a picture, not a filled-in form; expected the form as JSON, XLSX or CSV; save it as one of these, or type the answers in
kik-score: jpeg.csv: error: format: this is a picture, not a filled-in form; expected the form as JSON, XLSX or CSV; save it as one of these, or type the answers in
kik-score: ods.xlsx: error: format: this is an OpenDocument file, not a filled-in form; expected the form as JSON, XLSX or CSV; save it as one of these, or type the answers in
kik-score: old.xlsx: error: xlsx: an old Office file (.xls), or one locked with a password; save it as .xlsx without a password
kik-score: pdf.csv: error: format: this is a PDF, not a filled-in form; expected the form as JSON, XLSX or CSV; save it as one of these, or type the answers in
kik-score: png.json: error: format: this is a picture, not a filled-in form; expected the form as JSON, XLSX or CSV; save it as one of these, or type the answers in
kik-score: pptx.zip: error: format: this is another kind of Office file, not a filled-in form; expected the form as JSON, XLSX or CSV; save it as one of these, or type the answers in
kik-score: rtf.json: error: format: this is a text document, not a filled-in form; expected the form as JSON, XLSX or CSV; save it as one of these, or type the answers in
kik-score: 0 units: 0 scored, 0 withheld; 13 errors
kik-score: (standard input): error: format: this is a PDF, not a filled-in form; expected the form as JSON, XLSX or CSV; save it as one of these, or type the answers in
kik-score: 0 units: 0 scored, 0 withheld; 1 error
kik-score: (standard input): error: format: this is a text document, not a filled-in form; expected the form as JSON, XLSX or CSV; save it as one of these, or type the answers in
kik-score: 0 units: 0 scored, 0 withheld; 1 error
kik-score: form.html: fejl: format: en webside: selve skemaet rummer ingen svar; ventede den fil, det gemmer (kik-svar-….json); åbn skemaet, hent svarene ind, og gem dem
kik-score: old.xlsx: fejl: xlsx: en gammel Office-fil (.xls) eller en fil med adgangskode; gem den som .xlsx uden adgangskode
kik-score: docx.zip: fejl: format: det er et tekstdokument, ikke et udfyldt skema; ventede skemaet som JSON, XLSX eller CSV; gem det som en af dem, eller tast svarene ind
kik-score: jpeg.csv: fejl: format: det er et billede, ikke et udfyldt skema; ventede skemaet som JSON, XLSX eller CSV; gem det som en af dem, eller tast svarene ind
kik-score: 0 enheder: 0 talt op, 0 tilbageholdt; 4 fejl
--- status
3
