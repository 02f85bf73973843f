#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# HarfBuzz: languages end with exit(), and not with the process.
#
# One would guess: what hb_language_from_string() returns is no object to be freed, and
#   stays as long as the process does, whatever else the process is doing at its end.
# What happens: HarfBuzz asks exit() to free its list of languages. Threads that are still
#   running then, as a program's are that does not wait for them, read freed memory with
#   the next text that they shape: each text has its language looked up in the list.
# Seen with: HarfBuzz 6.0.0 (Debian 12) and 10.2.0 (Debian 13), each with its tcc.

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

unpack bookworm libharfbuzz0b=6.0.0+dfsg-3 tcc=0.9.27+git20200814.62c30a4a-1 libc6-dev
unpack trixie libharfbuzz0b=10.2.0-1+deb13u1 tcc=0.9.27+git20200814.62c30a4a-2 libc6-dev

# It tells whether the memory of a language is given back between two of its own handlers,
# which exit() calls in the order opposite to that in which they were asked for.
cat >"$work/probe.c" <<'END'
#include <stdio.h>
#include <stdlib.h>

extern void *hb_language_from_string (const char *name, int length);
extern void __libc_free (void *memory);

static void *language;
static int at_exit, freed;

void
free (void *memory)
{
  freed |= at_exit && memory == language;
  __libc_free (memory);
}

static void
begin (void)
{
  at_exit = 1;
}

static void
tell (void)
{
  puts (freed ? "freed at exit" : "kept at exit");
}

int
main (void)
{
  atexit (tell);
  language = hb_language_from_string ("zh-cn", -1);
  atexit (begin);
  return 0;
}
END

status=0
for suite in bookworm trixie; do
  cp "$work/probe.c" "$work/$suite/tmp/probe.c"
  run $suite tcc -rdynamic -o /tmp/probe /tmp/probe.c /usr/lib/x86_64-linux-gnu/libharfbuzz.so.0
  said=$(run $suite /tmp/probe)
  echo "$suite: a language is $said"
  [ "$said" = 'freed at exit' ] || status=1
done
exit $status
