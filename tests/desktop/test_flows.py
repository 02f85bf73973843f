# SPDX-License-Identifier: GPL-3.0-or-later
"""Goes through what people do in the window, by keys and by what it tells to those who
hear it: test_flows.py LANGUAGE [FLOW…]"""
import gettext
import json
import os
import re
import struct
import subprocess
import sys
import tempfile

import report_flow
from driver import Missing, Program, is_pressed, is_sensitive, role_of
from tap import check, finish

LANGUAGE = sys.argv[1]
SHOWN = {'zh': 'zh_CN', 'en': 'en'}[LANGUAGE]
CATALOGUE = gettext.translation('guatu', os.environ['GUATU_LOCALE'], ['zh_CN'],
                                fallback=False)
HOME = tempfile.mkdtemp()


def said(text, number=None, plural=None):
    """What the program says in its language, as a screen reader says it."""
    if plural is not None:
        text = (CATALOGUE.ngettext(text, plural, number) if LANGUAGE == 'zh'
                else (text if number == 1 else plural))
    elif LANGUAGE == 'zh':
        text = CATALOGUE.gettext(text)
    return re.sub(r'\(_.\)|_', '', text)


def other(text):
    """What the program says in its other language."""
    return text if LANGUAGE == 'zh' else CATALOGUE.gettext(text)


def path(name):
    return os.path.join(HOME, name)


def long_file():
    """Two lines of three thousand days."""
    days = [f'{1990 + i // 336:04}-{i // 28 % 12 + 1:02}-{i % 28 + 1:02}' for i in range(3000)]
    indicators = [{'id': name, 'name': {'zh': f'{name} 线', 'en': f'Line {name}'}, 'unit': 'point',
                   'observations': [{'period': day, 'value': base + i * 37 % 61}
                                    for i, day in enumerate(days)]}
                  for name, base in (('a', 100), ('b', 600))]
    text = {'guatu': 1, 'id': 'long', 'title': {'zh': '长', 'en': 'Long'},
            'units': [{'id': 'point', 'kind': 'count', 'label': {'zh': '点', 'en': 'points'}}],
            'charts': [{'id': 'daily', 'title': {'zh': '逐日', 'en': 'Daily'}, 'mark': 'line',
                        'indicators': ['a', 'b']}],
            'indicators': indicators}
    with open(path('long.guatu.json'), 'w', encoding='utf-8') as file:
        json.dump(text, file)
    return path('long.guatu.json')


def table_file():
    """A table as it stands in a yearbook."""
    with open(path('table.csv'), 'w', encoding='utf-8') as file:
        file.write('指标,2021年,2022年,2023年\n地区生产总值（亿元）,1620.1,1733.5,1846.9\n'
                   '第一产业增加值（亿元）,231.4,238.3,245.3\n粮食产量（万吨）,480.3,485.1,489.9\n')
    return path('table.csv')


def undated_table():
    """A table that does not say of which year it is."""
    with open(path('cities.csv'), 'w', encoding='utf-8') as file:
        file.write('地区,常住人口（万人）\n济南,920\n青岛,1007\n')
    return path('cities.csv')


def install_reader():
    """A program for web pages that writes down what it is to show."""
    data, config = os.environ['XDG_DATA_HOME'], os.environ['XDG_CONFIG_HOME']
    os.makedirs(os.path.join(data, 'applications'), exist_ok=True)
    os.makedirs(config, exist_ok=True)
    told = path('told')
    with open(os.path.join(data, 'applications', 'reader.desktop'), 'w',
              encoding='utf-8') as file:
        file.write('[Desktop Entry]\nType=Application\nName=reader\n'
                   f"Exec=sh -c 'echo \"$1\" >{told}.new; mv {told}.new {told}' sh %u\n")
    with open(os.path.join(config, 'mimeapps.list'), 'w', encoding='utf-8') as file:
        file.write('[Default Applications]\ntext/html=reader.desktop\n')


def start(*arguments):
    program = Program(f'--language={SHOWN}', *arguments)
    program.wait_focus(role='panel')
    return program


def walk_marks(program):
    """The arrows go from mark to mark, each of which says itself; Enter pins."""
    marks = [node.get_name() for node in program.nodes() if role_of(node) == 'image']
    for name in marks[:3]:
        program.press('Right')
        program.wait_focus(name, role='image')
    program.press('End')
    program.wait_focus(marks[-1])
    program.press('Return')
    program.wait_for('push button', said('Let Go'))
    program.press('Escape')
    program.wait_gone('push button', said('Let Go'))
    chart = program.wait_focus(role='panel')
    if not chart.get_description():
        raise Missing('The chart has no description')


