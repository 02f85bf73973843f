#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# libadwaita: a row of choices tells its title to those who hear it, not what is chosen.
#
# One would guess: an AdwComboRow “Language”, where “English” is chosen, tells assistive
#   technology so at the row, which has the keyboard: by its name, its description, its
#   value or a selected child; a GtkDropDown’s button is called by the choice, as of GTK
#   4.18.
# What happens: name “Language”, no description, no value, text or selection. The choice
#   is a label within a list within the row. With use-subtitle it is in the tree as a
#   second label with libadwaita 1.2, and nowhere with 1.7.
# Seen with: libadwaita 1.2.2 and GTK 4.8.3 (Debian 12), 1.7.6 and 4.18.6 (Debian 13), read
#   by AT-SPI 2.46.0, 2.56.2.

set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

# unpack SUITE PACKAGE=VERSION…: into $work/SUITE, with all that they need. Nothing is
# installed; the mirror is the one that this machine's apt knows.
unpack () {
  root=$work/$1
  apt=$work/apt-$1
  mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Label: Debian' | head -n 1)
  : "${mirror:?not known before apt-get update has run once}"
  mkdir -p "$root/tmp" "$apt/parts" "$apt/lists/partial" "$apt/archives/partial"
  : >"$apt/status"
  echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror $1 main" \
    >"$apt/sources"
  cat >"$apt/conf" <<END
Dir::Etc::SourceList "$apt/sources";
Dir::Etc::SourceParts "$apt/parts";
Dir::Etc::PreferencesParts "$apt/parts";
Dir::State::Lists "$apt/lists";
Dir::State::Status "$apt/status";
Dir::Cache "$apt";
Debug::NoLocking "true";
APT::Sandbox::User "";
#clear APT::Update;
#clear DPkg;
END
  shift
  apt-get -c "$apt/conf" -qq update
  apt-get -c "$apt/conf" -qq --no-install-recommends --download-only install "$@" >/dev/null
  for package in "$apt"/archives/*.deb; do
    dpkg-deb --extract "$package" "$root"
  done
  for folder in bin lib lib64; do
    [ -e "$root/$folder" ] || ln -s "usr/$folder" "$root/$folder"
  done
}

# run SUITE PROGRAM…: sees what was unpacked, and this machine's devices and processes.
run () {
  root=$work/$1
  shift
  mkdir -p "$root/dev" "$root/proc"
  user=
  [ "$(id -u)" = 0 ] || user=--map-root-user
  unshare --mount --propagation private $user sh -c '
    mount --rbind /dev "$0/dev"
    mount --rbind /proc "$0/proc"
    exec env -i HOME=/tmp PATH=/usr/sbin:/usr/bin:/sbin:/bin chroot "$0" "$@"' "$root" "$@"
}

for suite in bookworm trixie; do
  case $suite in
    bookworm) adw=1.2.2-1 gtk=4.8.3+ds-2+deb12u1 python=3.11.2-1+b1 gi=3.42.2-3+b1
      atspi=2.46.0-5 ;;
    trixie) adw=1.7.6-1~deb13u1 gtk=4.18.6+ds-2 python=3.13.5-1 gi=3.50.0-4+b1
      atspi=2.56.2-1+deb13u2 ;;
  esac
  unpack $suite libadwaita-1-0=$adw gir1.2-adw-1=$adw libgtk-4-1=$gtk gir1.2-gtk-4.0=$gtk \
    python3-minimal=$python python3-gi=$gi gir1.2-atspi-2.0=$atspi at-spi2-core=$atspi \
    dbus-bin dbus-daemon dbus-session-bus-common libglib2.0-bin gsettings-desktop-schemas \
    xvfb fonts-dejavu-core dash coreutils
  [ -e "$work/$suite/bin/sh" ] || ln -s dash "$work/$suite/bin/sh"
  mkdir -p "$work/$suite/etc"
  echo 'root:x:0:0:root:/tmp:/bin/sh' >"$work/$suite/etc/passwd"
  echo 0123456789abcdef0123456789abcdef >"$work/$suite/etc/machine-id"
  run $suite /usr/lib/x86_64-linux-gnu/glib-2.0/glib-compile-schemas \
    /usr/share/glib-2.0/schemas
  cat >"$work/$suite/tmp/rows.py" <<'END'
import gi

gi.require_version("Adw", "1")
gi.require_version("Gtk", "4.0")
from gi.repository import Adw, GLib, Gtk


def start(application):
    rows = Gtk.ListBox()
    for title, as_subtitle in ("Language", False), ("Second language", True):
        choices = Gtk.StringList.new(["Chinese", "English"])
        rows.append(Adw.ComboRow(title=title, model=choices, selected=1,
                                 use_subtitle=as_subtitle))
    Gtk.ApplicationWindow(application=application, child=rows).present()
    GLib.timeout_add(12000, application.quit)


application = Adw.Application(application_id="org.example.Rows")
application.connect("activate", start)
application.run([])
END
  cat >"$work/$suite/tmp/read.py" <<'END'
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi


def within(node):
    for i in range(node.get_child_count()):
        child = node.get_child_at_index(i)
        yield child
        yield from within(child)


Atspi.init()
time.sleep(6)
for node in within(Atspi.get_desktop(0)):
    if node.get_role_name() == "combo box":
        labels = [n.get_name() for n in within(node) if n.get_role_name() == "label"]
        told = [kind for kind in ("Value", "Text", "Selection")
                if kind in node.get_interfaces()]
        print(sys.argv[1], [node.get_name(), node.get_description()], told, labels)
END
  cat >"$work/$suite/tmp/rows.sh" <<'END'
Xvfb -displayfd 3 -screen 0 1280x800x24 3>/tmp/display 2>/dev/null &
server=$!
until [ -s /tmp/display ]; do sleep 0.1; done
export DISPLAY=:$(cat /tmp/display) GDK_BACKEND=x11 GSK_RENDERER=cairo LC_ALL=C.UTF-8
export GSETTINGS_BACKEND=memory GTK_A11Y=atspi
dbus-run-session -- sh -c 'python3 /tmp/rows.py & python3 /tmp/read.py $0 >/tmp/items
  wait' "$1" >/tmp/said 2>&1 || cat /tmp/said
cat /tmp/items
kill $server
END
  run $suite sh /tmp/rows.sh $suite
done | tee "$work/seen"

diff - "$work/seen" <<'END'
bookworm ['Language', ''] [] ['Language', 'English']
bookworm ['Second language', ''] [] ['Second language', 'English']
trixie ['Language', ''] [] ['Language', 'English']
trixie ['Second language', ''] [] ['Second language']
END
