#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# LibreOffice: where a cell of an XLSX is #N/A, the line of a chart falls to zero.
#
# One would guess: NA() in the place of a number that is missing leaves a gap in a line, or is
#   bridged, as in Excel, whose users write it for that; all the more as the chart says that
#   what is missing is a gap (dispBlanksAs). So it is where the cell is empty.
# What happens: as soon as one cell is #N/A, or a text such as “…”, LibreOffice sets the chart to
#   draw what is missing as zero: 5, 6, #N/A and 8 fall to the axis and rise again. It is kept so
#   when the file is saved. There is no warning.
# Seen with: openpyxl 3.0.9 and LibreOffice 7.4.7 (Debian 12), 3.1.5 and 25.2.3 (Debian 13). Some
#   280 MB to fetch.

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

unpack bookworm libreoffice-calc=4:7.4.7-1+deb12u14 python3-minimal=3.11.2-1+b1 \
  python3-openpyxl=3.0.9-1
unpack trixie libreoffice-calc=4:25.2.3-2+deb13u9 python3-minimal=3.13.5-1 \
  python3-openpyxl=3.1.5+dfsg-2

cat >"$work/write.py" <<'END'
import openpyxl
from openpyxl.chart import LineChart, Reference

for name, missing in (("empty", None), ("formula", "=NA()"), ("error", "#N/A"), ("text", "…")):
    book = openpyxl.Workbook()
    sheet = book.active
    for value in (5, 6, missing, 8):
        sheet.append([value])
    chart = LineChart()
    chart.add_data(Reference(sheet, min_col=1, min_row=1, max_row=4))
    chart.series[0].smooth = False
    chart.dispBlanksAs = "gap"
    sheet.add_chart(chart, "C1")
    book.save(f"/tmp/{name}.xlsx")
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
    run $suite /usr/lib/libreoffice/program/soffice.bin --headless --convert-to ods --outdir /tmp \
      /tmp/empty.xlsx /tmp/formula.xlsx /tmp/error.xlsx /tmp/text.xlsx >"$work/log" 2>&1 ||
      [ $start = first ]
  done
  for name in empty formula error text; do
    run $suite python3 -c "if True:
      import re, zipfile
      chart = zipfile.ZipFile('/tmp/$name.ods').read('Object 1/content.xml').decode()
      print('$suite $name:', *re.findall('treat-empty-cells=\"([^\"]*)\"', chart))"
  done
done | tee "$work/seen"

diff - "$work/seen" <<'END'
bookworm empty: leave-gap
bookworm formula: use-zero
bookworm error: use-zero
bookworm text: use-zero
trixie empty: leave-gap
trixie formula: use-zero
trixie error: use-zero
trixie text: use-zero
END
