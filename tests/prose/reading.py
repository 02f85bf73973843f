# SPDX-License-Identifier: GPL-3.0-or-later
"""What guatu-cli reads in a text, in lines that people can compare."""
import json
import subprocess


def read(program, text, year='2023', issued='2024-01'):
    """The JSON of a text, whose report is about a year."""
    return read_file(program, text.encode(), year, issued)


def read_file(program, data, year='2023', issued='2024-01'):
    """The JSON of a file."""
    done = subprocess.run([program, 'read', '-', '--json', '--year', year, '--issued', issued], input=data,
                          stdout=subprocess.PIPE, check=True)
    return json.loads(done.stdout)
