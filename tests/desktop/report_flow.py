# SPDX-License-Identifier: GPL-3.0-or-later
"""What people do with a report: paste it, review its figures, and take the charts along."""
import os
import re
import subprocess
import tempfile

from driver import Missing, is_sensitive, role_of

# From a text on the clipboard to the page that is printed.
MOST_CLICKS = 12

REPORT = ('柳河镇2023年工作总结\n'
          '一、经济运行\n'
          '2023年，全镇工业总产值32.6亿元，增长9.4%；税收收入1.8亿元，增长5.2%。'
          '签约加工项目6个，总投资7.5亿元。\n'
          '二、民生保障\n'
          '新增城镇就业1200人，改造农村公路28公里，新建桥梁3座，培训农民450人。'
          '新建图书馆2座，投资3600万元。\n')

# What of it is unsure.
UNSURE = ['加工项目总投资', '图书馆投资']


def hold_clipboard(path):
    """Another program whose text is on the clipboard."""
    holder = subprocess.Popen([os.environ['GUATU_HOLD_CLIPBOARD'], path], stdout=subprocess.PIPE, text=True)
    if holder.stdout.readline() != 'held\n':
        raise Missing('No text is on the clipboard')
    return holder


def clip(text):
    """The same of a text."""
    with tempfile.NamedTemporaryFile('w', encoding='utf-8', suffix='.txt', delete=False) as file:
        file.write(text)
    return hold_clipboard(file.name)


class Clicks:
    """A person with a mouse: what is clicked is waited for, and counted."""

    def __init__(self, program, say, told=print):
        self.program = program
        self.say = say
        self.told = told
        self.n = 0

    def click(self, role, text, root=None, as_is=False):
        """Clicks on what is called so, once it can be clicked on."""
        name = text if as_is else self.say(text)
        node = self.program.wait(lambda: self.find(role, name, root), f'{role} {name} that can be clicked on')
        self.n += 1
        self.told(f'click {self.n}: {name}')
        self.program.click(node)

    def find(self, role, name, root):
        """A button with a menu is one in another; the inner one acts. GTK’s items of menus say their
        mnemonic, too."""
        return next((node for node in self.program.nodes(root)
                     if role_of(node) == role and is_sensitive(node)
                     and re.sub(r'\([A-Z]\)', '', node.get_name() or '') == name
                     and node.get_action_iface() is not None and node.get_action_iface().get_n_actions() > 0), None)


def to_review(clicks):
    """Pastes what is on the clipboard, and waits for the review of its figures."""
    program, say = clicks.program, clicks.say
    clicks.click('push button', 'More Ways to Open')
    clicks.click('menu item', '_Paste Table or Report')
    program.focus_window(say('Review a Report'))
    return program.wait_for('list', say('Figures of the report'))


def to_wall(clicks):
    """Takes what is unsure as it was read, and makes charts of all."""
    program, say = clicks.program, clicks.say
    several = program.wait_for('push button', say('Take Se_veral'))
    if is_sensitive(several):
        clicks.click('push button', 'Take Se_veral')
        offered = [say('_The One That Is Unsure', n, '_All %u That Are Unsure').replace('%u', str(n))
                   for n in range(1, 60)]
        all_of_them = program.wait(lambda: next((name for name in offered
                                                 if clicks.find('menu item', name, None)), None), 'all that are unsure')
        clicks.click('menu item', all_of_them, as_is=True)
    clicks.click('push button', '_Make Charts')
    program.focus_window()
    return program.wait_for('list', say('All charts'))


def to_page(clicks):
    """Exports all charts on one page, as it is offered: a PDF in the folder that is offered."""
    program, say = clicks.program, clicks.say
    clicks.click('push button', '_Export', root=program.first_node())
    clicks.click('menu item', 'All Charts on One _Page…')
    clicks.click('push button', '_Export…')
    program.focus_window(say('Export'))
    chooser = program.wait(lambda: next((node for node in program.tops(say('Export'))
                                         if program.find('file chooser', root=node)
                                         or role_of(node) == 'file chooser'
                                         or program.find('text', root=node)), None), 'the dialog of files')
    clicks.click('push button', '_Export', root=chooser)
    program.focus_window()


def pages_of(folder):
    """The PDFs in a folder, and the sides of the page of each in millimetres."""
    found = []
    for name in sorted(os.listdir(folder)):
        if name.endswith('.pdf'):
            with open(os.path.join(folder, name), 'rb') as file:
                box = re.search(rb'/MediaBox \[ *0 0 ([0-9.]+) ([0-9.]+) *\]', file.read())
            found.append((name, *(round(float(side) * 25.4 / 72) for side in box.groups())) if box else (name, 0, 0))
    return found
