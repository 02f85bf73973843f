# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything lands where the system looks for it."""
import json
import subprocess
import sys
import tempfile
from pathlib import Path

import tap

ROOT = Path(sys.argv[1])
BUILD = Path(sys.argv[2])
ID = 'io.github.guatu.Guatu'
ALWAYS = [
    'bin/guatu-cli',
    f'share/glib-2.0/schemas/{ID}.gschema.xml',
    'share/guatu/jinan-2023.guatu.json',
    'share/guatu/guatu-dataset.schema.json',
    'share/bash-completion/completions/guatu-cli',
    'share/zsh/site-functions/_guatu-cli',
    'share/man/man1/guatu-cli.1',
    'share/man/zh_CN/man1/guatu-cli.1',
    'share/locale/zh_CN/LC_MESSAGES/guatu.mo',
]
WITH_APPLICATION = [
    'bin/guatu',
    'share/bash-completion/completions/guatu',
    'share/zsh/site-functions/_guatu',
    'share/man/man1/guatu.1',
    'share/man/zh_CN/man1/guatu.1',
    f'share/applications/{ID}.desktop',
    f'share/metainfo/{ID}.metainfo.xml',
    f'share/mime/packages/{ID}.xml',
    f'share/icons/hicolor/scalable/apps/{ID}.svg',
    f'share/icons/hicolor/symbolic/apps/{ID}-symbolic.svg',
]


def manual():
    """The pages for viewers of help, and the same as web pages."""
    for folder, language in (('C', 'en'), ('zh_CN', 'zh')):
        for path in sorted((ROOT / 'help' / folder).rglob('*')):
            name = path.relative_to(ROOT / 'help' / folder)
            if path.is_file():
                yield f'share/help/{folder}/guatu/{name}'
                yield f'share/guatu/manual/{language}/{name.with_suffix(".html") if name.suffix == ".page" else name}'
        made = BUILD / 'help' / language
        yield from (f'share/guatu/manual/{language}/{path.name}' for path in sorted(made.glob('*.[cj]s*')))


def option(name):
    told = subprocess.run(['meson', 'introspect', '--buildoptions', BUILD],
                          capture_output=True, check=True).stdout
    return next(entry['value'] for entry in json.loads(told) if entry['name'] == name)


def main():
    modules = [f'{option("libdir")}/guatu/guatu-{name}.so' for name in ('webpage', 'workbook')]
    # Only where there is poppler.
    helpers = [f'{option("libexecdir")}/guatu/guatu-pdf-text'] if (Path(BUILD) / 'src/pdftext/guatu-pdf-text').exists() else []
    wanted = ALWAYS + modules + helpers + ([*WITH_APPLICATION, *manual()] if option('app') else [])
    with tempfile.TemporaryDirectory() as folder:
        tap.check('it installs', tap.complaints(
            'meson', 'install', '-C', BUILD, '--no-rebuild', '--quiet', '--destdir', folder))
        prefix = Path(folder + option('prefix'))
        installed = {str(path.relative_to(prefix)) for path in prefix.rglob('*') if path.is_file()}
        tap.check('what is installed finds the module that writes workbooks', tap.complaints(
            prefix / 'bin/guatu-cli', 'convert', '--quiet', '--language', 'zh',
            prefix / 'share/guatu/jinan-2023.guatu.json', Path(folder) / 'workbook.xlsx'))
        page = Path(folder) / 'page.html'
        page.write_text('<table><tr><th>Year<th>Output<tr><td>2022<td>1<tr><td>2023<td>2</table>')
        tap.check('what is installed finds the module that reads web pages', tap.complaints(
            prefix / 'bin/guatu-cli', 'list', page))
        report = Path(folder) / 'report.pdf'
        report.write_bytes(b'%PDF-1.4\n')
        said = '\n'.join(tap.complaints(prefix / 'bin/guatu-cli', 'read', '--language=en', report)) if helpers else 'damaged'
        tap.check('what is installed finds the program that reads PDF', [] if 'damaged' in said else [said])
    for name in wanted:
        tap.check(f'{name} is installed', [] if name in installed else ['it is not there'])
    tap.check('nothing else is installed', sorted(installed - set(wanted)))
    tap.finish()


main()
