#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# python-docx: a number that was corrected is neither the old nor the new one, but none.
#
# One would guess: the text of a paragraph in which 7.1 was struck out for 7.3, with changes
#   tracked, has 7.3, as Word shows it and as pandoc reads it; or 7.1.
# What happens: Paragraph.text has neither: “同比增长%。”. What was put in stands in an
#   element of its own within the paragraph, and the text is taken from its direct children
#   only. So it is in the cells of tables: a corrected cell is empty, like one without a number.
# Seen with: python-docx 0.8.11 and pandoc 2.17 (Debian 12), 1.1.2 and 3.1.11 (Debian 13).

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

# run SUITE PROGRAM…: sees what was unpacked, and this machine's devices and processes.
run () {
  root=$work/$1
  shift
  mkdir -p "$root/proc" "$root/dev"
  env -i HOME=/tmp LC_ALL=C.UTF-8 PATH=/usr/sbin:/usr/bin:/sbin:/bin \
    unshare --map-root-user --mount sh -c '
      mount --rbind /proc "$0/proc" && mount --rbind /dev "$0/dev" && chroot "$0" "$@"' \
    "$root" "$@"
}

unpack bookworm python3-minimal=3.11.2-1+b1 python3-docx=0.8.11+dfsg1-5 pandoc=2.17.1.1-2~deb12u1
unpack trixie python3-minimal=3.13.5-1 python3-docx=1.1.2+dfsg-1 pandoc=3.1.11.1+ds-2

cat >"$work/tracked.py" <<'END'
import docx
from docx.oxml import parse_xml

def change(paragraph, kind, text):
    word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    letters = "delText" if kind == "del" else "t"
    paragraph._p.append(parse_xml(
        f'<w:{kind} xmlns:w="{word}" w:id="1" w:author="a" w:date="2024-01-01T00:00:00Z">'
        f"<w:r><w:{letters}>{text}</w:{letters}></w:r></w:{kind}>"))

report = docx.Document()
paragraph = report.add_paragraph("同比增长")
change(paragraph, "del", "7.1")
change(paragraph, "ins", "7.3")
paragraph.add_run("%。")
table = report.add_table(1, 2)
table.cell(0, 0).text = "2023年"
change(table.cell(0, 1).paragraphs[0], "ins", "7.3")
report.save("/tmp/report.docx")

read = docx.Document("/tmp/report.docx")
print("python-docx:", read.paragraphs[0].text, [cell.text for cell in read.tables[0].rows[0].cells])
END

for suite in bookworm trixie; do
  cp "$work/tracked.py" "$work/$suite/tmp"
  run $suite python3 /tmp/tracked.py | sed "s/^/$suite /"
  echo "$suite pandoc:" $(run $suite pandoc --to=plain /tmp/report.docx | tr -d '-')
done | tee "$work/seen"

diff - "$work/seen" <<'END'
bookworm python-docx: 同比增长%。 ['2023年', '']
bookworm pandoc: 同比增长7.3%。 2023年 7.3
trixie python-docx: 同比增长%。 ['2023年', '']
trixie pandoc: 同比增长7.3%。 2023年 7.3
END
