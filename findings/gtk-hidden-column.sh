#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# GTK: beside a hidden column of a fixed width, none expands.
#
# One would guess: a GtkColumnView whose columns are 150 and 300 pixels wide, and one that
#   expands, fills 400 pixels once the column of 300 is hidden: the last one then has 250,
#   and there is nothing to scroll.
# What happens: in 4.8 the last one keeps its least width, and the columns end after 179
#   pixels. In 4.18 they fill the 400, and in both if the hidden one has no width.
# Seen with: GTK 4.8.3 (Debian 12), 4.18.6 (Debian 13).

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
    bookworm) gtk=4.8.3+ds-2+deb12u1 python=3.11.2-1+b1 gi=3.42.2-3+b1 ;;
    trixie) gtk=4.18.6+ds-2 python=3.13.5-1 gi=3.50.0-4+b1 ;;
  esac
  unpack $suite libgtk-4-1=$gtk gir1.2-gtk-4.0=$gtk python3-minimal=$python \
    python3-gi=$gi dbus-bin dbus-daemon dbus-session-bus-common libglib2.0-bin \
    gsettings-desktop-schemas xvfb fonts-dejavu-core dash coreutils
  [ -e "$work/$suite/bin/sh" ] || ln -s dash "$work/$suite/bin/sh"
  mkdir -p "$work/$suite/etc"
  echo 'root:x:0:0:root:/tmp:/bin/sh' >"$work/$suite/etc/passwd"
  echo 0123456789abcdef0123456789abcdef >"$work/$suite/etc/machine-id"
  run $suite /usr/lib/x86_64-linux-gnu/glib-2.0/glib-compile-schemas \
    /usr/share/glib-2.0/schemas
  cat >"$work/$suite/tmp/columns.py" <<'END'
import sys

import gi

gi.require_version("Gtk", "4.0")
from gi.repository import GLib, Gtk


def set_up(_, item):
    item.set_child(Gtk.Label())


def show(view, hide, width):
    """Columns of 150 and 300 pixels, the second hidden or not, and one that expands."""
    for fixed in (150, 300, 0):
        factory = Gtk.SignalListItemFactory()
        factory.connect("setup", set_up)
        column = Gtk.ColumnViewColumn(title="a", factory=factory, expand=fixed == 0)
        if fixed > 0:
            column.set_fixed_width(fixed)
        if fixed == 300 and hide:
            column.set_visible(False)
            if width is not None:
                column.set_fixed_width(width)
        view.append_column(column)


def start(application):
    box = Gtk.Box(orientation=Gtk.Orientation.VERTICAL)
    frames = {}
    for name, hide, width in (("all", False, None), ("hidden", True, None),
                              ("hidden, of no width", True, 0)):
        model = Gtk.NoSelection(model=Gtk.StringList.new(["a", "b"]))
        view = Gtk.ColumnView(model=model)
        show(view, hide, width)
        frame = Gtk.ScrolledWindow(child=view, height_request=100, width_request=400)
        frames[name] = frame
        box.append(frame)
    window = Gtk.ApplicationWindow(application=application, child=box,
                                   default_width=400, default_height=320)
    window.present()

    def tell():
        for name, frame in frames.items():
            across = frame.get_hadjustment()
            print(sys.argv[1], name + ":", int(across.get_upper()), "of",
                  int(across.get_page_size()))
        application.quit()

    GLib.timeout_add(3000, tell)


application = Gtk.Application(application_id="org.example.Columns")
application.connect("activate", start)
application.run([])
END
  cat >"$work/$suite/tmp/columns.sh" <<'END'
Xvfb -displayfd 3 -screen 0 1280x800x24 3>/tmp/display 2>/dev/null &
server=$!
until [ -s /tmp/display ]; do sleep 0.1; done
export DISPLAY=:$(cat /tmp/display) GDK_BACKEND=x11 GSK_RENDERER=cairo LC_ALL=C.UTF-8
export GSETTINGS_BACKEND=memory GTK_A11Y=none
dbus-run-session -- python3 /tmp/columns.py "$1" 2>/dev/null
kill $server
END
  run $suite sh /tmp/columns.sh $suite
done | tee "$work/seen"

diff - "$work/seen" <<'END'
bookworm all: 479 of 400
bookworm hidden: 179 of 400
bookworm hidden, of no width: 400 of 400
trixie all: 479 of 400
trixie hidden: 400 of 400
trixie hidden, of no width: 400 of 400
END
