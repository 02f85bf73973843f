#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# csvkit: 1.2m is a minute and twelve seconds, and Feb is a day of the year 1.
#
# One would guess: its commands tell numbers, dates, times and texts apart, as the manual says,
#   and a column of 5 m and 12 m, or of 1.2m and 15m for millions, is text, as are Jan and Feb,
#   which are no dates.
# What happens: a number with m, h, s, d or w behind it is a time span: csvsort and
#   csvjson have 0:05:00 for 5 m, and 0:01:12 for 1.2m. Jan and Feb are 0001-01-01 and
#   0001-02-01. Ranges of months, 1-3 and 4-6, are days of January and April 2001. What was in
#   the file is not in the output. With --no-inference, or as texts, all stays.
# Seen with: csvkit 1.0.7 and agate 1.6.3 (Debian 12), 2.0.1 and 1.9.1 (Debian 13).

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

# run SUITE PROGRAM…: sees what was unpacked, this machine's devices and processes, and $settings.
run () {
  root=$work/$1
  shift
  mkdir -p "$root/proc" "$root/dev"
  env -i HOME=/tmp LC_ALL=C.UTF-8 PATH=/usr/sbin:/usr/bin:/sbin:/bin ${settings-} \
    unshare --map-root-user --mount sh -c '
      mount --rbind /proc "$0/proc" && mount --rbind /dev "$0/dev" && chroot "$0" "$@"' \
    "$root" "$@"
}

unpack bookworm csvkit=1.0.7-1 python3-agate=1.6.3-2 python3-minimal=3.11.2-1+b1
unpack trixie csvkit=2.0.1-3 python3-agate=1.9.1-1 python3-minimal=3.13.5-1

for suite in bookworm trixie; do
  cat >"$work/$suite/tmp/roads.csv" <<'END'
road,width,budget,month,months
A,5 m,1.2m,Jan,1-3
B,12 m,15m,Feb,4-6
END
  run $suite csvsort --columns road /tmp/roads.csv | sed "s/^/$suite csvsort: /"
  run $suite csvsort --no-inference --columns road /tmp/roads.csv | tail -n 1 |
    sed "s/^/$suite --no-inference: /"
done | tee "$work/seen"

diff - "$work/seen" <<'END'
bookworm csvsort: road,width,budget,month,months
bookworm csvsort: A,0:05:00,0:01:12,0001-01-01,2001-01-03
bookworm csvsort: B,0:12:00,0:15:00,0001-02-01,2001-04-06
bookworm --no-inference: B,12 m,15m,Feb,4-6
trixie csvsort: road,width,budget,month,months
trixie csvsort: A,0:05:00,0:01:12,0001-01-01,2001-01-03
trixie csvsort: B,0:12:00,0:15:00,0001-02-01,2001-04-06
trixie --no-inference: B,12 m,15m,Feb,4-6
END
