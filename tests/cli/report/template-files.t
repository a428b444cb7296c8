# what is no template, or one that cannot be read or filled
--- setup
kik-score "$CASES/statements.csv" >r.jsonl
printf '\320\317\021\340\241\261\032\341' >old.docx
echo text >none.docx
"$CASES/docx.py" macros.docx '[[x]]'
"$CASES/docx.py" xml.docx '<w:p>'
"$CASES/docx.py" whole.docx '[[x]]'
python3 - <<'P'
import zipfile
def change(name, part, f):
    z = zipfile.ZipFile("whole.docx")
    with zipfile.ZipFile(name, "w") as out:
        for n in z.namelist():
            text = z.read(n).decode()
            out.writestr(n, f(text) if n == part else text)
change("macros.docx", "[Content_Types].xml", lambda t: t.replace("vnd.openxmlformats-officedocument.wordprocessingml.document.main", "vnd.ms-word.document.macroEnabled.main"))
change("doctype.docx", "word/document.xml", lambda t: "<!DOCTYPE a>" + t)
change("latin.docx", "word/document.xml", lambda t: '<?xml version="1.0" encoding="ISO-8859-1"?>' + t)
change("deep.docx", "word/document.xml", lambda t: t.replace(">x<", ">" + "<a>" * 300 + "</a>" * 300 + "<"))
lists = ["themes", "questions", "agenda.items", "totals", "facts", "reading"]
body = "".join("{{#%s}}" % l for l in lists) + "y" * 3000 + "".join("{{/%s}}" % l for l in lists[::-1])
change("full.docx", "word/document.xml", lambda t: t.replace(">x<", ">" + body + "<"))
P
--- command
for f in old none macros xml doctype latin deep full; do
	kik-report svarrapport --template $f.docx -o a.docx r.jsonl
	echo $f $?
done
--- stdout
old 3
none 3
macros 3
xml 3
doctype 3
latin 3
deep 3
full 3
--- stderr
kik-report: old.docx: error: template: an old .doc, or protected by a password; save it as .docx without a password
kik-report: 1 error
kik-report: none.docx: error: template: not a Word document; expected a .docx or .dotx
kik-report: 1 error
kik-report: macros.docx: error: template: the template holds macros; save it as .docx or .dotx
kik-report: 1 error
kik-report: xml.docx:word/document.xml: error: template: the part cannot be read at 1:99: mismatched tag; save the template once more in Word
kik-report: 1 error
kik-report: doctype.docx:word/document.xml: error: template: the part declares a DOCTYPE, which Word never does; save the template once more in Word
kik-report: 1 error
kik-report: latin.docx:word/document.xml: error: template: the part is not UTF-8; save the template once more in Word
kik-report: 1 error
kik-report: deep.docx:word/document.xml: error: template: the part is nested too deeply or has too many nodes; expected a document as Word saves it
kik-report: 1 error
kik-report: full.docx:word/document.xml: error: template: the part would be larger than 67108864 bytes; expected fewer lists within lists
kik-report: 1 error
