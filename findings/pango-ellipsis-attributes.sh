#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Pango: cutting a line with an ellipsis makes it higher.
#
# One would guess: a text that is set closer than its font says (line_height below 1) is
#   as close when it is too long and ends in an ellipsis: the attribute holds for all of it.
# What happens: so it is in Pango 1.50. In 1.56 the run of the ellipsis, which goes by the
#   text it stands for, no longer has that text's line height; and as a line is as high as
#   its highest run, it gets the height that the attribute was to change.
# Seen with: Pango 1.50.12 (Debian 12) and 1.56.3 (Debian 13), pango-view, DejaVu Sans.

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

unpack bookworm pango1.0-tools=1.50.12+ds-1 libpango-1.0-0=1.50.12+ds-1 \
  fonts-dejavu-core=2.37-6
unpack trixie pango1.0-tools=1.56.3-1 libpango-1.0-0=1.56.3-1 fonts-dejavu-core=2.37-8

text='<span line_height="0.8">Growth of output</span>'
for suite in bookworm trixie; do
  for width in 600 60; do
    run $suite pango-view --no-display --font='DejaVu Sans 20' --markup --ellipsize=end \
      --width=$width --text="$text" --output=/tmp/text.svg --serialize-to=/tmp/text.json
    json=$work/$suite/tmp/text.json
    # What the text has is written once, and once more at each run that has it.
    echo "$suite $(sed -n 's/.*"is-ellipsized" : \([a-z]*\),/cut: \1,/p' "$json")" \
      "height $(grep -m 1 '"height"' "$json" | tr -dc 0-9)," \
      "runs $(grep -c '"glyphs"' "$json")," \
      "with line height $(($(grep -c '"line-height"' "$json") - 1))"
  done
done | tee "$work/seen"

diff - "$work/seen" <<'END'
bookworm cut: false, height 19072, runs 1, with line height 1
bookworm cut: true, height 19072, runs 2, with line height 2
trixie cut: false, height 19072, runs 1, with line height 1
trixie cut: true, height 23840, runs 2, with line height 1
END