def switch_series(program):
    """The name of a series is one Tab from the chart; space switches it off and on."""
    marks = sum(role_of(node) == 'image' for node in program.nodes())
    program.press('Tab')
    name = program.wait_focus(role='push button').get_name()
    program.press('space')
    program.wait_focus(within=said('%s, hidden').replace('%s', ''))
    program.wait_for('push button', said('%u series hidden', 1, '%u series hidden').replace('%u', '1'))
    program.wait(lambda: sum(role_of(node) == 'image' for node in program.nodes())
                 == marks / 2, 'half of the marks')
    program.press('space')
    program.wait_focus(name)
    program.wait(lambda: sum(role_of(node) == 'image' for node in program.nodes())
                 == marks, 'all marks')


def go_through_time(program):
    """Plus comes closer in a long line, Ctrl and the arrows go through it, 0 shows all."""
    span = re.compile(r'\d.*' + said('%s to %s').split('%s')[1] + r'.*\d')

    def shown():
        return next((node.get_name() for node in program.nodes()
                     if role_of(node) == 'push button'
                     and span.search(node.get_name())), None)

    program.press('plus')
    first = program.wait(shown, 'a part of the time')
    program.press('ctrl+Right')
    program.wait(lambda: shown() not in (None, first), 'a later time')
    program.press('0')
    program.wait(lambda: shown() is None, 'all of the time')


def see_views(program):
    """The values in a table, all charts on a wall, and back to the chart."""
    program.press('alt+2')
    program.wait_for('tree table', said('Values'))
    program.press('alt+3')
    program.wait_for('list', said('All charts'))
    program.press('alt+1')
    program.wait_gone('list', said('All charts'))


def change_title(program):
    """F2 changes the title of a chart; the change is undone, and done again."""
    title = program.wait_focus(role='panel').get_name()
    program.press('F2')
    program.focus_window(said('Chart Title'))
    program.wait_for('text', '中文')
    if LANGUAGE == 'en':
        program.press('Tab')
    changed = f'{title}X'
    program.press('End')
    program.type('X')
    program.press('Return')
    program.focus_window()
    program.wait_for('panel', changed)
    program.press('ctrl+z')
    program.wait_for('panel', title)
    program.press('ctrl+shift+z')
    program.wait_for('panel', changed)
    program.press('ctrl+z')
    program.wait_for('panel', title)


def export_chart(program):
    """Ctrl+E writes a picture where one says."""
    target = path(f'picture-{LANGUAGE}.png')
    program.press('ctrl+e')
    program.focus_window(said('Export Chart'))
    program.wait_focus(role='text')
    program.press('ctrl+a')
    program.type(target)
    program.press('Return')
    program.wait(lambda: os.path.exists(target) and os.path.getsize(target) > 1000,
                 f'the file {target}')
    program.focus_window()


def change_language(program):
    """The language of the chart is a button; its marks then speak that."""
    before = program.find('image').get_name()
    other = said('Chart in English') if LANGUAGE == 'zh' else said('Chart in Chinese')
    program.click(program.wait_for('push button', other))
    program.wait(lambda: program.find('image').get_name() != before, 'marks in another language')


def make_chart(program):
    """Ctrl+N makes a chart of what is sought by a number; it is undone."""
    title = program.wait_focus(role='panel').get_name()
    program.press('ctrl+n')
    program.focus_window(said('New Chart'))
    program.wait_focus(said('Search by name or number'))
    program.type('238')
    make = program.wait_for('push button', said('_Make Chart'))
    program.wait(lambda: len(program.all('list item', program.top(said('New Chart')))) == 1,
                 'the one indicator that was 238')
    program.press('Return')
    program.wait(lambda: is_sensitive(make), 'charts that fit')
    program.press('Return')
    program.focus_window()
    program.wait(lambda: program.find('panel', title) is None, 'another chart')
    program.press('ctrl+z')
    program.wait_for('panel', title)


