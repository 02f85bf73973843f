#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# pandas: 7.1 with the footnote 2 is the number 7.12.
#
# One would guess: read_html() of a table on a web page takes 7.1<sup>2</sup> for a text, or leaves
#   the footnote out; a column of numbers is numbers.
# What happens: the letters of a cell are put together, raised or not, and what looks like a number
#   is one: 7.1 with the footnote 2 is 7.12, 1,234 with the footnote 1 is 12341. The column is of
#   numbers, so that nothing tells that there was a footnote. Only a footnote with a bracket
#   makes a text of it.
# Seen with: pandas 1.5.3 and lxml 4.9.2 (Debian 12), 2.2.3 and 5.4.0 (Debian 13).

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

unpack bookworm python3-minimal=3.11.2-1+b1 python3-pandas=1.5.3+dfsg-2 python3-lxml=4.9.2-1+b1
unpack trixie python3-minimal=3.13.5-1 python3-pandas=2.2.3+dfsg-9 python3-lxml=5.4.0-1

cat >"$work/read.py" <<'END'
import io
import pandas

page = """<table>
<tr><th>year</th><th>growth</th><th>number</th><th>bracket</th></tr>
<tr><td>2022</td><td>7.1<sup>2</sup></td><td>1,234<sup>1</sup></td><td>7.1<sup>2)</sup></td></tr>
<tr><td>2023</td><td>5.2</td><td>1,250</td><td>5.2</td></tr>
</table>"""
table = pandas.read_html(io.StringIO(page), flavor="lxml")[0]
for name in table:
    print(f"{name}: {table[name].dtype}", *table[name])
END

libraries=/usr/lib/x86_64-linux-gnu
settings=LD_LIBRARY_PATH=$libraries/blas:$libraries/lapack
for suite in bookworm trixie; do
  cp "$work/read.py" "$work/$suite/tmp"
  run $suite python3 -W ignore /tmp/read.py | sed "s/^/$suite /"
done | tee "$work/seen"

diff - "$work/seen" <<'END'
bookworm year: int64 2022 2023
bookworm growth: float64 7.12 5.2
bookworm number: int64 12341 1250
bookworm bracket: object 7.12) 5.2
trixie year: int64 2022 2023
trixie growth: float64 7.12 5.2
trixie number: int64 12341 1250
trixie bracket: object 7.12) 5.2
END
