# SPDX-License-Identifier: GPL-3.0-or-later
"""What is read of reports in PDF: test_pdf.py GUATU-CLI WRITE-PDF GUATU-PDF-TEXT."""
import subprocess
import sys
import tempfile
from pathlib import Path

import tap

PROGRAM, WRITE, HELPER = sys.argv[1:]


def write(*lines):
    """The bytes of a PDF: texts are where they begin, their size and their words."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / 'a.pdf'
        subprocess.run([WRITE, file], input='\n'.join(lines).encode(), check=True)
        return file.read_bytes()


def text_of(data):
    done = subprocess.run([PROGRAM, 'read', '--text', '-'], input=data, capture_output=True, check=False)
    return done.stdout.decode() if done.returncode == 0 else f'{done.returncode}: {done.stderr.decode()}'


def check_text(name, data, *paragraphs):
    wanted, found = '\n\n'.join(paragraphs) + '\n', text_of(data)
    tap.check(name, [] if found == wanted else [repr(found), 'rather than', repr(wanted)])


def check_says(name, data, word):
    found = text_of(data)
    tap.check(name, [] if found.startswith('1: ') and word in found else [found[:300]])


check_text('lines become paragraphs where one is set in or ends early', write(
    '120 60 18 青禾县2023年统计公报',
    '74 120 12 全年地区生产总值达到一百二十三亿元，比上年增长百分之',
    '50 140 12 五点六，其中第一产业增加值为十二亿元，第二产业增加值为',
    '50 160 12 四十五亿元。',
    '74 180 12 年末公路里程1250公里。'),
    '青禾县2023年统计公报',
    '全年地区生产总值达到一百二十三亿元，比上年增长百分之五点六，其中第一产业增加值为十二亿元，第二产业增加值为四十五亿元。',
    '年末公路里程1250公里。')
check_text('English lines are joined by a blank', write(
    '50 120 12 Retail sales of consumer goods totalled 8.4 billion yuan,',
    '50 136 12 down 1.2 percent from a year earlier.'),
    'Retail sales of consumer goods totalled 8.4 billion yuan, down 1.2 percent from a year earlier.')
check_text('running heads and numbers of pages are dropped, and a paragraph goes on behind them', write(
    '150 20 9 青禾县统计公报', '200 570 9 - 1 -', '50 500 12 全年粮食总产量达到四十二万吨，比上年增产百分之一点八，油料产', 'page',
    '150 20 9 青禾县统计公报', '200 570 9 - 2 -', '50 60 12 量达到三万吨。'),
    '全年粮食总产量达到四十二万吨，比上年增产百分之一点八，油料产量达到三万吨。')
check_text('a digit that is set higher is the mark of a note', write(
    '50 120 14 生产总值', '106 117 7 1', '112 120 14 236亿元，面积12km'),
    '生产总值 236亿元，面积12km')
check_says('pictures of pages have no text', write('box'), 'OCR')
check_says('what is no PDF', b'%PDF-1.4\n%%EOF\n', 'damaged')
whole = write('50 120 12 公路里程1250公里。')
tap.check('a PDF that is cut anywhere is read or refused', [
    f'{n}: {said}' for n in range(0, len(whole), max(len(whole) // 12, 1))
    for said in [text_of(whole[:n] if n > 4 else b'%PDF')] if not said.startswith(('1: ', '公路'))])
limits = subprocess.run([HELPER], input=b'%PDF' + b' ' * (17 * 1024 * 1024), capture_output=True, check=False)
tap.check('a longer one than is read at all', [] if limits.returncode == 10 else [limits.returncode])
check_says('a file of more than 16 MiB', whole + b' ' * (16 * 1024 * 1024), '16')
tap.finish()
