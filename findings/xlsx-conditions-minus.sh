#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# LibreOffice, SheetJS: by a format whose sections have conditions, −12345 is shown as 12345.
#
# One would guess: by [>=1000000]0.0,,"百万";[>=1000]0.0,"千";0, large numbers are shortened;
#   what neither condition holds for, small numbers and all below zero, is shown by 0: −12345
#   as -12345. A section that is for numbers of both signs shows the sign, as 0 alone does.
# What happens: LibreOffice and SheetJS show 12345, and 12 for −12: a fall is a rise. So it is
#   with one condition, [>=1000]0.0,"千";0. Gnumeric shows the minus.
# Seen with: LibreOffice 7.4.7 and Gnumeric 1.12.55 (Debian 12), 25.2.3 and 1.12.57 (Debian
#   13), XlsxWriter 3.0.2 and 3.1.9, SheetJS (xlsx) 0.18.5 from npm. Some 300 MB to fetch.

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

unpack bookworm libreoffice-calc=4:7.4.7-1+deb12u14 gnumeric=1.12.55-1 \
  python3-minimal=3.11.2-1+b1 python3-xlsxwriter=3.0.2-2
unpack trixie libreoffice-calc=4:25.2.3-2+deb13u9 gnumeric=1.12.57-1.1+b1 \
  python3-minimal=3.13.5-1 python3-xlsxwriter=3.1.9-2

cat >"$work/write.py" <<'END'
import xlsxwriter

book = xlsxwriter.Workbook("/tmp/book.xlsx")
sheet = book.add_worksheet()
two = book.add_format({"num_format": '[>=1000000]0.0,,"百万";[>=1000]0.0,"千";0'})
one = book.add_format({"num_format": '[>=1000]0.0,"千";0'})
for row, value in enumerate([2345678, 12345, 12, -12, -12345]):
    sheet.write_number(row, 0, value, two)
    sheet.write_number(row, 1, value, one)
book.close()
END

for suite in bookworm trixie; do
  root=$work/$suite
  # What the packages do when they are installed, and a user for LibreOffice.
  mkdir -p "$root/etc/libreoffice/registry" "$root/proc" "$root/dev"
  cp -R "$root/usr/lib/libreoffice/share/.registry/." "$root/etc/libreoffice/registry"
  echo 'root:x:0:0::/tmp:/bin/sh' >"$root/etc/passwd"
  cp "$work/write.py" "$root/tmp"
  run $suite python3 /tmp/write.py
  # The first start only makes a profile and asks to be started again.
  for start in first second; do
    run $suite /usr/lib/libreoffice/program/soffice.bin --headless \
      --convert-to 'csv:Text - txt - csv (StarCalc):44,34,76' \
      --outdir /tmp /tmp/book.xlsx >"$work/log" 2>&1 || [ $start = first ]
  done
  echo "$suite LibreOffice:" $(cat "$root/tmp/book.csv")
  run $suite ssconvert --export-type=Gnumeric_stf:stf_assistant \
    --export-options=format=preserve /tmp/book.xlsx /tmp/gnumeric.csv >"$work/log" 2>&1
  echo "$suite Gnumeric:" $(cat "$root/tmp/gnumeric.csv")
done | tee "$work/seen"

mkdir "$work/npm"
cd "$work/npm"
npm install --silent --no-audit --no-fund --ignore-scripts xlsx@0.18.5
cat >show.js <<'END'
const XLSX = require("xlsx");
const book = XLSX.readFile(process.argv[2]);
console.log("SheetJS:", XLSX.utils.sheet_to_csv(book.Sheets[book.SheetNames[0]]).trim().replace(/\n/g, " "));
END
node show.js "$work/trixie/tmp/book.xlsx" | tee -a "$work/seen"

diff - "$work/seen" <<'END'
bookworm LibreOffice: 2.3百万,2345.7千 12.3千,12.3千 12,12 12,12 12345,12345
bookworm Gnumeric: 2.3百万,2345.7千 12.3千,12.3千 12,12 −12,−12 −12345,−12345
trixie LibreOffice: 2.3百万,2345.7千 12.3千,12.3千 12,12 12,12 12345,12345
trixie Gnumeric: 2.3百万,2345.7千 12.3千,12.3千 12,12 −12,−12 −12345,−12345
SheetJS: 2.3百万,2345.7千 12.3千,12.3千 12,12 12,12 12345,12345
END
