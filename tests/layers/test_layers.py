# SPDX-License-Identifier: GPL-3.0-or-later
"""Each room of src/ uses only what lies below it."""
import subprocess
import sys
from pathlib import Path

import rooms
import tap

ROOT, BUILD = Path(sys.argv[1]), Path(sys.argv[2])
NEVER_LINKED = ('libgtk-', 'libgdk', 'libadwaita')


def linked_by(program):
    done = subprocess.run(['ldd', program], capture_output=True, text=True, check=True)
    return [line.strip() for line in done.stdout.splitlines()
            if line.strip().startswith(NEVER_LINKED)]


def main():
    found = rooms.violations(ROOT)
    for room in rooms.ROOMS:
        tap.check(f'{room} uses only what it may',
                  [line for line in found if line.startswith(f'src/{room}/')])
        found = [line for line in found if not line.startswith(f'src/{room}/')]
    tap.check('every source is in a room', found)
    tap.check('no source is over 500 lines', rooms.too_long(ROOT))
    tap.check('no more than two files include each other in a circle', rooms.circles(ROOT))
    drawn = subprocess.run([ROOT / 'doc/draw-rooms'], capture_output=True, check=True).stdout
    same = drawn == (ROOT / 'doc/images/rooms.svg').read_bytes()
    tap.check('the picture of the rooms is of this code',
              [] if same else ['draw it anew: doc/draw-rooms > doc/images/rooms.svg'])
    program = BUILD / 'src/cli/guatu-cli'
    tap.check('guatu-cli links no toolkit',
              linked_by(program) if program.exists() else [f'{program} was not built'])
    tap.finish()


main()
