#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# cairo, PDF: restricted to version 1.5, cairo 1.18 writes another kind of file than 1.16.
#
# One would guess: whoever asks cairo_pdf_surface_restrict_to_version() for PDF 1.5, which
#   is what cairo 1.16 writes unasked, gets from 1.18 what 1.16 wrote: a plain table of
#   cross-references and a trailer.
# What happens: from version 1.5 on cairo 1.18 writes object streams and a stream of
#   cross-references, and no trailer. Only 1.4 brings the plain table back.
# Seen with: cairo 1.16.0 (Debian 12) and 1.18.4 (Debian 13), through pycairo.

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

# run SUITE PROGRAM…: sees what was unpacked, and of the environment only $settings.
run () {
  root=$work/$1
  shift
  enter=chroot
  [ "$(id -u)" = 0 ] || enter='unshare --map-root-user chroot'
  env -i HOME=/tmp PATH=/usr/sbin:/usr/bin:/sbin:/bin ${settings-} $enter "$root" "$@"
}

unpack bookworm libcairo2=1.16.0-7 python3-cairo=1.20.1-5+b1
unpack trixie libcairo2=1.18.4-1+b1 python3-cairo=1.27.0-2

for suite in bookworm trixie; do
  cat >"$work/$suite/tmp/draw.py" <<'END'
import io
import cairo


def draw(version):
    file = io.BytesIO()
    surface = cairo.PDFSurface(file, 200, 100)
    if version is not None:
        surface.restrict_to_version(version)
    context = cairo.Context(surface)
    context.rectangle(10, 10, 50, 20)
    context.fill()
    surface.finish()
    return file.getvalue()


for name, version in (('unasked', None), ('1.5', cairo.PDF_VERSION_1_5),
                      ('1.4', cairo.PDF_VERSION_1_4)):
    pdf = draw(version)
    print(f'cairo {cairo.cairo_version_string()} {name}: {pdf[1:8].decode()},',
          f'trailers {pdf.count(b"trailer")}, object streams {pdf.count(b"/ObjStm")}')
END
  run $suite python3 /tmp/draw.py
done | tee "$work/seen"

diff - "$work/seen" <<'END'
cairo 1.16.0 unasked: PDF-1.5, trailers 1, object streams 0
cairo 1.16.0 1.5: PDF-1.5, trailers 1, object streams 0
cairo 1.16.0 1.4: PDF-1.4, trailers 1, object streams 0
cairo 1.18.4 unasked: PDF-1.7, trailers 0, object streams 2
cairo 1.18.4 1.5: PDF-1.5, trailers 0, object streams 2
cairo 1.18.4 1.4: PDF-1.4, trailers 1, object streams 0
END
