#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# XLSX: dates by the built-in formats of a Chinese Excel are bare numbers to most readers.
#
# One would guess: ECMA-376 (part 1, 18.8.30) has the numbers 27 to 36 and 50 to 58 for
#   dates and times in Chinese, Japanese and Korean: 31 is yyyy"年"m"月"d"日", 57
#   yyyy"年"m"月". A file says no more of them. Readers know them, as they know 14.
# What happens: openpyxl, ExcelJS and Gnumeric read 14 as a date, and 31 and 57 as the
#   number 44927. SheetJS reads all three as dates.
# Seen with: openpyxl 3.0.9 and Gnumeric 1.12.55 (Debian 12), 3.1.5 and 1.12.57 (Debian
#   13), ExcelJS 4.4.0 and SheetJS (xlsx) 0.18.5 from npm; files by XlsxWriter 3.0.2, 3.1.9.

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

unpack bookworm gnumeric=1.12.55-1 python3-minimal=3.11.2-1+b1 python3-xlsxwriter=3.0.2-2 \
  python3-openpyxl=3.0.9-1
unpack trixie gnumeric=1.12.57-1.1+b1 python3-minimal=3.13.5-1 python3-xlsxwriter=3.1.9-2 \
  python3-openpyxl=3.1.5+dfsg-2
(cd "$work" && npm install --silent --no-audit --no-fund --ignore-scripts exceljs@4.4.0 \
  xlsx@0.18.5)

cat >"$work/write.py" <<'END'
import xlsxwriter

book = xlsxwriter.Workbook("/tmp/dates.xlsx")
sheet = book.add_worksheet()
for row, number in enumerate((14, 31, 57)):
    sheet.write(row, 0, 44927, book.add_format({"num_format": number}))
book.close()
END
cat >"$work/read.py" <<'END'
import openpyxl

sheet = openpyxl.load_workbook("/tmp/dates.xlsx").active
print(*(str(row[0].value)[:10] for row in sheet))
END
cat >"$work/read.js" <<'END'
const ExcelJS = require("exceljs");
const XLSX = require("xlsx");

const file = process.argv[2];
const day = (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value);

async function main() {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  const sheet = XLSX.readFile(file, { cellDates: true }).Sheets.Sheet1;
  const cells = ["A1", "A2", "A3"];
  console.log("ExcelJS:", ...cells.map((at) => day(book.worksheets[0].getCell(at).value)));
  console.log("SheetJS:", ...cells.map((at) => day(sheet[at].v)));
}

main();
END

for suite in bookworm trixie; do
  tmp=$work/$suite/tmp
  cp "$work/write.py" "$work/read.py" "$tmp"
  run $suite python3 /tmp/write.py
  echo "$suite openpyxl: $(run $suite python3 /tmp/read.py)"
  run $suite ssconvert /tmp/dates.xlsx /tmp/dates.csv >"$work/log" 2>&1
  echo "$suite Gnumeric:" $(cat "$tmp/dates.csv")
done >"$work/seen"
(cd "$work" && TZ=UTC node read.js trixie/tmp/dates.xlsx) >>"$work/seen"
cat "$work/seen"

diff - "$work/seen" <<'END'
bookworm openpyxl: 2023-01-01 44927 44927
bookworm Gnumeric: 2023/01/01 44927 44927
trixie openpyxl: 2023-01-01 44927 44927
trixie Gnumeric: 2023/01/01 44927 44927
ExcelJS: 2023-01-01 44927 44927
SheetJS: 2023-01-01 2023-01-01 2023-01-01
END
