# SPDX-License-Identifier: GPL-3.0-or-later
"""Goes through the window under Wayland by what AT-SPI lets one do: test_wayland.py
LANGUAGE"""
import gettext
import os
import re
import sys

from driver import Missing, Program, role_of
from tap import check, finish

LANGUAGE = sys.argv[1]
SHOWN = {'zh': 'zh_CN', 'en': 'en'}[LANGUAGE]
CATALOGUE = gettext.translation('guatu', os.environ['GUATU_LOCALE'], ['zh_CN'])


def said(text):
    """What the program says in its language, as a screen reader says it."""
    if LANGUAGE == 'zh':
        text = CATALOGUE.gettext(text)
    return re.sub(r'\(_.\)|_', '', text)


def marks(program):
    return [node.get_name() for node in program.nodes(program.find('frame'))
            if role_of(node) == 'image' and ',' in node.get_name().replace('，', ',')]


def see_marks(program):
    """Each mark says itself."""
    program.wait(lambda: len(marks(program)) == 14, '14 marks of the first chart')
    sign = {'zh': '以上', 'en': 'at least'}[LANGUAGE]
    for name in marks(program):
        if sign not in name:
            raise Missing(f'A mark does not say its bound: {name}')


def change_language(program):
    """The chart speaks another language, and both."""
    before = marks(program)
    other = said('Chart in English') if LANGUAGE == 'zh' else said('Chart in Chinese')
    program.click_on('push button', other)
    program.wait(lambda: marks(program)[:1] not in ([], before[:1]), 'marks in another language')
    program.click_on('push button', said('Chart in Chinese and English'))
    program.wait(lambda: marks(program) == before, 'marks in the language of the program')


def see_views(program):
    """The table and the wall."""
    program.click_on('push button', said('Table'))
    program.wait_for('tree table', said('Values'))
    program.click_on('push button', said('Wall'))
    program.wait_for('list', said('All charts'))
    program.click_on('push button', said('Chart'))
    program.wait_gone('list', said('All charts'))


def find_chart(program):
    """What is sought is put into the search as assistive technology does."""
    all_charts = len(program.all('list item'))
    entry = program.wait_for('entry', said('Search charts'))
    text = next(node for node in [entry, *program.nodes(entry)]
                if node.get_editable_text_iface() is not None)
    text.get_editable_text_iface().set_text_contents('238')
    program.wait(lambda: 0 < len(program.all('list item')) < all_charts,
                 'the charts with 238')


def open_dialogs(program):
    """The dialogs come up, and all in them has a name."""
    program.click_on('push button', said('New Chart'))
    dialogs = [program.top(said('New Chart'))]
    program.click_on('push button', said('_Export'))
    program.click_on('menu item', starts=said('Export with _Options…').rstrip('…'))
    dialogs.append(program.top(said('Export')))
    for dialog in dialogs:
        bad = program.unnamed(dialog)
        if bad:
            raise Missing(f'has no name to be called by: {bad}')


FLOWS = [
    ('marks say themselves', see_marks),
    ('the language of the chart is changed', change_language),
    ('the views are seen', see_views),
    ('a chart is found', find_chart),
    ('dialogs come up', open_dialogs),
]


def run(flow):
    program = None
    problems = []
    try:
        program = Program(f'--language={SHOWN}', has_keys=False)
        program.wait(lambda: marks(program), 'a chart')
        flow(program)
        problems += [f'has no name to be called by: {line}' for line in program.unnamed()]
    except Missing as error:
        problems.append(error)
    if program is not None:
        problems += program.close()
    return problems


for name, flow in FLOWS:
    check(f'{name} ({LANGUAGE}, Wayland)', run(flow))
finish()
