# SPDX-License-Identifier: GPL-3.0-or-later
"""Packed files, with nothing but the standard library: whole and well made, or not."""

import io
import zipfile


def pack(parts, stored=('mimetype',)):
    """A packed file of (name, content) pairs, the same bytes every time."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, 'w') as packed:
        for name, content in parts:
            info = zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0))
            info.compress_type = (zipfile.ZIP_STORED if name in stored
                                  else zipfile.ZIP_DEFLATED)
            packed.writestr(info, content)
    return out.getvalue()


def escape(text):
    return (text.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')
            .replace('"', '&quot;'))


def column_name(number):
    name = ''
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        name = chr(65 + rest) + name
    return name
