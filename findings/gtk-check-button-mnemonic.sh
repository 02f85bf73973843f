#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# GTK: a check button with a mnemonic is called by its underscore.
#
# One would guess: a GtkCheckButton of “_Second axis”, which shows “Second axis” with a
#   line under the S, has that name for those who hear it, as a GtkButton of such a label
#   has in GTK 4.18.
# What happens: the check button is called “_Second axis”, in 4.8 and in 4.18. A button is
#   “_Draw Draw” in 4.8, and “Draw” in 4.18.
# Seen with: GTK 4.8.3 (Debian 12), 4.18.6 (Debian 13), read by AT-SPI 2.46.0, 2.56.2.

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
    bookworm) gtk=4.8.3+ds-2+deb12u1 python=3.11.2-1+b1 gi=3.42.2-3+b1 atspi=2.46.0-5 ;;
    trixie) gtk=4.18.6+ds-2 python=3.13.5-1 gi=3.50.0-4+b1 atspi=2.56.2-1+deb13u2 ;;
  esac
  unpack $suite libgtk-4-1=$gtk gir1.2-gtk-4.0=$gtk python3-minimal=$python \
    python3-gi=$gi gir1.2-atspi-2.0=$atspi at-spi2-core=$atspi dbus-bin dbus-daemon \
    dbus-session-bus-common libglib2.0-bin gsettings-desktop-schemas xvfb \
    fonts-dejavu-core dash coreutils
  [ -e "$work/$suite/bin/sh" ] || ln -s dash "$work/$suite/bin/sh"
  mkdir -p "$work/$suite/etc"
  echo 'root:x:0:0:root:/tmp:/bin/sh' >"$work/$suite/etc/passwd"
  echo 0123456789abcdef0123456789abcdef >"$work/$suite/etc/machine-id"
  run $suite /usr/lib/x86_64-linux-gnu/glib-2.0/glib-compile-schemas \
    /usr/share/glib-2.0/schemas
  cat >"$work/$suite/tmp/buttons.py" <<'END'
import gi

gi.require_version("Gtk", "4.0")
from gi.repository import GLib, Gtk


def start(application):
    box = Gtk.Box()
    box.append(Gtk.CheckButton.new_with_mnemonic("_Second axis"))
    box.append(Gtk.Button.new_with_mnemonic("_Draw"))
    Gtk.ApplicationWindow(application=application, child=box).present()
    GLib.timeout_add(12000, application.quit)


application = Gtk.Application(application_id="org.example.Buttons")
application.connect("activate", start)
application.run([])
END
  cat >"$work/$suite/tmp/read.py" <<'END'
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi


def names(node):
    if node is None:
        return
    if node.get_role_name() in ("check box", "push button", "button"):
        yield node.get_name()
    for i in range(node.get_child_count()):
        yield from names(node.get_child_at_index(i))


Atspi.init()
time.sleep(6)
print(sys.argv[1], list(names(Atspi.get_desktop(0))))
END
  cat >"$work/$suite/tmp/buttons.sh" <<'END'
Xvfb -displayfd 3 -screen 0 1280x800x24 3>/tmp/display 2>/dev/null &
server=$!
until [ -s /tmp/display ]; do sleep 0.1; done
export DISPLAY=:$(cat /tmp/display) GDK_BACKEND=x11 GSK_RENDERER=cairo LC_ALL=C.UTF-8
export GSETTINGS_BACKEND=memory GTK_A11Y=atspi
dbus-run-session -- sh -c 'python3 /tmp/buttons.py & python3 /tmp/read.py $0 >/tmp/items
  wait' "$1" >/tmp/said 2>&1 || cat /tmp/said
cat /tmp/items
kill $server
END
  run $suite sh /tmp/buttons.sh $suite
done | tee "$work/seen"

diff - "$work/seen" <<'END'
bookworm ['_Second axis', '_Draw Draw']
trixie ['_Second axis', 'Draw']
END
