# SPDX-License-Identifier: GPL-3.0-or-later
"""Workbooks of Excel, cell by cell as the tests want them."""

from package import column_name, escape, pack

MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


class Raw(str):
    """A cell as it stands in the file, without its place: attributes|content."""


def cell(value, place):
    """One cell: a number, a text, (value, style), or Raw."""
    style = ''
    if isinstance(value, tuple):
        value, style = value[0], f' s="{value[1]}"'
    if value is None:
        return f'<c r="{place}"{style}/>' if style else ''
    if isinstance(value, Raw):
        attributes, content = value.split('|', 1)
        return f'<c r="{place}"{style} {attributes}>{content}</c>'
    if isinstance(value, str):
        return (f'<c r="{place}"{style} t="inlineStr"><is><t xml:space="preserve">'
                f'{escape(value)}</t></is></c>')
    return f'<c r="{place}"{style}><v>{value!r}</v></c>'


def sheet(rows, merges=(), columns='', hidden=(), dimension='A1'):
    """The part of a sheet: rows of cells, of which those in hidden are not shown."""
    xml = [HEAD, f'<worksheet xmlns="{MAIN}"><dimension ref="{dimension}"/>', columns,
           '<sheetData>']
    for r, row in enumerate(rows, 1):
        mark = ' hidden="1"' if r in hidden else ''
        xml.append(f'<row r="{r}"{mark}>')
        xml += [cell(value, f'{column_name(c)}{r}') for c, value in enumerate(row)]
        xml.append('</row>')
    xml.append('</sheetData>')
    if merges:
        xml.append(f'<mergeCells count="{len(merges)}">')
        xml += [f'<mergeCell ref="{m}"/>' for m in merges]
        xml.append('</mergeCells>')
    xml.append('</worksheet>')
    return ''.join(xml)


def styles(formats, indents=()):
    """Styles 1, 2, … of cells: for each the number of a known format, or its text; then
    one for each step in."""
    own = [f for f in formats if isinstance(f, str)]
    xml = [HEAD, f'<styleSheet xmlns="{MAIN}"><numFmts count="{len(own)}">']
    xml += [f'<numFmt numFmtId="{200 + i}" formatCode="{escape(f)}"/>'
            for i, f in enumerate(own)]
    xml.append('</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>'
               '<xf numFmtId="0"/>')
    for f in formats:
        xml.append(f'<xf numFmtId="{200 + own.index(f) if isinstance(f, str) else f}"/>')
    xml += [f'<xf numFmtId="0"><alignment indent="{i}"/></xf>' for i in indents]
    xml.append('</cellXfs></styleSheet>')
    return ''.join(xml)


def workbook(sheets, styles_xml=None, properties='', states=None, strings=None, extra=()):
    """A whole file: sheets is a list of (name, part)."""
    states = states or {}
    listed = ''.join(f'<sheet name="{escape(name)}" sheetId="{i}" r:id="rId{i}"'
                     f'{states.get(name, "")}/>' for i, (name, _) in enumerate(sheets, 1))
    relations = ''.join(f'<Relationship Id="rId{i}" Type="{RELATION}/worksheet" '
                        f'Target="worksheets/sheet{i}.xml"/>'
                        for i in range(1, len(sheets) + 1))
    parts = [
        ('[Content_Types].xml', HEAD + '<Types xmlns="http://schemas.openxmlformats.org/'
         'package/2006/content-types"/>'),
        ('_rels/.rels', HEAD + f'<Relationships xmlns="{PACKAGE}"><Relationship Id="r" '
         f'Type="{RELATION}/officeDocument" Target="xl/workbook.xml"/></Relationships>'),
        ('xl/workbook.xml', HEAD + f'<workbook xmlns="{MAIN}" xmlns:r="{RELATION}">'
         f'{properties}<sheets>{listed}</sheets></workbook>'),
    ]
    if styles_xml:
        relations += (f'<Relationship Id="st" Type="{RELATION}/styles" '
                      'Target="styles.xml"/>')
        parts.append(('xl/styles.xml', styles_xml))
    if strings:
        relations += (f'<Relationship Id="ss" Type="{RELATION}/sharedStrings" '
                      'Target="/xl/sharedStrings.xml"/>')
        parts.append(('xl/sharedStrings.xml', strings))
    parts.append(('xl/_rels/workbook.xml.rels',
                  HEAD + f'<Relationships xmlns="{PACKAGE}">{relations}</Relationships>'))
    parts += [(f'xl/worksheets/sheet{i}.xml', part)
              for i, (_, part) in enumerate(sheets, 1)]
    return pack(parts + list(extra))
