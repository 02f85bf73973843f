#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# PSPP: 1 April 2022 in an ODS is 4 January, and 31 December is missing.
#
# One would guess: GET DATA /TYPE=ODS takes a date from what the cell says it is, date-value
#   2022-04-01, however it is shown.
# What happens: it reads what is shown, and as a European: 04/01/22, as an American LibreOffice
#   shows it, is 4 January 2022, with no warning. 12/31/22, 2022-04-01 and 2022年4月1日 are missing,
#   with one. A number is taken from its value, though 1,235 is shown.
# Seen with: PSPP 1.6.2 and odfpy 1.4.2 (Debian 12), 2.0.1 and 1.4.2 (Debian 13).

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

unpack bookworm pspp=1.6.2-2 python3-minimal=3.11.2-1+b1 python3-odf=1.4.2-2
unpack trixie pspp=2.0.1-1+b1 python3-minimal=3.13.5-1 python3-odf=1.4.2-4

cat >"$work/write.py" <<'END'
import datetime
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableRow
from odf.text import P

def add(row, text, **attributes):
    cell = TableCell(**attributes)
    cell.addElement(P(text=text))
    row.addElement(cell)

book = OpenDocumentSpreadsheet()
sheet = Table(name="Sheet")
row = TableRow()
for name in ("american", "iso", "chinese", "number"):
    add(row, name, valuetype="string")
sheet.addElement(row)
for day in (datetime.date(2022, 4, 1), datetime.date(2022, 12, 31)):
    row = TableRow()
    for shown in ("%m/%d/%y", "%Y-%m-%d", "%Y年%-m月%-d日"):
        add(row, day.strftime(shown), valuetype="date", datevalue=day.isoformat())
    add(row, "1,235", valuetype="float", value=1234.56)
    sheet.addElement(row)
book.spreadsheet.addElement(sheet)
book.save("/tmp/days.ods")
END

cat >"$work/read.sps" <<'END'
GET DATA /TYPE=ODS /FILE="/tmp/days.ods" /READNAMES=ON.
SAVE TRANSLATE /OUTFILE="/tmp/days.csv" /TYPE=CSV.
END

libraries=/usr/lib/x86_64-linux-gnu
settings="LD_LIBRARY_PATH=$libraries/blas:$libraries/lapack"
for suite in bookworm trixie; do
  cp "$work/write.py" "$work/read.sps" "$work/$suite/tmp"
  run $suite python3 /tmp/write.py
  run $suite pspp /tmp/read.sps >"$work/log" 2>&1
  sed "s/^/$suite: /" "$work/$suite/tmp/days.csv"
done | tee "$work/seen"

diff - "$work/seen" <<'END'
bookworm: 01/04/2022, , ,1234.56
bookworm:  , , ,1234.56
trixie: 01/04/2022, , ,1234.56
trixie:  , , ,1234.56
END
