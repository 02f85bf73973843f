#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# xlsx2csv: 12.5 hm² is 0.0"1201²", and 12.5 kWh is 0.0" kw12".
#
# One would guess: a number shown by the format 0.0"hm²" comes to the CSV as 12.5, as its value, or
#   as 12.5hm², as it is shown. What stands in quotation marks are no signs of a format.
# What happens: a format with a d, m, h, s or y anywhere but in [Red], also within quotation marks,
#   is one of dates: the number is taken for a day of 1900, the letters are replaced by its hour
#   and its month, and the number is nowhere in the CSV. Units without these letters
#   give 12.5000.
# Seen with: xlsx2csv 0.7.8 and XlsxWriter 3.0.2 (Debian 12), 0.8.3 and 3.1.9 (Debian 13).

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

unpack bookworm xlsx2csv=1:0.7.8-1 python3-minimal=3.11.2-1+b1 python3-xlsxwriter=3.0.2-2
unpack trixie xlsx2csv=1:0.8.3-1 python3-minimal=3.13.5-1 python3-xlsxwriter=3.1.9-2

cat >"$work/write.py" <<'END'
import xlsxwriter

book = xlsxwriter.Workbook("/tmp/units.xlsx")
sheet = book.add_worksheet()
for row, unit in enumerate(["t", "hm²", " kWh", " 1000 m³"]):
    sheet.write_string(row, 0, unit)
    sheet.write_number(row, 1, 12.5, book.add_format({"num_format": f'0.0"{unit}"'}))
book.close()
END

for suite in bookworm trixie; do
  cp "$work/write.py" "$work/$suite/tmp"
  run $suite python3 /tmp/write.py
  run $suite xlsx2csv /tmp/units.xlsx 2>"$work/log" | sed "s/^/$suite: /"
done | tee "$work/seen"

diff - "$work/seen" <<'END'
bookworm: t,12.5000
bookworm: hm²,"0.0""1201²"""
bookworm:  kWh,"0.0"" kw12"""
bookworm:  1000 m³,"0.0"" 1000 01³"""
trixie: t,12.5000
trixie: hm²,"0.0""1201²"""
trixie:  kWh,"0.0"" kw12"""
trixie:  1000 m³,"0.0"" 1000 01³"""
END
