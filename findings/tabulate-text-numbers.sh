#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# tabulate: October 2022.10 becomes January 2022.1, and the code 12E3 is 12000.
#
# One would guess: a table of texts is set as it is: tabulate() and to_markdown() of pandas, which
#   uses it, write the months "2022.9" and "2022.10" and the codes "0012" and "12E3" as to_string()
#   does.
# What happens: a column whose texts all look like numbers is one of numbers: 2022.10 is 2022.1,
#   0012 is 12, 12E3 is 12000, and 7.10 loses its last digit. With one text among them that is none,
#   all stay as they are. With disable_numparse=True all is as one would guess.
# Seen with: tabulate 0.8.9 and pandas 1.5.3 (Debian 12), 0.9.0 and 2.2.3 (Debian 13).

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

unpack bookworm python3-minimal=3.11.2-1+b1 python3-pandas=1.5.3+dfsg-2 python3-tabulate=0.8.9-1
unpack trixie python3-minimal=3.13.5-1 python3-pandas=2.2.3+dfsg-9 python3-tabulate=0.9.0-1

cat >"$work/table.py" <<'END'
import pandas

table = pandas.DataFrame({"month": ["2022.9", "2022.10"], "code": ["0012", "12E3"],
    "growth": ["7.10", "12.5"], "marked": ["7.10", "12.5*"]})

def tell(name, text):
    print(f"{name}: {' '.join(text.splitlines()[-1].replace('|', ' ').split())}")

tell("to_string", table.to_string(index=False))
tell("to_markdown", table.to_markdown(index=False))
tell("disable_numparse", table.to_markdown(index=False, disable_numparse=True))
END

libraries=/usr/lib/x86_64-linux-gnu
settings="LD_LIBRARY_PATH=$libraries/blas:$libraries/lapack"
for suite in bookworm trixie; do
  cp "$work/table.py" "$work/$suite/tmp"
  run $suite python3 /tmp/table.py 2>"$work/log" | sed "s/^/$suite /"
done | tee "$work/seen"

diff - "$work/seen" <<'END'
bookworm to_string: 2022.10 12E3 12.5 12.5*
bookworm to_markdown: 2022.1 12000 12.5 12.5*
bookworm disable_numparse: 2022.10 12E3 12.5 12.5*
trixie to_string: 2022.10 12E3 12.5 12.5*
trixie to_markdown: 2022.1 12000 12.5 12.5*
trixie disable_numparse: 2022.10 12E3 12.5 12.5*
END
