#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# scales (ggplot2): labels in 万 and 亿 stop with an error at 1.2万, or say 10 000万.
#
# One would guess: label_number(scale_cut = c(0, 万 = 1e4, 亿 = 1e8)), of the form that its
#   cut_short_scale() has for thousands and millions, labels 12000 and 13000 as 1.2万 and
#   1.3万, and 99,995,000 as 1亿 or 9999.5万.
# What happens: scales 1.2 does the first; 1.3 says “NAs are not allowed in subscripted
#   assignments”, and there is no chart; so it does of 1200 and 1300 with cut_short_scale().
#   Beside a number below 1万, such as 5000, there is none, but no decimal either.
#   99,995,000 is 10 000万, with a blank for thousands, in both.
# Seen with: scales 1.2.1 and R 4.2.2 (Debian 12), 1.3.0 and 4.5.0 (Debian 13).

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

unpack bookworm r-base-core=4.2.2.20221110-2 r-cran-scales=1.2.1-1 dash debianutils libc-bin
unpack trixie r-base-core=4.5.0-3 r-cran-scales=1.3.0-1 dash debianutils libc-bin

libraries=/usr/lib/x86_64-linux-gnu
settings="R_HOME=/usr/lib/R LD_LIBRARY_PATH=/usr/lib/R/lib:$libraries/blas:$libraries/lapack"

cat >"$work/labels.R" <<'END'
library(scales)

tell <- function(name, cuts, values) {
  labels <- tryCatch(label_number(scale_cut = cuts)(values), error = conditionMessage)
  cat(name, ": ", paste(labels, collapse = ", "), "\n", sep = "")
}

cuts <- c(0, "万" = 1e4, "亿" = 1e8)
tell("12000, 13000", cuts, c(12000, 13000))
tell("5000, 12000", cuts, c(5000, 12000))
tell("99995000", cuts, 99995000)
tell("1200, 1300 by cut_short_scale", cut_short_scale(), c(1200, 1300))
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
  cp "$work/labels.R" "$root/tmp"
  run $suite /usr/lib/R/bin/exec/R --vanilla --no-echo -f /tmp/labels.R 2>"$work/log" |
    sed "s/^/$suite /"
done | tee "$work/seen"

diff - "$work/seen" <<'END'
bookworm 12000, 13000: 1.2万, 1.3万
bookworm 5000, 12000: 5 000, 1万
bookworm 99995000: 10 000万
bookworm 1200, 1300 by cut_short_scale: 1.2K, 1.3K
trixie 12000, 13000: NAs are not allowed in subscripted assignments
trixie 5000, 12000: 5 000, 1万
trixie 99995000: 10 000万
trixie 1200, 1300 by cut_short_scale: NAs are not allowed in subscripted assignments
END
