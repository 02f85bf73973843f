# SPDX-License-Identifier: GPL-3.0-or-later
"""Every file says under which licence it is, in the first lines of it."""
import re
import sys
from pathlib import Path

import tap

ROOT = Path(sys.argv[1])
IDENTIFIER = re.compile(r'SPDX-License-Identifier: GPL-3\.0-or-later')
TYPES = {'.1', '.bash', '.c', '.h', '.ui', '.css', '.py', '.sh', '.build', '.xml', '.in', '.svg', '.po', '.yml', '.page'}
NAMES = {'run', 'POTFILES', 'LINGUAS', 'packages.txt', 'meson_options.txt'}
SKIPPED = re.compile(r'^(build[^/]*|out|\.git)$')
# Data that tests read: a comment would change what is tested.
FIXTURES = re.compile(r'^tests/.*\.(json|csv|svg|xml)$')
FIRST_LINES = 6


def files():
    folders = [path for path in ROOT.iterdir() if not SKIPPED.match(path.name)]
    for top in sorted(folders):
        for path in sorted(top.rglob('*')) if top.is_dir() else [top]:
            name = path.relative_to(ROOT).as_posix()
            if path.is_file() and not FIXTURES.match(name):
                yield name, path


def says_its_licence(path):
    with path.open(encoding='utf-8') as text:
        return any(IDENTIFIER.search(line) for line, _ in zip(text, range(FIRST_LINES)))


def main():
    listed = list(files())
    sources = [(n, p) for n, p in listed if p.suffix in TYPES or p.name in NAMES]
    tap.check('every source has its licence', [n for n, p in sources if not says_its_licence(p)])
    data = [(n, p) for n, p in listed if p.suffix == '.json']
    tap.check('every data file has its licence',
              [n for n, p in data if not IDENTIFIER.search(p.read_text(encoding='utf-8'))
               and '"GPL-3.0-or-later"' not in p.read_text(encoding='utf-8')])
    tap.check('there is something to check', [] if len(sources) > 20 else [len(sources)])
    tap.finish()


main()
