#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compiles the words of a report: compile-tables.py COMPILER OUTPUT.c CUES RULES TAILS INDICATORS.

COMPILER is that of the lexicon, whose way of reading and writing tables this is. Cues and names of indicators become one
table, in which the longest word at a place is found at once; a word that stands for two things is an error.
"""
import sys
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path

sys.dont_write_bytecode = True
COMPILER, OUTPUT, CUES, RULES, TAILS, INDICATORS = (Path(argument) for argument in sys.argv[1:])
LOADER = SourceFileLoader('lexicon', str(COMPILER))
lexicon = module_from_spec(spec_from_loader('lexicon', LOADER))
LOADER.exec_module(lexicon)

KINDS = ['growth', 'of-growth', 'level', 'to', 'from', 'do', 'above', 'compare', 'base', 'bound', 'status', 'period',
         'per', 'respectively', 'part', 'share', 'share-noun', 'ratio', 'industries', 'list', 'joins', 'same', 'place', 'drop', 'plain', 'stop']
DETAILS = {
    'growth': ['+', '-', '0', 'better'], 'of-growth': ['', '-'], 'above': '+-', 'base': ['yoy', 'mom', 'prev', 'avg', '2y-avg', 'plan', '3-before', '5-before', '10-before'],
    'bound': ['at-least', 'at-most', 'about'], 'status': ['estimate', 'target'], 'do': ['', 'kept', 'noun', 'noun-kept', 'noun-of'],
    'period': ['year', 'this', 'last', 'before', 'same', 'next', 'end', 'H1', 'H2', 'Q1', 'Q2', 'Q3', 'Q4', '01/09', 'five',
               'three', 'FY2021', 'FY2016', *[f'{month:02}' for month in range(1, 13)]],
    'per': ['person-month', 'person-year', 'month', 'person', 'household', 'mu', 'year', 'day'],
}
STANDS = ['before', 'after', 'clause']
REASONS = ['ordinal', 'code', 'place', 'slogan', 'legal', 'duration', 'date', 'contact']


def enum(word):
    return word.upper().replace('-', '_')


def cues():
    rows, pairs = [], []
    for kind, detail, zh, en in lexicon.rows(CUES, 4):
        tight = kind.endswith('!')
        kind = kind.rstrip('!')
        if kind not in KINDS or detail not in DETAILS.get(kind, ['']):
            sys.exit(f'{CUES}: {kind} {detail}')
        pairs += [(word, len(rows)) for word in lexicon.words(zh, en)]
        rows.append(f'GUATU_CUE_{enum(kind)}, {str(tight).upper()}, {lexicon.quoted(detail)}')
    text = lexicon.array('GuatuCue', 'guatu_prose_cues', rows)
    known = {lexicon.normal(word) for word, _ in pairs}
    n = len(rows)
    for i, (zh, other, en, _, _) in enumerate(lexicon.rows(INDICATORS, 5)):
        pairs += [(word, n + i) for word in lexicon.words(zh, other) + [en] if lexicon.normal(word) not in known]
    return text + f'const int guatu_prose_n_cues = {n};\n\n' + lexicon.forms('prose_words', pairs)


def rules():
    text = ''
    table = list(lexicon.rows(RULES, 3))
    for stands, reason, _ in table:
        if stands not in STANDS or reason not in REASONS:
            sys.exit(f'{RULES}: {stands} {reason}')
    for where in STANDS:
        pairs = [(word, REASONS.index(reason)) for stands, reason, cell in table if stands == where
                 for word in lexicon.words(cell)]
        text += lexicon.forms(f'prose_{where}', pairs)
    return text + 'const char *const guatu_prose_reasons[] = {\n' + ''.join(f'  "{r}",\n' for r in REASONS) + '};\n'


def tails():
    table = list(lexicon.rows(TAILS, 3))
    kinds = {'tail': 'tails', 'abstract': 'abstract', 'each': 'each', 'shared': 'shared', 'people': 'people',
             'effect': 'effects', 'school': 'schools', 'schooled': 'schooled', 'measure': 'measures',
             'better-low': 'better_low', 'better-high': 'better_high'}
    if {kind for kind, _, _ in table} != set(kinds):
        sys.exit(f'{TAILS}: a word is one of {", ".join(kinds)}')
    return ''.join(lexicon.forms(f'prose_{name}', [(word, 0) for kind, zh, en in table if kind == of
                                                   for word in lexicon.words(zh, en)])
                   for of, name in kinds.items())


OUTPUT.write_text(f'/* Made by compile-tables.py */\n#include "prose/tables.h"\n\n{cues()}{tails()}{rules()}',
                  encoding='utf-8')
