# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may use whom: the table of the rooms in src/, and how it is enforced."""
import re
from pathlib import Path

# What a header belongs to: the first pattern that matches decides.
LIBRARIES = [
    ('json-glib', r'json-glib/'),
    ('xlsxwriter', r'xlsxwriter\.h'),
    ('libxml', r'libxml/'),
    ('poppler', r'poppler\.h'),
    ('libpng', r'png\.h|pngconf\.h'),
    ('adwaita', r'adwaita\.h'),
    ('gtk', r'(gtk|gdk|gsk|graphene|gdk-pixbuf)[/.-]'),
    ('pangocairo', r'pango/pangocairo'),
    ('pango', r'pango/|fontconfig/|hb[.-]'),
    ('cairo', r'cairo[.-]|cairo/'),
    ('gio', r'gio/'),
    ('glib', r'glib\.h|glib/|glib-object\.h|glib-unix\.h|glibconfig\.h|gmodule\.h'),
    ('c', r'[a-z0-9_]+\.h$|(sys|netinet|arpa|linux)/'),
]

PAINTING = {'cairo', 'pango', 'pangocairo'}
FIGURES = {'text', 'scene', 'table', 'guide', 'mark', 'figure', 'page', 'speech'}
ENGINE = {'dataset', 'lexicon', 'prose', 'io', 'document', 'review', 'render', 'export'} | FIGURES

# room: (the rooms below it that it may use, the libraries that it may use)
ROOMS = {
    'dataset': (set(), {'glib'}),
    'lexicon': ({'dataset'}, {'glib'}),
    'prose': ({'dataset', 'lexicon'}, {'glib'}),
    'text': ({'dataset'}, {'glib', 'gio', 'freetype', 'pango', 'pangocairo'}),
    'io': ({'dataset', 'lexicon', 'prose', 'text'}, {'glib', 'gio', 'json-glib'}),
    'workbook': ({'dataset', 'io'}, {'glib', 'xlsxwriter'}),
    'webpage': ({'io'}, {'glib', 'libxml'}),
    'pdftext': ({'io'}, {'glib', 'poppler'}),
    'document': ({'dataset', 'lexicon', 'prose', 'text', 'io'}, {'glib', 'gio'}),
    'review': ({'dataset', 'text'}, {'glib'}),
    'scene': ({'dataset', 'text'}, {'glib', 'pango'}),
    'table': ({'dataset', 'text'}, {'glib'}),
    'guide': ({'dataset', 'text', 'scene', 'table'}, {'glib'}),
    'mark': ({'dataset', 'text', 'scene', 'table', 'guide'}, {'glib'}),
    'figure': ({'dataset', 'text', 'scene', 'table', 'guide', 'mark'}, {'glib'}),
    'page': ({'dataset', 'text', 'scene', 'table', 'guide', 'figure'}, {'glib'}),
    'speech': ({'dataset', 'text', 'scene', 'table'}, {'glib'}),
    'render': ({'dataset', 'text', 'scene', 'speech'}, {'glib', 'gio', 'libpng'} | PAINTING),
    'export': ({'dataset', 'io', 'text', 'scene', 'figure', 'page', 'speech', 'render'},
               {'glib', 'gio'}),
    'program': (set(), {'glib', 'gio'}),
    'cli': (ENGINE | {'program'}, {'glib', 'gio'}),
    'app': (ENGINE | {'program'}, {'glib', 'gio', 'gtk', 'adwaita'} | PAINTING),
}

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.MULTILINE)
# text measures with cairo’s fonts; none of the rooms of a figure draws.
DRAWING = re.compile(r'\bcairo_(create|stroke|fill|paint|mask|clip|move_to|line_to|curve_to|arc|'
                     r'rectangle|show_\w+|\w+_surface_create\w*)\s*\(')
# The rooms of a figure and render take from gio what cancels their work; they know no file.
FILES = re.compile(r'\bg_(file|vfs|mount|settings|task|\w*_stream|bus|dbus)_\w+\s*\(')


def sources(root):
    return sorted(path for path in (root / 'src').rglob('*') if path.suffix in ('.c', '.h'))


def library_of(header):
    return next((name for name, pattern in LIBRARIES if re.match(pattern, header)), None)


def check_own(root, room, header):
    """What is wrong with #include "header" in a room, or None."""
    if Path(header).name == f'guatu-{room}-resources.h':
        return None  # made by glib-compile-resources
    other = Path(header).parts[0] if '/' in header else None
    if other not in ROOMS:
        return f'"{header}" does not name its room, as "{room}/{header}" would'
    if other != room and other not in ROOMS[room][0]:
        return f'"{header}": {room} must not know {other}'
    if not (root / 'src' / header).is_file():
        return f'"{header}" does not exist'
    return None


def check_foreign(room, header):
    """What is wrong with #include <header> in a room, or None."""
    library = library_of(header)
    if library is None:
        return f'<{header}> is of no library in the table of tests/layers/rooms.py'
    if library != 'c' and library not in ROOMS[room][1]:
        return f'<{header}>: {room} must not use {library}'
    return None


def violations(root):
    """One line for each include that the table does not allow."""
    found = []
    for path in sources(root):
        name = path.relative_to(root / 'src')
        room = name.parts[0]
        if room not in ROOMS or len(name.parts) < 2:
            found.append(f'src/{name}: not in a room of the table')
            continue
        text = path.read_text(encoding='utf-8')
        for mark, header in INCLUDE.findall(text):
            problem = check_own(root, room, header) if mark == '"' else check_foreign(room, header)
            if problem:
                found.append(f'src/{name}: {problem}')
        if room in FIGURES:
            found += [f'src/{name}: {room} must not draw: cairo_{call} ()'
                      for call in DRAWING.findall(text)]
        if room in FIGURES | {'render'}:
            found += [f'src/{name}: {room} must not know files: {call.group()}'
                      for call in FILES.finditer(text)]
    return found


def too_long(root, most=500):
    """Sources with more lines than one file should have."""
    counts = [(path, len(path.read_text(encoding='utf-8').splitlines())) for path in sources(root)]
    return [f'{path.relative_to(root)}: {count} lines, {most} at most'
            for path, count in counts if count > most]


def modules(root):
    """What each file, with its header, includes of others: {module: {module}}."""
    graph = {}
    for path in sources(root):
        name = str(path.relative_to(root / 'src').with_suffix(''))
        own = {header.removesuffix('.h') for mark, header in
               INCLUDE.findall(path.read_text(encoding='utf-8')) if mark == '"'}
        graph.setdefault(name, set()).update(own - {name})
    return graph


def reachable(graph, start):
    found, waiting = set(), [start]
    while waiting:
        for name in graph.get(waiting.pop(), ()):
            if name not in found:
                found.add(name)
                waiting.append(name)
    return found


def circles(root, most=2):
    """Circles of more modules than that, which include each other."""
    graph = modules(root)
    reach = {name: reachable(graph, name) for name in graph}
    circle_of = {name: tuple(sorted(other for other in reach[name] if name in reach.get(other, ())))
                 for name in graph}
    return [f'these include each other in a circle: {", ".join(circle)}'
            for circle in sorted(set(circle_of.values())) if len(circle) > most]
