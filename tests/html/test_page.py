# SPDX-License-Identifier: GPL-3.0-or-later
"""The test of pages finds what it is meant to find."""
import sys

import page
import tap

GOOD = '''<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>
<title>T</title><style>a{b:c}</style></head>
<body><input type="radio" name="look" id="look-dark" checked=""/>
<main><div class="en" lang="en"><article id="en-1"><h1>T</h1>
<label for="look-dark">Dark</label>
<figure><svg role="img" aria-label="T"><g><title>x</title><path d="M0 0"/></g></svg>
</figure><table><caption><strong>T</strong></caption>
<thead><tr><th scope="col">A</th><th scope="col">B</th></tr></thead>
<tbody><tr><th scope="row">a</th><td><data value="1">1</data></td></tr></tbody></table>
</article></div></main></body></html>
'''

# What is changed in it, and into what.
BAD = (
    ('<!DOCTYPE html>', ''),
    ('<!DOCTYPE html>', '<!DOCTYPE html SYSTEM "x">'),
    ('</article></div>', '</div></article>'),
    ('</main>', ''),
    ('<h1>T</h1>', '<h1>T</h1><h1>T</h1>'),
    ('<h1>T</h1>', '<h1></h1>'),
    ('<h1>T</h1>', '<h1><div>T</div></h1>'),
    ('<h1>T</h1>', '<h1 onclick="x()">T</h1>'),
    ('<h1>T</h1>', '<h1>T</h1><p/>'),
    ('<h1>T</h1>', '<h1>T</h1><p><table></table></p>'),
    ('<h1>T</h1>', '<h1>T</h1><img src="x"/>'),
    ('<h1>T</h1>', '<h1>T</h1><blink>T</blink>'),
    ('<h1>T</h1>', '<h1>T</h1><!-- x -->'),
    ('<h1>T</h1>', '<h1>T</h1><a href="https://x/">x</a>'),
    ('<h1>T</h1>', '<h1>T</h1><a href="#x">x</a>'),
    ('<h1>T</h1>', '<h1>T</h1><script>x()</script>'),
    ('<h1>T</h1>', '<h1 id="en-1">T</h1>'),
    ('<h1>T</h1>', '<h1>T</h1>text'),
    ('a{b:c}', 'a{b:url(x)}'),
    ('a{b:c}', 'a{b:c'),
    ('for="look-dark"', 'for="look-light"'),
    (' checked=""', ''),
    ('scope="row"', 'scope="col"'),
    ('<caption><strong>T</strong></caption>', ''),
    ('<th scope="row">a</th>', ''),
    (' aria-label="T"', ''),
    ('<path d="M0 0"/>', '<p>x</p>'),
    ('<path d="M0 0"/>', '<path d="M0 0" onload="x()"/>'),
    ('<meta charset="utf-8"/>', ''),
    ("default-src 'none'; ", ''),
)


def told(text):
    try:
        return page.problems(text)
    except (StopIteration, IndexError, AttributeError, RuntimeError) as error:
        return [repr(error)]


tap.check('a correct page', told(GOOD))
tap.check('what is wrong is found',
          (f'{old} → {new}: nothing was said' for old, new in BAD
           if old not in GOOD or not told(GOOD.replace(old, new, 1))))
tap.finish()
