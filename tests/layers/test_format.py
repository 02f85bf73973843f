# SPDX-License-Identifier: GPL-3.0-or-later
"""Every C file is as clang-format writes it.

Versions differ in what they write, so one is asked: 19, which Debian 12 and 13 both have.
"""
import re
import shutil
import sys
from pathlib import Path

import tap

ROOT = Path(sys.argv[1])
FORMATTER = 'clang-format-19'


def badly_formatted(files):
    for first in range(0, len(files), 100):
        said = tap.complaints(FORMATTER, '--dry-run', '-Werror', *files[first:first + 100])
        for line in said[1:]:
            place = re.match(r'(\S+):(\d+):\d+: error:', line)
            if place:
                yield f'{Path(place[1]).relative_to(ROOT)}:{place[2]}'


def main():
    name = f'every C file is as {FORMATTER} writes it'
    if not shutil.which(FORMATTER):
        tap.skip(name, f'{FORMATTER} is not installed')
    else:
        files = sorted(path for folder in ('src', 'tests')
                       for path in (ROOT / folder).rglob('*.[ch]'))
        tap.check('there is something to format', [] if len(files) > 20 else [len(files)])
        tap.check(name, badly_formatted(files))
    tap.finish()


main()
