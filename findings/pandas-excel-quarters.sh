#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# pandas: quarters become the first of January and of April when they go to Excel.
#
# One would guess: a table whose index is the quarters 2022Q1 to 2022Q4 has these words in an XLSX,
#   as to_csv(), to_json() and to_html() write them; or the words that its columns have.
# What happens: to_excel() makes days of an index of periods: 2022Q2 is 2022-04-01 00:00:00, a
#   year is the first of January, and who opens the file has the number of a day or a month.
#   That of a quarter which is a column of its own, or a heading, is 2022Q2. Read again, the
#   one is a time and the other a text.
# Seen with: pandas 1.5.3 and openpyxl 3.0.9 (Debian 12), 2.2.3 and 3.1.5 (Debian 13).

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

unpack bookworm python3-minimal=3.11.2-1+b1 python3-pandas=1.5.3+dfsg-2 python3-openpyxl=3.0.9-1
unpack trixie python3-minimal=3.13.5-1 python3-pandas=2.2.3+dfsg-9 python3-openpyxl=3.1.5+dfsg-2

cat >"$work/quarters.py" <<'END'
import openpyxl
import pandas

quarters = pandas.period_range("2022Q1", periods=2, freq="Q", name="quarter")
table = pandas.DataFrame({"value": [5.1, 5.3]}, index=quarters)

def tell(name, table, **options):
    table.to_excel("/tmp/table.xlsx", **options)
    rows = openpyxl.load_workbook("/tmp/table.xlsx").active.iter_rows(values_only=True)
    print(f"{name}:", "; ".join(", ".join(str(value) for value in row) for row in rows))

print("CSV:", "; ".join(table.to_csv().split()))
tell("index", table)
tell("column", table.reset_index(), index=False)
tell("heading", table.T)
years = pandas.period_range("2022", periods=2, freq="A", name="year")
tell("years", pandas.DataFrame({"value": [5.1, 5.3]}, index=years))
END

libraries=/usr/lib/x86_64-linux-gnu
settings=LD_LIBRARY_PATH=$libraries/blas:$libraries/lapack
for suite in bookworm trixie; do
  cp "$work/quarters.py" "$work/$suite/tmp"
  run $suite python3 -W ignore /tmp/quarters.py | sed "s/^/$suite /"
done | tee "$work/seen"

diff - "$work/seen" <<'END'
bookworm CSV: quarter,value; 2022Q1,5.1; 2022Q2,5.3
bookworm index: quarter, value; 2022-01-01 00:00:00, 5.1; 2022-04-01 00:00:00, 5.3
bookworm column: quarter, value; 2022Q1, 5.1; 2022Q2, 5.3
bookworm heading: None, 2022Q1, 2022Q2; value, 5.1, 5.3
bookworm years: year, value; 2022-01-01 00:00:00, 5.1; 2023-01-01 00:00:00, 5.3
trixie CSV: quarter,value; 2022Q1,5.1; 2022Q2,5.3
trixie index: quarter, value; 2022-01-01 00:00:00, 5.1; 2022-04-01 00:00:00, 5.3
trixie column: quarter, value; 2022Q1, 5.1; 2022Q2, 5.3
trixie heading: None, 2022Q1, 2022Q2; value, 5.1, 5.3
trixie years: year, value; 2022-01-01 00:00:00, 5.1; 2023-01-01 00:00:00, 5.3
END
