#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# libxlsxwriter: an axis that is to have plain numbers takes the words of the cells.
#
# One would guess: by chart_axis_set_num_format() the axis of a chart has a format of its
#   own; after “General”, its numbers are plain, whatever format the cells have.
# What happens: a format that the library would write anyway, which is “General”, or “0%”
#   where columns are stacked to 100, changes nothing: the axis stays linked to its source.
#   Where the first cell has "at least "0.0, Gnumeric follows the link, and writes “at
#   least” before each number of the axis. “General;-General” is taken.
# Seen with: libxlsxwriter 1.1.4 and Gnumeric 1.12.55 (Debian 12), 1.2.1 and 1.12.57
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

unpack bookworm libxlsxwriter4=1.1.4-2+b1 gnumeric=1.12.55-1 python3=3.11.2-1+b1 \
  poppler-utils=22.12.0-2+deb12u2 fonts-dejavu-core=2.37-6
unpack trixie libxlsxwriter8=1.2.1-1 gnumeric=1.12.57-1.1+b1 python3=3.13.5-1 \
  poppler-utils=25.03.0-5+deb13u4 fonts-dejavu-core=2.37-8

cat >"$work/chart.py" <<'END'
import ctypes
import glob

library = ctypes.CDLL(glob.glob("/usr/lib/x86_64-linux-gnu/libxlsxwriter.so.*")[0])
for name in ("workbook_new", "workbook_add_worksheet", "workbook_add_format",
             "workbook_add_chart", "chart_add_series", "chart_axis_get"):
    getattr(library, name).restype = ctypes.c_void_p
pointer = ctypes.c_void_p
COLUMN, STACKED_TO_A_SHARE, Y = 7, 9, 1

for name, kind, axis_format in (
    ("unset", COLUMN, None),
    ("general", COLUMN, b"General"),
    ("sections", COLUMN, b"General;-General"),
    ("share", STACKED_TO_A_SHARE, b"0%"),
):
    book = pointer(library.workbook_new(f"/tmp/{name}.xlsx".encode()))
    sheet = pointer(library.workbook_add_worksheet(book, None))
    words = pointer(library.workbook_add_format(book))
    library.format_set_num_format(words, b'"at least "0.0')
    for row in range(2):
        library.worksheet_write_number(sheet, row, ctypes.c_uint16(0),
                                       ctypes.c_double(row + 3), words)
    chart = pointer(library.workbook_add_chart(book, kind))
    library.chart_add_series(chart, None, b"=Sheet1!$A$1:$A$2")
    if axis_format is not None:
        axis = pointer(library.chart_axis_get(chart, Y))
        library.chart_axis_set_num_format(axis, axis_format)
    library.worksheet_insert_chart(sheet, 4, ctypes.c_uint16(0), chart)
    library.workbook_close(book)
END

for suite in bookworm trixie; do
  cp "$work/chart.py" "$work/$suite/tmp"
  run $suite python3 /tmp/chart.py
  for name in unset general sections share; do
    run $suite python3 -m zipfile -e /tmp/$name.xlsx /tmp/$name
    link=$(sed 's/.*<c:valAx>//; s/.*<c:numFmt \([^>]*\)\/>.*/\1/' \
      "$work/$suite/tmp/$name/xl/charts/chart1.xml" | tail -n 1)
    run $suite ssconvert /tmp/$name.xlsx /tmp/$name.pdf >"$work/log" 2>&1
    # Two cells have the words; what is more stands on the axis.
    words=$(run $suite pdftotext /tmp/$name.pdf - | grep -c 'at least')
    echo "$suite $name: $link, at least $((words - 2)) times on the axis"
  done
done | tee "$work/seen"

diff - "$work/seen" <<'END'
bookworm unset: formatCode="General" sourceLinked="1", at least 8 times on the axis
bookworm general: formatCode="General" sourceLinked="1", at least 8 times on the axis
bookworm sections: formatCode="General;-General" sourceLinked="0", at least 0 times on the axis
bookworm share: formatCode="0%" sourceLinked="1", at least 0 times on the axis
trixie unset: formatCode="General" sourceLinked="1", at least 8 times on the axis
trixie general: formatCode="General" sourceLinked="1", at least 8 times on the axis
trixie sections: formatCode="General;-General" sourceLinked="0", at least 0 times on the axis
trixie share: formatCode="0%" sourceLinked="1", at least 0 times on the axis
END
