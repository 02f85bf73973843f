# SPDX-License-Identifier: GPL-3.0-or-later
"""What is read of reports in PDF: test_pdf.py GUATU-CLI WRITE-PDF GUATU-PDF-TEXT."""
import os
import signal
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
check_text('and behind 10 an exponent', write(
    '50 120 12 储量约1.2×10', '124 120 7 6', '131 120 12 吨，产量36', '197 120 7 2', '203 120 12 万吨。'),
    '储量约1.2×10⁶ 吨，产量36  万吨。')
check_text('rows of a table have tabs between their columns, where a cell is empty, too', write(
    '74 60 12 全年工业生产平稳，主要产品产量见下表。', '150 100 12 表1 主要产品产量', '300 120 10 单位：万吨',
    '60 145 10 产品', '170 145 10 2022年', '250 145 10 2023年', '320 145 10 增长（%）',
    '60 163 10 原煤', '170 163 10 1,250.4', '250 163 10 1,315.8', '330 163 10 5.2',
    '60 179 10 水泥', '255 179 10 86.3',
    '60 195 10 化肥', '170 195 10 4.2', '255 195 10 4.1', '330 195 10 -2.4',
    '74 240 12 全年建筑业总产值达到86.5亿元。'),
    '全年工业生产平稳，主要产品产量见下表。', '表1 主要产品产量', '单位：万吨',
    '产品\t2022年\t2023年\t增长（%）\n原煤\t1,250.4\t1,315.8\t5.2\n水泥\t\t86.3\n化肥\t4.2\t4.1\t-2.4',
    '全年建筑业总产值达到86.5亿元。')
columns = text_of(write(
    *(f'50 {100 + 16 * i} 10 {line}' for i, line in enumerate(['城区新增公园十二个，改造', '老旧小区四十六处，新栽行', '道树3.2万株。'])),
    *(f'230 {100 + 16 * i} 10 {line}' for i, line in enumerate(['乡镇新建幼儿园七所，修缮', '村级卫生室二十九处，培训', '乡村医生160人。'])),
    '50 200 12 一、综合      3项工作'))
tap.check('columns of text, and a gap in a line, are no table', [columns] if '\t' in columns or '3项工作' not in columns else [])
check_says('pictures of pages have no text', write('box'), 'OCR')
check_says('what is no PDF', b'%PDF-1.4\n%%EOF\n', 'damaged')
whole = write('50 120 12 公路里程1250公里。')
tap.check('a PDF that is cut anywhere is read or refused', [
    f'{n}: {said}' for n in range(0, len(whole), max(len(whole) // 12, 1))
    for said in [text_of(whole[:n] if n > 4 else b'%PDF')] if not said.startswith(('1: ', '公路'))])
limits = subprocess.run([HELPER], input=b'%PDF' + b' ' * (17 * 1024 * 1024), capture_output=True, check=False)
tap.check('a longer one than is read at all', [] if limits.returncode == 10 else [limits.returncode])
check_says('a file of more than 16 MiB', whole + b' ' * (16 * 1024 * 1024), '16')
# What happens at the limits of time and memory, which the environment can lower.
def same_pages(n):
    """A PDF of so many pages of which each is the same text."""
    lines = ''.join(f'1 0 0 1 50 {800 - 10 * i} Tm (Retail sales of town {i} totalled {30 + i}.5 million yuan.) Tj\n'
                    for i in range(70))
    stream = f'BT /F 9 Tf\n{lines}ET'
    objects = ['<< /Type /Catalog /Pages 2 0 R >>',
               f'<< /Type /Pages /Count {n} /Kids [ {" ".join(f"{i + 5} 0 R" for i in range(n))} ] >>',
               '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
               f'<< /Length {len(stream)} >>\nstream\n{stream}\nendstream']
    objects += ['<< /Type /Page /Parent 2 0 R /MediaBox [ 0 0 595 842 ] /Contents 4 0 R '
                '/Resources << /Font << /F 3 0 R >> >> >>'] * n
    data, places = b'%PDF-1.4\n', []
    for i, body in enumerate(objects):
        places.append(len(data))
        data += f'{i + 1} 0 obj\n{body}\nendobj\n'.encode()
    table = ''.join(f'{place:010} 00000 n \n' for place in places)
    return data + (f'xref\n0 {len(places) + 1}\n0000000000 65535 f \n{table}trailer\n'
                   f'<< /Size {len(places) + 1} /Root 1 0 R >>\nstartxref\n{len(data)}\n%%EOF\n').encode()


long = same_pages(4000)


def outcome(data, **lowered):
    done = subprocess.run([HELPER], input=data, capture_output=True, check=False,
                          env={**os.environ, **{f'GUATU_PDF_{name.upper()}': str(most) for name, most in lowered.items()}})
    return done.returncode, len(done.stdout)


def check_limit(name, said, **lowered):
    done = subprocess.run([PROGRAM, 'read', '--text', '-'], input=long, capture_output=True, check=False,
                          env={**os.environ, **{f'GUATU_PDF_{name.upper()}': str(most) for name, most in lowered.items()}})
    words = done.stderr.decode()
    tap.check(name, [] if done.returncode == 1 and said in words and not done.stdout else [done.returncode, words])


tap.check('one that repeats a page is read', [] if outcome(same_pages(2))[0] == 0 else [outcome(same_pages(2))])
check_limit('more time than it may take ends it, and is told', 'too long', seconds=1)
# The address sanitizer needs more memory than any limit leaves it.
if b'__asan_init' not in Path(HELPER).read_bytes():
    check_limit('and more memory', 'memory', memory=16 * 1024 * 1024)
raised = outcome(whole, memory=1 << 60, seconds=10 ** 9)
tap.check('no limit is raised', [] if raised[0] == 0 else [raised])
waiting = subprocess.Popen([HELPER], stdin=subprocess.PIPE, env={**os.environ, 'GUATU_PDF_SECONDS': '1'})
try:
    ended = waiting.wait(20)
except subprocess.TimeoutExpired:
    waiting.kill()
    ended = 'it waits on'
tap.check('it does not wait for its input without end', [] if ended == -signal.SIGALRM else [ended])
tap.finish()
