#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# readr: 12,5 is 125 where the columns are parted by semicolons.
#
# One would guess: read_delim() of a file whose columns are parted by semicolons, as programs
#   write it that have a decimal comma, takes 12,5 for 12.5, or for a text, as base R’s
#   read.delim() does. A comma between thousands, which the default locale has, has three
#   digits behind it.
# What happens: commas anywhere between digits are dropped, and 12,5 and 3,4 are the numbers 125
#   and 34, 2023,10 is 202310; only with a nought before the comma it is a text. There is no
#   warning. read_csv() does so too, where the cells have quotation marks. With read_csv2(), or
#   a locale whose decimal mark is the comma, all is as one would guess.
# Seen with: readr 2.1.4 and R 4.2.2 (Debian 12), 2.1.5 and 4.5.0 (Debian 13).

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

unpack bookworm r-base-core=4.2.2.20221110-2 r-cran-readr=2.1.4-1 dash debianutils libc-bin
unpack trixie r-base-core=4.5.0-3 r-cran-readr=2.1.5-1 dash debianutils libc-bin

libraries=/usr/lib/x86_64-linux-gnu
settings="R_HOME=/usr/lib/R LD_LIBRARY_PATH=/usr/lib/R/lib:$libraries/blas:$libraries/lapack TZ=UTC"

cat >"$work/commas.R" <<'END'
tell <- function(name, table) {
  columns <- vapply(table, function(v) paste(class(v), paste(v, collapse = " ")), "")
  cat(name, ": ", paste(names(table), columns, collapse = "; "), "\n", sep = "")
}

rates <- "rate;share;month\n12,5;0,7;2023,10\n3,4;0,25;2023,11\n"
tell("read_delim", readr::read_delim(I(rates), delim = ";", show_col_types = FALSE))
tell("read_csv", readr::read_csv(I("rate\n\"12,5\"\n\"3,4\"\n"), show_col_types = FALSE))
tell("read.delim", read.delim(text = rates, sep = ";"))
tell("read_csv2", suppressMessages(readr::read_csv2(I(rates), show_col_types = FALSE)))
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
  cp "$work/commas.R" "$root/tmp"
  run $suite /usr/lib/R/bin/exec/R --vanilla --no-echo -f /tmp/commas.R 2>"$work/log" |
    sed "s/^/$suite /"
done | tee "$work/seen"

diff - "$work/seen" <<'END'
bookworm read_delim: rate numeric 125 34; share character 0,7 0,25; month numeric 202310 202311
bookworm read_csv: rate numeric 125 34
bookworm read.delim: rate character 12,5 3,4; share character 0,7 0,25; month character 2023,10 2023,11
bookworm read_csv2: rate numeric 12.5 3.4; share numeric 0.7 0.25; month numeric 2023.1 2023.11
trixie read_delim: rate numeric 125 34; share character 0,7 0,25; month numeric 202310 202311
trixie read_csv: rate numeric 125 34
trixie read.delim: rate character 12,5 3,4; share character 0,7 0,25; month character 2023,10 2023,11
trixie read_csv2: rate numeric 12.5 3.4; share numeric 0.7 0.25; month numeric 2023.1 2023.11
END
