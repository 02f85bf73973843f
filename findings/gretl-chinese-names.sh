#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# gretl: the headings 第一产业, 第二产业 and 第三产业 become caaa, caaa_aaa and caaa_aab.
#
# One would guess: a CSV with Chinese headings keeps them as names, which may be Chinese in gretl’s
#   scripts and window; or gets names v1, v2, and keeps the headings as labels. Its years are its time.
# What happens: of each heading a few letters are made, the same for headings of the same length,
#   and told apart by a suffix. The headings are nowhere. The column of years, which “year” or “obs”
#   would have made the time, is a series like others, named aa.
# Seen with: gretl 2022c (Debian 12), 2025a (Debian 13).

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

unpack bookworm gretl=2022c-1
unpack trixie gretl=2025a-1

printf '年份,第一产业,第二产业,第三产业,工业\n2021,1,2,3,4\n2022,5,6,7,8\n' >"$work/chinese.csv"
printf 'year,primary,secondary,tertiary,industry\n2021,1,2,3,4\n2022,5,6,7,8\n' >"$work/english.csv"

libraries=/usr/lib/x86_64-linux-gnu
settings="LD_LIBRARY_PATH=$libraries/blas:$libraries/lapack"
for suite in bookworm trixie; do
  for language in english chinese; do
    cp "$work/$language.csv" "$work/$suite/tmp"
    cat >"$work/$suite/tmp/$language.inp" <<END
open /tmp/$language.csv --quiet
store /tmp/$language-out.csv
END
    run $suite gretlcli -b -q /tmp/$language.inp >"$work/log" 2>&1
    head -n 2 "$work/$suite/tmp/$language-out.csv" | sed "s/^/$suite $language: /"
  done
done | tee "$work/seen"

diff - "$work/seen" <<'END'
bookworm english: obs,primary,secondary,tertiary,industry
bookworm english: 2021,1,2,3,4
bookworm chinese: aa,caaa,caaa_aaa,caaa_aab,aa_aaa
bookworm chinese: 2021,1,2,3,4
trixie english: obs,primary,secondary,tertiary,industry
trixie english: 2021,1,2,3,4
trixie chinese: aa,caaa,caaa_aaa,caaa_aab,aa_aaa
trixie chinese: 2021,1,2,3,4
END
