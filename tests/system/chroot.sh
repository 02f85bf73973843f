# SPDX-License-Identifier: GPL-3.0-or-later
# Fresh Debians in folders, for tests of what users install. To be sourced by bash.

# chroot_make SUITE FOLDER: the least Debian of that suite.
chroot_make() {
  debootstrap --variant=minbase "$1" "$2" >"$2.log" 2>&1
}

# chroot_mount FOLDER: what programs expect of a running system. The terminals are
# its own, so that nothing of ours is reached through it.
chroot_mount() {
  mount -t proc proc "$1/proc"
  mount --bind /dev "$1/dev"
  mount --make-private "$1/dev" # or what is mounted below would be mounted on ours too
  mount -t devpts -o newinstance,ptmxmode=0666,mode=620 devpts "$1/dev/pts"
}

# chroot_unmount FOLDER: harmless where nothing is mounted.
chroot_unmount() {
  local place
  for place in "$1/dev/pts" "$1/dev" "$1/proc"; do
    if mountpoint -q "$place"; then
      umount "$place" || umount --lazy "$place"
    fi
  done
}

# chroot_remove FOLDER: refuses while anything is mounted below it.
chroot_remove() {
  chroot_unmount "$1"
  if awk -v folder="$1/" 'index ($5, folder) == 1 { found = 1 } END { exit !found }' \
    /proc/self/mountinfo; then
    echo "$1 is left: something is mounted in it" >&2
    return 1
  fi
  rm -rf --one-file-system "$1" "$1.log"
}

# chroot_run FOLDER COMMAND…: with an environment of its own.
chroot_run() {
  local folder=$1
  shift
  env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 \
    DEBIAN_FRONTEND=noninteractive chroot "$folder" "$@"
}

# chroot_install FOLDER PACKAGE…
chroot_install() {
  local folder=$1
  shift
  chroot_run "$folder" apt-get -q update >>"$folder.log" 2>&1
  chroot_run "$folder" apt-get -q -y install --no-install-recommends "$@" >>"$folder.log" 2>&1
}
