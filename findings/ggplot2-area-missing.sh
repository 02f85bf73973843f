#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# ggplot2: an area is drawn through a year that has no number, as if it had one.
#
# One would guess: where a year is NA, geom_area() has a gap, as geom_line() has; or the year
#   is zero.
# What happens: geom_area() moves the points of each area to where those of the others are,
#   along straight lines between the ones it has. A year that is NA, or has no row, gets the
#   number midway: 5, NA and 2 are drawn as 5, 3.5 and 2. Of NA a warning says that a row was
#   removed; without the row there is none.
# Seen with: ggplot2 3.4.1 and R 4.2.2 (Debian 12), 3.5.1 and 4.5.0 (Debian 13).

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

unpack bookworm r-base-core=4.2.2.20221110-2 r-cran-ggplot2=3.4.1+dfsg-1 dash debianutils libc-bin
unpack trixie r-base-core=4.5.0-3 r-cran-ggplot2=3.5.1+dfsg-1 dash debianutils libc-bin

libraries=/usr/lib/x86_64-linux-gnu
settings="R_HOME=/usr/lib/R LD_LIBRARY_PATH=/usr/lib/R/lib:$libraries/blas:$libraries/lapack"

cat >"$work/area.R" <<'END'
library(ggplot2)

values <- data.frame(
  year = rep(2021:2023, 2), sector = rep(c("a", "b"), each = 3), value = c(5, NA, 2, 1, 2, 3)
)

# The heights of sector a in the years.
tell <- function(name, chart) {
  drawn <- suppressWarnings(layer_data(chart))
  drawn <- drawn[drawn$fill == drawn$fill[1] & drawn$x %in% 2021:2023, ]
  heights <- (drawn$ymax - drawn$ymin)[match(2021:2023, drawn$x)]
  cat(name, ": ", paste(heights, collapse = " "), "\n", sep = "")
}

area <- function(rows) ggplot(rows, aes(year, value, fill = sector)) + geom_area()
tell("NA", area(values))
tell("no row", area(values[-2, ]))
lines <- layer_data(ggplot(values, aes(year, value, colour = sector)) + geom_line())
cat("NA, line: ", paste(head(lines$y, 3), collapse = " "), "\n", sep = "")
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
  cp "$work/area.R" "$root/tmp"
  run $suite /usr/lib/R/bin/exec/R --vanilla --no-echo -f /tmp/area.R 2>"$work/log" |
    sed "s/^/$suite /"
done | tee "$work/seen"

diff - "$work/seen" <<'END'
bookworm NA: 5 3.5 2
bookworm no row: 5 3.5 2
bookworm NA, line: 5 NA 2
trixie NA: 5 3.5 2
trixie no row: 5 3.5 2
trixie NA, line: 5 NA 2
END
