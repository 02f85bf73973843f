#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# seaborn: a line is drawn through a year that has no number.
#
# One would guess: where a year is NaN, lineplot() has a gap, as the plot() of Matplotlib has that
#   it draws with, as that of pandas has, and as its own pointplot() has.
# What happens: rows without a number are dropped first, and the line goes straight from the
#   year before to the year after. Nothing says so. Whoever changes
#   pointplot() for lineplot() loses the gap.
# Seen with: seaborn 0.12.2, Matplotlib 3.6.3 and pandas 1.5.3 (Debian 12), 0.13.2, 3.10.1 and
#   2.2.3 (Debian 13).

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

unpack bookworm python3-minimal=3.11.2-1+b1 python3-seaborn=0.12.2-1 \
  python3-matplotlib=3.6.3-1+b1 python3-pandas=1.5.3+dfsg-2
unpack trixie python3-minimal=3.13.5-1 python3-seaborn=0.13.2-5 \
  python3-matplotlib=3.10.1+dfsg1-4 python3-pandas=2.2.3+dfsg-9

cat >"$work/line.py" <<'END'
import matplotlib
matplotlib.use("Agg")
import matplotlib.pyplot
import pandas
import seaborn

table = pandas.DataFrame({"year": [2020, 2021, 2022, 2023], "value": [5, None, 2, 3]})

def tell(name, draw):
    axes = matplotlib.pyplot.figure().add_subplot()
    draw(axes)
    print(f"{name}:", *axes.lines[0].get_ydata())

tell("Matplotlib", lambda axes: axes.plot(table["year"], table["value"]))
tell("pandas", lambda axes: table.plot(x="year", y="value", ax=axes))
tell("pointplot", lambda axes: seaborn.pointplot(data=table, x="year", y="value", ax=axes))
tell("lineplot", lambda axes: seaborn.lineplot(data=table, x="year", y="value", ax=axes))
END

libraries=/usr/lib/x86_64-linux-gnu
settings="LD_LIBRARY_PATH=$libraries/blas:$libraries/lapack MPLCONFIGDIR=/tmp"
for suite in bookworm trixie; do
  cp "$work/line.py" "$work/$suite/tmp"
  run $suite python3 -W ignore /tmp/line.py 2>"$work/log" | sed "s/^/$suite /"
done | tee "$work/seen"

diff - "$work/seen" <<'END'
bookworm Matplotlib: 5.0 nan 2.0 3.0
bookworm pandas: 5.0 -- 2.0 3.0
bookworm pointplot: 5.0 nan 2.0 3.0
bookworm lineplot: 5.0 2.0 3.0
trixie Matplotlib: 5.0 nan 2.0 3.0
trixie pandas: 5.0 -- 2.0 3.0
trixie pointplot: 5.0 nan 2.0 3.0
trixie lineplot: 5.0 2.0 3.0
END