def make_slide(program):
    """A chart of what one chooses of a table, in both languages, as a slide: the file is
    one click where files are shown, and all takes eight."""
    clicks = ['the table']

    def click(role, name):
        clicks.append(name)
        program.click_on(role, name)

    target = path(f'slide-{LANGUAGE}.png')
    names = {'zh': '第一产业增加值', 'en': 'Value added of the primary industry'}
    primary = names[LANGUAGE]
    click('push button', said('New Chart'))
    dialog = program.top(said('New Chart'))
    make = program.wait_for('push button', said('_Make Chart'))
    # A row has no action, which keys do without.
    program.focus_window(said('New Chart'))
    clicks.append(primary)
    program.type('231.4')
    program.wait(lambda: len(program.all('list item', dialog)) == 1,
                 'the one indicator that was 231.4')
    program.press('Return')
    program.wait_for('list item', said('%s, chosen').replace('%s', primary), root=dialog)
    program.wait(lambda: is_sensitive(make), 'charts that fit')
    unnamed = program.unnamed(dialog)
    if unnamed:
        raise Missing(f'has no name to be called by: {unnamed}')
    click('push button', said('_Make Chart'))
    program.focus_window()
    click('push button', said('Chart in Chinese and English'))
    program.wait(lambda: is_pressed(program.find('push button',
                                                 said('Chart in Chinese and English'))),
                 'a chart in both languages')
    click('push button', said('_Export'))
    click('menu item', said('Slide, 16:9') + '…')
    program.focus_window(said('Export'))
    program.wait_focus(role='text')
    program.press('ctrl+a')
    program.type(target)
    clicks.append(said('_Export'))
    program.press('Return')
    program.wait(lambda: os.path.exists(target) and os.path.getsize(target) > 1000,
                 f'the file {target}')
    program.focus_window()
    with open(target, 'rb') as file:
        width, height = struct.unpack('>II', file.read(24)[16:])
    if (width, height) != (1920, 1080):
        raise Missing(f'The slide has {width} by {height} pixels')
    if len(clicks) > 8:
        raise Missing(f'A slide takes {len(clicks)} clicks: {clicks}')
    # What is unsaved would be offered at the next start.
    program.press('ctrl+z')
    program.wait(lambda: len(program.all('list item')) == 2, 'the charts of the table alone')


def open_path(program, target):
    """Opens a file by its path, which GTK’s dialog asks for by Ctrl+L. That of GTK 4.18 now
    and then goes to the folder alone, and is asked again."""
    title = said('Open a Dataset')
    program.press('ctrl+o')
    program.focus_window(title)

    def chosen():
        program.press('ctrl+l')
        program.wait_focus(role='text')
        program.press('ctrl+a')
        program.type(target)
        program.press('Return')
        return program.soon(lambda: not program.tops(title))

    program.wait(chosen, f'that {target} is chosen')
    program.focus_window()


def open_file(program):
    """Ctrl+O opens a file whose path is typed."""
    target = long_file()
    open_path(program, target)
    program.wait_for('panel', '逐日' if LANGUAGE == 'zh' else 'Daily')


def say_period(program):
    """A table that does not say when it is of is asked for that alone, also after what is
    no period; a year opens it."""
    # As a manager of files opens it, which takes the window that is there.
    subprocess.run([os.environ['GUATU'], undated_table()], check=True)
    program.wait_for('text', said('Period'))
    program.type('soon')
    program.press('Return')
    program.wait_for('label', said('“%s” is no period; write 2023, 2023-Q1 or 2023年7月') % 'soon')
    program.type('2023')
    program.press('Return')
    program.wait_for('panel', '常住人口' if LANGUAGE == 'zh' else 'Permanent resident population')


def open_recent(program):
    """What was opened is listed behind Open, and opened again from there."""
    title = program.wait_focus(role='panel').get_name()

    def choose(name):
        program.click_on('push button', said('More Ways to Open'))
        program.click_on('menu item', name)

    choose(said('_Built-in Dataset'))
    program.wait(lambda: program.find('panel', title) is None, 'the built-in dataset')
    choose('table.csv')
    program.wait_for('panel', title)


def change_program(program):
    """The preferences change the language of the program at once; the chart stays."""
    title = program.wait_focus(role='panel').get_name()
    program.press('Page_Down')
    program.wait(lambda: program.find('panel', title) is None, 'the next chart')
    title = program.focused().get_name()
    program.press('ctrl+comma')
    program.focus_window(said('Preferences'))
    program.tab_to(said('Language'))
    program.press('space')
    program.wait_focus(role='list item')
    # The first is the system's, then Chinese and English.
    program.press(*['Down'] * (2 if LANGUAGE == 'zh' else 1), 'Return')
    program.wait_for('combo box', other('Language'))
    program.wait_for('push button', other('Chart Settings'))
    program.wait_for('panel', title)
    program.focus_window(other('Preferences'))
    program.press('Escape')
    program.wait_gone('combo box', other('Language'))


