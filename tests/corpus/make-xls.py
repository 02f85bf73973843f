#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Workbooks of Excel 5 to 2003 in the shape of those that offices have, and of each
trouble with them. Usage: make-xls.py FOLDER STAMP"""

import pathlib
import struct
import sys

from biff import Book5, Book8, record, text8
from ole2 import container

SIMPLE = [['年份', '产值（亿元）'], [2022, 10.5], [2023, 11.5]]


def yearbook():
    """A table of a yearbook: number and title, unit, a header of two rows, parts of what
    is above, notes, footnotes, and blanks that spread names out."""
    book = Book8(['#,##0.0', '0.0'], [1, 4])
    sheet = book.sheet('2-3')
    book.fill(sheet, [
        ['2-3　地区生产总值及构成', None, '旧'],
        [None, None, None, None, None, '单位：亿元'],
        ['指　　标', 2021, 2022, 2023, '2023年比上年增长（%）', '占比（%）'],
        [],
        ['地区生产总值', (11432.2, 1), (12027.5, 1), (12757.400000000001, 1), (6.1, 2),
         (100, 2)],
        [('其中：第一产业', 3), 408.8, 421.6, 444.5, 5.0, 3.4843],
        [('第二产业①', 4), 3973.6, 4180.9, 4411.3, 6.5, 34.5784],
        [('第三产业', 4), 7049.8, 7425.0, 7901.6, 5.9, 61.9374],
        [],
        ['注：本表绝对数按当年价格计算，增长速度按可比价格计算。'],
        ['①第二产业含开采辅助活动。'],
        ['资料来源：《某市统计年鉴—2024》'],
    ])
    sheet.merge((0, 0, 0, 5), (2, 3, 0, 0), (2, 3, 1, 1), (2, 3, 2, 2), (2, 3, 3, 3),
                (2, 3, 4, 4), (2, 3, 5, 5), (9, 9, 0, 5))
    return book.file()


def yearbook_places():
    """Places down, a header of two rows, hidden helpers, a footnote at a name."""
    book = Book8(['0.0'])
    sheet = book.sheet('表3-1')
    book.fill(sheet, [
        ['3-1　各县（市、区）主要指标（2023年）'],
        ['地　区', '地区生产总值', None, '辅助', '常住人口'],
        [None, '绝对数（亿元）', '比上年增长（%）', 'x', '（万人）'],
        ['全　市', 1121.8, (6.4, 1), 1, 210.5],
        ['甲　县', 321.5, (6.2, 1), 2, 52.1],
        ['乙　县*', 287.4, (5.8, 1), 3, 48.3],
        ['丙　区', 512.9, (7.1, 1), 4, 110.1],
        ['* 乙县数据含开发区。'],
        ['资料来源：市统计局。'],
    ])
    sheet.merge((0, 0, 0, 4), (1, 2, 0, 0), (1, 1, 1, 2)).hide_column(3)
    return book.file()


def every_record():
    """All records of cells, and texts that go on in the next record."""
    book = Book8([57])
    book.most = 40
    sheet = book.sheet('数据')
    book.label(sheet, 0, 0, '年份')
    book.label(sheet, 0, 1, 'Output of large enterprises 大企业产值（亿元）')
    book.label(sheet, 0, 2, '大企业增加值 of large enterprises（亿元）')
    sheet.add(0x204, struct.pack('<HHH', 0, 3, 0) + text8('出口（亿元）'))
    rich = text8('进口（亿元）')
    sheet.add(0xD6, struct.pack('<HHH', 0, 4, 0) + rich + struct.pack('<HI', 1, 0))
    for row, year in enumerate((2021, 2022, 2023), 1):
        sheet.number(row, 0, float(year))
        sheet.formula(row, 1, 10.25 + row)
        sheet.numbers(row, 2, [1.5 + row, -2.25, 100.0 * row])
    sheet.formula(4, 0, '2024')
    sheet.add(0xBC, bytes(12))
    sheet.add(0x207, text8('2024年'))
    sheet.formula(4, 1, ('error', 7))
    sheet.add(0x205, struct.pack('<HHHBB', 4, 2, 0, 0x2A, 1))
    sheet.number(4, 3, 0.07).number(4, 4, 123456789.125)
    return book.file(cutoff=0)


def hidden():
    book = Book8()
    sheet = book.fill(book.sheet('数据'), SIMPLE[:2] + [[2022, 99.5]] + SIMPLE[2:])
    sheet.hide_row(2)
    book.fill(book.sheet('草稿', 1), SIMPLE)
    book.fill(book.sheet('更深', 2), SIMPLE)
    book.fill(book.sheet('图', 8), SIMPLE)
    return book.file()


def from_1904():
    book = Book8([14])
    book.before = record(0x22, b'\1\0')
    book.fill(book.sheet('a'), [['', (42735, 1), (43100, 1)], ['产值（亿元）', 3.1, 4.2]])
    return book.file()


def chart_within():
    """A chart on the sheet has an end of its own."""
    book = Book8()
    sheet = book.fill(book.sheet('a'), SIMPLE[:2])
    sheet.add(0x809, struct.pack('<HHHHII', 0x600, 0x20, 0, 0, 0, 0))
    sheet.number(9, 9, 1.0).add(0x0A)
    sheet.number(2, 0, 2023.0).number(2, 1, 11.5)
    return book.file()


def not_reckoned():
    book = Book8()
    sheet = book.fill(book.sheet('a'), SIMPLE)
    sheet.number(3, 0, 2024.0).formula(3, 1, None, 3)
    return book.file()


def another_within():
    """A workbook that somebody put into this one is not it."""
    book = Book8()
    book.fill(book.sheet('a'), SIMPLE)
    return container([('\1Ole', b'x' * 20), ('Workbook', book.stream()),
                      ('Other', b'y' * 5000)])


def chinese_5():
    """Excel 5 in a Chinese code page; what the file says of a format beats its number."""
    book = Book5(936, 'gbk', ['yyyy"年"'])
    book.fill(book.sheet('人口'), [['各县人口'], ['单位：万人'],
                                 ['地区', (44743, 1), (45108, 1)],
                                 ['甲县', 51.2, 52.5], ['乙县', 47.5, 48.1]])
    return book.file(cutoff=0)


def across_5():
    """Excel 5 has no merged cells of its own: texts are centred over empty ones, and some
    programs write merged cells all the same."""
    book = Book5(936, 'gbk', [], across=True)
    sheet = book.fill(book.sheet('收入'), [
        [('各县收入情况', 1), *[('', 1)] * 5],
        ['单位：亿元'],
        ['地区', ('工业', 1), ('', 1), ('农业', 1), ('', 1), None],
        [None, '2022年', '2023年', '2022年', '2023年', '2023年人口（万人）'],
        ['甲县', 51.2, 52.5, 10.5, 10.9, 30.1], ['乙县', 47.5, 48.1, 8.5, 8.4, 28.2],
    ])
    sheet.merge((2, 3, 0, 0))
    return book.file()


def page_of_a_mac():
    book = Book5(10000, 'gbk')
    book.fill(book.sheet('a'), [['地区', '产值'], ['甲县', 1.5]])
    return book.file()


def another_page():
    """What is written is not what the file says."""
    book = Book5(936, 'latin-1')
    book.fill(book.sheet('a'), [['Région', 'é'], ['a', 1.5]])
    return book.file()


def password():
    book = Book8()
    book.before = record(0x2F, bytes(6))
    book.fill(book.sheet('a'), SIMPLE)
    return book.file()


def encrypted_package():
    return container([('EncryptionInfo', b'x' * 100), ('EncryptedPackage', b'y' * 5000)])


def document():
    return container([('WordDocument', b'x' * 5000)])


def cut():
    return yearbook()[:-3000]


def circle():
    """A chain of sectors that never ends."""
    data = bytearray(every_record())
    data[512 + 4 * 2:512 + 4 * 3] = struct.pack('<I', 2)
    return bytes(data)


FILES = {
    'x01-yearbook': yearbook,
    'x02-yearbook-places': yearbook_places,
    'x03-every-record': every_record,
    'x04-hidden': hidden,
    'x05-from-1904': from_1904,
    'x06-chart-within': chart_within,
    'x07-not-reckoned': not_reckoned,
    'x08-another-within': another_within,
    'x09-chinese-5': chinese_5,
    'x09-across-5': across_5,
    'x10-page-of-a-mac': page_of_a_mac,
    'x11-another-page': another_page,
    'x12-password': password,
    'x13-encrypted-package': encrypted_package,
    'x14-document': document,
    'x15-cut': cut,
    'x16-circle': circle,
}

if __name__ == '__main__':
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for name, make in FILES.items():
        (folder / f'{name}.xls').write_bytes(make())
    pathlib.Path(sys.argv[2]).touch()
