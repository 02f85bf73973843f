#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Gnumeric: under a chart with years over quarters, the numbers stand at other quarters.
#
# One would guess: a chart in an XLSX whose categories are two columns, the year, which is only
#   written beside its first quarter, and the quarter, has both under its columns, as Excel and
#   LibreOffice draw it; or the quarters alone.
# What happens: Gnumeric takes the cells of both columns one after the other, row by row, for
#   the categories: 2022, Q1, an empty one, Q2, an empty one, Q3 stand under the numbers of Q1
#   to Q4 and of the next two quarters. The number of Q2 is labelled Q1, that of Q4 is Q2.
# Seen with: Gnumeric 1.12.55 and XlsxWriter 3.0.2 (Debian 12), 1.12.57 and 3.1.9 (Debian 13).

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

unpack bookworm gnumeric=1.12.55-1 python3-minimal=3.11.2-1+b1 python3-xlsxwriter=3.0.2-2 \
  fonts-dejavu-core=2.37-6 poppler-utils=22.12.0-2+deb12u2
unpack trixie gnumeric=1.12.57-1.1+b1 python3-minimal=3.13.5-1 python3-xlsxwriter=3.1.9-2 \
  fonts-dejavu-core=2.37-8 poppler-utils=25.03.0-5+deb13u4

cat >"$work/write.py" <<'END'
import xlsxwriter

book = xlsxwriter.Workbook("/tmp/book.xlsx")
page = book.add_worksheet("Page")
sheet = book.add_worksheet("Sheet")
rows = [("2022", "Q1"), ("", "Q2"), ("", "Q3"), ("", "Q4"), ("2023", "Q1"), ("", "Q2")]
for row, (year, quarter) in enumerate(rows):
    if year:
        sheet.write_string(row, 0, year)
    sheet.write_string(row, 1, quarter)
    sheet.write_number(row, 2, row + 1)
chart = book.add_chart({"type": "column"})
chart.add_series({"categories": "=Sheet!$A$1:$B$6", "values": "=Sheet!$C$1:$C$6"})
chart.set_legend({"none": True})
page.insert_chart("A1", chart)
book.close()
END

for suite in bookworm trixie; do
  cp "$work/write.py" "$work/$suite/tmp"
  run $suite python3 /tmp/write.py
  run $suite ssconvert /tmp/book.xlsx /tmp/book.pdf >"$work/log" 2>&1
  echo "$suite:" $(run $suite pdftotext -layout -l 1 /tmp/book.pdf - | grep Q)
done | tee "$work/seen"

diff - "$work/seen" <<'END'
bookworm: 2022 Q1 Q2 2023 Q3
trixie: 2022 Q1 Q2 2023 Q3
END
