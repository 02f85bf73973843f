#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# ggplot2: stacked columns on a logarithmic axis end at the product of their parts.
#
# One would guess: columns of 20 and 80 on scale_y_log10() end at 100, as they do in ECharts
#   and Chart.js, and the axis numbers what is drawn.
# What happens: the scale transforms the parts first, and they are stacked by their
#   logarithms: the column ends at 1600 on the axis, 20 times 80. That of 50 and 50, whose
#   sum is the same, ends at 2500. There is no warning. With coord_trans() in the place of
#   the scale both end at 100.
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

cat >"$work/stack.R" <<'END'
library(ggplot2)

parts <- data.frame(
  year = rep(c("2022年", "2023年"), each = 2), part = c("a", "b"), value = c(20, 80, 50, 50)
)
columns <- ggplot(parts, aes(year, value, fill = part)) + geom_col()

# Where each column ends, in the numbers of the axis.
tell <- function(name, chart, number) {
  drawn <- layer_data(chart)
  ends <- tapply(number(drawn$ymax), drawn$x, max)
  cat(name, ": columns end at ", paste(round(ends), collapse = " and "), "\n", sep = "")
}

tell("plain axis", columns, identity)
tell("scale_y_log10", columns + scale_y_log10(), function(power) 10^power)
tell("coord_trans", columns + coord_trans(y = "log10"), identity)
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
  cp "$work/stack.R" "$root/tmp"
  run $suite /usr/lib/R/bin/exec/R --vanilla --no-echo -f /tmp/stack.R 2>"$work/log" |
    sed "s/^/$suite /"
done | tee "$work/seen"

diff - "$work/seen" <<'END'
bookworm plain axis: columns end at 100 and 100
bookworm scale_y_log10: columns end at 1600 and 2500
bookworm coord_trans: columns end at 100 and 100
trixie plain axis: columns end at 100 and 100
trixie scale_y_log10: columns end at 1600 and 2500
trixie coord_trans: columns end at 100 and 100
END
