#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# LibreOffice 25.2: columns below zero stand above it, with labels that lack the minus.
#
# One would guess: invertIfNegative in a chart of an XLSX gives what is below zero another
#   fill, as Excel’s box of that name does; what is drawn stays where it is.
# What happens: LibreOffice 7.4 passes it over. 25.2 draws −3 as a column up to 3, and
#   labels it 3; the axis, which goes down to −4, has nothing below zero.
# Seen with: LibreOffice 7.4.7 (Debian 12) and 25.2.3 (Debian 13), XlsxWriter 3.0.2 and
#   3.1.9. Some 280 MB to fetch.

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

unpack bookworm libreoffice-calc=4:7.4.7-1+deb12u14 python3-minimal=3.11.2-1+b1 \
  python3-xlsxwriter=3.0.2-2 poppler-utils=22.12.0-2+deb12u2 fonts-dejavu-core=2.37-6
unpack trixie libreoffice-calc=4:25.2.3-2+deb13u9 python3-minimal=3.13.5-1 \
  python3-xlsxwriter=3.1.9-2 poppler-utils=25.03.0-5+deb13u4 fonts-dejavu-core=2.37-8

cat >"$work/chart.py" <<'END'
import xlsxwriter

for name, inverted in ("plain", False), ("inverted", True):
    book = xlsxwriter.Workbook(f"/tmp/{name}.xlsx")
    sheet = book.add_worksheet()
    sheet.write_column("A1", [-3, 2])
    chart = book.add_chart({"type": "column"})
    chart.add_series({
        "values": "=Sheet1!$A$1:$A$2",
        "invert_if_negative": inverted,
        "data_labels": {"value": True, "num_format": "0.0"},
    })
    chart.set_y_axis({"num_format": '"at "0'})
    sheet.insert_chart("A4", chart)
    book.close()
END

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
      --outdir /tmp /tmp/plain.xlsx /tmp/inverted.xlsx >"$work/log" 2>&1 ||
      [ $start = first ]
  done
  for name in plain inverted; do
    # The labels have a decimal, and those of the axis stand behind a word.
    run $suite pdftotext -bbox /tmp/$name.pdf - |
      sed -n 's/.*yMin="\([0-9.]*\)".*>\(.*\)<\/word>/\1 \2/p' |
      awk -v name="$suite $name:" '
        $2 ~ /\./ { labels[++n] = $2; heights[n] = $1 }
        last == "at" && $2 == "0" { zero = $1 }
        { last = $2 }
        END {
          for (i = 1; i <= n; i++)
            name = name " " labels[i] (heights[i] < zero ? " above" : " below")
          print name
        }'
  done
done | tee "$work/seen"

diff - "$work/seen" <<'END'
bookworm plain: 2.0 above -3.0 below
bookworm inverted: 2.0 above -3.0 below
trixie plain: 2.0 above -3.0 below
trixie inverted: 3.0 above 2.0 above
END
