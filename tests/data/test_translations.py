# SPDX-License-Identifier: GPL-3.0-or-later
"""POTFILES is complete, and so is each translation."""
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import tap

ROOT = Path(sys.argv[1])
MARKS = {
    '.c': re.compile(r'\b(_|N_|C_|NC_|Q_|g?_?d?n?p?gettext|ngettext|g_d\w*gettext\w*)\s*\(\s*[^)]*"'),
    '.ui': re.compile(r'translatable="(yes|true|1)"'),
    '.in': re.compile(r'.'),
    '.xml': re.compile(r'gettext-domain='),
}
FOLDERS = ['src', 'ui', 'data']
# What meson's preset 'glib' and po/meson.build ask of xgettext.
KEYWORDS = ['_', 'N_', 'C_:1c,2', 'NC_:1c,2', 'g_dcgettext:2', 'g_dngettext:2,3',
            'g_dpgettext2:2c,3']


def listed(path):
    lines = path.read_text(encoding='utf-8').splitlines()
    return [line.strip() for line in lines if line.strip() and not line.startswith('#')]


def translatable():
    for folder in FOLDERS:
        for path in sorted((ROOT / folder).rglob('*')):
            mark = MARKS.get(path.suffix)
            if mark and path.is_file() and mark.search(path.read_text(encoding='utf-8')):
                yield str(path.relative_to(ROOT))


def potfiles():
    files = listed(ROOT / 'po/POTFILES')
    wanted = list(translatable())
    tap.check('every entry of POTFILES exists',
              [name for name in files if not (ROOT / name).is_file()])
    tap.check('every file with translatable strings is in POTFILES',
              [name for name in wanted if name not in files])
    tap.check('POTFILES lists no file without translatable strings',
              [name for name in files if name not in wanted])
    tap.check('POTFILES is sorted and has no entry twice',
              [] if files == sorted(set(files)) else ['sort it with LC_ALL=C sort -u'])
    return [name for name in files if (ROOT / name).is_file()]


def message_ids(path):
    """The messages of a catalogue, one a line, without obsolete ones."""
    text = subprocess.run(['msgattrib', '--no-obsolete', '--no-wrap', '--no-location', str(path)],
                          capture_output=True, text=True, check=True).stdout
    blocks = [re.sub(r'^#.*\n', '', block, flags=re.MULTILINE) for block in text.split('\n\n')]
    return {block.split('\nmsgstr')[0].strip() for block in blocks} - {'', 'msgid ""'}


def catalogue(po, template):
    name = po.name
    tap.check(f'{name} is well formed, formats and header included',
              tap.complaints('msgfmt', '--check', '--output-file=/dev/null', po))
    for kind in ['untranslated', 'only-fuzzy', 'only-obsolete']:
        found = subprocess.run(['msgattrib', f'--{kind}', '--no-wrap', po],
                               capture_output=True, text=True, check=True).stdout
        label = kind.replace('only-', '')
        tap.check(f'{name} has no {label} entry', found.splitlines())
    in_sources, in_catalogue = message_ids(template), message_ids(po)
    tap.check(f'{name} has every message of the sources', sorted(in_sources - in_catalogue))
    tap.check(f'{name} has no message that the sources lost', sorted(in_catalogue - in_sources))


def main():
    files = potfiles()
    with tempfile.TemporaryDirectory() as folder:
        template = Path(folder) / 'guatu.pot'
        tap.check('xgettext reads every file of POTFILES', tap.complaints(
            'xgettext', '--from-code=UTF-8', '--add-comments', f'--output={template}',
            *[f'--keyword={keyword}' for keyword in KEYWORDS], *files, cwd=ROOT))
        for language in listed(ROOT / 'po/LINGUAS'):
            catalogue(ROOT / 'po' / f'{language}.po', template)
    tap.finish()


main()
