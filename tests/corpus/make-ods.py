#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""OpenDocument spreadsheets in the shape of those that offices have, and of each trouble
with them. Usage: make-ods.py FOLDER STAMP"""

import io
import pathlib
import sys
import zipfile

from package import escape, pack

TYPE = 'application/vnd.oasis.opendocument.spreadsheet'
NAMES = ' '.join(f'xmlns:{n}="urn:oasis:names:tc:opendocument:xmlns:{u}:1.0"'
                 for n, u in (('office', 'office'), ('table', 'table'), ('text', 'text'),
                              ('style', 'style'), ('number', 'datastyle'),
                              ('draw', 'drawing')))
NAMES += (' xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"'
          ' xmlns:dc="http://purl.org/dc/elements/1.1/"')
STYLES = ('<number:date-style style:name="N1"><number:year number:style="long"/>'
          '<number:text>年</number:text></number:date-style>'
          '<number:date-style style:name="N2"><number:year/><number:month/>'
          '</number:date-style>'
          '<number:number-style style:name="N3"><number:number number:decimal-places="1"/>'
          '</number:number-style>'
          '<style:style style:name="year" style:family="table-cell" '
          'style:data-style-name="N1"/>'
          '<style:style style:name="month" style:family="table-cell" '
          'style:data-style-name="N2"/>'
          '<style:style style:name="tenths" style:family="table-cell" '
          'style:data-style-name="N3"/>'
          '<style:style style:name="own" style:family="table-cell" '
          'style:parent-style-name="tenths"/>'
          '<style:style style:name="away" style:family="table"><style:table-properties '
          'table:display="false"/></style:style>')


def cell(value, attributes='', content=''):
    """One cell: a number, a text of one paragraph or more, or nothing."""
    if value is None:
        return f'<table:table-cell {attributes}>{content}</table:table-cell>'
    if isinstance(value, str):
        paragraphs = ''.join(f'<text:p>{escape(p)}</text:p>' for p in value.split('\n'))
        return (f'<table:table-cell office:value-type="string" {attributes}>{content}'
                f'{paragraphs}</table:table-cell>')
    return (f'<table:table-cell office:value-type="float" office:value="{value!r}" '
            f'{attributes}>{content}<text:p>{value:.0f}</text:p></table:table-cell>')


def row(*cells, attributes=''):
    return (f'<table:table-row {attributes}>'
            + ''.join(c if isinstance(c, str) and c.startswith('<') else cell(c)
                      for c in cells) + '</table:table-row>')


def table(name, *rows, attributes='', columns=''):
    return (f'<table:table table:name="{escape(name)}" {attributes}>{columns}'
            + ''.join(rows) + '</table:table>')


def book(*tables, styles=STYLES, manifest='', before=''):
    content = (f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {NAMES}>'
               f'<office:automatic-styles>{styles}</office:automatic-styles>'
               f'<office:body><office:spreadsheet>{before}{"".join(tables)}'
               '</office:spreadsheet></office:body></office:document-content>')
    return pack([('mimetype', TYPE), ('META-INF/manifest.xml',
                 f'<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:'
                 f'opendocument:xmlns:manifest:1.0">{manifest}</manifest:manifest>'),
                 ('content.xml', content)])


COVERED = ('<table:covered-table-cell office:value-type="string"><text:p>旧</text:p>'
           '</table:covered-table-cell>')
FILLER = ('<table:table-row table:number-rows-repeated="1048570"><table:table-cell '
          'table:number-columns-repeated="16384"/></table:table-row>')
NOTE = ('<office:annotation><dc:creator>某人</dc:creator><dc:date>2023-01-05T00:00:00'
        '</dc:date><text:p>请核实</text:p></office:annotation>')


def yearbook():
    """Merged headings over what was there before, a note at a cell, filled up to the end
    of the sheet, changes that were made."""
    changes = ('<table:tracked-changes><table:cell-content-change><table:previous>'
               '<table:change-track-table-cell><text:p>99</text:p>'
               '</table:change-track-table-cell></table:previous>'
               '</table:cell-content-change></table:tracked-changes>')
    span = 'table:number-columns-spanned="{}" table:number-rows-spanned="{}"'
    return book(table(
        '表1',
        row(cell('表1-3　地区生产总值', span.format(5, 1)), *[COVERED] * 4),
        row(None, None, None, None, '单位：亿元'),
        row(cell('指标', span.format(1, 2)), cell(2022, span.format(2, 1)), COVERED,
            cell(2023, span.format(2, 1)), COVERED),
        row(COVERED, '绝对数', '比上年增长\n（%）', '绝对数', '比上年增长\n（%）'),
        row(cell('地区生产总值', '', NOTE), 12027.5, 3.1, 12757.4, 6.1),
        row('其中：第一产业', 421.6, 3.7, 444.5, 5.0),
        row('      第二产业'.replace(' ', '　'), 4180.9, 3.2, 4411.3, 6.5),
        row('<table:table-cell office:value-type="string"><text:p><text:s text:c="12"/>'
            '第三<text:span>产业</text:span></text:p></table:table-cell>', 7425.0, 3.0,
            7901.6, 5.9),
        row('资料来源：《某市统计年鉴》。'),
        FILLER), before=changes)


def dates():
    """Dates that show the year, or the month; percentages; the style of a column."""
    def date(value, style):
        return (f'<table:table-cell office:value-type="date" office:date-value="{value}" '
                f'table:style-name="{style}"><text:p>x</text:p></table:table-cell>')

    def share(value):
        return (f'<table:table-cell office:value-type="percentage" '
                f'office:value="{value!r}"><text:p>x</text:p></table:table-cell>')
    return book(table('年', row(None, date('2022-06-30', 'year'), date('2023-06-30', 'year')),
                      row('城镇化率', share(0.7512), share(0.030999999999999999778))),
                table('月', row('时间', '产值（亿元）'),
                      row(date('2023-01-31T00:00:00', 'month'), 10.5123),
                      row(date('2023-02-28', 'month'), 11.5),
                      columns='<table:table-column/><table:table-column '
                              'table:default-cell-style-name="own" '
                              'table:number-columns-repeated="16383"/>'))


def repeated():
    """What is the same in cells and rows beside each other is written once."""
    return book(table('a', row('年份', '产值（亿元）', '投资（亿元）', '出口（亿元）'),
                      row(2021, cell(10.5, 'table:number-columns-repeated="3"')),
                      row(2022, None, cell(7.5, 'table:number-columns-repeated="2"')),
                      row(cell(None, 'table:number-columns-repeated="16384"'),
                          attributes='table:number-rows-repeated="3"')))


def errors():
    """Errors are texts of a type of their own; LibreOffice before 5 has them else."""
    error = ('<table:table-cell office:value-type="string" office:string-value="" '
             'calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>')
    old = ('<table:table-cell office:value-type="float" office:value="0"><text:p>Err:502'
           '</text:p></table:table-cell>')
    return book(table('a', row('年份', '产值（亿元）'), row(2021, error), row(2022, old),
                      row(2023, 10.5)))


def hidden():
    away = 'table:visibility="collapse"'
    filtered = 'table:visibility="filter"'
    return book(
        table('数据', row('年份', '草稿', '产值（亿元）'), row(2021, 1, 9.5, attributes=filtered),
              row(2022, 2, 10.5), row(2023, 3, 11.5),
              columns=f'<table:table-column/><table:table-column {away}/>'),
        table('草稿', row('年份', '产值'), row(2022, 1), attributes='table:style-name="away"'))


def password():
    return book(table('a', row('x', 1)), manifest='<manifest:file-entry manifest:full-path='
                '"content.xml"><manifest:encryption-data/></manifest:file-entry>')


def too_many():
    """A few bytes that stand for more cells than a table may have."""
    return book(table('a', row('年份', '产值'),
                      row(cell(1.5, 'table:number-columns-repeated="1000"'),
                          attributes='table:number-rows-repeated="2501"')))


def other_order():
    """The part that says what the file is comes last, and is packed."""
    with zipfile.ZipFile(io.BytesIO(errors())) as packed:
        parts = [(name, packed.read(name)) for name in reversed(packed.namelist())]
    return pack(parts, ())


FILES = {
    'o01-yearbook': yearbook,
    'o02-dates': dates,
    'o03-repeated': repeated,
    'o04-errors': errors,
    'o05-hidden': hidden,
    'o06-password': password,
    'o07-too-many': too_many,
    'o08-other-order': other_order,
}

if __name__ == '__main__':
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for name, make in FILES.items():
        (folder / f'{name}.ods').write_bytes(make())
    pathlib.Path(sys.argv[2]).touch()
