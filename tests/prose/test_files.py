# SPDX-License-Identifier: GPL-3.0-or-later
"""What is read of the files that reports come in: test_files.py GUATU-CLI."""
import os
import subprocess
import sys

import tap
from documents import docx, packed, paragraph, run, table
from reading import read_file

PROGRAM = sys.argv[1]
RAISED = '<w:vertAlign w:val="superscript"/>'


def text_of(data):
    """What “read --text” prints, or what it says where it fails."""
    done = subprocess.run([PROGRAM, 'read', '--text', '-'], input=data, capture_output=True, check=False)
    return done.stdout.decode() if done.returncode == 0 else f'{done.returncode}: {done.stderr.decode()}'


def figures_of(data):
    """name, value as the text has it, unit, period."""
    text = text_of(data)
    return [(each['name'], text[each['start']:each['end']], each['unit'], each['period'])
            for each in read_file(PROGRAM, data)['figures']]


def check_text(name, data, *paragraphs):
    wanted, found = '\n\n'.join(paragraphs) + '\n', text_of(data)
    tap.check(name, [] if found == wanted else [repr(found), 'rather than', repr(wanted)])


def check_says(name, data, *words):
    found = text_of(data)
    tap.check(name, [] if found.startswith('1: ') and all(word in found for word in words) else [found[:300]])


def check_figures(name, data, *wanted):
    found = figures_of(data)
    tap.check(name, [] if found == list(wanted) else [f'{each}' for each in found])


def documents():
    check_text('no run of a document has a name and its number',
               docx(paragraph('全县粮食', '总产', '量4', '2.5', '万吨。')), '全县粮食总产量42.5万吨。')
    check_text('marks of notes are no digits, and exponents stay',
               docx(paragraph('产值', run('12', RAISED), '36亿元，面积12km', run('2', RAISED), '。')), '产值36亿元，面积12km²。')
    check_text('what is raised behind digits is their exponent', docx(paragraph('储量1.2×10', run('6', RAISED), '吨。')),
               '储量1.2×10⁶吨。')
    check_text('what was deleted, moved away, hidden or only tells a field is no text',
               docx(paragraph('桥', '<w:del><w:r><w:delText>3</w:delText></w:r></w:del>', '<w:moveFrom>' + run('9') + '</w:moveFrom>',
                              run('8', '<w:vanish/>'), '<w:r><w:instrText>SEQ 7</w:instrText></w:r>', '5座')), '桥5座')
    check_text('of what is there twice, for old programs too, one is read',
               docx(paragraph('<mc:AlternateContent xmlns:mc="m"><mc:Choice>' + run('路4条') + '</mc:Choice><mc:Fallback>'
                              + run('路4条') + '</mc:Fallback></mc:AlternateContent>')), '路4条')
    check_text('a box beside a paragraph does not cut it',
               docx(paragraph('全县粮食', '<w:r><w:txbxContent>' + paragraph('喜报') + '</w:txbxContent></w:r>', '42万吨。')),
               '喜报', '全县粮食42万吨。')
    check_text('entries of a table of contents are none of the text',
               docx(paragraph('一、综合', '<w:r><w:instrText>PAGEREF _Toc1 \\h</w:instrText></w:r>', '3'), paragraph('正文5座。')),
               '正文5座。')
    check_figures('paragraphs and tables of a document',
                  docx(paragraph('青禾县2023年统计公报'), paragraph('年末公路里程1250公里。'), paragraph('表1 农业'),
                       table(['产品', '2022年（万吨）', ('2023年', 2)], ['', '', '产量（万吨）', '增长（%）'],
                             ['小麦', '11.8', '12.3', '4.2'], ['玉米', '20.9', '20.1', '-3.8'])),
                  ('公路里程', '1250公里', 'km', '2023'), ('小麦', '11.8', 'tonne', '2022'),
                  ('小麦产量', '12.3', 'tonne', '2023'), ('小麦增速', '4.2', 'percent', '2023'),
                  ('玉米', '20.9', 'tonne', '2022'), ('玉米产量', '20.1', 'tonne', '2023'), ('玉米增速', '-3.8', 'percent', '2023'))


