#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# gnuplot: 1.2万 is 1.2, and 12-15 is 12: of a cell the beginning is taken for the number.
#
# One would guess: a cell of a CSV that is no number, such as 1.2万 beside 9800, or a range, is
#   no number to gnuplot, as ≥3 and a dash are: nothing is drawn there.
# What happens: what the cell begins with is drawn: 1.2 beside 9800, 12 of 12-15, 1 of
#   "1,234" in its quotation marks, and 2023 of 2023年. There is no warning, and stats counts
#   them among the numbers.
# Seen with: gnuplot 5.4.4 (Debian 12) and 6.0.2 (Debian 13).

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

# run SUITE PROGRAM…: sees what was unpacked, and this machine's devices and processes.
run () {
  root=$work/$1
  shift
  mkdir -p "$root/proc" "$root/dev"
  env -i HOME=/tmp LC_ALL=C.UTF-8 PATH=/usr/sbin:/usr/bin:/sbin:/bin \
    unshare --map-root-user --mount sh -c '
      mount --rbind /proc "$0/proc" && mount --rbind /dev "$0/dev" && chroot "$0" "$@"' \
    "$root" "$@"
}

unpack bookworm gnuplot-nox=5.4.4+dfsg1-2+b2
unpack trixie gnuplot-nox=6.0.2+dfsg1-1

cat >"$work/cells.gp" <<'END'
set datafile separator ","
$cells << EOD
9800
1.2万
12-15
"1,234"
2023年
≥3
-
EOD
set print "/tmp/stats.txt"
stats $cells using 1 nooutput
print sprintf("%d numbers, %d not", STATS_records, STATS_invalid)
set table "/tmp/drawn.txt"
plot $cells using 0:1
END

for suite in bookworm trixie; do
  cp "$work/cells.gp" "$work/$suite/tmp"
  run $suite gnuplot-nox /tmp/cells.gp 2>"$work/log"
  echo "$suite drawn:" $(awk '/^ *[0-9]/ { print $2 }' "$work/$suite/tmp/drawn.txt")
  echo "$suite stats:" $(cat "$work/$suite/tmp/stats.txt")
done | tee "$work/seen"

diff - "$work/seen" <<'END'
bookworm drawn: 9800 1.2 12 1 2023
bookworm stats: 5 numbers, 0 not
trixie drawn: 9800 1.2 12 1 2023
trixie stats: 5 numbers, 0 not
END