def review_report(program):
    """A report is pasted; Enter takes, Delete leaves out, Tab and Ctrl+G go on to what is unsure."""
    names = report_flow.UNSURE
    holder = report_flow.clip(report_flow.REPORT)
    program.press('ctrl+v')
    program.focus_window(said('Review a Report'))
    program.wait_focus(within=names[0], role='list item')
    program.press('Tab')
    program.wait_focus(within=names[1], role='list item')
    program.press('ctrl+g')
    program.wait_focus(within=names[0], role='list item')
    program.press('Return')
    program.wait_focus(within=names[1], role='list item')
    program.press('Delete')
    program.wait(lambda: program.find('label', said('%u unsure', 0, '%u unsure').replace('%u', '0')),
                 'that nothing is unsure')
    program.press('F2')
    program.wait_focus(said('Name'), role='text')
    program.press('Escape')
    program.wait_focus(role='list item')
    program.click(program.wait_for('push button', said('_Make Charts')))
    program.focus_window()
    program.wait_for('list', said('All charts'))
    program.wait_gone('label', said('Review a Report'))
    holder.kill()
    program.press('alt+2')
    program.wait_for('tree table', said('Values'))
    shown = [node.get_name() for node in program.nodes() if names[0] in (node.get_name() or '')]
    if not shown:
        raise Missing(f'{names[0]} was taken, and is in no table\n{program.dump()}')
    if [node for node in program.nodes() if names[1] in (node.get_name() or '')]:
        raise Missing(f'{names[1]} was left out, and is in the table')


def page_of_report(program):
    """From a text on the clipboard to a PDF on A3, click by click."""
    clicks = report_flow.Clicks(program, said, told=lambda line: print('#', line))
    holder = report_flow.clip(report_flow.REPORT)
    report_flow.to_review(clicks)
    report_flow.to_wall(clicks)
    report_flow.to_page(clicks)
    pages = program.wait(lambda: report_flow.pages_of('.'), 'the page')
    holder.kill()
    for name, *_ in pages:
        os.remove(name)
    if clicks.n > report_flow.MOST_CLICKS:
        raise Missing(f'{clicks.n} clicks from a report to its page')
    if [page[1:] for page in pages] != [(420, 297)]:
        raise Missing(f'The page is {pages}')


def read_manual(program):
    """F1 shows the manual in the language of the program."""
    told = path('told')
    program.press('F1')
    program.wait(lambda: os.path.exists(told), 'the manual')
    with open(told, encoding='utf-8') as file:
        shown = file.read()
    if f'/{LANGUAGE}/index.html' not in shown:
        raise Missing(f'The manual is {shown}')


FLOWS = [
    ('the marks of a chart are walked', walk_marks, []),
    ('series are switched off and on', switch_series, []),
    ('a long line is gone through', go_through_time, [long_file]),
    ('the views are seen', see_views, []),
    ('a title is changed', change_title, []),
    ('a chart is exported', export_chart, []),
    ('the language of the chart is changed', change_language, []),
    ('a chart is made', make_chart, []),
    ('a slide is made of a table', make_slide, [table_file]),
    ('a file is opened', open_file, []),
    ('a table is told when it is of', say_period, []),
    ('a file of late is opened again', open_recent, [table_file]),
    ('the language of the program is changed', change_program, []),
    ('a report is reviewed', review_report, []),
    ('a report becomes a page', page_of_report, []),
    ('the manual is read', read_manual, []),
]


def run(flow, makers):
    program = None
    problems = []
    # What one flow leaves unsaved, or has opened of late, is not offered to the next.
    os.environ['XDG_STATE_HOME'] = tempfile.mkdtemp(dir=HOME)
    recent = os.path.join(os.environ['XDG_DATA_HOME'], 'recently-used.xbel')
    if os.path.exists(recent):
        os.remove(recent)
    try:
        program = start(*[make() for make in makers])
        flow(program)
        problems += [f'has no name to be called by: {line}' for line in program.unnamed()]
    except Missing as error:
        problems.append(error)
    if program is not None:
        problems += program.close()
    return problems


os.chdir(HOME)
install_reader()
for name, flow, makers in FLOWS:
    if len(sys.argv) <= 2 or flow.__name__ in sys.argv[2:]:
        check(f'{name} ({LANGUAGE})', run(flow, makers))
finish()
