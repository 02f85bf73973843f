# SPDX-License-Identifier: GPL-3.0-or-later
"""Containers of old Office files, with nothing but the standard library."""

import struct

SECTOR, SMALL = 512, 64
END, FREE, TABLE = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD


def _pad(data, size):
    return data + bytes(-len(data) % size)


def _entry(name, kind, child, start, size, right=FREE):
    encoded = (name + '\0').encode('utf-16-le')
    return (_pad(encoded, 64)[:64] + struct.pack('<HBB', len(encoded), kind, 1)
            + struct.pack('<III', FREE, right, child) + bytes(36)
            + struct.pack('<III', start, size, 0))


def container(streams, cutoff=4096):
    """A container of (name, content) pairs; those below the cutoff are in small sectors."""
    small, small_next, big, entries = b'', [], [], []
    for name, content in streams:
        if len(content) < cutoff:
            first = len(small) // SMALL
            n = -(-len(content) // SMALL)
            small_next += [first + i + 1 for i in range(n - 1)] + [END] * (n > 0)
            small += _pad(content, SMALL)
            entries.append((name, first if n else END, len(content)))
        else:
            big.append((len(entries), content))
            entries.append((name, None, len(content)))
    n_folder = -(-(len(entries) + 1) * 128 // SECTOR)
    sectors, following = [], []

    def add(data):
        """Adds a chain; returns where it begins."""
        if not data:
            return END
        first = len(sectors)
        parts = [data[i:i + SECTOR] for i in range(0, len(data), SECTOR)]
        sectors.extend(_pad(p, SECTOR) for p in parts)
        following.extend(first + i + 1 for i in range(len(parts) - 1))
        following.append(END)
        return first

    total = n_folder + -(-len(small) // SECTOR) + -(-len(small_next) * 4 // SECTOR)
    total += sum(-(-len(c) // SECTOR) for _, c in big)
    n_tables = 1
    while n_tables * 128 < total + n_tables:
        n_tables += 1
    sectors += [b''] * n_tables
    following += [TABLE] * n_tables
    folder_at = len(sectors)
    sectors += [b''] * n_folder
    following += [folder_at + i + 1 for i in range(n_folder - 1)] + [END]
    small_at = add(small)
    numbers = struct.pack(f'<{len(small_next)}I', *small_next)
    numbers += b'\xff' * (-len(numbers) % SECTOR)
    small_next_at = add(numbers)
    starts = {i: add(content) for i, content in big}
    folder = _entry('Root Entry', 5, 1 if entries else FREE, small_at, len(small))
    for i, (name, first, size) in enumerate(entries):
        right = i + 2 if i + 1 < len(entries) else FREE
        folder += _entry(name, 2, FREE, starts.get(i, first), size, right)
    folder = _pad(folder, SECTOR)
    for i in range(n_folder):
        sectors[folder_at + i] = folder[i * SECTOR:(i + 1) * SECTOR]
    following += [FREE] * (n_tables * 128 - len(following))
    for i in range(n_tables):
        sectors[i] = struct.pack('<128I', *following[i * 128:(i + 1) * 128])
    header = (bytes.fromhex('d0cf11e0a1b11ae1') + bytes(16)
              + struct.pack('<HHHHH', 0x3E, 3, 0xFFFE, 9, 6) + bytes(10)
              + struct.pack('<8I', n_tables, folder_at, 0, cutoff, small_next_at,
                            len(numbers) // SECTOR, END, 0))
    header += struct.pack('<109I', *([*range(n_tables)]
                                                  + [FREE] * (109 - n_tables)))
    return header + b''.join(sectors)
