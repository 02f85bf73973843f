#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# gettext of glibc: LANGUAGE no longer counts in C.UTF-8, but does in a made-up C_CN.UTF-8.
#
# One would guess: a program that is sure to have C.UTF-8, as each Debian has, sets that
#   locale and leaves the language to LANGUAGE; a locale that is not installed is "C".
# What happens: glibc 2.36 does heed LANGUAGE in C.UTF-8; 2.41 does not, however it is
#   spelled. But where glibc lacks the locale of a territory it takes the one without
#   it and keeps the name that was asked for: in C_CN.UTF-8, which nobody has installed,
#   the data are those of C.UTF-8 and LANGUAGE counts, in both.
# Seen with: glibc 2.36 (Debian 12) and 2.41 (Debian 13), no other locale installed.

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
  for folder in lib lib64; do
    [ -e "$root/$folder" ] || ln -s "usr/$folder" "$root/$folder"
  done
}

# run SUITE PROGRAM…: sees what was unpacked, and of the environment only $settings.
run () {
  root=$work/$1
  shift
  enter=chroot
  [ "$(id -u)" = 0 ] || enter='unshare --map-root-user chroot'
  env -i HOME=/tmp PATH=/usr/sbin:/usr/bin:/sbin:/bin ${settings-} $enter "$root" "$@"
}

unpack bookworm libc6=2.36-9+deb12u14 libc-bin=2.36-9+deb12u14 gettext=0.21-12
unpack trixie libc6=2.41-12+deb13u5 libc-bin=2.41-12+deb13u5 gettext=0.23.1-2

for suite in bookworm trixie; do
  root=$work/$suite
  mkdir -p "$root/messages/zh_CN/LC_MESSAGES"
  cat >"$root/tmp/zh_CN.po" <<'END'
msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\n"

msgid "Chart"
msgstr "图表"
END
  settings=
  run $suite msgfmt -o /messages/zh_CN/LC_MESSAGES/charts.mo /tmp/zh_CN.po
  for locale in C.UTF-8 C.utf8 C_CN.UTF-8 de_DE.UTF-8; do
    settings="LC_ALL=$locale LANGUAGE=zh_CN TEXTDOMAINDIR=/messages"
    echo "$suite LANGUAGE=zh_CN LC_ALL=$locale: $(run $suite gettext charts Chart)"
  done
done | tee "$work/seen"

diff - "$work/seen" <<'END'
bookworm LANGUAGE=zh_CN LC_ALL=C.UTF-8: 图表
bookworm LANGUAGE=zh_CN LC_ALL=C.utf8: 图表
bookworm LANGUAGE=zh_CN LC_ALL=C_CN.UTF-8: 图表
bookworm LANGUAGE=zh_CN LC_ALL=de_DE.UTF-8: Chart
trixie LANGUAGE=zh_CN LC_ALL=C.UTF-8: Chart
trixie LANGUAGE=zh_CN LC_ALL=C.utf8: Chart
trixie LANGUAGE=zh_CN LC_ALL=C_CN.UTF-8: 图表
trixie LANGUAGE=zh_CN LC_ALL=de_DE.UTF-8: Chart
END
