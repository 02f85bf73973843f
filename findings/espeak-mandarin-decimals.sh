#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# eSpeak NG in Mandarin: 1.51 leaves out the decimal point.
#
# One would guess: the voice of a screen reader says 3.2 as "san dian er", three point two.
# What happens: 1.51 says "san, er", three, two, and 0.5 as "ling, wu", nought, five;
#   1.52 says the point too.
# Seen with: eSpeak NG 1.51 (Debian 12) and 1.52 (Debian 13), by the phonemes printed.

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

unpack bookworm espeak-ng=1.51+dfsg-10+deb12u2
unpack trixie espeak-ng=1.52.0+dfsg-5

for suite in bookworm trixie; do
  data=$(cd "$work/$suite" && echo usr/lib/*/espeak-ng-data)
  settings=ESPEAK_DATA_PATH=/${data%/*}
  for number in 3.2 0.5; do
    echo "$suite $number:" $(run $suite espeak-ng -v cmn -q -x "$number")
  done
done | tee "$work/seen"

diff - "$work/seen" <<'END'
bookworm 3.2: sa55n_| '@r51_|
bookworm 0.5: li35N_| w'u214_|
trixie 3.2: sa55n_| t'iE35n_|_| @r51_|
trixie 0.5: li35N_| t'iE35n_|_| wu214_|
END
