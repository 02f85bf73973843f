# SPDX-License-Identifier: GPL-3.0-or-later
"""Every function that a header offers is called by the programs, and not by tests alone."""
import re
import sys
from collections import Counter
from pathlib import Path

import tap

ROOT = Path(sys.argv[1])
COMMENT = re.compile(r'/\*.*?\*/', re.DOTALL)
# What is called within an inline function is indented, and what is offered is not.
OFFERED = re.compile(r'^(?=\S).*?\b(guatu_\w+) \(', re.MULTILINE)
DEFINED = re.compile(r'^(guatu_\w+) \(', re.MULTILINE)
NAME = re.compile(r'\bguatu_\w+\b')
# Called by what macros of GLib make, or by tests that choose their fonts.
BY_MACROS = re.compile(r'_get_type$|_quark$|^guatu_fonts_keep_to$')


def main():
    code = {path: COMMENT.sub('', path.read_text(encoding='utf-8'))
            for path in sorted((ROOT / 'src').rglob('*.[ch]'))}
    offered = {}
    called = Counter()
    for path, text in code.items():
        if path.suffix == '.h':
            declared = set(OFFERED.findall(text))
            offered.update((name, path) for name in declared)
            called.update(NAME.findall(text))
            called.subtract(declared)
        else:
            called.update(NAME.findall(text))
            called.subtract(DEFINED.findall(text))
    for path in sorted((ROOT / 'ui').glob('*.ui')):
        called.update(NAME.findall(path.read_text(encoding='utf-8')))
    tap.check('there are functions to look for', [] if len(offered) > 20 else [len(offered)])
    tap.check('the programs call every function that a header offers',
              (f'{path.relative_to(ROOT)}: {name}' for name, path in sorted(offered.items())
               if called[name] <= 0 and not BY_MACROS.search(name)))
    tap.finish()


main()
