#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# data.table 1.17: 1,234 between tabs or semicolons is 1.234.
#
# One would guess: fread() leaves 1,234 and 12,345 a text, as 1.14 does; or, as no decimal
#   number of them all has other than three digits behind the comma, they are thousands.
# What happens: 1.17 asks by itself whether the decimal mark is a point or a comma, and takes
#   the comma where it makes numbers: 1,234 is 1.234, and a population of 12,345 has become
#   12.345. In a column that also has 1,234,567 it is a text, and beside a column with decimal
#   points too, so that which it is depends on the other columns. readr has 1234 for the same
#   cells. There is no warning.
# Seen with: data.table 1.14.8 and readr 2.1.4, R 4.2.2 (Debian 12), 1.17.0 and 2.1.5, 4.5.0
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

unpack bookworm r-base-core=4.2.2.20221110-2 r-cran-data.table=1.14.8+dfsg-1 \
  r-cran-readr=2.1.4-1 dash debianutils libc-bin
unpack trixie r-base-core=4.5.0-3 r-cran-data.table=1.17.0+dfsg-1 \
  r-cran-readr=2.1.5-1 dash debianutils libc-bin

libraries=/usr/lib/x86_64-linux-gnu
settings="R_HOME=/usr/lib/R LD_LIBRARY_PATH=/usr/lib/R/lib:$libraries/blas:$libraries/lapack TZ=UTC"

cat >"$work/thousands.R" <<'END'
tell <- function(name, table) {
  columns <- vapply(table, function(v) paste(class(v), paste(v, collapse = " ")), "")
  cat(name, ": ", paste(names(table), columns, collapse = "; "), "\n", sep = "")
}

people <- "place\tpeople\nA\t1,234\nB\t12,345\n"
tell("fread", data.table::fread(text = people))
tell("fread, semicolons", data.table::fread(text = gsub("\t", ";", people)))
tell("fread, a million", data.table::fread(text = paste0(people, "C\t1,234,567\n")))
tell("fread, points", data.table::fread(text = "people\trate\n1,234\t7.1\n12,345\t3.4\n"))
tell("readr", readr::read_tsv(I(people), show_col_types = FALSE))
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
  cp "$work/thousands.R" "$root/tmp"
  run $suite /usr/lib/R/bin/exec/R --vanilla --no-echo -f /tmp/thousands.R 2>"$work/log" |
    sed "s/^/$suite /"
done | tee "$work/seen"

diff - "$work/seen" <<'END'
bookworm fread: place character A B; people character 1,234 12,345
bookworm fread, semicolons: place character A B; people character 1,234 12,345
bookworm fread, a million: place character A B C; people character 1,234 12,345 1,234,567
bookworm fread, points: people character 1,234 12,345; rate numeric 7.1 3.4
bookworm readr: place character A B; people numeric 1234 12345
trixie fread: place character A B; people numeric 1.234 12.345
trixie fread, semicolons: place character A B; people numeric 1.234 12.345
trixie fread, a million: place character A B C; people character 1,234 12,345 1,234,567
trixie fread, points: people character 1,234 12,345; rate numeric 7.1 3.4
trixie readr: place character A B; people numeric 1234 12345
END
