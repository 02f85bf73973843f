# SPDX-License-Identifier: GPL-3.0-or-later
"""What tells the desktop about Guatu is valid, and agrees with itself."""
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import tap

ROOT, BUILD = Path(sys.argv[1]), Path(sys.argv[2])
ID = 'io.github.guatu.Guatu'
MIME_TYPE = 'application/vnd.guatu.dataset+json'
DESKTOP = BUILD / 'data' / f'{ID}.desktop'
METAINFO = BUILD / 'data' / f'{ID}.metainfo.xml'
# There is no homepage, and AppStream 1.0 warns of that.
ACCEPTED = {'url-homepage-missing'}
MIME = ROOT / 'data' / f'{ID}.mime.xml'


def absent(text, *wanted):
    return [f'not there: {piece}' for piece in wanted if piece not in text]


def desktop_file():
    if not DESKTOP.exists():
        tap.skip('the desktop file', 'built without the application')
        return
    tap.check('the desktop file is valid', tap.complaints('desktop-file-validate', DESKTOP))
    tap.check('the desktop file is in Chinese too, and opens datasets',
              absent(DESKTOP.read_text(encoding='utf-8'), 'Name[zh_CN]=', 'Comment[zh_CN]=',
                     'Keywords[zh_CN]=', f'MimeType={MIME_TYPE};', f'Icon={ID}\n'))


def invalid(metainfo):
    """The errors and warnings of AppStream about a file, but for those accepted."""
    result = subprocess.run(['appstreamcli', 'validate', '--no-net', '--no-color', metainfo],
                            capture_output=True, text=True, check=False)
    found = re.findall(r'^[EW]: \S+ (\S+)', result.stdout, re.MULTILINE)
    if result.returncode != 0 and not found:
        return [result.stdout + result.stderr]
    return [result.stdout] if set(found) - ACCEPTED else []


def metainfo():
    if not METAINFO.exists():
        tap.skip('the metainfo file', 'built without the application')
        return
    tap.check('the metainfo file is valid', invalid(METAINFO))
    text = METAINFO.read_text(encoding='utf-8')
    tap.check('the metainfo file is in Chinese too',
              absent(text, '<summary xml:lang="zh">', '<p xml:lang="zh">'))
    project = (ROOT / 'meson.build').read_text(encoding='utf-8')
    version = re.search(r"^  version: '([^']+)'", project, re.MULTILINE).group(1)
    newest = ElementTree.fromstring(text).find('releases/release').get('version')
    tap.check('the newest release is the version that is built',
              [] if newest == version else [f'{newest} is not {version}'])
    packaged = re.match(r'guatu \((\S+)\)', (ROOT / 'debian/changelog').read_text()).group(1)
    tap.check('the version that is packaged is the one that is built',
              [] if packaged == version else [f'{packaged} is not {version}'])
    told = re.search(r'^(\d\S*)', (ROOT / 'NEWS').read_text(encoding='utf-8'), re.MULTILINE)
    tap.check('NEWS begins with the version that is built',
              [] if told.group(1) == version else [f'{told.group(1)} is not {version}'])


def mime_type():
    tap.check('the MIME type is well-formed XML', tap.complaints('xmllint', '--noout', MIME))
    text = MIME.read_text(encoding='utf-8')
    tap.check('the MIME type is the one the desktop file opens',
              absent(text, f'type="{MIME_TYPE}"', 'pattern="*.guatu.json"', 'xml:lang="zh_CN"'))


def settings():
    tap.check('the settings schema is valid',
              tap.complaints('glib-compile-schemas', '--strict', '--dry-run', ROOT / 'data'))
    compiled = BUILD / 'data/gschemas.compiled'
    tap.check('the settings schema is compiled for uninstalled programs',
              [] if compiled.is_file() else [f'{compiled} is missing'])


desktop_file()
metainfo()
mime_type()
settings()
tap.finish()
