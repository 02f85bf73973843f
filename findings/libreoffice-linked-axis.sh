#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# LibreOffice: an axis that is linked to the format of its cells does not follow them.
#
# One would guess: sourceLinked="1" in a chart of an XLSX makes the axis write its numbers
#   as the cells have them: 14.0% where the cells have 7.1%, and 2022 where they have a
#   year. Its formatCode is only what they had when the file was written; where nothing else
#   is set, XlsxWriter and libxlsxwriter write “General”.
# What happens: LibreOffice takes the formatCode. Beside cells of 7.1% stands an axis up to
#   0.14, and years are numbered 44562, 44927. Gnumeric follows the link with the first,
#   and not with the second.
# Seen with: LibreOffice 7.4.7 and Gnumeric 1.12.55 (Debian 12), 25.2.3 and 1.12.57 (Debian
#   13), XlsxWriter 3.0.2 and 3.1.9. Some 300 MB to fetch.

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

# run SUITE PROGRAM…: sees what was unpacked, and the machine's /proc and /dev, without
# which LibreOffice does not start.
run () {
  root=$work/$1
  shift
  env -i HOME=/tmp LC_ALL=C PATH=/usr/sbin:/usr/bin:/sbin:/bin \
    unshare --map-root-user --mount sh -c '
      mount --rbind /proc "$0/proc" && mount --rbind /dev "$0/dev" && chroot "$0" "$@"' \
    "$root" "$@"
}

unpack bookworm libreoffice-calc=4:7.4.7-1+deb12u14 gnumeric=1.12.55-1 \
  python3-minimal=3.11.2-1+b1 python3-xlsxwriter=3.0.2-2 poppler-utils=22.12.0-2+deb12u2 \
  fonts-dejavu-core=2.37-6
unpack trixie libreoffice-calc=4:25.2.3-2+deb13u9 gnumeric=1.12.57-1.1+b1 \
  python3-minimal=3.13.5-1 python3-xlsxwriter=3.1.9-2 poppler-utils=25.03.0-5+deb13u4 \
  fonts-dejavu-core=2.37-8

cat >"$work/chart.py" <<'END'
import xlsxwriter

book = xlsxwriter.Workbook("/tmp/chart.xlsx")
sheet = book.add_worksheet()
year = book.add_format({"num_format": "yyyy"})
percent = book.add_format({"num_format": "0.0%"})
sheet.write_column("A1", [44562, 44927], year)
sheet.write_column("B1", [0.071, 0.123], percent)
chart = book.add_chart({"type": "column"})
chart.add_series({"categories": "=Sheet1!$A$1:$A$2", "values": "=Sheet1!$B$1:$B$2"})
chart.set_legend({"none": True})
sheet.insert_chart("A4", chart)
book.close()
END

# texts SUITE FILE: what a PDF says, in the order of the page.
texts () {
  run $1 pdftotext -layout /tmp/$2.pdf - | tr -d '\f' | tr '\n' ' ' | tr -s ' '
}

for suite in bookworm trixie; do
  root=$work/$suite
  # What the packages do when they are installed, and a user for LibreOffice.
  mkdir -p "$root/etc/libreoffice/registry" "$root/proc" "$root/dev"
  cp -R "$root/usr/lib/libreoffice/share/.registry/." "$root/etc/libreoffice/registry"
  echo 'root:x:0:0::/tmp:/bin/sh' >"$root/etc/passwd"
  cp "$work/chart.py" "$root/tmp"
  run $suite python3 /tmp/chart.py
  # The first start only makes a profile and asks to be started again.
  for start in first second; do
    run $suite /usr/lib/libreoffice/program/soffice.bin --headless --convert-to pdf \
      --outdir /tmp /tmp/chart.xlsx >"$work/log" 2>&1 || [ $start = first ]
  done
  echo "$suite LibreOffice:" $(texts $suite chart)
  run $suite ssconvert /tmp/chart.xlsx /tmp/gnumeric.pdf >"$work/log" 2>&1
  echo "$suite Gnumeric:" $(texts $suite gnumeric)
done | tee "$work/seen"

diff - "$work/seen" <<'END'
bookworm LibreOffice: 2022 7.1% 2023 12.3% 0.14 0.12 0.1 0.08 0.06 0.04 0.02 0 44562 44927
bookworm Gnumeric: 2022 7.1% 2023 12.3% 13.0% 12.0% 11.0% 10.0% 9.0% 8.0% 7.0% 6.0% 5.0% 4.0% 3.0% 2.0% 1.0% 0.0% 44562 44927
trixie LibreOffice: 2022 7.1% 2023 12.3% 0.14 0.12 0.1 0.08 0.06 0.04 0.02 0 44562 44927
trixie Gnumeric: 2022 7.1% 2023 12.3% 13.0% 12.0% 11.0% 10.0% 9.0% 8.0% 7.0% 6.0% 5.0% 4.0% 3.0% 2.0% 1.0% 0.0% 44562 44927
END
