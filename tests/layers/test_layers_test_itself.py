# SPDX-License-Identifier: GPL-3.0-or-later
"""The test of the layers finds each kind of fault in a tree made to have it."""
import tempfile
from pathlib import Path

import rooms
import tap

GOOD = {
    'dataset/unit.h': '#include <glib.h>\n',
    'io/read.c': '#include "io/read.h"\n#include <json-glib/json-glib.h>\n#include <math.h>\n',
    'io/read.h': '#include <gio/gio.h>\n#include "dataset/unit.h"\n',
    'text/scale.c': '#include <pango/pangocairo.h>\n',
    'app/window.c': '#include <adwaita.h>\n#include <glib/gi18n.h>\n#include <sys/stat.h>\n',
}
BAD = [
    ('a room above', 'dataset/a.c', '#include "io/read.h"\n', 'must not know io'),
    ('a neighbour', 'text/a.h', '  #  include "io/read.h"\n', 'must not know io'),
    ('the other program', 'cli/a.c', '#include "app/window.h"\n', 'must not know app'),
    ('a foreign library', 'dataset/a.c', '#include <json-glib/json-glib.h>\n', 'json-glib'),
    ('files in the dataset', 'dataset/a.c', '#include <gio/gio.h>\n', 'must not use gio'),
    ('files in a figure', 'figure/a.c', 'void f (void) { g_file_new_for_path ("a"); }\n',
     'must not know files'),
    ('files in the painter', 'render/a.c', 'void f (void) { g_file_replace_contents (a); }\n',
     'must not know files'),
    ('a toolkit below the app', 'export/a.c', '#include <gtk/gtk.h>\n', 'must not use gtk'),
    ('the toolkit in the command', 'cli/a.c', '#include <adwaita.h>\n', 'must not use adwaita'),
    ('PNG outside of render', 'export/a.c', '#include <png.h>\n', 'must not use libpng'),
    ('an unknown library', 'io/a.c', '#include <curl/curl.h>\n', 'no library in the table'),
    ('a name without its room', 'io/a.c', '#include "read.h"\n', 'does not name its room'),
    ('a header that is not there', 'io/a.c', '#include "io/gone.h"\n', 'does not exist'),
    ('drawing in a figure', 'mark/a.c', 'void f (cairo_t *c) { cairo_fill (c); }\n', 'not draw'),
    ('an unknown room', 'attic/a.c', '', 'not in a room'),
    ('a file outside of the rooms', 'a.c', '', 'not in a room'),
]


def made_tree(folder, extra):
    for name, text in {**GOOD, **extra}.items():
        path = Path(folder) / 'src' / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding='utf-8')
    return Path(folder)


def main():
    with tempfile.TemporaryDirectory() as folder:
        tap.check('a good tree is good', rooms.violations(made_tree(folder, {})))
    for what, name, text, complaint in BAD:
        with tempfile.TemporaryDirectory() as folder:
            found = rooms.violations(made_tree(folder, {name: text}))
        told = len(found) == 1 and complaint in found[0] and found[0].startswith(f'src/{name}')
        tap.check(f'{what} is found', [] if told else [f'found: {found}'])
    for lines, expected in [(500, 0), (501, 1)]:
        with tempfile.TemporaryDirectory() as folder:
            found = rooms.too_long(made_tree(folder, {'io/long.c': '\n' * lines}))
        tap.check(f'{lines} lines are {"too many" if expected else "allowed"}',
                  [] if len(found) == expected else found or ['nothing was found'])
    for n, expected in [(2, 0), (3, 1)]:
        ring = {f'io/ring{i}.h': f'#include "io/ring{(i + 1) % n}.h"\n' for i in range(n)}
        with tempfile.TemporaryDirectory() as folder:
            found = rooms.circles(made_tree(folder, ring))
        tap.check(f'a circle of {n} is {"told" if expected else "allowed"}',
                  [] if len(found) == expected else found or ['nothing was found'])
    tap.finish()


main()
