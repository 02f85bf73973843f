# SPDX-License-Identifier: GPL-3.0-or-later
"""A page as it is read: the tree of its elements, and what is wrong with it.

The rules are those of the HTML Standard for the elements that our pages have; an element or
an attribute that is not in these tables is wrong."""
import re
from collections import Counter
from html.parser import HTMLParser

# What never has content, and is ended by its start tag.
VOID = {'meta', 'input'}
# Where text alone is, which is not read as markup.
RAW = {'style', 'script'}

GLOBAL = {'id', 'class', 'lang'}
PHRASING = {'a', 'data', 'label', 'small', 'span', 'strong', 'svg', '#text'}
FLOW = PHRASING | {'article', 'div', 'figure', 'footer', 'h1', 'h2', 'h3', 'header', 'input', 'main',
                   'nav', 'p', 'section', 'table', 'ul', 'script'}
CELL = FLOW - {'h1', 'h2', 'h3', 'header', 'footer'}

# element: (its attributes besides the global ones, what may be in it)
ELEMENTS = {
    'html': (set(), {'head', 'body'}),
    'head': (set(), {'meta', 'title', 'style'}),
    'meta': ({'charset', 'name', 'content', 'http-equiv'}, set()),
    'title': (set(), {'#text'}),
    'style': (set(), {'#text'}),
    'body': (set(), FLOW),
    'input': ({'type', 'name', 'checked'}, set()),
    'label': ({'for'}, PHRASING - {'label'}),
    'div': ({'role', 'tabindex', 'aria-label'}, FLOW),
    'header': (set(), FLOW - {'header', 'footer', 'main'}),
    'footer': (set(), FLOW - {'header', 'footer', 'main'}),
    'main': (set(), FLOW - {'main'}),
    'section': (set(), FLOW - {'main'}),
    'article': (set(), FLOW - {'main'}),
    'nav': ({'aria-label'}, FLOW - {'main'}),
    'figure': (set(), FLOW | {'figcaption'}),
    'figcaption': (set(), FLOW),
    'h1': (set(), PHRASING),
    'h2': (set(), PHRASING),
    'h3': (set(), PHRASING),
    'p': (set(), PHRASING),
    'ul': ({'aria-label'}, {'li'}),
    'li': ({'tabindex', 'style'}, FLOW),
    'a': ({'href'}, PHRASING - {'a', 'label'}),
    'span': (set(), PHRASING),
    'strong': (set(), PHRASING),
    'small': (set(), PHRASING),
    'data': ({'value'}, PHRASING),
    'table': (set(), {'caption', 'thead', 'tbody'}),
    'caption': (set(), CELL - {'table'}),
    'thead': (set(), {'tr'}),
    'tbody': (set(), {'tr'}),
    'tr': (set(), {'th', 'td'}),
    'th': ({'scope'}, CELL),
    'td': (set(), CELL),
    'script': ({'type'}, {'#text'}),
    'svg': ({'xmlns', 'xmlns:xlink', 'width', 'height', 'viewbox', 'role', 'aria-label',
             'aria-describedby'}, {'g', 'path', 'circle', 'rect', 'defs', 'text', '#text'}),
}

PAINT = {'fill', 'fill-opacity', 'stroke', 'stroke-opacity', 'stroke-width', 'stroke-dasharray',
         'stroke-linejoin', 'transform'}
FONT = {'font-family', 'font-size', 'font-weight', 'font-style', 'style', 'xml:lang', 'xml:space'}

# The same inside a drawing.
SHAPES = {
    'g': (PAINT | FONT | {'aria-label'},
          {'g', 'title', 'path', 'circle', 'text', 'use', '#text'}),
    'title': (set(), {'#text'}),
    'defs': (set(), {'path', '#text'}),
    'path': (PAINT | {'d'}, set()),
    'circle': (PAINT | {'cx', 'cy', 'r'}, set()),
    'rect': (PAINT | {'width', 'height'}, set()),
    'use': ({'xlink:href', 'x', 'y'}, set()),
    'text': (PAINT | FONT | {'x', 'y', 'textlength'}, {'tspan', '#text'}),
    'tspan': ({'style'}, {'#text'}),
}

