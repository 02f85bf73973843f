# SPDX-License-Identifier: GPL-3.0-or-later
"""Pages of the web as guatu-cli writes them."""
import json
import subprocess
import sys
import tempfile
from collections import Counter
from decimal import Decimal
from pathlib import Path

import page
import tap

ROOT = Path(sys.argv[1])
PROGRAM = sys.argv[2]
DATASET = ROOT / 'data/jinan-2023.guatu.json'
MARKS = ROOT / 'doc/marks.guatu.json'

# What a name may have in it, and none of which may get out of its element.
HOSTILE = ('</script><script>alert(1)</script>', '"\'><img src=x onerror=alert(1)>', '<!-- &amp; &lt;',
           ']]> </title></style> \\u003c/script')


def run(*arguments):
    return subprocess.run([PROGRAM, *map(str, arguments)], capture_output=True, text=True, check=False)


def export(*arguments):
    done = run('export', '-q', '--format=html', *arguments)
    assert done.returncode == 0, done.stderr
    return done.stdout


def documents(text):
    """JSON documents, one after another."""
    decoder, at = json.JSONDecoder(), 0
    while at < len(text.rstrip()):
        document, at = decoder.raw_decode(text, at)
        yield document
        while at < len(text) and text[at].isspace():
            at += 1


def explain(path):
    done = run('explain', '--json', path)
    assert done.returncode == 0, done.stderr
    return [{**document, 'figure': None} for document in documents(done.stdout)]


def check_valid(folder):
    kinds = {
        'a chart': ('-l', 'zh+en', '-c', 'growth-lines'),
        'in one language': ('-l', 'en', '-c', 'growth-lines'),
        'as outlines': ('-l', 'zh+en', '-c', 'growth-lines', '--text=outlines'),
        'begun dark': ('-l', 'zh', '-c', 'growth-lines', '--look=dark'),
        'in print': ('-l', 'zh+en', '-c', 'growth-lines', '--look=print'),
        'without data': ('-l', 'zh', '-c', 'growth-lines', '--plain'),
        'a wall of a theme': ('-l', 'zh+en', '--wall', '--theme=agriculture'),
        'a book': ('-l', 'zh', '--book', '--theme=agriculture'),
    }
    for name, arguments in kinds.items():
        path = folder / 'page.html'
        export(*arguments, '-o', path)
        tap.check(f'valid: {name}', page.problems(path.read_text(encoding='utf-8')))


def expected(number):
    """A number of “explain” as a table has it for programs."""
    ends = [number['value']] + ([number['value_high']] if number['bound'] == 'range' else [])
    return '/'.join(f'{float(Decimal(repr(end)).scaleb(number["unit_mult"])):.15g}' for end in ends)


def differences(article, document):
    """Where the table of a chart says something else than its data do."""
    numbers = [number for number in document['numbers'] if number['value'] is not None]
    wanted = Counter(map(expected, numbers))
    found = Counter(data.get('value') for data in article.all('data'))
    if wanted != found:
        yield f'{document["chart"]}: {found - wanted} instead of {wanted - found}'
    gaps = sum(cell.get('class') == 'missing' for cell in article.all('td'))
    if gaps != len(document['numbers']) - len(numbers):
        yield f'{document["chart"]}: {gaps} numbers are missing'


def check_tables(folder):
    for name, arguments in (('built in', ('-l', 'zh+en')), ('all marks', ('-l', 'zh+en', MARKS))):
        path = folder / 'page.html'
        export('--wall', *arguments, '-o', path)
        tap.check(f'valid: a wall, {name}', page.problems(path.read_text(encoding='utf-8')))
        charts = {chart['title'][language]: chart for chart in explain(path)
                  for language in ('zh', 'en')}
        articles = list(page.Page(path.read_text(encoding='utf-8')).root.all('article'))
        problems = [f'{len(articles)} parts, {len(charts)} titles'] if len(articles) < len(charts) else []
        for article in articles:
            title = next(child for child in article.elements() if child.name[0] == 'h').text()
            problems += differences(article, charts[title])
        tap.check(f'the tables are the data: {name}', problems)


def check_data(folder):
    export('-l', 'zh+en', '-c', 'growth-lines', '-o', folder / 'a.html')
    run('export', '-q', '-l', 'zh+en', '-c', 'growth-lines', '-o', folder / 'a.svg')
    tap.check('a page carries what a drawing carries',
              [] if explain(folder / 'a.html') == explain(folder / 'a.svg') else ['not the same'])
    again = folder / 'again.html'
    export('-l', 'zh+en', '-c', 'growth-lines', '-o', again, folder / 'a.html')
    tap.check('a page can be drawn anew',
              [] if again.read_bytes() == (folder / 'a.html').read_bytes() else ['not the same'])
    export('-l', 'zh', '-c', 'growth-lines', '--plain', '-o', folder / 'plain.html')
    done = run('explain', folder / 'plain.html')
    tap.check('a plain page carries none',
              [] if done.returncode and 'without data' in done.stderr
              and '<script' not in (folder / 'plain.html').read_text(encoding='utf-8')
              else [done.stdout, done.stderr])


