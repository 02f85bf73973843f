# SPDX-License-Identifier: GPL-3.0-or-later
"""The tables of cues and rules say their form, and one with a mistake in it does not compile."""
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import tap

SOURCE = Path(sys.argv[1]) / 'src'


def compiled(change=None):
    """What the compiler says of the tables after a change: (name of a table, a line to add)."""
    with tempfile.TemporaryDirectory() as folder:
        tables = Path(folder) / 'tables'
        shutil.copytree(SOURCE / 'prose/tables', tables)
        if change:
            with open(tables / change[0], 'a', encoding='utf-8') as table:
                table.write(change[1] + '\n')
        done = subprocess.run([sys.executable, SOURCE / 'prose/compile-tables.py', SOURCE / 'lexicon/compile-tables.py',
                               Path(folder) / 'tables.c', tables / 'cues.tsv', tables / 'rules.tsv', tables / 'tails.tsv',
                               SOURCE / 'lexicon/tables/indicators.tsv'], capture_output=True, text=True, check=False)
        return done.stderr.strip()


def main():
    for path in sorted((SOURCE / 'prose/tables').glob('*.tsv')):
        lines = path.read_text(encoding='utf-8').splitlines()
        tap.check(f'{path.name} says its licence and its form',
                  [] if 'GPL-3.0-or-later' in lines[0] and 'A row:' in '\n'.join(lines[1:3]) else lines[:3])
    tap.check('the tables compile', filter(None, [compiled()]))
    for change, complaint in (
            (('cues.tsv', 'growth\t-\t增长'), '“增长” stands for two things'),
            (('cues.tsv', 'growth\tsideways\t横盘'), 'sideways'),
            (('cues.tsv', 'dance\t\t跳舞'), 'dance'),
            (('rules.tsv', 'after\tluck\t福'), 'luck'),
            (('tails.tsv', 'head\t头'), 'a word is one of'),
    ):
        said = compiled(change)
        tap.check(f'{change[0]} with {change[1].split()[1]} does not compile',
                  [] if complaint in said else [said or 'it compiles'])
    tap.finish()


main()
