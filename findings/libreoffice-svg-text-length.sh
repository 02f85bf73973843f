#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# LibreOffice, SVG: textLength holds for each bare piece of a text, not for the text.
#
# One would guess: the textLength of a <text> is the length of all that it holds; whether
#   some of its letters stand in a <tspan> changes nothing, as in browsers.
# What happens: where bare letters stand beside a <tspan>, LibreOffice stretches each bare
#   piece to the whole length: its letters come apart, and the rest follows far behind the
#   end. With every letter in some <tspan>, the length is passed over and the text is whole.
# Seen with: LibreOffice 7.4.7 (Debian 12) and 25.2.3 (Debian 13). Some 280 MB to fetch.

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

unpack bookworm libreoffice-draw=4:7.4.7-1+deb12u14 poppler-utils=22.12.0-2+deb12u2 \
  fonts-dejavu-core=2.37-6
unpack trixie libreoffice-draw=4:25.2.3-2+deb13u9 poppler-utils=25.03.0-5+deb13u4 \
  fonts-dejavu-core=2.37-8

# svg PIECES: a text that is to be 300 long from 20 on, so that it ends at 320.
svg () {
  cat <<END
<svg xmlns="http://www.w3.org/2000/svg" width="900" height="100" viewBox="0 0 900 100">
<text x="20" y="50" font-family="DejaVu Sans" font-size="20" textLength="300">$1</text>
</svg>
END
}

for suite in bookworm trixie; do
  root=$work/$suite
  # What the packages do when they are installed, and a user for LibreOffice.
  mkdir -p "$root/etc/libreoffice/registry" "$root/proc" "$root/dev"
  cp -R "$root/usr/lib/libreoffice/share/.registry/." "$root/etc/libreoffice/registry"
  echo 'root:x:0:0::/tmp:/bin/sh' >"$root/etc/passwd"
  svg 'Growth<tspan font-weight="bold">, in percent</tspan>' >"$root/tmp/bare.svg"
  svg '<tspan>Growth</tspan><tspan font-weight="bold">, in percent</tspan>' \
    >"$root/tmp/spans.svg"
  # The first start only makes a profile and asks to be started again.
  for start in first second; do
    run $suite /usr/lib/libreoffice/program/soffice.bin --headless --convert-to pdf \
      --outdir /tmp /tmp/bare.svg /tmp/spans.svg >"$work/log" 2>&1 || [ $start = first ]
  done
  for name in bare spans; do
    run $suite pdftotext -bbox /tmp/$name.pdf - |
      sed -n 's/.*xMax="\([0-9.]*\)".*>\(.*\)<\/word>/\1 \2/p' |
      awk -v name="$suite $name:" '{ words = words " " $2; end = $1 / 0.75 }
        END { printf "%s%s, to %.0f\n", name, words, end }'
  done
done | tee "$work/seen"

diff - "$work/seen" <<'END'
bookworm bare: G r o w t h , in percent, to 450
bookworm spans: Growth, in percent, to 222
trixie bare: G r o w t h , in percent, to 450
trixie spans: Growth, in percent, to 222
END
