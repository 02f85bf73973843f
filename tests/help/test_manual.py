# SPDX-License-Identifier: GPL-3.0-or-later
"""The manual says the same in both languages, and speaks of what the program has."""
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

import tap

ROOT = Path(sys.argv[1])
BUILD = Path(sys.argv[2])
PROGRAM = BUILD / 'src/cli/guatu-cli'
NS = '{http://projectmallard.org/1.0/}'
FOLDERS = {'en': ROOT / 'help/C', 'zh': ROOT / 'help/zh_CN'}
ENTRY = re.compile(r'^msgid (.*?)^msgstr(?:\[0\])? (.*?)(?=^#|^msg|\Z)', re.MULTILINE | re.DOTALL)
QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)"')
# Keys that the toolkit has of itself, and what is typed in dialogs.
OF_THE_TOOLKIT = {'Enter', 'Ctrl+V', 'Page Down'}
KEYS = {'Primary': 'Ctrl', 'Return': 'Enter', 'Escape': 'Esc', 'plus': '+', 'minus': '-', 'comma': ',',
        'question': '?', 'Page_Up': 'Page Up', 'Page_Down': 'Page Down', 'Left': '←', 'Right': '→'}


def pages(language):
    return {path.stem: ET.parse(path).getroot() for path in sorted(FOLDERS[language].glob('*.page'))}


def shape(page):
    """What a page and its translation have to have alike."""
    return [(element.tag.removeprefix(NS), element.get('id'), element.get('xref'), element.get('src'),
             ''.join(element.itertext()) if element.tag in (NS + 'key', NS + 'cmd', NS + 'code') else None)
            for element in page.iter() if element.tag.removeprefix(NS) in
            ('section', 'link', 'media', 'key', 'cmd', 'code', 'item')]


def strings(language):
    """All words of the program, without what is no part of a label."""
    said = set()
    for original, translation in ENTRY.findall((ROOT / 'po/zh_CN.po').read_text(encoding='utf-8')):
        text = ''.join(QUOTED.findall(translation if language == 'zh' else original.split('msgid_plural')[0]))
        said.add(re.sub(r'\(_\w\)|_|…$', '', text))
    return said


def unknown_labels(language, page):
    known = strings(language)
    return [f'“{label}” is no label of the program'
            for label in (''.join(gui.itertext()).rstrip('…') for gui in page.iter(NS + 'gui')) if label not in known]


def shortcuts():
    """The keys that the program lists, as the manual writes them."""
    listed = re.findall(r'name="accelerator">([^<]+)<', (ROOT / 'ui/help-overlay.ui').read_text(encoding='utf-8'))
    for accelerator in ' '.join(listed).replace('&lt;', '<').replace('&gt;', '>').split():
        parts = re.findall(r'<(\w+)>|([^<>]+)$', accelerator)
        names = [modifier or key for modifier, key in parts]
        yield '+'.join(KEYS.get(name, name.upper() if len(name) == 1 else name) for name in names)


def unknown_keys(page):
    known = set(shortcuts()) | OF_THE_TOOLKIT
    sequences = list(page.iter(NS + 'keyseq'))
    within = {key for sequence in sequences for key in sequence.iter(NS + 'key')}
    pressed = ['+'.join(''.join(key.itertext()) for key in sequence) for sequence in sequences]
    pressed += [''.join(key.itertext()) for key in page.iter(NS + 'key') if key not in within]
    return [f'{keys} is in no list of keys' for keys in pressed if keys not in known]


def wrong_commands(page):
    """Options of commands that the command does not have."""
    command = None
    for element in page.iter(NS + 'cmd'):
        words = ''.join(element.itertext()).split()
        if words[0] == 'guatu-cli' and len(words) > 1:
            command = words[1]
        options = [word for word in words if word.startswith('--')]
        if options:
            told = subprocess.run([PROGRAM, '--language=en', command or 'check', '--help'],
                                  capture_output=True, text=True, check=False).stdout
            yield from (f'{command} has no {option}' for option in options
                        if not re.search(rf'{option}\b', told))


def wrong_datasets(page):
    for code in page.iter(NS + 'code'):
        with tempfile.NamedTemporaryFile('w', suffix='.guatu.json', encoding='utf-8') as file:
            file.write(''.join(code.itertext()))
            file.flush()
            yield from tap.complaints(PROGRAM, 'check', '--language', 'en', file.name)


def main():
    read = {language: pages(language) for language in FOLDERS}
    for name in sorted(set(read['en']) | set(read['zh'])):
        english, chinese = read['en'].get(name), read['zh'].get(name)
        if english is None or chinese is None:
            tap.check(f'{name} is there in both languages', ['it is there in one only'])
            continue
        tap.check(f'{name} is alike in both languages',
                  [f'{here} beside {there}' for here, there in zip(shape(english), shape(chinese)) if here != there]
                  + (['one has more'] if len(shape(english)) != len(shape(chinese)) else []))
        for language, page in (('en', english), ('zh', chinese)):
            tap.check(f'{name} ({language}) uses the words of the program', unknown_labels(language, page))
        tap.check(f'{name} names keys that there are', unknown_keys(english))
        tap.check(f'{name} names commands and options that there are', wrong_commands(english))
        tap.check(f'the datasets of {name} are right', wrong_datasets(english))
    for language, folder in FOLDERS.items():
        for kind in ('validate', 'links', 'orphans', 'media'):
            tap.check(f'yelp-check {kind} ({language})', tap.complaints('yelp-check', kind, str(folder)))
        wanted = set(read[language])
        made = {path.stem for path in (BUILD / 'help' / language).glob('*.html')}
        tap.check(f'every page is a web page ({language})', sorted(wanted ^ made))
    tap.finish()


main()