def check_hostile(folder):
    name = ' '.join(HOSTILE)
    dataset = json.loads(DATASET.read_text(encoding='utf-8'))
    dataset['title'] = {'zh': name, 'en': name}
    chart = next(chart for chart in dataset['charts'] if chart['id'] == 'growth-lines')
    chart['title'] = chart['subtitle'] = chart['note'] = {'zh': name, 'en': name}
    for part in (*dataset['indicators'], *dataset['sources']):
        for key in ('name', 'short_name', 'title', 'note'):
            if key in part:
                part[key] = {'zh': name, 'en': name}
    hostile = folder / 'hostile.guatu.json'
    hostile.write_text(json.dumps(dataset), encoding='utf-8')
    for text in ('live', 'outlines'):
        path = folder / 'hostile.html'
        export('-l', 'zh+en', '-c', 'growth-lines', f'--text={text}', '-o', path, hostile)
        read = path.read_text(encoding='utf-8')
        problems = page.problems(read)
        tree = page.Page(read).root
        problems += (f'{part}: {next(tree.all(part)).text()}' for part in ('h1', 'tbody')
                     if name not in next(tree.all(part)).text())
        if [chart['title']['zh'] for chart in explain(path)] != [name]:
            problems.append('the data do not come back')
        tap.check(f'hostile names, {text}', problems)


def check_same_bytes(folder):
    for jobs in ('1', '4'):
        export('-l', 'zh+en', '--theme=growth', '-j', jobs, '-o', folder / jobs)
    tap.check('the same bytes every time',
              (f'{path.name} differs' for path in (folder / '1').iterdir()
               if path.read_bytes() != (folder / '4' / path.name).read_bytes()))


def check_languages(folder):
    export('-l', 'zh,en,zh+en', '-c', 'growth-lines', '-o', folder)
    problems = []
    for language, wanted in (('zh', ['zh-CN']), ('en', ['en']), ('zh+en', ['zh-CN', 'en'])):
        path = folder / f'growth-lines.{language}.html'
        tree = page.Page(path.read_text(encoding='utf-8')).root
        buttons = [button.get('id') for button in tree.all('input')]
        if [view.get('lang') for view in next(tree.all('main')).elements()] != wanted:
            problems.append(f'{path.name} is not in {wanted}')
        if ('language-en' in buttons) != (len(wanted) > 1):
            problems.append(f'{path.name} has {buttons}')
    tap.check('one language a page, or two to choose from', problems)


def check_formats(folder):
    """Of paper and of the web at once: each is what it is alone."""
    arguments = ('-l', 'zh', '--wall', '--theme=growth', '--paper=A3')
    run('export', *arguments, '-f', 'pdf', '-o', folder / 'pdf')
    told = run('export', *arguments, '-f', 'html', '-o', folder / 'html')
    run('export', *arguments, '-f', 'html,pdf', '-o', folder / 'both')
    problems = [f'{path.name} differs' for kind in ('pdf', 'html') for path in (folder / kind).iterdir()
                if path.read_bytes() != (folder / 'both' / path.name).read_bytes()]
    if len(list((folder / 'both').iterdir())) != 2 or 'paper' in told.stderr:
        problems.append(told.stderr)
    tap.check('several formats at once', problems)


def check_marks(folder):
    """Every mark is reached with a key, in each of the drawings."""
    export('-l', 'zh', '-c', 'growth-lines', '-o', folder / 'page.html')
    tree = page.Page((folder / 'page.html').read_text(encoding='utf-8')).root
    problems = []
    for plate in (part for part in tree.all('div') if 'plate' in (part.get('class') or '')):
        titles = {title.text() for title in plate.all('title')}
        marks = {mark.text().strip() for mark in plate.all('li') if mark.get('tabindex') == '0'}
        if titles != marks or len(marks) != 14:
            problems.append(f'{len(titles)} titles, {len(marks)} marks')
    tap.check('marks are reached with a key', problems)


with tempfile.TemporaryDirectory() as place:
    for number, check in enumerate((check_valid, check_tables, check_data, check_hostile,
                                    check_same_bytes, check_languages, check_formats, check_marks)):
        own = Path(place) / str(number)
        own.mkdir()
        check(own)
tap.finish()
