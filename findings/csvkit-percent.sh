#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# csvkit: 7.1% is 7.1 in a CSV and 0.071 in an XLSX of the same table.
#
# One would guess: 7.1% in a CSV is a text, or the number that it is in a spreadsheet, 0.071,
#   which in2csv takes from the XLSX. The two can be stacked.
# What happens: in a CSV the sign goes and 7.1 is left, with no note: stacked with the converted
#   XLSX, 7.1 stands beside 0.071 for the same year. The $ and the commas go the same way:
#   $1,200 is 1200, and 12,5 is 125.
# Seen with: csvkit 1.0.7, agate 1.6.3 and XlsxWriter 3.0.2 (Debian 12), 2.0.1, 1.9.1 and 3.1.9
#   (Debian 13).

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

unpack bookworm csvkit=1.0.7-1 python3-agate=1.6.3-2 python3-minimal=3.11.2-1+b1 \
  python3-xlsxwriter=3.0.2-2
unpack trixie csvkit=2.0.1-3 python3-agate=1.9.1-1 python3-minimal=3.13.5-1 \
  python3-xlsxwriter=3.1.9-2

cat >"$work/write.py" <<'END'
import xlsxwriter

book = xlsxwriter.Workbook("/tmp/growth.xlsx")
sheet = book.add_worksheet()
percent = book.add_format({"num_format": "0.0%"})
sheet.write_row(0, 0, ["year", "growth"])
for row, (year, growth) in enumerate([("2021", 0.071), ("2022", 0.125)], 1):
    sheet.write_string(row, 0, year)
    sheet.write_number(row, 1, growth, percent)
book.close()
END

for suite in bookworm trixie; do
  root=$work/$suite
  cp "$work/write.py" "$root/tmp"
  run $suite python3 /tmp/write.py
  printf 'year,growth\n2021,7.1%%\n2022,12.5%%\n' >"$root/tmp/growth.csv"
  printf 'price,decimal\n"$1,200","12,5"\n"$800","3,4"\n' >"$root/tmp/prices.csv"
  run $suite in2csv /tmp/growth.xlsx >"$root/tmp/converted.csv" 2>"$work/log"
  run $suite csvstack /tmp/growth.csv /tmp/converted.csv >"$root/tmp/stacked.csv"
  for file in growth converted stacked; do
    echo "$suite $file.csv:" $(run $suite csvsort --columns growth /tmp/$file.csv)
  done
  echo "$suite prices:" $(run $suite csvsort --columns price /tmp/prices.csv)
done | tee "$work/seen"

diff - "$work/seen" <<'END'
bookworm growth.csv: year,growth 2021,7.1 2022,12.5
bookworm converted.csv: year,growth 2021,0.071 2022,0.125
bookworm stacked.csv: year,growth 2021,0.071 2022,0.125 2021,7.1 2022,12.5
bookworm prices: price,decimal 800,34 1200,125
trixie growth.csv: year,growth 2021,7.1 2022,12.5
trixie converted.csv: year,growth 2021,0.071 2022,0.125
trixie stacked.csv: year,growth 2021,0.071 2022,0.125 2021,7.1 2022,12.5
trixie prices: price,decimal 800,34 1200,125
END
