#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Noto Sans CJK: of its faces, that of China alone draws ≥ and ≤ as ⩾ and ⩽.
#
# One would guess: the faces of Noto Sans CJK differ in Han characters and quotation marks;
#   a mathematical sign is the same in all of them.
# What happens: SC has glyphs of its own for ≥ and ≤, whose lower bar is parallel to the
#   slope above it; JP, KR, TC and HK have the horizontal bar. The glyph is chosen by the
#   character map of the face: the language of the text does not change it.
# Seen with: fonts-noto-cjk 20220127 (Debian 12), 20240730 (Debian 13), by HarfBuzz.

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

# run SUITE PROGRAM…: sees what was unpacked, and of the environment only $settings.
run () {
  root=$work/$1
  shift
  enter=chroot
  [ "$(id -u)" = 0 ] || enter='unshare --map-root-user chroot'
  env -i HOME=/tmp PATH=/usr/sbin:/usr/bin:/sbin:/bin ${settings-} $enter "$root" "$@"
}

unpack bookworm fonts-noto-cjk=1:20220127+repack1-1 libharfbuzz-bin=6.0.0+dfsg-3
unpack trixie fonts-noto-cjk=1:20240730+repack1-1 libharfbuzz-bin=10.2.0-1+deb13u1

# A level bar has two corners in a row at the same height; a slanted one has none.
kind_of_bar () {
  sed -n 's/.* d="\(M [^"]*\)".*/\1/p' | head -n 1 | tr 'MLZ' '\n\n\n' |
    awk 'NF == 2 { if ($2 == last) level = 1; last = $2 }
         END { print level ? "level" : "slanted" }'
}

font=/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc
for suite in bookworm trixie; do
  index=0
  for face in JP KR SC TC HK; do
    echo "$suite $face:" $(for sign in 2265 2264; do
      run $suite hb-view --face-index=$index --unicodes=$sign --output-format=svg \
        --language=en --script=Latn $font | kind_of_bar
    done)
    index=$((index + 1))
  done
done | tee "$work/seen"

diff - "$work/seen" <<'END'
bookworm JP: level level
bookworm KR: level level
bookworm SC: slanted slanted
bookworm TC: level level
bookworm HK: level level
trixie JP: level level
trixie KR: level level
trixie SC: slanted slanted
trixie TC: level level
trixie HK: level level
END
