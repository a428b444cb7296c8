# a frame read from a workbook: its sheet or another, and faults by sheet and cell
--- setup
cat >good.txt <<'X'
@sheet Om rammen
Rammen er lavet af kommunen
@sheet Spørgsmål
Kommunens egen ramme

id|kind|part_of|panel|scale|edition|min|max|step|from|to|weight|text:da|examples:da
own|frame||||n:2|||||||Vores ramme
|origin|||||||||||Kommunen
p|panel|||||||||||Indsats
s|scale|||||n:0|n:1|n:1
|level|s|||||||n:0|n:0||Nej
|level|s|||||||n:1|n:1||Ja
A|theme||p|s||||||||Hverdag
A1|question|A|||||||||n:0.5|=Er der kaffe?|\n'-) og te
X
make() { python3 "$SRC/tests/cli/make-xlsx.py" "$1"; }
make good.xlsx <good.txt
sed '/^@sheet Om/,/^Rammen/d; s/^@sheet.*/@sheet frame/; /^Kommunens/d; /^$/d' good.txt >t.txt
sed 's/|panel|/|pannel|/; s/|question|A|/|question|B|/' t.txt | make lost.xlsx
sed 's/n:0.5/halv/; s/|theme||p|/|theme||q|/; s/|n:1|n:1||Ja/|n:1|e:#REF!||Ja/' t.txt | make wrong.xlsx
sed 's/part_of|panel/part_off|panel/' t.txt | make narrow.xlsx
sed '2q' t.txt | make empty.xlsx
sed '/|kind|/d' t.txt | make headless.xlsx
printf '@prop format kik-answers\n@prop version 1\n' | cat - t.txt | make form.xlsx
printf '@prop format kik-frame\n@prop version 9\n' | cat - t.txt | make newer.xlsx
head -c 500 good.xlsx >cut.xlsx
printf '\320\317\021\340\241\261\032\341' >old.xls
printf x >x.txt && python3 -m zipfile -c other.zip x.txt
--- command
kik-init frame good.xlsx | grep -E '"(id|edition|weight|da)"' | sed 's/^ *//' | tail -7
kik-init frame --check good.xlsx && kik-init round --frame good.xlsx --round 2026 --unit sol --participants 1 --forms csv r && kik-init frame good.xlsx | cmp - r/frame.json && kik-score --frame good.xlsx r/forms/sol/*.csv | grep -c kik-result
for f in lost.xlsx wrong.xlsx narrow.xlsx empty.xlsx headless.xlsx form.xlsx newer.xlsx cut.xlsx old.xls other.zip; do
	kik-init frame --check $f
	echo $f: $?
done
kik-init frame -l da --check headless.xlsx
--- stdout
"id": "A",
"weight": 1,
"title": {"da": "Hverdag"},
"id": "A1",
"weight": 0.5,
"text": {"da": "=Er der kaffe?"},
{"da": "'-) og te"}
1
lost.xlsx: 3
wrong.xlsx: 3
narrow.xlsx: 3
empty.xlsx: 3
headless.xlsx: 3
form.xlsx: 3
newer.xlsx: 3
cut.xlsx: 3
old.xls: 3
other.zip: 3
--- stderr
kik-init: lost.xlsx:frame!B4: error: frame: 'kind' is 'pannel'; expected frame, origin, panel, scale, level, subscores, theme, question, pair
kik-init: lost.xlsx:frame!C9: error: frame: 'part_of' is 'B'; expected the id of a scale or a theme in this table
kik-init: 2 errors
kik-init: wrong.xlsx:frame!K7: error: json: 'to' is a text; expected a number
kik-init: wrong.xlsx:frame!D8: error: frame: 'panel' is 'q'; expected p
kik-init: wrong.xlsx:frame!L9: error: json: 'weight' is a text; expected a number
kik-init: 3 errors
kik-init: narrow.xlsx:frame!A1: error: header: the column 'part_of' is missing; found 'id, kind, part_off, panel, scale, edition, min, max, step, from, to, weight, …'; expected part_of (del_af)
kik-init: 1 error
kik-init: empty.xlsx: error: no-rows: a header but no rows below it
kik-init: 1 error
kik-init: headless.xlsx: error: header: no sheet has the header of a frame in its first 20 rows; expected 'kind', 'id' and 'part_of', as kik-init frame -f xlsx writes them
kik-init: 1 error
kik-init: form.xlsx: error: format: the format is 'kik-answers'; expected kik-frame
kik-init: 1 error
kik-init: newer.xlsx: error: format: 'kik-frame' of version 9; this kik reads up to version 1; use a newer kik
kik-init: 1 error
kik-init: cut.xlsx: error: zip: the archive is damaged or cut short; save it again, or have it sent again
kik-init: 1 error
kik-init: old.xls: error: xlsx: an old Office file (.xls), or one locked with a password; save it as .xlsx without a password
kik-init: 1 error
kik-init: other.zip: error: xlsx: '_rels/.rels' is missing in the workbook; open it in Excel or LibreOffice, and save it as .xlsx
kik-init: 1 error
kik-init: headless.xlsx: fejl: header: intet ark har en rammes overskrift i de første 20 rækker; ventede 'kind', 'id' og 'part_of', som kik-init frame -f xlsx skriver dem
kik-init: 1 fejl
--- status
3