# Where text has to stand in an element of its own.
NO_TEXT = {'html', 'head', 'body', 'table', 'thead', 'tbody', 'tr', 'ul', 'svg', 'g', 'defs',
           'figure', 'article', 'main', 'section', 'nav', 'header', 'footer', 'div'}


class Element:
    def __init__(self, name, attributes, parent):
        self.name = name
        self.attributes = attributes
        self.parent = parent
        self.children = []  # elements and strings

    def get(self, name):
        return self.attributes.get(name)

    def all(self, name=None):
        """The elements of that name below this one, in the order of the page."""
        waiting = list(reversed(self.elements()))
        while waiting:
            element = waiting.pop()
            if name is None or element.name == name:
                yield element
            waiting += reversed(element.elements())

    def elements(self):
        return [child for child in self.children if isinstance(child, Element)]

    def text(self):
        return ''.join(child if isinstance(child, str) else child.text()
                       for child in self.children)

    def is_in(self, name):
        around = self.parent
        while around is not None and around.name != name:
            around = around.parent
        return around is not None


class Page(HTMLParser):
    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.root = Element('#page', {}, None)
        self.open = self.root
        self.drawing = None  # the one that is open
        self.problems = []
        self.doctype = None
        self.feed(text)
        self.close()
        if self.open is not self.root:
            self.wrong(f'<{self.open.name}> does not end')

    def wrong(self, problem):
        self.problems.append(f'line {self.getpos()[0]}: {problem}')

    def handle_decl(self, decl):
        if self.root.children or self.doctype is not None:
            self.wrong('a document type that does not come first')
        self.doctype = decl

    def handle_comment(self, data):
        self.wrong('a comment')

    def handle_pi(self, data):
        self.wrong('an instruction to programs')

    def unknown_decl(self, data):
        self.wrong('a section of XML')

    def add(self, name, attributes):
        rules = SHAPES if self.drawing else ELEMENTS
        around = SHAPES if self.drawing not in (None, self.open) else ELEMENTS
        parent = around.get(self.open.name, (set(), {'html'}))
        if name not in rules:
            self.wrong(f'<{name}> in <{self.open.name}>: no such element')
        elif name not in parent[1]:
            self.wrong(f'<{name}> in <{self.open.name}>')
        known = rules.get(name, (set(), set()))[0] | GLOBAL
        for key, value in attributes:
            if key not in known:
                self.wrong(f'{key} of <{name}>')
            if value is None:
                self.wrong(f'{key} of <{name}> has no value')
        if len(dict(attributes)) != len(attributes):
            self.wrong(f'an attribute of <{name}> is there twice')
        element = Element(name, dict(attributes), self.open)
        self.open.children.append(element)
        return element

    def handle_starttag(self, tag, attrs):
        element = self.add(tag, attrs)
        if tag == 'svg':
            self.drawing = element
        if tag not in VOID:
            self.open = element

    def handle_startendtag(self, tag, attrs):
        if tag not in VOID and not self.drawing:
            self.wrong(f'<{tag}/> has a content')
        self.add(tag, attrs)

    def handle_endtag(self, tag):
        if tag != self.open.name:
            self.wrong(f'</{tag}> ends <{self.open.name}>')
            return
        if self.open is self.drawing:
            self.drawing = None
        self.open = self.open.parent

    def handle_data(self, data):
        if data.strip() and (self.open.name in NO_TEXT or self.open is self.root):
            self.wrong(f'text in <{self.open.name}>: {data.strip()[:40]}')
        self.open.children.append(data)


