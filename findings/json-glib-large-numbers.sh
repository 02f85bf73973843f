#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# json-glib: large numbers change without an error, and how depends on the release.
#
# One would guess: JSON sets no limit to a number; a reader whose integers have 64 bits
#   takes a longer one as a double, as it does 1e19, or refuses it. What is written
#   afterwards is JSON.
# What happens: json-glib 1.6 wraps an integer past 2^63, so that a code of 20 digits can
#   come out negative; 1.10 puts 9223372036854775807 in the place of all of them. Both
#   report success. And 1.6 writes 1e19 as "1e+19.0", which it can't read back itself.
# Seen with: json-glib 1.6.6 (Debian 12) and 1.10.6 (Debian 13), json-glib-format.

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

unpack bookworm json-glib-tools=1.6.6-1 libjson-glib-1.0-0=1.6.6-1
unpack trixie json-glib-tools=1.10.6+ds-2 libjson-glib-1.0-0=1.10.6+ds-2

for suite in bookworm trixie; do
  for number in 9223372036854775807 9223372036854775808 12345678901234567890 1e19; do
    tmp=$work/$suite/tmp
    echo "[$number]" >"$tmp/in.json"
    run $suite json-glib-format /tmp/in.json >"$tmp/out.json"
    again=refused
    if run $suite json-glib-validate /tmp/out.json 2>"$tmp/error"; then again=taken; fi
    echo "$suite: $number becomes $(cat "$tmp/out.json"), $again when read again"
  done
done | tee "$work/seen"

diff - "$work/seen" <<'END'
bookworm: 9223372036854775807 becomes [9223372036854775807], taken when read again
bookworm: 9223372036854775808 becomes [-9223372036854775808], taken when read again
bookworm: 12345678901234567890 becomes [-6101065172474983726], taken when read again
bookworm: 1e19 becomes [1e+19.0], refused when read again
trixie: 9223372036854775807 becomes [9223372036854775807], taken when read again
trixie: 9223372036854775808 becomes [9223372036854775807], taken when read again
trixie: 12345678901234567890 becomes [9223372036854775807], taken when read again
trixie: 1e19 becomes [1e+19], taken when read again
END
