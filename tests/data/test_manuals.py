# SPDX-License-Identifier: GPL-3.0-or-later
"""The manual pages and the completions say the options that the programs have."""
import re
import shutil
import subprocess
import sys
from pathlib import Path

import tap

ROOT = Path(sys.argv[1])
BUILD = Path(sys.argv[2])
PROGRAM = BUILD / 'src/cli/guatu-cli'
MANUALS = ROOT / 'data/man'
COMPLETIONS = ROOT / 'data/completions'
COMMANDS = ('list', 'check', 'convert', 'read', 'export', 'explain', 'describe', 'scene')
OPTION = re.compile(r'^  (?:-[a-z], )?(--[a-z-]+)', re.MULTILINE)


def options(*command):
    told = subprocess.run([PROGRAM, '--language=en', *command, '--help'],
                          capture_output=True, text=True, check=True).stdout
    return [name for name in OPTION.findall(told) if name != '--help']


def sections(page):
    """The part of a manual page on each command."""
    parts = re.split(r'^\.S[SH] "?(\w+)', page, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2]))


def named(part):
    return set(re.findall(r'(--[a-z-]+)', '\n'.join(
        line for line in part.splitlines() if line.startswith('.B'))))


def unsaid(name):
    parts = sections((MANUALS / name).read_text(encoding='utf-8').replace('\\-', '-'))
    of_tables = named(parts.get('TABLES', parts.get('表格', '')))
    yield from (f'no command has the option {option}' for option in of_tables - set(options('check')))
    for command in COMMANDS:
        if command not in parts:
            yield f'{command} has no section'
            continue
        documented = named(parts[command])
        # What is said of tables holds for every command.
        known = [option for option in options(command)
                 if option not in of_tables or option in documented]
        yield from (f'{command} {option} is missing' for option in known
                    if option not in documented)
        yield from (f'{command} has no option {option}' for option in documented
                    if option not in known)


def completed(*words):
    """What bash offers for the last of these words."""
    script = f'''
source {COMPLETIONS}/guatu-cli.bash
COMP_WORDS=("$@")
COMP_CWORD=$(($# - 1))
_guatu_cli {PROGRAM}
printf '%s\\n' "${{COMPREPLY[@]}}"'''
    return subprocess.run(['bash', '-c', script, 'bash', 'guatu-cli', *words],
                          capture_output=True, text=True, check=True).stdout.split()


def check_bash():
    dataset = ROOT / 'tests/io/small.guatu.json'
    ids = subprocess.run([PROGRAM, 'list', '--ids=charts', dataset],
                         capture_output=True, text=True, check=True).stdout.split()
    for words, wanted in (
            (['ex'], ['export', 'explain']),
            (['--lang'], ['--language=']),
            (['export', '--lo'], ['--look=']),
            (['export', '--look', '=', 'da'], ['dark']),
            (['export', '-f', 'png,s'], ['png,svg']),
            (['export', '-l', ''], ['zh', 'en', 'zh+en']),
            (['list', '--language', '=', 'z'], ['zh_CN']),
            (['export', '-t', 'growt'], ['growth']),
            (['scene', '-c', 'growth-t'], ['growth-targets']),
            (['export', dataset, '--chart', '=', ''], ids),
    ):
        said = completed(*words)
        tap.check(f'bash completes {" ".join(map(str, words[:1] + words[-2:]))}',
                  [] if said == wanted else [f'it offers {said}, not {wanted}'])


def check_zsh():
    text = (COMPLETIONS / '_guatu-cli').read_text(encoding='utf-8')
    wanted = {option for command in COMMANDS for option in options(command)}
    tap.check('zsh knows every option',
              (f'{option} is missing' for option in sorted(wanted)
               if not re.search(rf'{option}\b', text)))
    if not shutil.which('zsh'):
        tap.skip('zsh reads its completions', 'zsh is not installed')
    else:
        tap.check('zsh reads its completions',
                  tap.complaints('zsh', '-n', COMPLETIONS / '_guatu-cli', COMPLETIONS / '_guatu'))


def main():
    for path in sorted(MANUALS.glob('guatu-cli*.1')):
        tap.check(f'{path.name} says every option', unsaid(path.name))
    for path in sorted(MANUALS.glob('*.1')):
        if not shutil.which('mandoc'):
            tap.skip(f'{path.name} is well formed', 'mandoc is not installed')
        else:
            tap.check(f'{path.name} is well formed',
                      tap.complaints('mandoc', '-T', 'lint', '-W', 'warning', path))
    check_bash()
    check_zsh()
    tap.finish()


main()
