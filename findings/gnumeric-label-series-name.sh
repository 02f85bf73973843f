#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Gnumeric: the label of a single value becomes the name of its series.
#
# One would guess: a data label of its own, “≥3” at the first column of a chart in an XLSX,
#   is drawn at that column, as LibreOffice does, or passed over. The legend has the name
#   of the series, “growth”.
# What happens: the legend says “≥3” in the place of “growth”, which is nowhere on the
#   chart; the column is labelled with its value, 3.
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

unpack bookworm gnumeric=1.12.55-1 python3-minimal=3.11.2-1+b1 python3-xlsxwriter=3.0.2-2 \
  poppler-utils=22.12.0-2+deb12u2 fonts-dejavu-core=2.37-6
unpack trixie gnumeric=1.12.57-1.1+b1 python3-minimal=3.13.5-1 python3-xlsxwriter=3.1.9-2 \
  poppler-utils=25.03.0-5+deb13u4 fonts-dejavu-core=2.37-8

cat >"$work/chart.py" <<'END'
import xlsxwriter

# Two series, so that no title repeats the name of the only one; the cells are shown as
# nothing, so that all text of the page is of the chart.
for name, label in ("plain", []), ("labelled", [{"value": "≥3"}]):
    book = xlsxwriter.Workbook(f"/tmp/{name}.xlsx")
    sheet = book.add_worksheet()
    unseen = book.add_format({"num_format": ";;;"})
    for column, cells in enumerate(([3, 2], [4, 5])):
        sheet.write_column(0, column, cells, unseen)
    chart = book.add_chart({"type": "column"})
    for column, heading in enumerate(("growth", "target")):
        chart.add_series({
            "name": heading,
            "values": ["Sheet1", 0, column, 1, column],
            "data_labels": {"value": True, "custom": label} if column == 0 else {},
        })
    sheet.insert_chart("A5", chart)
    book.close()
END

for suite in bookworm trixie; do
  cp "$work/chart.py" "$work/$suite/tmp"
  run $suite python3 /tmp/chart.py
  for name in plain labelled; do
    run $suite ssconvert /tmp/$name.xlsx /tmp/$name.pdf >"$work/log" 2>&1
    # All but the numbers is the legend.
    echo "$suite $name:" $(run $suite pdftotext /tmp/$name.pdf - |
      tr -d '\f' | grep '[^0-9.]')
  done
done | tee "$work/seen"

diff - "$work/seen" <<'END'
bookworm plain: growth target
bookworm labelled: ≥3 target
trixie plain: growth target
trixie labelled: ≥3 target
END
