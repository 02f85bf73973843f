# SPDX-License-Identifier: GPL-3.0-or-later
"""What is in the workbooks that “guatu-cli convert” writes, read by other code than ours."""
import json
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
import zipfile
from pathlib import Path

import tap

CLI, ROOT = sys.argv[1], Path(sys.argv[2])
BUILTIN = ROOT / 'data/jinan-2023.guatu.json'
ODS = '{urn:oasis:names:tc:opendocument:xmlns:office:1.0}'
TABLE = '{urn:oasis:names:tc:opendocument:xmlns:table:1.0}'
MAIN = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'
CHART = '{http://schemas.openxmlformats.org/drawingml/2006/chart}'


def convert(folder, name, source=BUILTIN, language='zh'):
    path = Path(folder) / name
    subprocess.run([CLI, 'convert', '-q', '-l', language, source, path], check=True)
    return zipfile.ZipFile(path)


def parts_that_are_no_xml(archive):
    for name in archive.namelist():
        if name.endswith(('.xml', '.rels')):
            try:
                ElementTree.fromstring(archive.read(name))
            except ElementTree.ParseError as error:
                yield f'{name}: {error}'


def check_xlsx(folder):
    archive = convert(folder, 'a.xlsx')
    book = ElementTree.fromstring(archive.read('xl/workbook.xml'))
    names = [sheet.get('name') for sheet in book.iter(MAIN + 'sheet')]
    sheets = {name: archive.read(f'xl/worksheets/sheet{i + 1}.xml').decode()
              for i, name in enumerate(names)}
    everything = ''.join(sheets.values())
    styles = archive.read('xl/styles.xml').decode()
    charts = [name for name in archive.namelist() if re.match(r'xl/charts/chart\d+\.xml', name)]

    tap.check('XLSX: each part is XML', parts_that_are_no_xml(archive))
    tap.check('XLSX: a sheet a theme, and one with all data',
              [] if names[0] == '经济增长' and names[-1] == '全部数据' and len(names) == 10 else names)
    tap.check('XLSX: no sheet has a formula or a link', re.findall(r'<f>|<hyperlink', everything))
    tap.check('XLSX: no text stands for a number that is missing', re.findall(r'>(NaN|nan|#N/A)<', everything))
    tap.check('XLSX: numbers are numbers', [] if re.search(r'<c r="[A-Z]+\d+" s="\d+"><v>238</v>', everything)
              else ['238 is not there'])
    tap.check('XLSX: bounds are formats', [] if '&quot;预计≥&quot;0.0' in styles else [styles])
    tap.check('XLSX: there are charts', [] if len(charts) > 8 else charts)
    tap.check('XLSX: bars begin at zero', bars_that_do_not(archive, charts))
    tap.check('XLSX: axes do not take words from the cells', axes_that_do(archive, charts))


def bars_that_do_not(archive, charts):
    for name in charts:
        root = ElementTree.fromstring(archive.read(name))
        if root.find(f'.//{CHART}barChart') is not None:
            values = root.find(f'.//{CHART}valAx')
            ends = [values.find(f'.//{CHART}{end}') for end in ('min', 'max')]
            if not any(end is not None and float(end.get('val')) == 0 for end in ends):
                yield name


def axes_that_do(archive, charts):
    for name in charts:
        root = ElementTree.fromstring(archive.read(name))
        for axis in root.iter(CHART + 'valAx'):
            if axis.find(CHART + 'numFmt').get('sourceLinked') != '0':
                yield name


def check_areas(folder):
    """An office would draw an area down to zero where a number is missing."""
    source = Path(folder) / 'areas.guatu.json'
    charts = {'whole': (['a', 'b'], 'none', 'areaChart'), 'gap': (['a', 'c'], 'none', 'lineChart'),
              'gap-stacked': (['a', 'c'], 'zero', 'barChart'), 'stacked': (['a', 'b'], 'share', 'areaChart')}
    source.write_text(json.dumps({
        'guatu': 1, 'id': 'n', 'title': 'T', 'units': [{'id': 'p', 'kind': 'percent', 'label': '%'}],
        'indicators': [{'id': name, 'name': name, 'unit': 'p',
                        'observations': [{'period': year, 'value': 3} for year in years]}
                       for name, years in (('a', ['2021', '2022', '2023']), ('b', ['2021', '2022', '2023']),
                                           ('c', ['2021', '2023']))],
        'charts': [{'id': name, 'title': name, 'mark': 'area', 'indicators': of, 'stack': stack,
                    'category': 'period', 'series': 'indicator'} for name, (of, stack, _) in charts.items()]}),
        encoding='utf-8')
    archive = convert(folder, 'areas.xlsx', source)
    for i, (name, (_, _, kind)) in enumerate(charts.items()):
        root = ElementTree.fromstring(archive.read(f'xl/charts/chart{i + 1}.xml'))
        tap.check(f'XLSX: an area is a {kind}: {name}', [] if root.find(f'.//{CHART}{kind}') is not None else [name])
        form = root.find(f'.//{CHART}valAx/{CHART}numFmt').get('formatCode')
        tap.check(f'XLSX: its axis has {form}: {name}', [] if ('%' in form) == (name == 'stacked') else [form])