def ids(page):
    """Ids that are not there once, and references to what is not there."""
    known = Counter(element.get('id') for element in page.root.all() if element.get('id'))
    yield from (f'id {name} is there twice' for name, n in known.items() if n > 1)
    yield from (f'id “{name}” has a space' for name in known if re.search(r'\s', name))
    for element in page.root.all():
        wanted = [element.get('for'), *(element.get('aria-describedby') or '').split()]
        wanted += [link[1:] for link in (element.get('href'), element.get('xlink:href')) if link]
        yield from (f'<{element.name}> refers to {name}' for name in wanted
                    if name and name not in known)


def foreign(page, text):
    """What a browser would fetch or run."""
    for element in page.root.all():
        for key, value in element.attributes.items():
            if key.startswith('on') or key in ('src', 'srcset', 'action', 'background'):
                yield f'{key} of <{element.name}>'
            if key in ('href', 'xlink:href') and not value.startswith('#'):
                yield f'a link to {value}'
        if element.name == 'script' and not element.get('type').endswith('+json'):
            yield 'a script'
        if element.name == 'style' or element.get('style'):
            css = element.text() if element.name == 'style' else element.get('style')
            yield from (f'{word} in a style' for word in ('url(', '@import', 'expression(')
                        if word in css)
    policy = [meta.get('content') for meta in page.root.all('meta') if meta.get('http-equiv')]
    if policy != ["default-src 'none'; style-src 'unsafe-inline'"]:
        yield f'the policy is {policy}'
    if '\r' in text or '\0' in text:
        yield 'characters of control'


def structure(page):
    """What a page has to have besides correct elements."""
    if page.doctype != 'DOCTYPE html':
        yield f'the document type is {page.doctype}'
    for name in ('html', 'head', 'title', 'body', 'main', 'style'):
        if sum(not element.is_in('svg') for element in page.root.all(name)) != 1:
            yield f'not one <{name}>'
    if next(page.root.all('meta')).get('charset') != 'utf-8':
        yield 'the encoding does not come first'
    groups = {}
    for button in page.root.all('input'):
        groups.setdefault(button.get('name'), []).append(button.get('checked') is not None)
    yield from (f'of {name} not one is on' for name, on in groups.items() if sum(on) != 1)
    labels = [label.get('for') for label in page.root.all('label')]
    yield from (f'{button.get("id")} has no label' for button in page.root.all('input')
                if labels.count(button.get('id')) != 1)
    for css in page.root.all('style'):
        if css.text().count('{') != css.text().count('}'):
            yield 'the style sheet has braces that do not match'


def tables(page):
    for table in page.root.all('table'):
        name = next(table.all('strong')).text()
        if [child.name for child in table.elements()] != ['caption', 'thead', 'tbody']:
            yield f'{name}: not a caption, a head and a body'
        widths = {len(list(row.all('th')) + list(row.all('td'))) for row in table.all('tr')}
        if len(widths) != 1:
            yield f'{name}: rows of {widths}'
        for head in table.all('th'):
            if head.get('scope') != ('col' if head.is_in('thead') else 'row'):
                yield f'{name}: a heading of scope {head.get("scope")}'
            if not head.text().strip():
                yield f'{name}: a heading without text'


def views(page):
    """Each language is there as a whole, and each chart is named."""
    main = next(page.root.all('main'))
    for view in main.elements():
        if view.get('lang') not in ('zh-CN', 'en') or view.get('class') != view.get('lang')[:2]:
            yield f'a part in {view.get("lang")}'
        if len(list(view.all('h1'))) != 1:
            yield f'{view.get("lang")}: not one heading of the first rank'
        for article in view.all('article'):
            headings = [child for child in article.elements()
                        if re.fullmatch('h[123]', child.name)]
            if len(headings) != 1 or not headings[0].text().strip():
                yield f'{article.get("id")} is not named'
        for drawing in view.all('svg'):
            if drawing.get('role') != 'img' or not drawing.get('aria-label'):
                yield 'a drawing has no name'


def problems(text):
    """All that is wrong with a page."""
    page = Page(text)
    if page.problems:
        return page.problems
    return [*ids(page), *foreign(page, text), *structure(page), *tables(page), *views(page)]
