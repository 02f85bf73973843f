#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Starts the real program in each language and waits for its window; the title
# is the dataset's, in the language that was asked for: test-start.sh GUATU
set -u

guatu=$1
failed=0
number=0

check () # NAME LANGUAGE TITLE [FILE]
{
  number=$((number + 1))
  name=$1 language=$2 title=$3
  shift 3
  "$guatu" --language="$language" "$@" &
  process=$!
  if timeout 60 xdotool search --sync --onlyvisible --name "$title" >/dev/null; then
    echo "ok $number $name"
  else
    echo "not ok $number $name"
    failed=1
  fi
  kill "$process"
  wait "$process"
}

echo 1..3
check 'starts in Chinese' zh_CN '金安区'
check 'starts in English' en "Jin’an"
check 'opens a file' zh_CN '金安区' "$GUATU_DATA/jinan-2023.guatu.json"
exit "$failed"
