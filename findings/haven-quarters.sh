#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# haven: a quarter from Stata is the number 248, and one from SPSS 13860374400.
#
# One would guess: read_dta() and read_sav() make dates of R of what the file marks as dates; its
#   manual says that dates and times become such of R. A quarter, marked %tq or QYR, is a date
#   or a text such as 2022q1, as pandas reads it back.
# What happens: only days and times are converted. A quarter comes as the number of quarters since
#   1960, a month as that of months, and from SPSS as the seconds since 1582; what they are is
#   left in an attribute that no CSV, XLSX or chart shows. A year is right, and so is the day
#   beside them, so that the columns look like numbers of something else.
# Seen with: haven 2.5.1, R 4.2.2 and pandas 1.5.3 (Debian 12), 2.5.4, 4.5.0 and 2.2.3 (Debian 13).

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

unpack bookworm python3-minimal=3.11.2-1+b1 python3-pandas=1.5.3+dfsg-2 \
  r-base-core=4.2.2.20221110-2 r-cran-haven=2.5.1-1 dash debianutils libc-bin
unpack trixie python3-minimal=3.13.5-1 python3-pandas=2.2.3+dfsg-9 \
  r-base-core=4.5.0-3 r-cran-haven=2.5.4-1 dash debianutils libc-bin

libraries=/usr/lib/x86_64-linux-gnu
settings="R_HOME=/usr/lib/R LD_LIBRARY_PATH=/usr/lib/R/lib:$libraries/blas:$libraries/lapack TZ=UTC"

cat >"$work/write.py" <<'END'
import pandas

days = pandas.to_datetime(["2022-01-01", "2022-04-01"])
table = pandas.DataFrame({name: days for name in ("year", "quarter", "month", "day")})
formats = {"year": "ty", "quarter": "tq", "month": "tm", "day": "td"}
table.to_stata("/tmp/table.dta", convert_dates=formats, write_index=False, version=118)
again = pandas.read_stata("/tmp/table.dta")
for name in again:
    print(f"pandas, {name}:", *again[name].dt.date)
END

cat >"$work/read.R" <<'END'
tell <- function(name, values)
  cat("haven, ", name, ": ", paste(format(values, digits = 12), collapse = " "), "\n", sep = "")
stata <- haven::read_dta("/tmp/table.dta")
for (name in names(stata)) tell(name, stata[[name]])

# Seconds since 14 October 1582, as SPSS counts, marked as quarters and as days.
seconds <- 86400 * as.numeric(as.Date(c("2022-01-01", "2022-04-01")) - as.Date("1582-10-14"))
haven::write_sav(data.frame(
  quarter = structure(seconds, format.spss = "QYR8"), month = structure(seconds, format.spss = "MOYR8"),
  day = structure(seconds, format.spss = "DATE11")), "/tmp/table.sav")
spss <- haven::read_sav("/tmp/table.sav")
for (name in names(spss)) tell(paste("SPSS", name), spss[[name]])
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
  cp "$work/write.py" "$work/read.R" "$root/tmp"
  run $suite python3 -W ignore /tmp/write.py | sed "s/^/$suite /"
  run $suite /usr/lib/R/bin/exec/R --vanilla --no-echo -f /tmp/read.R 2>"$work/log" |
    sed "s/^/$suite /"
done | tee "$work/seen"

diff - "$work/seen" <<'END'
bookworm pandas, year: 2022-01-01 2022-01-01
bookworm pandas, quarter: 2022-01-01 2022-04-01
bookworm pandas, month: 2022-01-01 2022-04-01
bookworm pandas, day: 2022-01-01 2022-04-01
bookworm haven, year: 2022 2022
bookworm haven, quarter: 248 249
bookworm haven, month: 744 747
bookworm haven, day: 2022-01-01 2022-04-01
bookworm haven, SPSS quarter: 13860374400 13868150400
bookworm haven, SPSS month: 13860374400 13868150400
bookworm haven, SPSS day: 2022-01-01 2022-04-01
trixie pandas, year: 2022-01-01 2022-01-01
trixie pandas, quarter: 2022-01-01 2022-04-01
trixie pandas, month: 2022-01-01 2022-04-01
trixie pandas, day: 2022-01-01 2022-04-01
trixie haven, year: 2022 2022
trixie haven, quarter: 248 249
trixie haven, month: 744 747
trixie haven, day: 2022-01-01 2022-04-01
trixie haven, SPSS quarter: 13860374400 13868150400
trixie haven, SPSS month: 13860374400 13868150400
trixie haven, SPSS day: 2022-01-01 2022-04-01
END
