#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Matplotlib: in a PDF set in Noto Sans CJK, there is no Chinese to find, and GDP is (%1.
#
# One would guess: the texts of a figure that is saved as PDF can be searched and copied, Chinese
#   as English, as those of its SVG.
# What happens: Chinese letters are pictures, and no text. What is left, ASCII, has the names of
#   glyphs of that font, and comes out by their numbers: GDP is (%1, Cangshan $BOHTIBO. With
#   pdf.fonttype 42 instead of 3 all of it is there. There is no warning.
# Seen with: Matplotlib 3.6.3, Noto Sans CJK 20220127 and pdftotext 22.12.0 (Debian 12), 3.10.1,
#   20240730 and 25.03.0 (Debian 13). Some 150 MB to fetch.

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

unpack bookworm python3-minimal=3.11.2-1+b1 python3-matplotlib=3.6.3-1+b1 \
  fonts-noto-cjk=1:20220127+repack1-1 poppler-utils=22.12.0-2+deb12u2
unpack trixie python3-minimal=3.13.5-1 python3-matplotlib=3.10.1+dfsg1-4 \
  fonts-noto-cjk=1:20240730+repack1-1 poppler-utils=25.03.0-5+deb13u4

cat >"$work/draw.py" <<'END'
import matplotlib
matplotlib.use("Agg")
import matplotlib.pyplot

matplotlib.rcParams["font.family"] = "Noto Sans CJK JP"
matplotlib.rcParams["svg.fonttype"] = "none"
figure, axes = matplotlib.pyplot.subplots()
axes.bar(["鼓楼区", "Cangshan"], [1, 2])
axes.set_title("GDP 亿元")
axes.set_yticks([])
for kind in (3, 42):
    matplotlib.rcParams["pdf.fonttype"] = kind
    figure.savefig(f"/tmp/{kind}.pdf")
figure.savefig("/tmp/figure.svg")
END

libraries=/usr/lib/x86_64-linux-gnu
settings="LD_LIBRARY_PATH=$libraries/blas:$libraries/lapack MPLCONFIGDIR=/tmp"
for suite in bookworm trixie; do
  cp "$work/draw.py" "$work/$suite/tmp"
  run $suite python3 -W ignore /tmp/draw.py 2>"$work/log"
  for kind in 3 42; do
    echo "$suite, type $kind:" $(run $suite pdftotext -nopgbrk /tmp/$kind.pdf - 2>>"$work/log")
  done
  echo "$suite, SVG:" $(sed -n 's/.*<text[^>]*>\([^<]*\)<.*/\1/p' "$work/$suite/tmp/figure.svg")
done | tee "$work/seen"

diff - "$work/seen" <<'END'
bookworm, type 3: (%1 $BOHTIBO
bookworm, type 42: GDP 亿元 鼓楼区 Cangshan
bookworm, SVG: 鼓楼区 Cangshan GDP 亿元
trixie, type 3: (%1 $BOHTIBO
trixie, type 42: GDP 亿元 鼓楼区 Cangshan
trixie, SVG: 鼓楼区 Cangshan GDP 亿元
END
