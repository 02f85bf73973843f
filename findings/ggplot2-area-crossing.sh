#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# ggplot2 3.5: the order of the rows decides how stacked areas cross zero.
#
# One would guess: sector a falls from 5 to 2, b rises from −3 to 2. While b is below zero a
#   stands on zero, and from where b crosses it, at three fifths of the way, a stands on b.
#   In which order the rows of the table stand changes nothing.
# What happens: so it is in 3.4. In 3.5 it is if all years of a stand before those of b. If
#   all sectors of a year stand together, nothing is drawn where b crosses: the lower edge of
#   a rises from the first year on, over what b has below zero, and a is narrower than its
#   numbers.
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
  year = c(2021, 2022, 2021, 2022), sector = c("a", "a", "b", "b"), value = c(5, 2, -3, 2)
)

# Between what a is drawn, in the first year, three fifths of the way on, and in the second.
tell <- function(name, rows) {
  drawn <- layer_data(ggplot(rows, aes(year, value, fill = sector)) + geom_area())
  edge <- drawn[drawn$fill == drawn$fill[1] & drawn$x >= 2021 & drawn$x <= 2022, ]
  low <- approx(edge$x, edge$ymin, c(2021, 2021.6, 2022))$y
  high <- approx(edge$x, edge$ymax, c(2021, 2021.6, 2022))$y
  cat(name, ": a from ", paste(sprintf("%.1f to %.1f", low, high), collapse = ", "), "\n", sep = "")
}

tell("by sector", values)
tell("by year", values[order(values$year), ])
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
bookworm by sector: a from 0.0 to 5.0, 0.0 to 3.2, 2.0 to 4.0
bookworm by year: a from 0.0 to 5.0, 0.0 to 3.2, 2.0 to 4.0
trixie by sector: a from 0.0 to 5.0, 0.0 to 3.2, 2.0 to 4.0
trixie by year: a from 0.0 to 5.0, 1.2 to 4.4, 2.0 to 4.0
END
