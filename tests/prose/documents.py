# SPDX-License-Identifier: GPL-3.0-or-later
"""Documents of Word, as small as their readers take them."""
import io
import zipfile
from xml.sax.saxutils import escape

NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'


def run(text, properties=''):
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def paragraph(*runs, properties=''):
    """Runs are texts, or elements as they are."""
    inside = ''.join(each if each.startswith('<') else run(each) for each in runs)
    return f'<w:p><w:pPr>{properties}</w:pPr>{inside}</w:p>'


def table(*rows):
    """Cells are texts, or texts and how many columns they reach over."""
    def cell(what):
        text, across = what if isinstance(what, tuple) else (what, 1)
        return f'<w:tc><w:tcPr><w:gridSpan w:val="{across}"/></w:tcPr>{paragraph(text)}</w:tc>'
    return '<w:tbl>' + ''.join(f'<w:tr>{"".join(map(cell, row))}</w:tr>' for row in rows) + '</w:tbl>'


def packed(parts):
    file = io.BytesIO()
    with zipfile.ZipFile(file, 'w', zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return file.getvalue()


def docx(*blocks, before=''):
    """The bytes of a document whose body has these blocks."""
    return packed({
        '[Content_Types].xml': '<Types/>',
        'word/document.xml': f'<?xml version="1.0" encoding="UTF-8"?>{before}<w:document xmlns:w="{NAMESPACE}">'
                             f'<w:body>{"".join(blocks)}</w:body></w:document>',
    })
