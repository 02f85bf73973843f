#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compiles the tables of words: compile-tables.py OUTPUT.c TABLES...

Each table says its form in its head. Words are kept as guatu_lexicon_normalize() makes them, sorted by their bytes.
A word that stands for two things, a unit that no row has and a row with too few cells are errors.
"""
import re
import sys
import unicodedata
from pathlib import Path

KINDS = {'percent', 'permille', 'points', 'multiple', 'currency', 'mass', 'area', 'length', 'duration', 'count',
         'volume', 'energy', 'power', 'concentration', 'index'}
MEANINGS = {'at-least': 'GUATU_QUALIFIES_AT_LEAST', 'at-most': 'GUATU_QUALIFIES_AT_MOST',
            'about': 'GUATU_QUALIFIES_ABOUT', 'estimate': 'GUATU_QUALIFIES_ESTIMATE',
            'target': 'GUATU_QUALIFIES_TARGET'}
STANDS = {'before', 'after', 'within'}


def rows(path, n_cells):
    for number, line in enumerate(path.read_text(encoding='utf-8').splitlines(), 1):
        if line.startswith('#') or not line:
            continue
        cells = [cell.strip() for cell in line.split('\t')]
        cells += [''] * (n_cells - len(cells))
        if len(cells) != n_cells:
            sys.exit(f'{path}:{number}: {len(cells)} cells, not {n_cells}')
        yield cells


def words(*cells):
    return [word.strip() for cell in cells for word in cell.split('|') if word.strip()]


def normal(word):
    return unicodedata.normalize('NFKC', unicodedata.normalize('NFKC', word).casefold())


def quoted(text):
    return '"' + text.replace('\\', '\\\\').replace('"', '\\"') + '"'


def roots(words):
    """Where the first nodes are: a hash table of their numbers, at most a quarter full, and by how far hashes are
    shifted; guatu_forms_root() looks into it."""
    firsts = sorted({word[0] for word in words})
    bits = max((4 * len(firsts) - 1).bit_length(), 4)
    places = [0] * (1 << bits)
    for number, character in enumerate(firsts, 1):
        place = (ord(character) * 0x9E3779B1 & 0xFFFFFFFF) >> 32 - bits
        while places[place]:
            place = (place + 1) % len(places)
        places[place] = number
    return places, 32 - bits


def nodes(words):
    """The trie of words, breadth first, so that the children of a node follow on one another; and an end."""
    root = [{}, -1]
    for word, item in words.items():
        node = root
        for character in word:
            node = node[0].setdefault(character, [{}, -1])
        node[1] = item
    lines, level = '', [('\0', root)]
    ahead = 1
    for character, (children, item) in level:
        lines += f'  {{ 0x{ord(character):x}, {ahead}, {item} }},\n'
        level += sorted(children.items())
        ahead += len(children)
    return lines + f'  {{ 0x110000, {ahead}, -1 }},\n'


def forms(name, pairs):
    """A table of words: pairs of a word and the number of what it stands for."""
    found = {}
    for word, item in pairs:
        if found.setdefault(normal(word), item) != item:
            sys.exit(f'{name}: “{word}” stands for two things')
    places, shift = roots(found)
    return (f'static const GuatuFormNode {name}_nodes[] = {{\n{nodes(found)}}};\n\n'
            f'static const guint16 {name}_roots[] = {{ {", ".join(map(str, places))} }};\n\n'
            f'const GuatuForms guatu_{name} = {{ {name}_nodes, {name}_roots, {shift} }};\n\n')


def array(kind, name, lines):
    return f'const {kind} {name}[] = {{\n' + ''.join(f'  {{ {line} }},\n' for line in lines) + '};\n\n'


def singular(kind, en):
    """What is counted, and what has an s in the plural, has another word after one."""
    counted = kind in ('count', 'duration') or (len(en) > 1 and en[0] == en[1] + 's')
    return (en * 2)[1 if counted else 0]


AMOUNT = re.compile(r'(?:([1-9])(?:/([1-9]))?e)?(-?[0-9]+)')


def amount(path, unit, table):
    """How much of its base a unit is: the base, a power of ten, and how often, over how many."""
    base = table.get(unit[2])
    found = AMOUNT.fullmatch(unit[3])
    if bool(unit[2]) != bool(unit[3]) or (unit[2] and (not base or base[2] or base[1] != unit[1] or not found)):
        sys.exit(f'{path}: {unit}')
    times, over, power = found.groups() if found else (None, None, '0')
    return f'{quoted(unit[2] or unit[0])}, {power}, {times or 1}, {over or 1}'


def compile_units(path):
    units = list(rows(path, 6))
    table = {unit[0]: unit for unit in units}
    ids = list(table)
    for unit in units:
        if unit[1] not in KINDS:
            sys.exit(f'{path}: {unit}')
    items = [', '.join([quoted(unit[0]), f'GUATU_UNIT_{unit[1].upper()}', quoted(words(unit[4])[0]),
                        quoted(words(unit[5])[0]), quoted(singular(unit[1], words(unit[5]))), amount(path, unit, table)])
             for unit in units]
    pairs = [(word, i) for i, unit in enumerate(units) for word in words(unit[4], unit[5])]
    counted = {word for unit in units if unit[1] == 'count' for word in words(unit[4])}
    return set(ids), counted, array('GuatuUnitName', 'guatu_unit_names', items) + forms('unit_forms', pairs)


def compile_counters(path, counted):
    table = list(rows(path, 3))
    for counters, _, _ in table:
        if not set(words(counters)) <= counted:
            sys.exit(f'{path}: {counters}')
    return (array('GuatuCounterName', 'guatu_counter_names', [f'{quoted(en)}, {quoted(one)}' for _, en, one in table])
            + forms('counter_forms', [(word, i) for i, row in enumerate(table) for word in words(row[0])]))


def compile_multipliers(path):
    return forms('multiplier_forms', [(word, int(power)) for power, zh, en in rows(path, 3) for word in words(zh, en)])


def compile_qualifiers(path):
    text = ''
    table = list(rows(path, 3))
    for where in ('before', 'within', 'after'):
        text += forms(f'qualifiers_{where}', [(word, MEANINGS[meaning]) for meaning, stands, cell in table
                                              if stands == where for word in words(cell)])
    if {stands for _, stands, _ in table} - STANDS:
        sys.exit(f'{path}: a qualifier stands before, within or after')
    return text


def compile_periods(path):
    table = list(rows(path, 4))
    items = [f'{quoted(first)}, {quoted(last)}' for first, last, _, _ in table]
    pairs = [(word, i) for i, row in enumerate(table) for word in words(row[2], row[3])]
    return array('GuatuPeriodWord', 'guatu_period_words', items) + forms('period_forms', pairs)


def compile_indicators(path, units):
    table = list(rows(path, 5))
    for row in table:
        if not set(row[3].split()) <= units or row[4] not in ('', 'up', 'down'):
            sys.exit(f'{path}: {row}')
    items = [f'{{ {quoted(zh)}, {quoted(en)} }}, {quoted(units)}, GUATU_BETTER_{better.upper() or "UNSAID"}'
             for zh, _, en, units, better in table]
    pairs = [(word, i) for i, row in enumerate(table) for word in words(row[0], row[1]) + [row[2]]]
    return array('GuatuIndicatorName', 'guatu_indicator_names', items) + forms('indicator_forms', pairs)


def compile_names(path, what):
    """Names in both languages, and other names for the same."""
    table = list(rows(path, 3))
    pairs = [(word, i) for i, row in enumerate(table) for word in words(*row)]
    return (array('GuatuText', f'guatu_{what}_names', [f'{quoted(zh)}, {quoted(en)}' for zh, _, en in table])
            + forms(f'{what}_forms', pairs))


def compile_titles(path):
    table = list(rows(path, 3))
    kinds = ('subject', 'about', 'growth', 'by', 'in', 'joint', 'empty')
    for kind, zh, en in table:
        if kind not in kinds or (kind in ('about', 'growth')) != ('%' in en) or bool(en) == (kind in ('joint', 'empty')):
            sys.exit(f'{path}: {kind} {zh} {en}')
    return (array('GuatuTitleWord', 'guatu_title_words', [f'GUATU_TITLE_{kind.upper()}, {quoted(en)}'
                                                          for kind, _, en in table])
            + forms('title_forms', [(word, i) for i, row in enumerate(table) for word in words(row[1])]))


def compile_places(path, countries):
    """Places are known by their names, countries by codes, too, and a country’s English name is the country’s."""
    table = list(rows(path, 3))
    others = list(rows(countries, 4))
    foreign = {normal(word) for row in others for word in words(row[2])}
    items = [f'{{ {quoted(zh)}, {quoted(en)} }}, FALSE, {str(zh == "全国").upper()}' for zh, _, en in table]
    items += [f'{{ {quoted(words(zh)[0])}, {quoted(words(en)[0])} }}, {str(group == "group").upper()}, TRUE'
              for _, zh, en, group in others]
    pairs = [(word, i) for i, row in enumerate(table) for word in words(*row) if normal(word) not in foreign]
    pairs += [(word, i) for i, row in enumerate(others, len(table)) for word in words(row[1], row[2])]
    codes = [(word, i) for i, row in enumerate(others, len(table)) for word in words(row[0])]
    return (array('GuatuPlaceName', 'guatu_place_names', items) + forms('place_forms', pairs)
            + forms('place_code_forms', codes))


def compile_initials(path):
    letters = {}
    for letter, characters in rows(path, 2):
        if len(letter) != 1 or not 'a' <= letter <= 'z':
            sys.exit(f'{path}: {letter}')
        for character in characters:
            letters[character] = letters.get(character, 0) | 1 << ord(letter) - ord('a')
    return (array('GuatuInitial', 'guatu_initials',
                  [f'0x{ord(character):x}, 0x{bits:x}' for character, bits in sorted(letters.items())])
            + 'const guint guatu_n_initials = G_N_ELEMENTS (guatu_initials);\n\n')


def main():
    output, *tables = sys.argv[1:]
    path = {Path(table).stem: Path(table) for table in tables}
    units, counted, text = compile_units(path['units'])
    text += compile_counters(path['counters'], counted)
    text += compile_multipliers(path['multipliers']) + compile_qualifiers(path['qualifiers'])
    text += compile_periods(path['periods']) + compile_indicators(path['indicators'], units)
    text += compile_names(path['categories'], 'category') + compile_names(path['institutions'], 'institution')
    text += compile_places(path['places'], path['countries']) + compile_initials(path['initials'])
    text += compile_titles(path['titles'])
    Path(output).write_text(f'/* Made by compile-tables.py */\n#include "lexicon/tables.h"\n\n{text}', encoding='utf-8')


if __name__ == '__main__':
    main()
