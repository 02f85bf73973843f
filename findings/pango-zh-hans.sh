#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Pango: text marked zh-Hans is no Chinese text; its dashes and quotation marks are English.
#
# One would guess: zh-Hans, as HTML and SVG have for simplified Chinese, is set like zh-CN:
#   in “Sans”, all of it in the face of China of Noto Sans CJK.
# What happens: fontconfig knows neither zh-Hans nor zh. Quotation marks and dashes come from
#   DejaVu, which is asked first, as in an English text, and the rest from the face of Japan.
#   The characters are right, as HarfBuzz does know them and takes that face’s Chinese
#   forms; ≥ is not. For zh-SG all comes from the face of Japan, quotation marks and ≥ too.
# Seen with: Pango 1.50.12, HarfBuzz 6.0.0, fontconfig 2.14.1 (Debian 12), 1.56.3, 10.2.0,
#   2.15.0 (Debian 13), Noto Sans CJK 20220127, 20240730, DejaVu 2.37.

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

# run SUITE PROGRAM…: sees what was unpacked, and this machine's devices and processes.
run () {
  root=$work/$1
  shift
  mkdir -p "$root/proc" "$root/dev"
  env -i HOME=/tmp LC_ALL=C.UTF-8 PATH=/usr/sbin:/usr/bin:/sbin:/bin \
    unshare --map-root-user --mount sh -c '
      mount --rbind /proc "$0/proc" && mount --rbind /dev "$0/dev" && chroot "$0" "$@"' \
    "$root" "$@"
}

unpack bookworm pango1.0-tools=1.50.12+ds-1 libpango-1.0-0=1.50.12+ds-1 \
  libharfbuzz0b=6.0.0+dfsg-3 fontconfig=2.14.1-4 fonts-noto-cjk=1:20220127+repack1-1 \
  fonts-dejavu-core=2.37-6
unpack trixie pango1.0-tools=1.56.3-1 libpango-1.0-0=1.56.3-1 \
  libharfbuzz0b=10.2.0-1+deb13u1 fontconfig=2.15.0-2.3 fonts-noto-cjk=1:20240730+repack1-1 \
  fonts-dejavu-core=2.37-8

# glyphs SUITE LANGUAGE TEXT: the face, and the glyphs of the text, in $face and $glyphs.
glyphs () {
  printf '%s' "$3" >"$work/$1/tmp/text"
  run $1 pango-view --no-display --font='Sans 20' --language=$2 --output=/tmp/text.svg \
    --serialize-to=/tmp/text.json /tmp/text
  json=$work/$1/tmp/text.json
  face=$(sed -n 's/.*"description" : "\(.*\) 20".*/\1/p' "$json" | sort -u)
  glyphs=$(sed -n 's/.*"glyph" : \([0-9]*\),.*/\1/p' "$json" | tr '\n' ' ')
}

for suite in bookworm trixie; do
  for text in 直骨 “” —— ≥; do
    glyphs $suite zh-CN $text
    chinese=$glyphs
    for language in zh-Hans zh zh-SG en; do
      glyphs $suite $language $text
      as=other
      [ "$glyphs" != "$chinese" ] || as=same
      echo "$suite $text $language: $as glyphs, of $face"
    done
  done
done | tee "$work/seen"

diff - "$work/seen" <<'END'
bookworm 直骨 zh-Hans: same glyphs, of Noto Sans CJK JP
bookworm 直骨 zh: same glyphs, of Noto Sans CJK JP
bookworm 直骨 zh-SG: same glyphs, of Noto Sans CJK JP
bookworm 直骨 en: other glyphs, of Noto Sans CJK JP
bookworm “” zh-Hans: other glyphs, of DejaVu Sans
bookworm “” zh: other glyphs, of DejaVu Sans
bookworm “” zh-SG: other glyphs, of Noto Sans CJK JP
bookworm “” en: other glyphs, of DejaVu Sans
bookworm —— zh-Hans: other glyphs, of DejaVu Sans
bookworm —— zh: other glyphs, of DejaVu Sans
bookworm —— zh-SG: same glyphs, of Noto Sans CJK JP
bookworm —— en: other glyphs, of DejaVu Sans
bookworm ≥ zh-Hans: other glyphs, of DejaVu Sans
bookworm ≥ zh: other glyphs, of DejaVu Sans
bookworm ≥ zh-SG: other glyphs, of Noto Sans CJK JP
bookworm ≥ en: other glyphs, of DejaVu Sans
trixie 直骨 zh-Hans: same glyphs, of Noto Sans CJK JP
trixie 直骨 zh: same glyphs, of Noto Sans CJK JP
trixie 直骨 zh-SG: same glyphs, of Noto Sans CJK JP
trixie 直骨 en: other glyphs, of Noto Sans CJK JP
trixie “” zh-Hans: other glyphs, of DejaVu Sans
trixie “” zh: other glyphs, of DejaVu Sans
trixie “” zh-SG: other glyphs, of Noto Sans CJK JP
trixie “” en: other glyphs, of DejaVu Sans
trixie —— zh-Hans: other glyphs, of DejaVu Sans
trixie —— zh: other glyphs, of DejaVu Sans
trixie —— zh-SG: same glyphs, of Noto Sans CJK JP
trixie —— en: other glyphs, of DejaVu Sans
trixie ≥ zh-Hans: other glyphs, of DejaVu Sans
trixie ≥ zh: other glyphs, of DejaVu Sans
trixie ≥ zh-SG: other glyphs, of Noto Sans CJK JP
trixie ≥ en: other glyphs, of DejaVu Sans
END
