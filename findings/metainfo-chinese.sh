#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# gettext and AppStream: which name of Chinese a metainfo file needs depends on the release,
# and the one that msgfmt writes is not the one that AppStream beside it finds.
#
# One would guess: `msgfmt --xml` writes zh_CN.po's texts as xml:lang="zh_CN"; AppStream of
#   the same release shows them to a user whose language is zh_CN.
# What happens: gettext 0.21 writes zh_CN and 0.23 zh-Hans-CN. AppStream 0.16 shows a user
#   of zh_CN the texts in zh_CN and zh; 1.0 those in zh-CN and zh, but neither zh_CN nor
#   zh-Hans-CN: on Debian 13 the translation is there, valid, and not seen. Only a plain
#   "zh" is found by both.
# Seen with: gettext 0.21, AppStream 0.16.1 (Debian 12); 0.23.1, 1.0.5 (Debian 13).

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

unpack bookworm gettext=0.21-12 appstream=0.16.1-2+b1 libc-bin=2.36-9+deb12u14
unpack trixie gettext=0.23.1-2 appstream=1.0.5-1 libc-bin=2.41-12+deb13u5

for suite in bookworm trixie; do
  root=$work/$suite
  file=/usr/share/metainfo/org.example.Charts.metainfo.xml
  mkdir -p "$root/po" "$root/usr/share/metainfo"
  echo zh_CN >"$root/po/LINGUAS"
  cat >"$root/po/zh_CN.po" <<'END'
msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\n"

msgid "Charts"
msgstr "图表"
END
  cat >"$root/tmp/in.metainfo.xml" <<'END'
<?xml version="1.0" encoding="UTF-8"?>
<component type="desktop-application">
  <id>org.example.Charts</id>
  <name>Charts</name>
  <summary>Draws figures</summary>
  <metadata_license>CC0-1.0</metadata_license>
  <project_license>GPL-3.0-or-later</project_license>
  <icon type="stock">org.example.Charts</icon>
  <launchable type="desktop-id">org.example.Charts.desktop</launchable>
</component>
END
  settings=
  run $suite msgfmt --xml --template=/tmp/in.metainfo.xml -d /po -o $file
  sed -n "s/.*xml:lang=\"\([^\"]*\)\".*/$suite: msgfmt writes \1/p" "$root$file"
  settings='LC_ALL=C.UTF-8 LANGUAGE=zh_CN'
  for language in zh_CN zh-CN zh-Hans-CN zh; do
    sed -i "s/xml:lang=\"[^\"]*\"/xml:lang=\"$language\"/" "$root$file"
    rm -rf "$root/var/cache" "$root/tmp/.cache"
    echo "$suite: written as $language, a user of zh_CN sees" \
      "$(run $suite appstreamcli get org.example.Charts | sed -n '2s/.*: //p')"
  done
done | tee "$work/seen"

diff - "$work/seen" <<'END'
bookworm: msgfmt writes zh_CN
bookworm: written as zh_CN, a user of zh_CN sees 图表
bookworm: written as zh-CN, a user of zh_CN sees Charts
bookworm: written as zh-Hans-CN, a user of zh_CN sees Charts
bookworm: written as zh, a user of zh_CN sees 图表
trixie: msgfmt writes zh-Hans-CN
trixie: written as zh_CN, a user of zh_CN sees Charts
trixie: written as zh-CN, a user of zh_CN sees 图表
trixie: written as zh-Hans-CN, a user of zh_CN sees Charts
trixie: written as zh, a user of zh_CN sees 图表
END
