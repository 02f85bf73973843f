#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# pandas: 201011, a month of six digits, is a day of October 2011.
#
# One would guess: to_datetime() of the texts 201011 and 201012, months as Chinese tables
#   have them, gives November and December 2010, or an error as it does for 202301.
# What happens: the digits are taken for a day, a month and a year of two digits each: 201011
#   is 20 October 2011, and 201012 is 20 October 2012. So it is for each month from 2001 to
#   2012, with no warning; later ones are an error. With format="%Y%m" all is as one would
#   guess.
# Seen with: pandas 1.5.3 (Debian 12) and 2.2.3 (Debian 13).

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

unpack bookworm python3-minimal=3.11.2-1+b1 python3-pandas=1.5.3+dfsg-2
unpack trixie python3-minimal=3.13.5-1 python3-pandas=2.2.3+dfsg-9

cat >"$work/months.py" <<'END'
import pandas

def tell(*months, **options):
    try:
        days = ", ".join(str(day.date()) for day in pandas.to_datetime(list(months), **options))
    except ValueError:
        days = "an error"
    print(f"{', '.join(months)}: {days}")

tell("201011", "201012")
tell("200901", "200912")
tell("200101")
tell("202301")
tell("201011", "201012", format="%Y%m")
END

libraries=/usr/lib/x86_64-linux-gnu
settings=LD_LIBRARY_PATH=$libraries/blas:$libraries/lapack
for suite in bookworm trixie; do
  cp "$work/months.py" "$work/$suite/tmp"
  run $suite python3 -W ignore /tmp/months.py | sed "s/^/$suite /"
done | tee "$work/seen"

diff - "$work/seen" <<'END'
bookworm 201011, 201012: 2011-10-20, 2012-10-20
bookworm 200901, 200912: 2001-09-20, 2012-09-20
bookworm 200101: 2001-01-20
bookworm 202301: an error
bookworm 201011, 201012: 2010-11-01, 2010-12-01
trixie 201011, 201012: 2011-10-20, 2012-10-20
trixie 200901, 200912: 2001-09-20, 2012-09-20
trixie 200101: 2001-01-20
trixie 202301: an error
trixie 201011, 201012: 2010-11-01, 2010-12-01
END
