#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# rsdmx: with two kinds of missing values in it, SDMX cannot be read; with either one it can.
#
# One would guess: an observation whose value is NaN, and one that has no ObsValue, as the
#   schema allows, are both NA in the table that as.data.frame() makes of generic data.
# What happens: each of them alone is. Where a message has both, there is an error, “missing
#   values are not allowed in subscripted assignments of data frames”, and no table.
# Seen with: rsdmx 0.6.2 and R 4.2.2 (Debian 12), 0.6.5 and 4.5.0 (Debian 13).

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

unpack bookworm r-base-core=4.2.2.20221110-2 r-cran-rsdmx=1:0.6-2+dfsg-1 dash debianutils libc-bin
unpack trixie r-base-core=4.5.0-3 r-cran-rsdmx=1:0.6-5+dfsg-1 dash debianutils libc-bin

libraries=/usr/lib/x86_64-linux-gnu
settings="R_HOME=/usr/lib/R LD_LIBRARY_PATH=/usr/lib/R/lib:$libraries/blas:$libraries/lapack"

cat >"$work/missing.R" <<'END'
suppressMessages(library(rsdmx))

space <- "http://www.sdmx.org/resources/sdmxml/schemas/v2_1"
observation <- function(year, value) paste0(
  '<gen:Obs><gen:ObsDimension value="', year, '"/>',
  if (!is.na(value)) paste0('<gen:ObsValue value="', value, '"/>'), "</gen:Obs>"
)

# What the table has of three years whose values are these; NA for one without a value.
tell <- function(name, values) {
  message <- paste0(
    '<mes:GenericData xmlns:mes="', space, '/message" xmlns:gen="', space, '/data/generic"',
    ' xmlns:com="', space, '/common"><mes:Header><mes:ID>t</mes:ID><mes:Test>false</mes:Test>',
    "<mes:Prepared>2024-01-01T00:00:00</mes:Prepared>", '<mes:Sender id="A"/>',
    '<mes:Structure structureID="S" dimensionAtObservation="TIME_PERIOD"><com:Structure>',
    '<Ref agencyID="A" id="S" version="1.0"/></com:Structure></mes:Structure></mes:Header>',
    '<mes:DataSet structureRef="S"><gen:Series><gen:SeriesKey><gen:Value id="REF_AREA" ',
    'value="CN"/></gen:SeriesKey>', paste(mapply(observation, 2021:2023, values), collapse = ""),
    "</gen:Series></mes:DataSet></mes:GenericData>"
  )
  file <- tempfile()
  writeLines(message, file)
  read <- tryCatch(
    paste(as.data.frame(readSDMX(file, isURL = FALSE))$obsValue, collapse = ", "),
    error = function(problem) "an error"
  )
  cat(name, ": ", read, "\n", sep = "")
}

tell("NaN", c("7.1", "NaN", "3"))
tell("no value", c("7.1", NA, "3"))
tell("NaN, and no value", c("7.1", "NaN", NA))
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
  cp "$work/missing.R" "$root/tmp"
  run $suite /usr/lib/R/bin/exec/R --vanilla --no-echo -f /tmp/missing.R 2>"$work/log" |
    sed "s/^/$suite /"
done | tee "$work/seen"

diff - "$work/seen" <<'END'
bookworm NaN: 7.1, NA, 3
bookworm no value: 7.1, NA, 3
bookworm NaN, and no value: an error
trixie NaN: 7.1, NA, 3
trixie no value: 7.1, NA, 3
trixie NaN, and no value: an error
END
