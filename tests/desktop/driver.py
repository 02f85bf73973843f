# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the program as its users do: by keys, and by what it tells to those who hear it.

Nothing here sleeps for a while and hopes: whatever is asked for is waited for until it is
so, and what does not come is an error that shows what there is instead."""
import os
import signal
import subprocess
import time

import gi
gi.require_version('Atspi', '2.0')
from gi.repository import Atspi  # noqa: E402

PATIENCE = 30
STEP = 0.03

# What can be acted on, and so has to have a name.
ACTS = {'push button', 'toggle button', 'check box', 'radio button', 'entry', 'text',
        'password text', 'combo box', 'list item', 'menu item', 'check menu item',
        'radio menu item', 'slider', 'spin button', 'link', 'list', 'image', 'page tab'}


# What GTK from 4.10 on and AT-SPI from 2.54 on call otherwise than those before.
ALIKE = {'button': 'push button', 'toggle button': 'push button', 'grouping': 'panel',
         'group': 'panel', 'table': 'tree table', 'list box': 'list'}


class Missing(AssertionError):
    """What was waited for did not come."""


def states(node):
    return node.get_state_set()


def is_shown(node):
    return states(node).contains(Atspi.StateType.VISIBLE)


def is_sensitive(node):
    return states(node).contains(Atspi.StateType.SENSITIVE)


def is_pressed(node):
    return states(node).contains(Atspi.StateType.PRESSED)


def role_of(node):
    """The role of a node, by the name that it had first."""
    role = node.get_role_name()
    return ALIKE.get(role, role)


def children(node):
    for i in range(node.get_child_count()):
        child = node.get_child_at_index(i)
        if child is not None:
            yield child


def walk(node, depth=0):
    """Every node under one, with how deep it is: those that come and go meanwhile are
    left out."""
    yield node, depth
    try:
        below = list(children(node))
    except Exception:  # GLib.Error: the node is gone
        return
    for child in below:
        yield from walk(child, depth + 1)


def tell(node):
    """One line about a node."""
    at = ' has the keyboard' if states(node).contains(Atspi.StateType.FOCUSED) else ''
    return f'{role_of(node)} “{node.get_name()}”{at}'


class Program:
    """The program, with a window; on a screen without keys none can be pressed."""

    def __init__(self, *arguments, has_keys=True):
        # A warning of the program ends it; libatspi, which warns of its own, is here.
        self.process = subprocess.Popen([os.environ['GUATU'], *arguments],
                                        env={**os.environ, 'G_DEBUG': 'fatal-warnings'},
                                        stderr=subprocess.PIPE, text=True)
        self.root = self.wait(self._find_root, 'the program on the bus')
        self.window = self.wait(lambda: self.find('frame'), 'a window')
        if has_keys:
            self.focus_window()

    def _find_root(self):
        desktop = Atspi.get_desktop(0)
        for node in children(desktop):
            if node.get_process_id() == self.process.pid and node.get_child_count() > 0:
                return node
        return None

    # Waiting and finding

    def wait(self, condition, what):
        """Waits until a condition gives something, and returns that."""
        end = time.monotonic() + PATIENCE
        while True:
            if self.process.poll() is not None:
                raise Missing(f'The program ended while {what} was waited for:\n'
                              f'{self.process.stderr.read()}')
            try:
                found = condition()
            except Exception as error:  # a node that went while it was asked
                if time.monotonic() > end:
                    raise Missing(f'{what}: {error}') from error
                found = None
            if found:
                return found
            if time.monotonic() > end:
                raise Missing(f'Not there: {what}\n{self.dump()}')
            time.sleep(STEP)

    def soon(self, condition):
        """Whether a condition holds within a few seconds."""
        end = time.monotonic() + PATIENCE / 6
        while not condition() and time.monotonic() < end:
            time.sleep(STEP)
        return condition()

    def nodes(self, root=None):
        self.root.clear_cache()
        for top in ([root] if root is not None else list(children(self.root))):
            for node, _ in walk(top):
                yield node

    def find(self, role, name=None, root=None, starts=None, within=None):
        """The first node of a role whose name is, begins with or has something in it."""
        for node in self.nodes(root):
            said = node.get_name() or ''
            if (role_of(node) == role and (name is None or said == name)
                    and (starts is None or said.startswith(starts))
                    and (within is None or within in said)):
                return node
        return None

    def all(self, role, root=None):
        return [node for node in self.nodes(root) if role_of(node) == role]

    def top(self, name):
        """The window or dialog of a name."""
        return self.wait(lambda: next((node for node in children(self.root)
                                       if node.get_name() == name), None),
                         f'a window called {name}')

    def tops(self, name):
        """The windows and dialogs of a name that there are now, the last one first."""
        return [node for node in children(self.root) if node.get_name() == name][::-1]

    def first_node(self):
        """The window that there was first."""
        return next(iter(children(self.root)))

    def wait_for(self, role, name=None, **how):
        return self.wait(lambda: self.find(role, name, **how),
                         f'{role} {name or how}')

    def wait_gone(self, role, name=None, **how):
        self.wait(lambda: self.find(role, name, **how) is None,
                  f'that {role} {name or how} is gone')

    def all_focused(self):
        """What has the keyboard, and what would have it in windows that lie behind."""
        return [node for node in self.nodes()
                if states(node).contains(Atspi.StateType.FOCUSED)]

    def focused(self):
        return next(iter(self.all_focused()), None)

    def wait_focus(self, name=None, role=None, within=None):
        """Waits until what has the keyboard is called so."""
        def fits(node):
            said = node.get_name() or ''
            return ((role is None or role_of(node) == role)
                    and (name is None or said == name)
                    and (within is None or within in said))
        return self.wait(lambda: next(filter(fits, self.all_focused()), None), f'the keyboard at {role or "something"} {name or within}')

    def dump(self):
        """All that is told, to be read where something is missing."""
        lines = []
        for top in children(self.root):
            lines += [f'{"  " * depth}{tell(node)}' for node, depth in walk(top)
                      if node.get_name() or states(node).contains(Atspi.StateType.FOCUSED)]
        return '\n'.join(lines)

    # Acting

    def focus_window(self, title=None):
        """Gives the keyboard to a window, which a window manager would do: to that of a
        title, or to the first there was."""
        if title is None and not hasattr(self, 'first'):
            self.first = self.wait(self._windows, 'a window on the screen')[0]
        window = self.first if title is None else self.wait(
            lambda: self._windows(f'^{title}$'), f'a window called {title}')[-1]
        subprocess.run(['xdotool', 'windowfocus', '--sync', window], check=True)

    def _windows(self, title='.'):
        done = subprocess.run(['xdotool', 'search', '--onlyvisible', '--name', title],
                              capture_output=True, text=True, check=False)
        return done.stdout.split()

    def tab_to(self, name):
        """Goes on by Tab until what has the keyboard is called so."""
        for _ in range(12):
            at = self.wait(self.focused, 'the keyboard')
            if at.get_name() == name:
                return at
            self.press('Tab')
            self.wait(lambda: self.focused() not in (None, at), 'the keyboard elsewhere')
        raise Missing(f'Tab does not lead to {name}\n{self.dump()}')

    def press(self, *keys):
        subprocess.run(['xdotool', 'key', '--clearmodifiers', *keys], check=True)

    def type(self, text):
        subprocess.run(['xdotool', 'type', '--delay', '20', text], check=True)

    def click(self, node):
        """Does what a click on a node does."""
        node.get_action_iface().do_action(0)

    def click_on(self, role, name=None, starts=''):
        """Does what a click does on the node of a name, or of one that begins so, that
        takes a click: around what a menu comes from there is another that does not."""
        def fits(node):
            said = node.get_name() or ''
            return (role_of(node) == role and (name is None or said == name)
                    and said.startswith(starts)
                    and node.get_action_iface().get_n_actions() > 0)
        self.click(self.wait(lambda: next(filter(fits, self.nodes()), None),
                             f'{role} {name or starts} that can be clicked'))

    # The end

    def close(self):
        """Ends the program; says what it complained of."""
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
        return [line for line in self.process.stderr.read().splitlines()
                if 'WARNING' in line or 'CRITICAL' in line]

    # What holds everywhere

    def unnamed(self, root=None):
        """What can be acted on, in the window or in a dialog of ours, and has no name, or
        one that nobody would say; GTK's own dialogs are left to GTK."""
        bad = []
        for node in self.nodes(root or self.find('frame')):
            role, name = role_of(node), node.get_name() or ''
            focusable = states(node).contains(Atspi.StateType.FOCUSABLE)
            if role in ACTS and focusable and (not name.strip() or name.startswith('Gtk')
                                               or name.startswith('Adw') or '_' in name):
                bad.append(tell(node))
        return bad
