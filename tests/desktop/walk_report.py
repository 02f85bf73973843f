# SPDX-License-Identifier: GPL-3.0-or-later
"""Goes the whole way from a report to a page, click by click, and counts:

  tests/desktop/walk-report GUATU HOLD-CLIPBOARD LANGUAGE REPORT.txt FOLDER

The page and a picture of each step are left in FOLDER. Ends with 1 where it takes more clicks than it may."""
import gettext
import os
import re
import subprocess
import sys
import time

from driver import Program
from report_flow import MOST_CLICKS, Clicks, hold_clipboard, pages_of, to_page, to_review, to_wall

LANGUAGE, REPORT, FOLDER = sys.argv[1:]
CATALOGUE = gettext.translation('guatu', os.environ['GUATU_LOCALE'], ['zh_CN'], fallback=False)


def say(text, number=None, plural=None):
    if plural is not None:
        text = CATALOGUE.ngettext(text, plural, number) if LANGUAGE == 'zh' else text if number == 1 else plural
    elif LANGUAGE == 'zh':
        text = CATALOGUE.gettext(text)
    return re.sub(r'\(_.\)|_', '', text)


def photograph(name):
    time.sleep(1.5)
    subprocess.run(['import', '-window', 'root', os.path.join(FOLDER, f'{name}.{LANGUAGE}.png')], check=True)


os.makedirs(FOLDER, exist_ok=True)
os.chdir(FOLDER)
for name, *_ in pages_of('.'):
    os.remove(name)
holder = hold_clipboard(REPORT)
program = Program('--language=' + {'zh': 'zh_CN', 'en': 'en'}[LANGUAGE])
clicks = Clicks(program, say)
begin = time.monotonic()
to_review(clicks)
photograph('review')
to_wall(clicks)
photograph('wall')
to_page(clicks)
pages = program.wait(lambda: pages_of('.'), 'the page')
photograph('exported')
holder.kill()
complaints = program.close()
print(f'{clicks.n} clicks of at most {MOST_CLICKS}; the page: {pages}; the programs took {time.monotonic() - begin:.1f} s')
print('\n'.join(complaints))
sys.exit(clicks.n > MOST_CLICKS or len(complaints) > 0)
