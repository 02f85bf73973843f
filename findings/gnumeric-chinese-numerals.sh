#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Gnumeric: a cell that is to be shown in Chinese numerals is shown empty.
#
# One would guess: a program without Chinese numerals shows 2023 by [DBNum1][$-804]General,
#   the format that a Chinese Excel offers for them, as 2023, and January 2023 by
#   [DBNum1][$-804]yyyy"年"m"月";@ as 2023年1月.
# What happens: nothing is shown, on the page and in HTML, though the cell has its value;
#   and the month is no date any more: in a CSV it is the serial number 44927.
# Seen with: Gnumeric 1.12.55 (Debian 12) and 1.12.57 (Debian 13), XlsxWriter 3.0.2 and
#   3.1.9.

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

unpack bookworm gnumeric=1.12.55-1 python3-minimal=3.11.2-1+b1 python3-xlsxwriter=3.0.2-2
unpack trixie gnumeric=1.12.57-1.1+b1 python3-minimal=3.13.5-1 python3-xlsxwriter=3.1.9-2

cat >"$work/formats.py" <<'END'
import xlsxwriter

book = xlsxwriter.Workbook("/tmp/formats.xlsx")
sheet = book.add_worksheet()
for row, (value, number_format) in enumerate([
    (2023, "0"),
    (2023, "[DBNum1][$-804]General"),
    (2023, "[DBNum2][$-804]0"),
    (44927, 'yyyy"年"m"月"'),
    (44927, '[DBNum1][$-804]yyyy"年"m"月";@'),
]):
    sheet.write(row, 0, value, book.add_format({"num_format": number_format}))
book.close()
END

for suite in bookworm trixie; do
  cp "$work/formats.py" "$work/$suite/tmp"
  run $suite python3 /tmp/formats.py
  # As the cells are shown, and in the form that Gnumeric chooses for a CSV.
  for form in preserve automatic; do
    run $suite ssconvert --export-type=Gnumeric_stf:stf_assistant \
      --export-options="format=$form separator=;" /tmp/formats.xlsx /tmp/$form.csv \
      >"$work/log" 2>&1
    echo "$suite $form:" $(sed 's/.*/<&>/' "$work/$suite/tmp/$form.csv")
  done
done | tee "$work/seen"

diff - "$work/seen" <<'END'
bookworm preserve: <2023> <> <> <2023年1月> <>
bookworm automatic: <2023> <2023> <2023> <2023/01/01> <44927>
trixie preserve: <2023> <> <> <2023年1月> <>
trixie automatic: <2023> <2023> <2023> <2023/01/01> <44927>
END
