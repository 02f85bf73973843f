#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# pandas: of columns and a line in one chart, one is outside of it.
#
# One would guess: output as columns and growth as a line, drawn into the same axes from a table
#   with the same years, stand over each other, as two lines or two rows of columns do.
# What happens: columns stand at 0, 1, 2, whatever the years. Lines stand at the years: with years
#   that are integers, at 2021 to 2023 of an axis that ends at 2.5, and are not seen; with periods or
#   days, at 51 to 53, and the axis goes there, and the columns are not seen. Only with the
#   texts "2021" to "2023" do both stand together. There is no warning.
# Seen with: pandas 1.5.3 and Matplotlib 3.6.3 (Debian 12), 2.2.3 and 3.10.1 (Debian 13).

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

unpack bookworm python3-minimal=3.11.2-1+b1 python3-pandas=1.5.3+dfsg-2 \
  python3-matplotlib=3.6.3-1+b1
unpack trixie python3-minimal=3.13.5-1 python3-pandas=2.2.3+dfsg-9 \
  python3-matplotlib=3.10.1+dfsg1-4

cat >"$work/chart.py" <<'END'
import matplotlib
matplotlib.use("Agg")
import matplotlib.pyplot
import pandas

years = ["2021", "2022", "2023"]
indices = {
    "texts": years,
    "integers": [int(year) for year in years],
    "periods": pandas.PeriodIndex(years, freq="Y"),
    "days": pandas.to_datetime(years),
}
for name, index in indices.items():
    table = pandas.DataFrame({"output": [5, 6, 7], "growth": [1, 2, 3]}, index=index)
    figure, axes = matplotlib.pyplot.subplots()
    table["output"].plot.bar(ax=axes)
    table["growth"].plot.line(ax=axes)
    figure.canvas.draw()
    left, right = axes.get_xlim()
    places = {"columns": [column.get_x() + column.get_width() / 2 for column in axes.patches]}
    points = axes.lines[0].get_transform().transform(axes.lines[0].get_xydata())
    places["points"] = [round(x) for x, y in axes.transData.inverted().transform(points)]
    print(f"{name}: from {left:g} to {right:g}", *(
        f"{sum(left <= x <= right for x in all)} of 3 {what} seen, at {', '.join(f'{x:g}' for x in all)}"
        for what, all in places.items()), sep="; ")
END

libraries=/usr/lib/x86_64-linux-gnu
settings="LD_LIBRARY_PATH=$libraries/blas:$libraries/lapack MPLCONFIGDIR=/tmp"
for suite in bookworm trixie; do
  cp "$work/chart.py" "$work/$suite/tmp"
  run $suite python3 -W ignore /tmp/chart.py 2>"$work/log" | sed "s/^/$suite /"
done | tee "$work/seen"

diff - "$work/seen" <<'END'
bookworm texts: from -0.5 to 2.5; 3 of 3 columns seen, at 0, 1, 2; 3 of 3 points seen, at 0, 1, 2
bookworm integers: from -0.5 to 2.5; 3 of 3 columns seen, at 0, 1, 2; 0 of 3 points seen, at 2021, 2022, 2023
bookworm periods: from 51 to 53; 0 of 3 columns seen, at 0, 1, 2; 3 of 3 points seen, at 51, 52, 53
bookworm days: from 51 to 53; 0 of 3 columns seen, at 0, 1, 2; 3 of 3 points seen, at 51, 52, 53
trixie texts: from -0.5 to 2.5; 3 of 3 columns seen, at 0, 1, 2; 3 of 3 points seen, at 0, 1, 2
trixie integers: from -0.5 to 2.5; 3 of 3 columns seen, at 0, 1, 2; 0 of 3 points seen, at 2021, 2022, 2023
trixie periods: from 51 to 53; 0 of 3 columns seen, at 0, 1, 2; 3 of 3 points seen, at 51, 52, 53
trixie days: from 51 to 53; 0 of 3 columns seen, at 0, 1, 2; 3 of 3 points seen, at 51, 52, 53
END
