#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Adds up the TAP results of all test programs.

tally.py TESTLOG.json...    what meson wrote; one that is missing is a failure

Prints what failed and why, and as the last line 'N passed, N failed'; fails if
anything failed, or if nothing was run.
"""
import json
import re
import sys

TAP_LINE = re.compile(r'^(ok|not ok)\b([^#\n]*)(#\s*(SKIP|TODO))?', re.IGNORECASE | re.MULTILINE)
MOST_LINES = 60  # of a program that failed


def count_program(entry):
    """(passed, failed, skipped) of one test program."""
    passed = failed = skipped = 0
    for verdict, _, _, directive in TAP_LINE.findall(entry.get('stdout') or ''):
        if directive.upper() == 'SKIP':
            skipped += 1
        elif verdict.lower() == 'ok' or directive:
            passed += 1
        else:
            failed += 1
    broken = entry['result'] not in ('OK', 'SKIP', 'EXPECTEDFAIL')
    if broken and failed == 0:
        failed = 1  # it crashed, ran out of time or stopped short of its plan
    elif passed + failed + skipped == 0:
        skipped, passed = (1, 0) if entry['result'] == 'SKIP' else (0, 1)
    return passed, failed, skipped


def print_failure(entry):
    """What a program that failed said, without the checks that held."""
    print(f"\n{entry['name']}: {entry['result']}, exit code {entry['returncode']}")
    said = (entry.get('stdout') or '').splitlines() + (entry.get('stderr') or '').splitlines()
    said = [line for line in said if not re.match(r'(ok\b|1\.\.\d|# (Start|End) of)', line)]
    print('\n'.join(f'  {line}' for line in said[-MOST_LINES:]))


def main(paths):
    total = [0, 0, 0]
    for path in paths:
        try:
            with open(path, encoding='utf-8') as log:
                entries = [json.loads(line) for line in log]
        except FileNotFoundError:
            print(f'No tests were run: {path} is missing')
            total[1] += 1
            continue
        for entry in entries:
            counts = count_program(entry)
            total = [a + b for a, b in zip(total, counts)]
            if counts[1]:
                print_failure(entry)
    passed, failed, skipped = total
    print(f'{passed} passed, {failed} failed' + (f', {skipped} skipped' if skipped else ''))
    return 1 if failed or not passed else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
