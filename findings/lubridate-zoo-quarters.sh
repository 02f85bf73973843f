#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# lubridate and zoo: the second quarter that one writes is the first that the other reads.
#
# One would guess: quarter(day, with_year = TRUE) of lubridate gives quarters as numbers, 2023.1
#   to 2023.4; as.yearqtr() of zoo, which takes numbers, makes 2023 Q1 to 2023 Q4 of them.
# What happens: to zoo the decimals are a part of the year, whatever is behind them is dropped,
#   and a quarter is 0.25: 2023.1 and 2023.2 are both Q1, 2023.3 and 2023.4 both Q2. Each year
#   ends in June, and whoever sums by quarter has two of them in one. In the same way the month
#   2023.10 is February. There is no warning. yq() of lubridate reads its own.
# Seen with: lubridate 1.9.2, zoo 1.8-11 and R 4.2.2 (Debian 12), 1.9.4, 1.8-14 and 4.5.0
#   (Debian 13).

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

unpack bookworm r-base-core=4.2.2.20221110-2 r-cran-lubridate=1.9.2+dfsg-1 r-cran-zoo=1.8-11-1 \
  dash debianutils libc-bin
unpack trixie r-base-core=4.5.0-3 r-cran-lubridate=1.9.4+dfsg-1 r-cran-zoo=1.8-14-1 \
  dash debianutils libc-bin

libraries=/usr/lib/x86_64-linux-gnu
settings="R_HOME=/usr/lib/R LD_LIBRARY_PATH=/usr/lib/R/lib:$libraries/blas:$libraries/lapack TZ=UTC"

cat >"$work/quarters.R" <<'END'
days <- as.Date(c("2023-02-15", "2023-05-15", "2023-08-15", "2023-11-15"))
quarters <- lubridate::quarter(days, with_year = TRUE)
tell <- function(name, values) cat(name, ": ", paste(values, collapse = ", "), "\n", sep = "")

tell("lubridate", quarters)
tell("lubridate again", lubridate::yq(quarters))
tell("zoo", zoo::as.yearqtr(quarters))
sums <- tapply(c(10, 20, 30, 40), format(zoo::as.yearqtr(quarters)), sum)
tell("10, 20, 30, 40", paste(names(sums), sums))
tell("months", zoo::as.yearmon(c(2023.01, 2023.05, 2023.10, 2023.12)))
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
  cp "$work/quarters.R" "$root/tmp"
  run $suite /usr/lib/R/bin/exec/R --vanilla --no-echo -f /tmp/quarters.R 2>"$work/log" |
    sed "s/^/$suite /"
done | tee "$work/seen"

diff - "$work/seen" <<'END'
bookworm lubridate: 2023.1, 2023.2, 2023.3, 2023.4
bookworm lubridate again: 2023-01-01, 2023-04-01, 2023-07-01, 2023-10-01
bookworm zoo: 2023 Q1, 2023 Q1, 2023 Q2, 2023 Q2
bookworm 10, 20, 30, 40: 2023 Q1 30, 2023 Q2 70
bookworm months: Jan 2023, Jan 2023, Feb 2023, Feb 2023
trixie lubridate: 2023.1, 2023.2, 2023.3, 2023.4
trixie lubridate again: 2023-01-01, 2023-04-01, 2023-07-01, 2023-10-01
trixie zoo: 2023 Q1, 2023 Q1, 2023 Q2, 2023 Q2
trixie 10, 20, 30, 40: 2023 Q1 30, 2023 Q2 70
trixie months: Jan 2023, Jan 2023, Feb 2023, Feb 2023
END