def pages():
    check_text('blocks of a page are paragraphs, and what is not shown is no text',
               b'<!DOCTYPE html><head><title>x</title></head><body><nav>1</nav><h1>Report</h1><p>Roads <b>25</b>\n km'
               b'<script>var a = 3</script><p style="display: none">4</p><div>Area 3 km<sup>2</sup><sup>[7]</sup>, a<br>b</div>',
               'Report', 'Roads 25 km', 'Area 3 km², a\nb')
    check_text('what is raised behind digits is their exponent, and in a cell but behind 10 the mark of a note',
               '<p>储量10<sup>6</sup>吨。</p><table><tr><td>煤</td><td>86<sup>2</sup></td></tr><tr><td>油</td><td>10<sup>-3</sup></td></tr>'
               '</table>'.encode(), '储量10⁶吨。', '煤\t86\n油\t10⁻³')
    gbk = '<html><meta charset="gb2312"><p>朱镕镇年末建成区面积35㎡。</p>'.encode('gbk')
    check_text('a page that says GB2312 has all characters of GB18030', gbk, '朱镕镇年末建成区面积35㎡。')
    check_text('a table that arranges a page is paragraphs',
               '<table><tr><td>栏目</td><td><p>全文。</p><table><tr><td>甲</td><td>1</td></tr><tr><td>乙</td><td>2</td></tr>'
               '</table></td></tr></table>'.encode(), '栏目', '全文。', '甲\t1\n乙\t2')
    check_figures('a table of a page, with cells that reach over others',
                  '<p>2023年公报</p><table><tr><th rowspan="2">指标</th><th colspan="2">2023年</th></tr><tr><th>数量（座）</th>'
                  '<th>增长（%）</th></tr><tr><td>水库</td><td>12</td><td>9.1</td></tr><tr><td>桥梁</td><td>30</td><td>7.1</td>'
                  '</tr></table>'.encode(),
                  ('水库', '12', 'item', '2023'), ('水库增速', '9.1', 'percent', '2023'), ('桥梁', '30', 'item', '2023'),
                  ('桥梁增速', '7.1', 'percent', '2023'))


def plain():
    check_figures('text in GB18030', '2023年全县建成桥梁12座。'.encode('gb18030'), ('桥梁', '12座', 'item', '2023'))
    check_figures('a table that is typed with bars',
                  '2023年公报\n| 产品 | 产量（万吨） | 增长（%） |\n|---|---|---|\n| 水泥 | 131.2 | 8.9 |\n| 钢材 | 44.1 | -2.4 |\n'.encode(),
                  ('水泥产量', '131.2', 'tonne', '2023'), ('水泥产量增速', '8.9', 'percent', '2023'), ('钢材产量', '44.1', 'tonne', '2023'),
                  ('钢材产量增速', '-2.4', 'percent', '2023'))
    check_figures('items that tabs set off are no table', '2023年\n1.\t建成水库5座。\n2.\t建成桥梁3座。\n'.encode(),
                  ('水库', '5座', 'item', '2023'), ('桥梁', '3座', 'item', '2023'))


def refused():
    check_says('a document of Word 97 or WPS', b'\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', '.docx')
    check_says('an OFD document', packed({'OFD.xml': ''}), 'PDF')
    check_says('a workbook', packed({'xl/workbook.xml': ''}), 'table')
    check_says('another packed file', packed({'a.txt': ''}), '.docx')
    check_says('RTF', b'{\\rtf1 a}', '.docx')
    check_says('a web archive', b'MIME-Version: 1.0\n', '.html')
    check_says('a picture', b'\x89PNG\r\n', 'picture')
    check_says('what is no text', b'a\0b', 'UTF-8')
    check_says('a document without text', docx(paragraph('')), 'no text')
    check_says('a document that is cut', docx(paragraph('桥5座'))[:-30], 'damaged')
    check_says('a document type, and with it entities', docx(paragraph('x'), before='<!DOCTYPE a [<!ENTITY b "b">]>'), 'document type')


def limits():
    def deep(n):  # document, body, p, pPr and r are there already
        return docx('<w:a>' * (n - 2) + paragraph('桥5座') + '</w:a>' * (n - 2))
    check_text('64 elements in one another', deep(61), '桥5座')
    check_says('and 65', deep(62), '64')
    page = '<html><body>' + '<b>' * 253
    check_text('256 elements of a page in one another', (page + '<i>5 km').encode(), '5 km')
    check_says('and 257', (page + '<i><u>5 km').encode(), '256')
    most = 16 * 1024 * 1024 - 1
    text = os.urandom(most // 2 + 1).hex()
    found = text_of(docx(paragraph(text[:most])))
    tap.check('16 MiB of text', [] if len(found) == most + 1 else [found[:300]])
    check_says('and a byte more', docx(paragraph(text + 'aa')), '16 MiB')
    check_says('a file of 16 MiB and a byte', b' ' * (16 * 1024 * 1024 + 1), '16')
    row = '<tr>' + '<td colspan=256>5' * 100
    check_says('cells that fill a page with nothing', ('<table>' + row * 900).encode(), '16 MiB')


documents()
pages()
plain()
refused()
limits()
tap.finish()
