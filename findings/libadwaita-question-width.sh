#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# libadwaita 1.7 with GTK 4.18: an ordinary question warns of too little width.
#
# One would guess: AdwMessageDialog with a heading, a body and three responses, as its
#   manual shows it, comes up over a window of 700×500 pixels without a word.
# What happens: in libadwaita 1.7 the heading is measured for fewer pixels than its
#   longest word needs, and GTK 4.18 says so by Gtk-WARNING, many times a question;
#   tests that run with G_DEBUG=fatal-warnings end there. It depends on the size of the
#   window that is asked over. GTK 4.8 with libadwaita 1.2 says nothing.
# Seen with: libadwaita 1.2.2 and GTK 4.8.3 (Debian 12), 1.7.6 and 4.18.6 (Debian 13).

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
    bookworm) gtk=4.8.3+ds-2+deb12u1 adwaita=1.2.2-1 python=3.11.2-1+b1 gi=3.42.2-3+b1 ;;
    trixie) gtk=4.18.6+ds-2 adwaita=1.7.6-1~deb13u1 python=3.13.5-1 gi=3.50.0-4+b1 ;;
  esac
  unpack $suite libgtk-4-1=$gtk gir1.2-gtk-4.0=$gtk libadwaita-1-0=$adwaita \
    gir1.2-adw-1=$adwaita python3-minimal=$python python3-gi=$gi libglib2.0-bin \
    gsettings-desktop-schemas xvfb fonts-dejavu-core dash coreutils grep
  [ -e "$work/$suite/bin/sh" ] || ln -s dash "$work/$suite/bin/sh"
  run $suite /usr/lib/x86_64-linux-gnu/glib-2.0/glib-compile-schemas \
    /usr/share/glib-2.0/schemas
  cat >"$work/$suite/tmp/ask.py" <<'END'
import gi

gi.require_version("Adw", "1")
from gi.repository import Adw, GLib


def ask(application):
    window = Adw.ApplicationWindow(application=application, default_width=700,
                                   default_height=500)
    window.present()
    dialog = Adw.MessageDialog(transient_for=window, heading="Save Changes?",
                               body="Changes that are not saved will be lost for good.")
    for response in "Cancel", "Discard", "Save":
        dialog.add_response(response, response)
    dialog.present()
    GLib.timeout_add(2000, application.quit)


application = Adw.Application()
application.connect("activate", ask)
application.run([])
END
  cat >"$work/$suite/tmp/ask.sh" <<'END'
Xvfb -displayfd 3 -screen 0 1280x800x24 3>/tmp/display 2>/dev/null &
server=$!
until [ -s /tmp/display ]; do sleep 0.1; done
warned=no
DISPLAY=:$(cat /tmp/display) GDK_BACKEND=x11 GSK_RENDERER=cairo LC_ALL=C.UTF-8 \
  GSETTINGS_BACKEND=memory GTK_A11Y=none python3 /tmp/ask.py 2>/tmp/said || warned=ended
grep -q 'Trying to measure GtkLabel .* but it needs at least' /tmp/said && warned=yes
[ $warned != ended ] || cat /tmp/said
echo "$1: warned $warned"
kill $server
END
  run $suite sh /tmp/ask.sh $suite
done | tee "$work/seen"

diff - "$work/seen" <<'END'
bookworm: warned no
trixie: warned yes
END