def check_ods(folder):
    archive = convert(folder, 'a.ods')
    again = convert(folder, 'b.ods')
    first = archive.infolist()[0]
    content = ElementTree.fromstring(archive.read('content.xml'))
    names = [table.get(TABLE + 'name') for table in content.iter(TABLE + 'table')]
    values = [cell.get(ODS + 'value') for cell in content.iter(TABLE + 'table-cell')]

    tap.check('ODS: the archive is sound', [archive.testzip()] if archive.testzip() else [])
    tap.check('ODS: it is known by its beginning',
              [] if (first.filename, first.compress_type) == ('mimetype', zipfile.ZIP_STORED) else [first])
    tap.check('ODS: each part is XML', parts_that_are_no_xml(archive))
    tap.check('ODS: a sheet a theme, and one with all data',
              [] if names[0] == '经济增长' and names[-1] == '全部数据' and len(names) == 10 else names)
    tap.check('ODS: numbers have the digits of their source', [] if {'238', '7.5', '77.2'} <= set(values) else values)
    tap.check('ODS: the same data are the same file',
              [] if archive.fp is not None and Path(archive.filename).read_bytes() == Path(again.filename).read_bytes()
              else ['they differ'])


def notes_of(archive, parts):
    texts = [text for part in archive.namelist() if part.startswith(parts)
             for text in ElementTree.fromstring(archive.read(part)).itertext()]
    return [text for text in texts if text.startswith(('注：', '注（', 'Note: ', 'Note ('))]


def check_notes(folder):
    """What stands under charts stands under their tables, once each, with what it is of."""
    source = Path(folder) / 'notes.guatu.json'
    charts = [('a', 'A', 'All of it.'), ('b', 'B', 'All of it.'), ('c', 'C', 'Some.'), ('d', 'D', 'Some.'),
              ('e', 'E', None)]
    source.write_text(json.dumps({
        'guatu': 1, 'id': 'n', 'title': 'T', 'units': [{'id': 'p', 'kind': 'percent', 'label': '%'}],
        'themes': [{'id': 's', 'title': 'S'}, {'id': 't', 'title': 'U'}],
        'indicators': [{'id': f'i{theme}', 'theme': theme, 'name': 'I', 'unit': 'p',
                        'observations': [{'period': '2023', 'value': 1}]} for theme in 'st'],
        'charts': [{'id': name, 'title': title, 'theme': 's' if name < 'c' else 't', 'mark': 'bar',
                    'indicators': ['is'], **({'note': note} if note else {})} for name, title, note in charts],
    }), encoding='utf-8')
    for name, parts, language, expected in [
            ('n.xlsx', 'xl/worksheets/', 'en', ['Note: All of it.', 'Note (C; D): Some.']),
            ('n.ods', 'content.xml', 'zh', ['注：All of it.', '注（C、D）：Some.'])]:
        found = notes_of(convert(folder, name, source, language), parts)
        tap.check(f'{name}: notes stand under the tables', [] if found == expected else found)


def check_names(folder):
    """Sheets have names that offices take, each once."""
    source = Path(folder) / 'names.guatu.json'
    themes = ['a/b:c', 'A/B:C', "'" * 40, 'x' * 40, 'x' * 50, 'History', '=1+1', '年' * 40]
    source.write_text(json.dumps({
        'guatu': 1, 'id': 'n', 'title': 'T', 'units': [{'id': 'p', 'kind': 'percent', 'label': '%'}],
        'themes': [{'id': f't{i}', 'title': name} for i, name in enumerate(themes)],
        'indicators': [{'id': f'i{i}', 'theme': f't{i}', 'name': '=HYPERLINK("x")', 'unit': 'p',
                        'observations': [{'period': '2023', 'value': 1}]} for i in range(len(themes))],
        'charts': []}), encoding='utf-8')
    archive = convert(folder, 'n.xlsx', source)
    book = ElementTree.fromstring(archive.read('xl/workbook.xml'))
    names = [sheet.get('name') for sheet in book.iter(MAIN + 'sheet')]
    sheet = archive.read('xl/worksheets/sheet1.xml').decode()

    tap.check('names of sheets are short', [name for name in names if not 0 < len(name) <= 31])
    tap.check('names of sheets are taken', [name for name in names if re.search(r"[][:*?/\\']", name) or name == 'History'])
    tap.check('each name is there once', [] if len({name.lower() for name in names}) == len(themes) + 1 else names)
    tap.check('a text that looks like a formula is a text',
              [] if '<f>' not in sheet and '=HYPERLINK' in sheet else [sheet])


def main():
    with tempfile.TemporaryDirectory() as folder:
        check_xlsx(folder)
        check_areas(folder)
        check_ods(folder)
        check_notes(folder)
        check_names(folder)
    tap.finish()


main()
