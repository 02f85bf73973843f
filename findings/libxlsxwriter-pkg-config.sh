#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# libxlsxwriter in Debian 13: its development package cannot be compiled against as it is.
#
# One would guess: with libxlsxwriter-dev and what it depends on installed,
#   "pkg-config --cflags xlsxwriter" says how to compile, as it does in Debian 12.
# What happens: in Debian 13 the library is built with minizip and OpenSSL, and
#   xlsxwriter.pc requires zlib, minizip and libcrypto, though privately. pkg-config
#   (pkgconf) looks for these for --cflags too. The package depends on libssl-dev alone, so
#   that zlib.pc and minizip.pc are missing and pkg-config fails, and with it Meson. With
#   zlib1g-dev and libminizip-dev beside it all is well.
# Seen with: libxlsxwriter-dev 1.1.4-2+b1 (Debian 12), 1.2.1-1 (Debian 13).

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

# ask SUITE NAME: whether pkg-config of this machine can say how to compile with what was
# unpacked of a suite.
ask () {
  folders=$work/$1/usr/lib/x86_64-linux-gnu/pkgconfig:$work/$1/usr/share/pkgconfig
  if PKG_CONFIG_LIBDIR=$folders pkg-config --cflags xlsxwriter >/dev/null 2>"$work/said"; then
    echo "$2: said"
  else
    grep "^Package '.*', required by 'xlsxwriter', not found" "$work/said" |
      sed "s/^/$2: /"
  fi
}

command -v pkg-config >/dev/null || { echo 'pkg-config is missing (package pkgconf)'; exit 1; }
unpack bookworm libxlsxwriter-dev=1.1.4-2+b1
unpack trixie libxlsxwriter-dev=1.2.1-1
{
  ask bookworm 'Debian 12'
  ask trixie 'Debian 13'
  unpack trixie libxlsxwriter-dev=1.2.1-1 zlib1g-dev libminizip-dev
  ask trixie 'Debian 13 with both'
} | tee "$work/seen"

diff - "$work/seen" <<'END'
Debian 12: said
Debian 13: Package 'zlib', required by 'xlsxwriter', not found
Debian 13: Package 'minizip', required by 'xlsxwriter', not found
Debian 13 with both: said
END
