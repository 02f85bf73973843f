# SPDX-License-Identifier: GPL-3.0-or-later
"""Records of old workbooks, with nothing but the standard library."""

import struct
from itertools import takewhile

from ole2 import container


def record(kind, data=b''):
    return struct.pack('<HH', kind, len(data)) + data


def text8(text, size=2, wide=None):
    """A text of Excel 97: its length, how it is written, its signs."""
    wide = any(ord(c) > 255 for c in text) if wide is None else wide
    signs = text.encode('utf-16-le' if wide else 'latin-1')
    n = len(text.encode('utf-16-le')) // 2
    return struct.pack('<H' if size == 2 else '<B', n) + bytes([wide]) + signs


def rk(value):
    """A number of four bytes, if it is one."""
    for scale, flag in ((1, 2), (100, 3)):
        whole = round(value * scale)
        if whole / scale == value and -2**29 <= whole < 2**29:
            return struct.pack('<i', whole << 2 | flag)
    return None


class Sheet:
    """The cells of a sheet, as records."""

    def __init__(self, name, state=0):
        self.name, self.state, self.records = name, state, []

    def add(self, kind, data=b''):
        self.records.append(record(kind, data))
        return self

    def number(self, row, column, value, style=0):
        short = rk(value)
        if short and (row + column) % 2:
            return self.add(0x27E, struct.pack('<HHH', row, column, style) + short)
        return self.add(0x203, struct.pack('<HHHd', row, column, style, value))

    def numbers(self, row, column, values, style=0):
        """Several numbers beside each other in one record."""
        cells = b''.join(struct.pack('<H', style) + rk(v) for v in values)
        return self.add(0xBD, struct.pack('<HH', row, column) + cells
                        + struct.pack('<H', column + len(values) - 1))

    def formula(self, row, column, result, options=0, style=0):
        """A formula with what it had: a number, a text, ('error', code), ('flag', bool),
        or None."""
        if isinstance(result, float):
            had = struct.pack('<d', result)
        else:
            kind, value = {str: (0, 0), type(None): (3, 0)}.get(type(result), (0, 0))
            if isinstance(result, tuple):
                kind, value = (2 if result[0] == 'error' else 1), result[1]
            had = bytes([kind, 0, value, 0, 0, 0, 0xFF, 0xFF])
        self.add(0x06, struct.pack('<HHH', row, column, style) + had
                 + struct.pack('<HI', options, 0) + struct.pack('<H', 0))
        return self

    def merge(self, *ranges):
        """Ranges of first row, last row, first column, last column."""
        return self.add(0xE5, struct.pack('<H', len(ranges))
                        + b''.join(struct.pack('<HHHH', *r) for r in ranges))

    def blanks(self, row, column, n, style):
        """Empty cells of a style: one, or several in one record."""
        if n == 1:
            return self.add(0x201, struct.pack('<HHH', row, column, style))
        return self.add(0xBE, struct.pack(f'<HH{n}HH', row, column, *[style] * n, column + n - 1))

    def hide_row(self, row):
        return self.add(0x208, struct.pack('<HHHHHHI', row, 0, 9, 255, 0, 0, 0x120))

    def hide_column(self, column):
        return self.add(0x7D, struct.pack('<HHHHHH', column, column, 2048, 0, 1, 0))


