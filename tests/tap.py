# SPDX-License-Identifier: GPL-3.0-or-later
"""Reports checks in the Test Anything Protocol."""
import subprocess
import sys

_count = 0
_failed = 0


def check(name, problems):
    """One check: it holds if there are no problems, which are lines of text."""
    global _count, _failed
    _count += 1
    problems = list(problems)
    _failed += bool(problems)
    print(f"{'not ok' if problems else 'ok'} {_count} {name}")
    for problem in problems:
        for line in str(problem).splitlines():
            print(f'# {line}')


def skip(name, why):
    global _count
    _count += 1
    print(f'ok {_count} {name} # SKIP {why}')


def complaints(*command, **options):
    """Runs a command; what it says if it fails, else nothing."""
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          text=True, check=False, **options)
    if done.returncode == 0:
        return []
    return [f"{' '.join(map(str, command))}: exit code {done.returncode}",
            *done.stdout.splitlines()]


def finish():
    print(f'1..{_count}')
    sys.exit(1 if _failed else 0)
