#!/usr/bin/env python3
"""docx.py FILE.docx [BODY [HEADER]]: a small Word document, the same bytes each time.

BODY and HEADER are WordprocessingML; [[x]] stands for a paragraph with the text x.
docx.py --text FILE.docx: the text of its document, one paragraph a line, cells with |.
docx.py --part FILE.docx NAME: a part as it stands.
"""
import re
import sys
import zipfile

NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml."


def paragraphs(text):
    return re.sub(r"\[\[(.*?)\]\]", r'<w:p><w:r><w:t xml:space="preserve">\1</w:t></w:r></w:p>', text)


def write(path, body, header):
    types = f'<Override PartName="/word/document.xml" ContentType="{TYPE}document.main+xml"/>'
    parts = {"word/document.xml": f"<w:document {NS}><w:body>{paragraphs(body)}</w:body></w:document>"}
    if header:
        types += f'<Override PartName="/word/header1.xml" ContentType="{TYPE}header+xml"/>'
        parts["word/header1.xml"] = f"<w:hdr {NS}>{paragraphs(header)}</w:hdr>"
    parts = {"[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/'
             f'content-types">{types}</Types>', **parts}
    with zipfile.ZipFile(path, "w") as z:
        for name, text in parts.items():
            z.writestr(zipfile.ZipInfo(name), text)


def text_of(xml):
    xml = re.sub(r">\s+<(?!/w:t>)", "><", xml)
    xml = re.sub(r"</w:p></w:tc>(?!</w:tr>)", " | ", xml)
    text = re.sub(r"<[^>]*>", "", re.sub(r"</w:p>|<w:br/>", "\n", xml))
    for mark, sign in (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&apos;", "'"), ("&amp;", "&")):
        text = text.replace(mark, sign)
    return text


if sys.argv[1] == "--text":
    out = text_of(zipfile.ZipFile(sys.argv[2]).read("word/document.xml").decode())
    sys.stdout.buffer.write(out.encode())
elif sys.argv[1] == "--part":
    sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[2]).read(sys.argv[3]))
else:
    write(sys.argv[1], *(sys.argv[2:] + ["", ""])[:2])
