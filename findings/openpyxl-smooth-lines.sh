#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# openpyxl and LibreOffice: a line that openpyxl writes is a curve in LibreOffice, above its numbers.
#
# One would guess: a LineChart of openpyxl, as its manual shows it, is drawn with straight lines;
#   a curve must be asked for, by the smooth of the series. XlsxWriter’s is straight.
# What happens: openpyxl says nothing of it, and what XLSX leaves out LibreOffice takes for true,
#   which is the default of the value, not of what is missing. The line is a cubic spline: of
#   6, 6, 6 and 2 it rises between the second 6 and the third, to nearly 7, where nothing has
#   risen, and falls below 2. With smooth = False the lines are straight.
# Seen with: openpyxl 3.0.9, XlsxWriter 3.0.2 and LibreOffice 7.4.7 (Debian 12), 3.1.5, 3.1.9 and
#   25.2.3 (Debian 13). Some 280 MB to fetch.

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
  python3-openpyxl=3.0.9-1 python3-xlsxwriter=3.0.2-2
unpack trixie libreoffice-calc=4:25.2.3-2+deb13u9 python3-minimal=3.13.5-1 \
  python3-openpyxl=3.1.5+dfsg-2 python3-xlsxwriter=3.1.9-2

cat >"$work/write.py" <<'END'
import openpyxl
from openpyxl.chart import LineChart, Reference
import xlsxwriter

values = [6, 6, 6, 2, 8, 3]

def write(name, **options):
    book = openpyxl.Workbook()
    sheet = book.active
    for value in values:
        sheet.append([value])
    chart = LineChart()
    chart.add_data(Reference(sheet, min_col=1, min_row=1, max_row=len(values)))
    for option, value in options.items():
        setattr(chart.series[0], option, value)
    sheet.add_chart(chart, "C1")
    book.save(f"/tmp/{name}.xlsx")

write("openpyxl")
write("straight", smooth=False)
book = xlsxwriter.Workbook("/tmp/xlsxwriter.xlsx")
sheet = book.add_worksheet("Sheet")
sheet.write_column(0, 0, values)
chart = book.add_chart({"type": "line"})
chart.add_series({"values": "=Sheet!$A$1:$A$6"})
sheet.insert_chart("C1", chart)
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
    run $suite /usr/lib/libreoffice/program/soffice.bin --headless --convert-to ods --outdir /tmp \
      /tmp/openpyxl.xlsx /tmp/straight.xlsx /tmp/xlsxwriter.xlsx >"$work/log" 2>&1 ||
      [ $start = first ]
  done
  for name in openpyxl straight xlsxwriter; do
    run $suite python3 -c "if True:
      import re, zipfile
      chart = zipfile.ZipFile('/tmp/$name.ods').read('Object 1/content.xml').decode()
      print('$suite $name:', *(re.findall('interpolation=\"([^\"]*)\"', chart) or ['straight']))"
  done
done | tee "$work/seen"

diff - "$work/seen" <<'END'
bookworm openpyxl: cubic-spline
bookworm straight: straight
bookworm xlsxwriter: straight
trixie openpyxl: cubic-spline
trixie straight: straight
trixie xlsxwriter: straight
END
