#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Matplotlib: of Noto Sans CJK it has the face of Japan alone.
#
# One would guess: "Noto Sans CJK SC", which fontconfig lists for the file of the package
#   fonts-noto-cjk, is a font that Matplotlib can be told to take.
# What happens: of a collection of fonts (.ttc) Matplotlib reads the first one, which is that
#   of Japan. SC is not found: a warning, and each character is an empty box in DejaVu Sans.
#   Whoever takes "Noto Sans CJK JP" has Chinese in Japanese forms: 直 and 骨 as in Japan.
# Seen with: Matplotlib 3.6.3 (Debian 12) and 3.10.1 (Debian 13), fonts-noto-cjk 20220127 and
#   20240730.

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

unpack bookworm python3-minimal=3.11.2-1+b1 python3-matplotlib=3.6.3-1+b1 fontconfig=2.14.1-4 \
  fonts-noto-cjk=1:20220127+repack1-1
unpack trixie python3-minimal=3.13.5-1 python3-matplotlib=3.10.1+dfsg1-4 fontconfig=2.15.0-2.3 \
  fonts-noto-cjk=1:20240730+repack1-1

cat >"$work/faces.py" <<'END'
import logging

from matplotlib import font_manager

logging.disable(logging.WARNING)
names = {font.name for font in font_manager.fontManager.ttflist}
print("Matplotlib:", ", ".join(sorted(name for name in names if "Sans CJK" in name)))
for name in "Noto Sans CJK SC", "Noto Sans CJK JP":
    print(f"{name} is", font_manager.findfont(name).rpartition("/")[2])
END

libraries=/usr/lib/x86_64-linux-gnu
settings=LD_LIBRARY_PATH=$libraries/blas:$libraries/lapack
for suite in bookworm trixie; do
  cp "$work/faces.py" "$work/$suite/tmp"
  faces=$(run $suite fc-list : family | grep -o '^Noto Sans CJK [A-Z]*' | sort -u | tr '\n' ',')
  echo "$suite fontconfig: $(echo "${faces%,}" | sed 's/,/, /g')"
  run $suite python3 -W ignore /tmp/faces.py | sed "s/^/$suite /"
done | tee "$work/seen"

diff - "$work/seen" <<'END'
bookworm fontconfig: Noto Sans CJK HK, Noto Sans CJK JP, Noto Sans CJK KR, Noto Sans CJK SC, Noto Sans CJK TC
bookworm Matplotlib: Noto Sans CJK JP
bookworm Noto Sans CJK SC is DejaVuSans.ttf
bookworm Noto Sans CJK JP is NotoSansCJK-Regular.ttc
trixie fontconfig: Noto Sans CJK HK, Noto Sans CJK JP, Noto Sans CJK KR, Noto Sans CJK SC, Noto Sans CJK TC
trixie Matplotlib: Noto Sans CJK JP
trixie Noto Sans CJK SC is DejaVuSans.ttf
trixie Noto Sans CJK JP is NotoSansCJK-Regular.ttc
END
