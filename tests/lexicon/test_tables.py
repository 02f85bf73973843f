# SPDX-License-Identifier: GPL-3.0-or-later
"""The tables of words say their form, and one with a mistake in it does not compile."""
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import tap

ROOM = Path(sys.argv[1]) / 'src/lexicon'


def compiled(change=None):
    """What the compiler says of the tables after a change: (name of a table, a line to add)."""
    with tempfile.TemporaryDirectory() as folder:
        tables = Path(folder) / 'tables'
        shutil.copytree(ROOM / 'tables', tables)
        if change:
            with open(tables / change[0], 'a', encoding='utf-8') as table:
                table.write(change[1] + '\n')
        done = subprocess.run([sys.executable, ROOM / 'compile-tables.py', Path(folder) / 'tables.c',
                               *sorted(tables.glob('*.tsv'))], capture_output=True, text=True, check=False)
        return done.stderr.strip()


def main():
    for path in sorted((ROOM / 'tables').glob('*.tsv')):
        lines = path.read_text(encoding='utf-8').splitlines()
        tap.check(f'{path.name} says its licence and its form',
                  [] if 'GPL-3.0-or-later' in lines[0] and 'A row:' in '\n'.join(lines[1:3]) else lines[:3])
    tap.check('the tables compile', filter(None, [compiled()]))
    for change, complaint in (
            (('units.tsv', 'ell\tlength\t\t\t米\tells'), '“米” stands for two things'),
            (('units.tsv', 'ell\tcloth\t\t\t尺\tells'), 'cloth'),
            (('units.tsv', 'ell\tlength\tm\t1.1\t尺\tells'), 'ell'),
            (('units.tsv', 'ell\tlength\tkg\t-1\t尺\tells'), 'ell'),
            (('indicators.tsv', '布\t\tCloth\tell\t'), 'ell'),
            (('indicators.tsv', '布\tGDP\tCloth\t\t'), '“GDP” stands for two things'),
            (('multipliers.tsv', '5\t十万\t\t\t\t\t'), 'cells'),
            (('qualifiers.tsv', 'about\tbeside\t光景'), 'within'),
    ):
        said = compiled(change)
        tap.check(f'{change[0]} with {change[1].split()[0]} does not compile',
                  [] if complaint in said else [said or 'it compiles'])
    tap.finish()


main()