class Book8:
    """A workbook of Excel 97."""

    def __init__(self, formats=(), indents=()):
        self.texts, self.sheets, self.before = [], [], b''
        self.formats, self.indents = formats, indents

    def text(self, text):
        """The number of a text in the table of texts."""
        if text not in self.texts:
            self.texts.append(text)
        return self.texts.index(text)

    def sheet(self, name, state=0):
        self.sheets.append(Sheet(name, state))
        return self.sheets[-1]

    def label(self, sheet, row, column, text, style=0):
        sheet.add(0xFD, struct.pack('<HHHI', row, column, style, self.text(text)))

    def fill(self, sheet, rows):
        """Rows of cells: a number, a text, (value, style)."""
        for r, row in enumerate(rows):
            for c, value in enumerate(row):
                style = 0
                if isinstance(value, tuple):
                    value, style = value
                if value == '':
                    # Blanks beside each other stand in one record.
                    if row[c - 1] != row[c]:
                        sheet.blanks(r, c, len(list(takewhile(lambda v: v == row[c], row[c:]))), style)
                elif isinstance(value, str):
                    self.label(sheet, r, c, value, style)
                elif value is not None:
                    sheet.number(r, c, float(value), style)
        return sheet

    def table_of_texts(self):
        """Texts that go on in the next record whenever this one is full, in the middle of
        a text and then written in the other way."""
        head = struct.pack('<II', len(self.texts), len(self.texts))
        parts, now = [], head
        for text in self.texts:
            whole = text8(text)
            if len(now) + len(whole) <= self.most:
                now += whole
                continue
            # Length and kind stand together; the signs may be parted.
            room = max((self.most - len(now) - 3) // 2, 1)
            wide = text8(text, wide=True)
            parts.append(now + wide[:3 + 2 * room])
            rest = text[room:]
            narrow = all(ord(c) < 256 for c in rest)
            now = bytes([not narrow]) + rest.encode('latin-1' if narrow else 'utf-16-le')
        parts.append(now)
        return record(0xFC, parts[0]) + b''.join(record(0x3C, p) for p in parts[1:])

    most = 8224

    def styles(self):
        own = [f for f in self.formats if isinstance(f, str)]
        out = b''.join(record(0x41E, struct.pack('<H', 200 + i) + text8(f))
                       for i, f in enumerate(own))
        numbers = [0] + [200 + own.index(f) if isinstance(f, str) else f
                         for f in self.formats]
        for n in numbers:
            out += record(0xE0, struct.pack('<HHH', 0, n, 1) + bytes(14))
        for indent in self.indents:
            out += record(0xE0, struct.pack('<HHHBBB', 0, 0, 1, 0, 0, indent) + bytes(11))
        return out

    version = 0x0600
    name = 'Workbook'

    def bounds(self, sheet, at):
        return record(0x85, struct.pack('<IBB', at, sheet.state & 3, sheet.state >> 2)
                      + text8(sheet.name, 1))

    def stream(self):
        begin = record(0x809, struct.pack('<HHHHII', self.version, 5, 0, 0, 0, 0))
        bodies = [record(0x809, struct.pack('<HHHHII', self.version, 0x10, 0, 0, 0, 0))
                  + b''.join(s.records) + record(0x0A) for s in self.sheets]
        front = begin + self.before + self.styles()
        behind = self.table_of_texts() + record(0x0A)
        at = len(front) + sum(len(self.bounds(s, 0)) for s in self.sheets) + len(behind)
        middle = b''
        for s, body in zip(self.sheets, bodies):
            middle += self.bounds(s, at)
            at += len(body)
        return front + middle + behind + b''.join(bodies)

    def file(self, cutoff=4096, others=()):
        return container([(self.name, self.stream()), *others], cutoff)


class Book5(Book8):
    """A workbook of Excel 5, whose texts are in a code page."""

    version = 0x0500
    name = 'Book'

    def __init__(self, page, encoding, formats=(), across=False):
        super().__init__(formats)
        self.across = across
        self.encoding = encoding
        if page is not None:
            self.before = record(0x42, struct.pack('<H', page))

    def label(self, sheet, row, column, text, style=0):
        coded = text.encode(self.encoding)
        kind = 0xD6 if (row + column) % 2 else 0x204
        runs = b'\1\0\0' if kind == 0xD6 else b''
        sheet.add(kind, struct.pack('<HHHH', row, column, style, len(coded)) + coded + runs)

    def table_of_texts(self):
        return b''

    def styles(self):
        out = b''
        for i, f in enumerate(self.formats):
            coded = f.encode(self.encoding)
            out += record(0x41E, struct.pack('<HB', 57 + i, len(coded)) + coded)
        for n in [0] + [57 + i for i in range(len(self.formats))]:
            out += record(0xE0, struct.pack('<HHH', 0, n, 1) + bytes(10))
        # The last style is centred across.
        return out + record(0xE0, struct.pack('<HHHH', 0, 0, 1, 6) + bytes(8)) if self.across else out

    def bounds(self, sheet, at):
        coded = sheet.name.encode(self.encoding)
        return record(0x85, struct.pack('<IBBB', at, sheet.state & 3, sheet.state >> 2,
                                        len(coded)) + coded)
