#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# pandas: growth into a year that has no number is 0%, and that out of it is of two years.
#
# One would guess: with 100, none and 121 in three years, pct_change() has no growth for the second
#   and the third, as diff() has no difference.
# What happens: what is missing is filled with the number before, unless one says fill_method=None:
#   the growth is 0% in the second year and 21% in the third. Where the row of the year is left
#   out, it is 21% too. pandas 2.2 warns that it will no longer fill.
# Seen with: pandas 1.5.3 (Debian 12), 2.2.3 (Debian 13).

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

unpack bookworm python3-minimal=3.11.2-1+b1 python3-pandas=1.5.3+dfsg-2
unpack trixie python3-minimal=3.13.5-1 python3-pandas=2.2.3+dfsg-9

cat >"$work/growth.py" <<'END'
import pandas

output = pandas.Series([100, None, 121, 133.1], index=pandas.PeriodIndex(range(2020, 2024), freq="Y"))

def tell(name, changes):
    print(f"{name}:", ", ".join(f"{year} {change:.4g}" for year, change in changes.items()))

tell("diff", output.diff())
tell("pct_change", 100 * output.pct_change())
tell("pct_change, not filled", 100 * output.pct_change(fill_method=None))
tell("pct_change, without the row", 100 * output.dropna().pct_change())
END

libraries=/usr/lib/x86_64-linux-gnu
settings="LD_LIBRARY_PATH=$libraries/blas:$libraries/lapack"
for suite in bookworm trixie; do
  cp "$work/growth.py" "$work/$suite/tmp"
  run $suite python3 -W ignore /tmp/growth.py 2>"$work/log" | sed "s/^/$suite /"
done | tee "$work/seen"

diff - "$work/seen" <<'END'
bookworm diff: 2020 nan, 2021 nan, 2022 nan, 2023 12.1
bookworm pct_change: 2020 nan, 2021 0, 2022 21, 2023 10
bookworm pct_change, not filled: 2020 nan, 2021 nan, 2022 nan, 2023 10
bookworm pct_change, without the row: 2020 nan, 2022 21, 2023 10
trixie diff: 2020 nan, 2021 nan, 2022 nan, 2023 12.1
trixie pct_change: 2020 nan, 2021 0, 2022 21, 2023 10
trixie pct_change, not filled: 2020 nan, 2021 nan, 2022 nan, 2023 10
trixie pct_change, without the row: 2020 nan, 2022 21, 2023 10
END
