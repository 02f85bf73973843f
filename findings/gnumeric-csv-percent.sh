#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Gnumeric: percentages of a CSV are shown as fractions, mostly rounded to the same number.
#
# One would guess: a CSV whose column has 7.1% and 12.5% opens as percentages, as in Excel
#   and LibreOffice: values of 0.071 and 0.125 that are shown with their sign.
# What happens: the values are right, but the column has the format 0.0, for the decimals
#   that its texts have, and shows 0.1 and 0.1, or 0.0 for -0.4%. Whole ones have no format,
#   and 7% is shown as 0.07. So it is on the page, and so an XLSX made of the CSV has it. A
#   column that also holds a month, 2023-05, keeps the sign.
# Seen with: Gnumeric 1.12.55 (Debian 12) and 1.12.57 (Debian 13).

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
  env -i HOME=/tmp LC_ALL=C PATH=/usr/sbin:/usr/bin:/sbin:/bin \
    unshare --map-root-user --mount sh -c '
      mount --rbind /proc "$0/proc" && mount --rbind /dev "$0/dev" && chroot "$0" "$@"' \
    "$root" "$@"
}

unpack bookworm gnumeric=1.12.55-1
unpack trixie gnumeric=1.12.57-1.1+b1

for suite in bookworm trixie; do
  tmp=$work/$suite/tmp
  printf 'growth,share,either\n7.1%%,7%%,7.1%%\n12.5%%,12%%,2023-05\n-0.4%%,100%%,0.4%%\n' \
    >"$tmp/table.csv"
  # As the cells are shown, and their values.
  for form in preserve raw; do
    run $suite ssconvert --export-type=Gnumeric_stf:stf_assistant \
      --export-options="format=$form" /tmp/table.csv /tmp/$form.csv >"$work/log" 2>&1
    echo "$suite $form:" $(tr -d '\r' <"$tmp/$form.csv")
  done
done | tee "$work/seen"

diff - "$work/seen" <<'END'
bookworm preserve: growth,share,either 0.1,0.07,7.10% 0.1,0.12,2023/5 0.0,1,0.40%
bookworm raw: growth,share,either 0.071,0.07,0.071 0.125,0.12,45047 -0.0040000000000000000003,1,0.0040000000000000000003
trixie preserve: growth,share,either 0.1,0.07,7.10% 0.1,0.12,2023/5 0.0,1,0.40%
trixie raw: growth,share,either 0.071,0.07,0.071 0.125,0.12,45047 -0.004,1,0.004
END
