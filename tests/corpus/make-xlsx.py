#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Workbooks in the shape of those that offices have, and of each trouble with them.
Usage: make-xlsx.py FOLDER STAMP"""

import pathlib
import sys

from package import pack
from xlsx import HEAD, MAIN, PACKAGE, Raw, sheet, styles, workbook

SIMPLE = [['年份', '产值（亿元）'], [2022, 10.5], [2023, 11.5]]


def yearbook():
    """Title and unit over a header of two rows, parts further in, what is left under a
    merged cell, notes, a source."""
    rows = [
        ['表2-3　地区生产总值', None, '旧标题'],
        [None, None, None, None, '单位：亿元'],
        ['指标', 2022, None, 2023],
        ['旧', '绝对数', '比上年增长（%）', '绝对数', '比上年增长（%）'],
        ['地区生产总值', (12027.5, 1), (3.1, 2), (12757.400000000001, 1), (6.0999999999999996, 2)],
        [('其中：第一产业', 3), 421.6, (3.7, 2), 444.5, (5.0, 2)],
        [('第二产业', 4), 4180.9, (3.2, 2), 4411.3, (6.5, 2)],
        [('第三产业', 4), 7425.0, (3.0, 2), 7901.6, (5.9, 2)],
        ['注：2023年为快报数。'],
        ['资料来源：《某市统计年鉴》。'],
    ]
    part = sheet(rows, ['A1:E1', 'A3:A4', 'B3:C3', 'D3:E3', 'A9:E9', 'A10:E10'])
    return workbook([('2-3', part)], styles(['#,##0.0', '0.0'], [1, 4]))


def a_sheet_a_year():
    """One table of several years, which its title tells."""
    def year(number, people, income):
        rows = [[f'{number}年各乡镇主要指标'], ['乡镇', '常住人口（人）', '农村居民人均可支配收入（元）'],
                ['青石镇', people, income], ['柳河乡', people - 20000, income - 1900],
                ['全镇合计', 2 * people - 20000, income - 900]]
        return sheet(rows, ['A1:C1'])

    return workbook([('2022', year(2022, 70113, 20710)), ('2023', year(2023, 70213, 22010))], styles([]))


def dates_as_years():
    rows = [['指标', (44197, 1), (44562, 1), (44927, 1)],
            ['粮食产量（万吨）', 301.2, 305.5, 310.1]]
    return workbook([('Sheet1', sheet(rows))], styles([14]))


def chinese_formats():
    """Formats that are known by their number only: months, and days."""
    rows = [['', (44927, 1), (44958, 1), (44986, 2)],
            ['规模以上工业增加值同比增长（%）', 3.1, 4.2, 5.3]]
    days = [['日期', '客流量（万人次）'], [(45200, 3), 51.2], [(45201, 3), 60.3],
            [(45202, 3), 58.8]]
    return workbook([('按月', sheet(rows)), ('按日', sheet(days))],
                    styles([57, 27, 31]))


def own_format_wins():
    """A file may define one of these numbers itself."""
    xml = styles([]).replace(
        '<numFmts count="0">', '<numFmts count="1"><numFmt numFmtId="57" '
        'formatCode="yyyy&quot;年&quot;"/>').replace(
        '</cellXfs>', '<xf numFmtId="57"/></cellXfs>')
    rows = [['', (44743, 1), (45108, 1)], ['产值（亿元）', 3.1, 4.2]]
    return workbook([('a', sheet(rows))], xml)


def percentages():
    """A share is stored as a part of one, and not exactly."""
    rows = [['年份', '城镇化率', '失业率'],
            [2022, (0.7512, 1), (0.030999999999999999778, 2)],
            [2023, (0.7603, 1), (0.052, 2)]]
    return workbook([('a', sheet(rows))], styles(['0.00%', 9]))


def hidden():
    rows = SIMPLE[:2] + [[2022, 99.9, 1]] + [[2023, 11.5, 2]]
    rows[0] = rows[0] + ['增加值（亿元）']
    rows[1] = rows[1] + [3.3]
    rows = [[row[0], row[2], row[1]] for row in rows]
    part = sheet(rows, columns='<cols><col min="2" max="2" hidden="1"/></cols>', hidden=[3])
    return workbook([('数据', part), ('草稿', sheet(SIMPLE)), ('代码', sheet(SIMPLE))],
                    states={'草稿': ' state="hidden"', '代码': ' state="veryHidden"'})


def wild():
    """Rows and cells without places, prefixed names of the strict namespace, back slashes
    and capitals in the names of parts, signs as escapes, rich text, and how it is read."""
    strict = 'http://purl.oclc.org/ooxml/spreadsheetml/main'
    strings = (f'{HEAD}<x:sst xmlns:x="{strict}">'
               '<x:si><x:t>地区_x000D_</x:t></x:si>'
               '<x:si><x:r><x:t>常住</x:t></x:r><x:r><x:rPr/><x:t>人口（万人）</x:t></x:r>'
               '<x:rPh sb="0" eb="2"><x:t>ジョウジュウ</x:t></x:rPh></x:si>'
               '<x:si><x:t>甲县</x:t></x:si></x:sst>')
    part = (f'{HEAD}<x:worksheet xmlns:x="{strict}"><x:dimension ref="A1"/><x:sheetData>'
            '<x:row><x:c t="inlineStr"><x:is><x:t>表1 各县人口（2023年）</x:t></x:is></x:c>'
            '</x:row>'
            '<x:row><x:c t="s"><x:v>0</x:v></x:c><x:c t="s"><x:v>1</x:v></x:c></x:row>'
            '<x:row><x:c t="s"><x:v>2</x:v></x:c><x:c><x:v>52.5</x:v></x:c></x:row>'
            '<x:row><x:c t="str"><x:f>A3</x:f><x:v>乙县</x:v></x:c>'
            '<x:c><x:v>4.81E1</x:v></x:c></x:row>'
            '<x:row/><x:row><x:c/><x:c/></x:row>'
            '</x:sheetData></x:worksheet>')
    main = (f'{HEAD}<x:workbook xmlns:x="{strict}" xmlns:rel="http://purl.oclc.org/ooxml/'
            'officeDocument/relationships"><x:sheets><x:sheet name="a" sheetId="1" '
            'rel:id="r1"/></x:sheets></x:workbook>')
    kind = 'http://purl.oclc.org/ooxml/officeDocument/relationships'
    relations = (f'{HEAD}<Relationships xmlns="{PACKAGE}">'
                 f'<Relationship Id="r1" Type="{kind}/worksheet" Target="Worksheets\\Blatt.xml"/>'
                 f'<Relationship Id="r2" Type="{kind}/sharedStrings" Target="Texts.xml"/>'
                 f'<Relationship Id="r3" Type="{kind}/externalLink" TargetMode="External" '
                 'Target="file:///etc/passwd"/></Relationships>')
    return pack([('XL\\Workbook.xml', main), ('xl\\_rels\\workbook.xml.rels', relations),
                 ('xl\\worksheets\\blatt.xml', part), ('XL/TEXTS.XML', strings)])


def from_1904():
    rows = [['', (42735, 1), (43100, 1)], ['产值（亿元）', 3.1, 4.2]]
    return workbook([('a', sheet(rows))], styles([14]), '<workbookPr date1904="1"/>')


def formulas():
    """Errors are missing; a formula has the value that was reckoned, or none."""
    rows = [['年份', '产值（亿元）', '增速（%）'],
            [2021, 10.5, Raw('t="e"|<f>B2/0</f><v>#DIV/0!</v>')],
            [2022, Raw('|<f>B2*1.1</f><v>11.55</v>'), Raw('t="e"|<f>NA()</f><v>#N/A</v>')],
            [2023, Raw('|<f>B3*1.1</f>'), Raw('|<f>1+1</f><v></v>')]]
    return workbook([('a', sheet(rows))])


def several_sheets():
    """A cover, two tables, one of which is of the year that its sheet is called after."""
    cover = [['某市统计年鉴'], ['目录'], ['1 人口'], ['2 产值']]
    people = [['各县人口（万人）'], ['地区', '常住人口'], ['甲县', 52.5], ['乙县', 48.1]]
    values = [['地区', '产值（亿元）', '增速（%）'], ['甲县', 10.1, 3.1], ['乙县', 12.2, 4.5]]
    return workbook([('封面', sheet(cover)), ('2023年', sheet(people)),
                     ('2022', sheet(values)), ('空', sheet([]))])


def one_sheet_fails():
    """What is wrong with one table leaves the others."""
    twice = [['年份', '产值'], [2022, 1.5], [2022, 2.5]]
    return workbook([('好', sheet(SIMPLE)), ('坏', sheet(twice))])


def quoted_formats():
    """Text in a format is no date, and may be the unit; what is scaled is stored whole."""
    rows = [['年份', '供水能力', '产值', '户籍人口（人）'],
            [2022, (120.5, 1), (10.5, 2), (521000, 3)],
            [2023, (121.0, 1), (11.5, 2), (523400, 3)]]
    return workbook([('a', sheet(rows))],
                    styles(['0.0"m³/d"', '0.0"亿元"', '0!.0,"万"']))


def serial_headings():
    """Dates that lost their format."""
    rows = [['指标', 44197, 44562, 44927], ['粮食产量（万吨）', 301.2, 305.5, 310.1]]
    return workbook([('Sheet1', sheet(rows))])


def merged_places():
    """A place over several rows, a number over two columns, months down."""
    rows = [['地区', '时间', '进出口额（亿元）', None],
            ['甲县', (44927, 1), 10.5], [None, (44958, 1), 11.5],
            ['乙县', (44927, 1), 20.5], ['陈旧', (44958, 1), 21.5, 99]]
    part = sheet(rows, ['A2:A3', 'A4:A5', 'C1:D1', 'C2:D2', 'C3:D3', 'C4:D4', 'C5:D5'])
    return workbook([('a', part)], styles([14]))


def shown_decimals():
    """What was reckoned has more digits than anybody wants to see."""
    rows = [['年份', '产值（亿元）', '增速（%）'],
            [2022, (10.5123456789, 1), (3.14159265358979, 1)],
            [2023, (11.55, 1), (4, 1)]]
    return workbook([('a', sheet(rows))], styles(['0.0']))


def iso_dates():
    rows = [['日期', '气温（摄氏度）'],
            [Raw('t="d"|<v>2023-07-01T00:00:00</v>'), 31.5],
            [Raw('t="d"|<v>2023-07-02T00:00:00</v>'), 32.5]]
    return workbook([('a', sheet(rows))])


def beside():
    """Two tables beside each other, with an empty column between."""
    rows = [['年份', '产值（亿元）', None, '地区', '2023年人口（万人）'],
            [2022, 10.5, None, '甲县', 52.5],
            [2023, 11.5, None, '乙县', 48.1]]
    return workbook([('a', sheet(rows))])


def doctype():
    part = sheet(SIMPLE).replace('<worksheet', '<!DOCTYPE worksheet [<!ENTITY a "1">]>'
                                 '<worksheet', 1)
    return workbook([('a', part)])


def months_behind_points():
    """A number has lost the last zero of its month."""
    rows = [['指标', 2022.8, 2022.9, 2022.1, 2022.11, 2022.12, 2023.1],
            ['用电量（亿千瓦时）', 12.1, 11.3, 2022.5, 11.5, 12.7, 13.3]]
    return workbook([('a', sheet(rows))])


def too_long():
    return workbook([('a', sheet([['年份', 'x' * 4097], [2022, 1]]))])


def no_xml():
    return workbook([('a', sheet(SIMPLE)[:-40])])


def cut():
    return workbook([('a', sheet(SIMPLE))])[:-300]


def changed():
    """A byte of what is packed is another one, which only the checksum tells."""
    data = pack([('xl/workbook.xml', f'{HEAD}<workbook xmlns="{MAIN}"><sheets>'
                  f'<sheet name="a"/></sheets></workbook>'),
                 ('xl/worksheets/sheet1.xml', sheet(SIMPLE))],
                ('xl/worksheets/sheet1.xml',))
    return data.replace(b'<v>10.5</v>', b'<v>70.5</v>')


def password():
    data = bytearray(workbook([('a', sheet(SIMPLE))]))
    at = 0
    while (at := data.find(b'PK\1\2', at)) >= 0:
        data[at + 8] |= 1
        at += 4
    return bytes(data)


def binary():
    return pack([('[Content_Types].xml', '<Types/>'), ('xl/workbook.bin', b'\x83\x01\x00')])


def document():
    return pack([('[Content_Types].xml', '<Types/>'), ('word/document.xml', '<w/>')])


def deep(depth):
    """As many elements in one another: the sheet is the outermost."""
    part = sheet(SIMPLE).replace('</worksheet>', '<a>' * (depth - 1) + '</a>' * (depth - 1)
                                 + '</worksheet>')
    return workbook([('a', part)])


def many_sheets():
    return workbook([(f's{i}', sheet(SIMPLE)) for i in range(1001)])


def much_of_nothing(mebibytes):
    """What is packed to less than a 400th is taken as long as it is small."""
    return workbook([('a', sheet(SIMPLE).replace('</worksheet>', ' ' * (mebibytes * 1024 * 1024)
                                                 + '</worksheet>'))])


def many_parts():
    return workbook([('a', sheet(SIMPLE))], extra=[(f'p{i}', b'') for i in range(9996)])


def three_rows():
    """Headings of three rows as an office merges them, with who made it over and under."""
    rows = [['2024年1-6月各镇街主要经济指标完成情况表'],
            ['填报单位：青禾区统计局'] + [None] * 6 + ['单位：亿元、%'],
            ['镇街', '规上工业增加值', None, None, '固定资产投资', None, None],
            [None, '完成数', '同比增长', None, '完成数', '同比增长', None],
            [None, None, '增速', '位次', None, '增速', '位次'],
            ['城关街道', 12.3, 6.1, 2, 8.2, 4.4, 3], ['东河镇', 9.8, 7.4, 1, 6.5, 6.8, 1],
            ['西岭镇', 7.1, 3.9, 3, 5.9, 5.2, 2], ['全区', 29.2, 5.8, None, 20.6, 4.1, None],
            ['审核人：某某', None, None, '制表人：某某', None, '2024年7月12日']]
    return workbook([('Sheet1', sheet(rows, merges=[
        'A1:G1', 'A3:A5', 'B3:D3', 'E3:G3', 'B4:B5', 'C4:D4', 'E4:E5', 'F4:G4']))])


def titles_beside():
    """Two tables beside each other, each under a title of its own."""
    rows = [['表1 粮食产量（万吨）', None, None, None, '表2 肉类产量（万吨）'],
            ['年份', '全县', '其中：小麦', None, '年份', '猪肉', '牛肉'],
            [2021, 32.1, 18.2, None, 2021, 3.2, 0.41],
            [2022, 33.0, 18.9, None, 2022, 3.4, 0.43],
            [2023, 33.6, 19.4, None, 2023, 3.6, 0.44]]
    return workbook([('产量', sheet(rows, merges=['A1:C1', 'E1:G1']))])


def lines_in_cells():
    """Headings that go on in another line of their cells, and numbers as texts."""
    rows = [['2023年各镇街农业经济指标'],
            ['单位\n名称', '农林牧渔业\n总产值\n（万元）', '粮食\n播种面积\n（亩）'],
            ['合　　计', '114,040', '83,750'], ['东 河 镇', '45,210 ', '31,200'],
            ['西 岭 镇', '38,960', '28,450'], ['南 山 镇', '29,870', '24,100']]
    return workbook([('Sheet1', sheet(rows))])


def month_report():
    """A month and the months up to it, with levels that nobody gives."""
    rows = [['青禾市2024年5月份主要经济指标'], ['指标', '单位', '5月', None, '1-5月', None],
            [None, None, '绝对额', '增长(%)', '绝对额', '增长(%)'],
            ['规模以上工业增加值', '亿元', '—', 6.2, '—', 6.8],
            ['固定资产投资', '亿元', '—', '—', '—', 4.1],
            ['社会消费品零售总额', '亿元', 52.3, 4.9, 251.6, 5.4],
            ['一般公共预算收入', '亿元', 8.6, -3.2, 46.1, 1.8],
            ['进出口总额', '亿元', 28.9, '↓5.6', 132.4, '↓5.6']]
    return workbook([('Sheet1', sheet(rows, merges=['A1:F1', 'A2:A3', 'B2:B3', 'C2:D2',
                                                    'E2:F2']))])


def sums_of_sums():
    """A sum whose parts have parts of their own, far under the top of the sheet."""
    rows = [[None], ['2023年社会用电情况'], ['（根据供电公司资料整理）'], [None],
            [None, '单位：万千瓦时'], [None], ['类别', '2022年', '2023年', '增减（%）'],
            ['全社会用电量', 428100, 452300, 5.7], ['一、全行业用电', 361200, 381900, 5.7],
            ['　第一产业', 5200, 5600, 7.7], ['　第二产业', 281000, 296200, 5.4],
            ['　第三产业', 75000, 80100, 6.8], ['二、城乡居民生活用电', 66900, 70400, 5.2],
            ['　城镇居民', 38100, 40200, 5.5], ['　乡村居民', 28800, 30200, 4.9], [None],
            ['注：增减按可比口径计算。']]
    return workbook([('Sheet1', sheet(rows))])


def units_of_formats():
    """Units that stand in formats alone: behind the number, money before it, below a line; what shows a part
    of the number says nothing, and neither does a word such as 约."""
    formats = ['0.0"hm²"', '#,##0"万元"', '#,##0.00"元/人"', '[$$-409]#,##0', 'General"亿元"',
               'G/通用格式"万吨"', '"约"0.0"户"', '#,##0.0,,"百万"', '0"年"', '0.0"所"']
    rows = [['年份', '占地', '产值', '人均产值', '出口', '投资', '产量', '户数', '规模', '年限', '学校']]
    rows += [[year] + [(100.5 * n + style, style) for style in range(1, 11)]
             for n, year in enumerate((2021, 2022, 2023), 1)]
    return workbook([('a', sheet(rows))], styles(formats))


def units_against_headings():
    """Formats whose units are others than those that the table says; the sign of accounts says nothing."""
    rows = [['某县主要指标'], ['单位：万元'], ['年份', '产值', '收入（万元）', '面积（亩）', '人口（人）', '税收', '户数'],
            [2021, (12.5, 1), (13.5, 1), (100, 2), (52000, 3), (310.5, 3), 100],
            [2022, 13.5, (14.5, 1), (110, 2), (52100, 3), (320.5, 3), (110, 4)]]
    return workbook([('a', sheet(rows))],
                    styles(['0.00"亿元"', '0.0"hm²"', '_ "¥"* #,##0.00_ ;_ "¥"* \\-#,##0.00_ ', '0"户"']))


def months_by_format():
    rows = [['2023年各月产量'], ['指标'] + [(month, 1) for month in range(1, 5)],
            ['产量（吨）', 101, 102, 103, 104]]
    return workbook([('a', sheet(rows))], styles(['0"月"']))


def dates_that_are_none():
    """Months and years that were typed into cells with the format of a date: all months are Jan-00, and the years
    are in 1905."""
    months = [['2023年月度产量'], ['', '产量（吨）', '用电量（千瓦时）']]
    months += [[(month, 1), 100 + month, 30 + month] for month in range(1, 13)]
    years = [['指标'] + [(year, 2) for year in range(2020, 2024)], ['产量（吨）', 101, 102, 103, 104]]
    dates = [['指标'] + [(1828 + day, 2) for day in (0, 365, 730)], ['产量（吨）', 101, 102, 103]]
    return workbook([('月', sheet(months)), ('年', sheet(years)), ('旧', sheet(dates))], styles([17, 'yyyy"年"']))


FILES = {
    'w01-yearbook': yearbook,
    'w02-dates-as-years': dates_as_years,
    'w03-chinese-formats': chinese_formats,
    'w04-own-format-wins': own_format_wins,
    'w05-percentages': percentages,
    'w06-hidden': hidden,
    'w07-wild': wild,
    'w08-from-1904': from_1904,
    'w09-formulas': formulas,
    'w10-several-sheets': several_sheets,
    'w11-one-sheet-fails': one_sheet_fails,
    'w12-quoted-formats': quoted_formats,
    'w13-serial-headings': serial_headings,
    'w14-merged-places': merged_places,
    'w15-shown-decimals': shown_decimals,
    'w16-iso-dates': iso_dates,
    'w17-beside': beside,
    'w18-doctype': doctype,
    'w19-too-long': too_long,
    'w20-no-xml': no_xml,
    'w21-cut': cut,
    'w22-changed': changed,
    'w23-password': password,
    'w24-binary': binary,
    'w25-document': document,
    'w26-deep': lambda: deep(64),
    'w27-too-deep': lambda: deep(65),
    'w28-many-sheets': many_sheets,
    'w29-much-of-nothing': lambda: much_of_nothing(15),
    'w32-a-sheet-a-year': a_sheet_a_year,
    'w30-too-much-of-nothing': lambda: much_of_nothing(17),
    'w31-many-parts': many_parts,
    'w33-three-rows-of-headings': three_rows,
    'w34-titles-beside': titles_beside,
    'w35-sums-of-sums': sums_of_sums,
    'w36-month-report': month_report,
    'w37-lines-in-cells': lines_in_cells,
    'w38-months-behind-points': months_behind_points,
    'w39-units-of-formats': units_of_formats,
    'w40-units-against-headings': units_against_headings,
    'w41-months-by-format': months_by_format,
    'w42-dates-that-are-none': dates_that_are_none,
}

if __name__ == '__main__':
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for name, make in FILES.items():
        (folder / f'{name}.xlsx').write_bytes(make())
    pathlib.Path(sys.argv[2]).touch()
