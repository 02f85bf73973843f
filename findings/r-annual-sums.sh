#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# R: annual sums of quarters that begin in July are of July to June, and their year is 2020.5.
#
# One would guess: aggregate() of a quarterly time series, with FUN = sum and one number a year, has the
#   sums of the calendar years that are whole, as “dataset compact” of gretl has.
# What happens: it takes four quarters each from the first that there is. From the third quarter of
#   2020 on, the first sum is of that quarter to the second of 2021, under the year 2020.5. No
#   calendar year is among them, and what is left at the end is dropped. There is no warning.
# Seen with: R 4.2.2 (Debian 12), 4.5.0 (Debian 13).

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

unpack bookworm r-base-core=4.2.2.20221110-2 dash debianutils libc-bin
unpack trixie r-base-core=4.5.0-3 dash debianutils libc-bin

libraries=/usr/lib/x86_64-linux-gnu
settings="R_HOME=/usr/lib/R LD_LIBRARY_PATH=/usr/lib/R/lib:$libraries/blas:$libraries/lapack"

cat >"$work/years.R" <<'END'
tell <- function(name, series) {
  years <- aggregate(series, nfrequency = 1, FUN = sum)
  cat(name, ": ", paste0(time(years), " has ", years, collapse = ", "), "\n", sep = "")
}
# 1, 10, 100 and 1000 in the quarters of 2020, 2 to 2000 in those of 2021, 3 to 3000 in 2022.
quarters <- ts(rep(10^(0:3), 3) * rep(1:3, each = 4), start = c(2020, 1), frequency = 4)
tell("from the first quarter", quarters)
tell("from the third", window(quarters, start = c(2020, 3)))
END

for suite in bookworm trixie; do
  root=$work/$suite
  # What the packages do when they are installed.
  [ -e "$root/bin" ] || ln -s usr/bin "$root/bin"
  ln -sf dash "$root/bin/sh"
  ln -sf which.debianutils "$root/usr/bin/which"
  cat >"$root/etc/R/Renviron" <<END
R_PLATFORM=x86_64-pc-linux-gnu
R_LIBS_SITE=/usr/lib/R/site-library
EDITOR=vi
PAGER=cat
END
  cp "$work/years.R" "$root/tmp"
  run $suite /usr/lib/R/bin/exec/R --vanilla --no-echo -f /tmp/years.R 2>"$work/log" |
    sed "s/^/$suite /"
done | tee "$work/seen"

diff - "$work/seen" <<'END'
bookworm from the first quarter: 2020 has 1111, 2021 has 2222, 2022 has 3333
bookworm from the third: 2020.5 has 1122, 2021.5 has 2233
trixie from the first quarter: 2020 has 1111, 2021 has 2222, 2022 has 3333
trixie from the third: 2020.5 has 1122, 2021.5 has 2233
END
