#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Copies the values of a chart and pastes them by the keyboard, in each language: first
# they open, then it is asked whether to merge them: test-keys.sh GUATU
set -u

guatu=$1
failed=0
number=0

say () # NAME COMMAND...
{
  number=$((number + 1))
  name=$1
  shift
  if "$@"; then
    echo "ok $number $name"
  else
    echo "not ok $number $name"
    failed=1
  fi
}

find_window () # TITLE
{
  window=$(timeout 30 xdotool search --sync --onlyvisible --name "$1" | tail -n 1)
  [ -n "$window" ]
}

press () # KEYS...
{
  xdotool windowfocus --sync "$window"
  xdotool key --delay 100 "$@"
}

check () # LANGUAGE TITLE MERGE
{
  # What the one leaves unsaved is not offered to the other.
  XDG_STATE_HOME="$HOME/$1" "$guatu" --language="$1" &
  process=$!
  say "starts, $1" find_window "$2"
  # The values are copied of a chart, which is drawn in a thread.
  sleep 2
  press ctrl+shift+c ctrl+v
  say "Ctrl+V opens a table, $1" find_window '^• '
  press ctrl+v
  say "Ctrl+V asks whether to merge it, $1" find_window "$3"
  press Escape
  kill "$process"
  wait "$process"
}

echo 1..6
check zh_CN '金安区' '^合并$'
check en "Jin’an" '^Merge$'
exit "$failed"
