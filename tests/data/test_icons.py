# SPDX-License-Identifier: GPL-3.0-or-later
"""The icons can be drawn at any size, and recoloured where a theme does so."""
import re
import sys
import tempfile
from pathlib import Path

import tap

ICONS = Path(sys.argv[1]) / 'icons/hicolor'
NAME = 'io.github.guatu.Guatu'
COLOUR = re.compile(r'(?:fill|stroke|stop-color)\s*[=:]\s*"?\s*([#\w]+(?:\([^)]*\))?)')


def main():
    icons = sorted(ICONS.rglob('*.svg'))
    tap.check('there are icons', [] if icons else [f'none in {ICONS}'])
    for icon in icons:
        name = icon.name
        tap.check(f'{name} is well-formed XML', tap.complaints('xmllint', '--noout', icon))
        with tempfile.NamedTemporaryFile(suffix='.png') as picture:
            tap.check(f'{name} can be drawn',
                      tap.complaints('rsvg-convert', f'--output={picture.name}', icon))
        text = icon.read_text(encoding='utf-8')
        tap.check(f'{name} needs nothing from elsewhere',
                  re.findall(r'<image|<text|(?:href|src)="[^#][^"]*"', text))
        if name.endswith('-symbolic.svg'):
            colours = set(COLOUR.findall(text)) - {'none'}
            tap.check(f'{name} has a single colour',
                      [] if len(colours) == 1 else sorted(colours) or ['no colour at all'])
    for size, suffix in [('scalable', '.svg'), ('symbolic', '-symbolic.svg')]:
        path = ICONS / size / 'apps' / (NAME + suffix)
        tap.check(f'the application has a {size} icon', [] if path in icons else [path])
    tap.finish()


main()
